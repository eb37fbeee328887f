import { isDateFormat } from 'numfmt';
import { args, invalidArgument, notImplemented } from '../protocol';
import { contains, lastColumn, lastRow, sameBounds, type Bounds } from '../workbook/bounds';
import type { CellValue } from '../workbook/cell-value';
import type { CellInput } from '../workbook/sheet';
import { assertCellsWritable, assertFormatAllowed } from './access';
import { dates, linear, named, numbered, repeat, type Continuation, type DateUnit } from './fill-series';
import type { Range } from './range';
import { movedFormula } from './range-formulas';
import { rangeArgument } from './range-navigation';

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
 * copied, numbers, dates, numbered texts, months and days continued. Raises `InvalidArgument` for another destination,
 * `NotImplemented` for growth trends, flash fill and a destination left out.
 */
export function autoFill(range: Range, destination: unknown, type: unknown): void {
  const asked = args.optional(type, args.text, 'FillDefault');
  if (asked === 'GrowthTrend' || asked === 'FlashFill') throw notImplemented('Range.autoFill', asked);
  const kind = args.oneOf(asked, TYPES);
  if (destination === null) throw notImplemented('Range.autoFill', 'without a destination.');
  const target = rangeArgument(range, destination);
  if (target.sheet !== range.sheet) throw invalidArgument('The destination lies on another sheet.');
  const { sheet, bounds: source } = range;
  const area = target.bounds;
  if (sameBounds(source, area)) return;
  const down = directionOf(source, area);
  if (kind !== 'FillFormats') assertCellsWritable(sheet, area);
  if (kind !== 'FillValues') assertFormatAllowed(sheet);
  const count = down ? source.columnCount : source.rowCount;
  for (let line = 0; line < count; line++) fillLine(range, area, down, line, kind);
  if (kind !== 'FillValues') sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
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
  const { workbook, sheet, context } = range;
  if (numbers.length === values.length) {
    const unit = UNITS[kind];
    if (unit) return dates(numbers, unit, workbook.date1904);
    const format = workbook.styles.get(sheet.styleAt(first.row, first.column)).numberFormat;
    const isDate = isDateFormat(format);
    // A single number is copied, a single date goes on by days.
    if (numbers.length === 1 && !isDate && kind !== 'FillSeries' && kind !== 'LinearTrend') return again;
    return linear(numbers, 1);
  }
  if (texts.length === values.length) return named(texts, context.locale.name) ?? numbered(texts) ?? again;
  return again;
}
