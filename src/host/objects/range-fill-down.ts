import { isDateFormat } from 'numfmt';
import { args, invalidArgument } from '../protocol';
import { MAX_ROWS, contains, lastColumn, lastRow, sameBounds, type Bounds } from '../workbook/bounds';
import type { CellValue } from '../workbook/cell-value';
import type { CellInput } from '../workbook/sheet';
import { assertCellsWritable, assertFormatAllowed } from './access';
import { named, quarters } from './fill-lists';
import {
  dates,
  growth,
  linear,
  monthsBetween,
  numbered,
  repeat,
  type Continuation,
  type DateUnit,
} from './fill-series';
import type { Range } from './range';
import { movedFormula } from './range-formulas';
import { flashFill } from './range-flash-fill';
import { rangeArgument } from './range-navigation';
import { surroundingRegion } from './range-used';

const TYPES = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
type FillType = (typeof TYPES)[number];

const UNITS: Partial<Record<FillType, DateUnit>> = {
  FillDays: 'days',
  FillWeekdays: 'weekdays',
  FillMonths: 'months',
  FillYears: 'years',
};

/**
 * Goes on from the cells of the range over a destination that holds it and is longer in one direction: formulas are
 * copied, numbers, dates, numbered texts, quarters, months and days continued. Without a destination the range is filled down, as a
 * double click on its handle does. Raises `InvalidArgument` for another destination and for a growth from numbers not above zero,
 * `InvalidOperation` where a flash fill finds no pattern.
 */
export function autoFill(range: Range, destination: unknown, type: unknown): void {
  const kind = args.oneOf(args.optional(type, args.text, 'FillDefault'), TYPES);
  const area = destination === null ? areaBelow(range) : areaOf(range, destination);
  const { sheet, bounds: source } = range;
  if (sameBounds(source, area)) return;
  const down = directionOf(source, area);
  if (kind === 'FlashFill') return flashFill(range.at(area));
  if (kind !== 'FillFormats') assertCellsWritable(sheet, area);
  if (kind !== 'FillValues') assertFormatAllowed(sheet);
  const count = down ? source.columnCount : source.rowCount;
  for (let line = 0; line < count; line++) fillLine(range, area, down, line, kind);
  if (kind !== 'FillValues') sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
}

function areaOf(range: Range, destination: unknown): Bounds {
  const target = rangeArgument(range, destination);
  if (target.sheet !== range.sheet) throw invalidArgument('The destination lies on another sheet.');
  return target.bounds;
}

/**
 * Where a double click on the handle fills to: the last of the filled cells right below the range, where there are some, else the last
 * row of the data around it. The range itself where nothing tells.
 */
function areaBelow({ sheet, bounds }: Range): Bounds {
  const isFilled = (row: number): boolean =>
    Array.from({ length: bounds.columnCount }, (_, i) => !sheet.cells.isEmpty(row, bounds.column + i)).includes(true);
  let last = lastRow(bounds);
  while (last + 1 < MAX_ROWS && isFilled(last + 1)) last++;
  if (last === lastRow(bounds)) last = Math.max(last, lastRow(surroundingRegion(sheet, bounds)));
  return { ...bounds, rowCount: last - bounds.row + 1 };
}

/** True to fill down or up, false to fill across. */
function directionOf(source: Bounds, area: Bounds): boolean {
  const inside = contains(area, source.row, source.column) && contains(area, lastRow(source), lastColumn(source));
  const sameColumns = source.column === area.column && source.columnCount === area.columnCount;
  const sameRows = source.row === area.row && source.rowCount === area.rowCount;
  if (!inside || (!sameColumns && !sameRows))
    throw invalidArgument('The destination must hold the range and be longer in one direction.');
  return sameColumns;
}

function fillLine(range: Range, area: Bounds, down: boolean, line: number, kind: FillType): void {
  const { sheet, bounds: b } = range;
  const length = down ? b.rowCount : b.columnCount;
  const place = (at: number): { row: number; column: number } =>
    down ? { row: b.row + at, column: b.column + line } : { row: b.row + line, column: b.column + at };
  const cells = Array.from({ length }, (_, i) => place(i));
  const formulas = cells.map(({ row, column }) => sheet.cells.formula(row, column));
  const values = cells.map(({ row, column }) => sheet.cells.value(row, column));
  const goOn = continuation(range, kind, values, formulas, cells[0] as { row: number; column: number });
  const first = down ? area.row - b.row : area.column - b.column;
  const end = first + (down ? area.rowCount : area.columnCount);
  for (let at = first; at < end; at++) {
    if (at >= 0 && at < length) continue;
    const i = ((at % length) + length) % length;
    const from = place(i);
    const to = place(at);
    const formula = formulas[i] ?? null;
    const input: CellInput = formula === null ? { value: goOn(at) } : { formula: movedFormula(formula, from, to) };
    if (kind !== 'FillFormats') sheet.write(to.row, to.column, [[input]]);
    if (kind !== 'FillValues') sheet.cells.setStyle(to.row, to.column, sheet.styleAt(from.row, from.column));
  }
}

function continuation(
  range: Range,
  kind: FillType,
  values: readonly CellValue[],
  formulas: readonly (string | null)[],
  first: { row: number; column: number },
): Continuation {
  const again = repeat(values);
  if (kind === 'FillCopy' || kind === 'FillFormats' || formulas.some((formula) => formula !== null)) return again;
  const numbers = values.filter((value) => typeof value === 'number');
  const texts = values.filter((value) => typeof value === 'string');
  if (numbers.length === values.length) return ofNumbers(range, kind, numbers, first);
  const language = range.context.locale.name;
  if (texts.length === values.length)
    return named(texts, language) ?? quarters(texts, language) ?? numbered(texts) ?? again;
  return again;
}

const HOUR = 1 / 24;

function ofNumbers(
  { workbook, sheet }: Range,
  kind: FillType,
  numbers: readonly number[],
  first: { row: number; column: number },
): Continuation {
  const { date1904 } = workbook;
  const unit = UNITS[kind];
  if (unit) return dates(numbers, unit, date1904);
  if (kind === 'GrowthTrend') {
    const curve = growth(numbers);
    if (!curve) throw invalidArgument('A growth goes on from numbers above zero.');
    return curve;
  }
  if (kind === 'LinearTrend') return linear(numbers, 1);
  const format = workbook.styles.get(sheet.styleAt(first.row, first.column)).numberFormat;
  const isDate = isDateFormat(format);
  // A single time goes on by an hour (8:00, 9:00), a single date by a day; dates a month or a year apart go on by these.
  if (isDate && numbers.length === 1 && isTimeOfDay(format)) return linear(numbers, HOUR);
  if (isDate && monthsBetween(numbers, date1904) !== 0) return dates(numbers, 'months', date1904);
  // A single number is copied.
  if (numbers.length === 1 && !isDate && kind !== 'FillSeries') return repeat(numbers);
  return linear(numbers, 1);
}

/** True for formats of hours or seconds that show no day, month or year. */
function isTimeOfDay(format: string): boolean {
  const letters = format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[hs]/i.test(letters) && !/[dy]|mmm/i.test(letters);
}
