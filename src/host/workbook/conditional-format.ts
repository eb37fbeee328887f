import { meets, subtractAll } from './areas';
import type { Bounds } from './bounds';
import type { SheetModel } from './sheet';
import type { BorderLine, Color, FontStyle } from './styles';
import type { WorkbookModel } from './workbook';

/** What a conditional format changes of the look of a cell; what is absent stays as the cell has it. */
export interface DifferentialStyle {
  numberFormat?: string;
  font?: Partial<Pick<FontStyle, 'bold' | 'italic' | 'underline' | 'strikethrough'>> & { color?: Color };
  /** `asInCells`: stated as the fill of a cell is, for filters and sorts. */
  fill?: { color: Color; asInCells?: boolean };
  borders?: Partial<Record<EdgeSide, BorderLine>>;
}
export type EdgeSide = 'left' | 'right' | 'top' | 'bottom';

/** Where a colour, a bar's end or an icon begins; types are those of the file format. */
export interface ValuePoint {
  type: 'min' | 'max' | 'autoMin' | 'autoMax' | 'num' | 'percent' | 'percentile' | 'formula';
  /** Formula or number, English, without `=`; null for the types that need none. */
  value: string | null;
  /** For icons: the value itself still belongs to the icon above it. */
  inclusive: boolean;
}

export type CellOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';
export type TextOperator = 'containsText' | 'notContains' | 'beginsWith' | 'endsWith';

export interface CustomRule {
  kind: 'custom';
  /** Null until a script has given it: such a format is not kept in the file. */
  formula: string | null;
}
export interface CellValueRule {
  kind: 'cellValue';
  operator: CellOperator;
  formula1: string | null;
  formula2: string | null;
}
export interface TextRule {
  kind: 'text';
  operator: TextOperator;
  /** Null where a formula gives it, and until a script has given it. */
  text: string | null;
  /** English, without `=`. */
  formula: string | null;
}
export interface PresetRule {
  kind: 'preset';
  /** A value of `Excel.ConditionalFormatPresetCriterion`; null until it is given. */
  criterion: string | null;
}
export interface TopBottomRule {
  kind: 'topBottom';
  rank: number;
  percent: boolean;
  bottom: boolean;
}
export interface ColorScaleRule {
  kind: 'colorScale';
  /** Two or three, from the lowest on. */
  points: { point: ValuePoint; color: Color }[];
}
export interface DataBarRule {
  kind: 'dataBar';
  lower: ValuePoint;
  upper: ValuePoint;
  color: Color;
  gradient: boolean;
  border: Color | null;
  negative: { sameFill: boolean; fill: Color; sameBorder: boolean; border: Color | null };
  axis: 'automatic' | 'middle' | 'none';
  axisColor: Color;
  direction: 'context' | 'leftToRight' | 'rightToLeft';
  showValue: boolean;
}
export interface IconSetRule {
  kind: 'iconSet';
  /** Name in the file format, `3TrafficLights1`. */
  set: string;
  points: ValuePoint[];
  /** Icons of other sets in the place of the set's own, by position; null is the set's own. */
  icons: ({ set: string; index: number } | null)[];
  reverse: boolean;
  showValue: boolean;
}
export type FormatRule =
  CustomRule | CellValueRule | TextRule | PresetRule | TopBottomRule | ColorScaleRule | DataBarRule | IconSetRule;

/** One conditional format. A sheet keeps its formats in the order in which they are applied. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Bounds[];
  /** The cell that relative references of formulas are written for. */
  anchor: { row: number; column: number };
  /** As in the file, from 1; rises through the formats of a sheet. */
  priority: number;
  stopIfTrue: boolean;
  rule: FormatRule;
  look: DifferentialStyle;
}

/** Ids given so far: a file can hold a hundred thousand formats. */
const idsGiven = new WeakMap<WorkbookModel, Set<string>>();

function idsOf(workbook: WorkbookModel): Set<string> {
  let ids = idsGiven.get(workbook);
  if (!ids) idsGiven.set(workbook, (ids = new Set()));
  return ids;
}

/** An id that no format of the workbook has had. */
export function newFormatId(workbook: WorkbookModel): string {
  const taken = idsOf(workbook);
  for (let n = taken.size + 1; ; n++) {
    const id = `{${n.toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
    if (claimFormatId(workbook, id)) return id;
  }
}

/** Takes an id for a format of the workbook; false when another has it. */
export function claimFormatId(workbook: WorkbookModel, id: string): boolean {
  const taken = idsOf(workbook);
  return !taken.has(id) && taken.add(id) !== undefined;
}

/** Adds a format before all others, as Excel does. */
export function addFormat(sheet: SheetModel, areas: Bounds[], rule: FormatRule): ConditionalFormat {
  const [first] = areas;
  const format: ConditionalFormat = {
    id: newFormatId(sheet.workbook),
    areas,
    anchor: { row: first?.row ?? 0, column: first?.column ?? 0 },
    priority: 0,
    stopIfTrue: false,
    rule,
    look: {},
  };
  sheet.conditionalFormats.unshift(format);
  renumber(sheet);
  return format;
}

export function removeFormat(sheet: SheetModel, format: ConditionalFormat): void {
  const at = sheet.conditionalFormats.indexOf(format);
  if (at >= 0) sheet.conditionalFormats.splice(at, 1);
  sheet.layoutChanged();
}

/** Moves a format to a place in the order, counted from 0. */
export function moveFormat(sheet: SheetModel, format: ConditionalFormat, position: number): void {
  const list = sheet.conditionalFormats;
  list.splice(list.indexOf(format), 1);
  list.splice(Math.min(position, list.length), 0, format);
  renumber(sheet);
}

/** Takes all formats off some cells; other cells keep them. */
export function clearFormats(sheet: SheetModel, areas: readonly Bounds[]): void {
  for (const format of formatsIn(sheet, areas)) {
    format.areas = subtractAll(format.areas, areas);
    if (format.areas.length === 0) removeFormat(sheet, format);
  }
  sheet.layoutChanged();
}

export const formatsIn = (sheet: SheetModel, areas: readonly Bounds[]): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) => meets(format.areas, areas));

function renumber(sheet: SheetModel): void {
  sheet.conditionalFormats.forEach((format, i) => {
    format.priority = i + 1;
  });
  sheet.layoutChanged();
}

/** Applies a change to every formula of a rule (English, without `=`). */
export function mapFormulas(rule: FormatRule, change: (formula: string) => string): void {
  const point = (one: ValuePoint): void => {
    if (one.value !== null) one.value = change(one.value);
  };
  if (rule.kind === 'custom') rule.formula = rule.formula && change(rule.formula);
  else if (rule.kind === 'text') rule.formula &&= change(rule.formula);
  else if (rule.kind === 'cellValue') {
    rule.formula1 = rule.formula1 && change(rule.formula1);
    rule.formula2 = rule.formula2 && change(rule.formula2);
  } else if (rule.kind === 'colorScale') rule.points.forEach((one) => point(one.point));
  else if (rule.kind === 'iconSet') rule.points.forEach(point);
  else if (rule.kind === 'dataBar') [rule.lower, rule.upper].forEach(point);
}
