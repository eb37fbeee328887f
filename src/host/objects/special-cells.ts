import { args, invalidArgument } from '../protocol';
import { cellsToAreas, commonAreas } from '../workbook/areas';
import { intersect, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Bounds } from '../workbook/bounds';
import type { CellValue } from '../workbook/cell-value';
import { ErrorValue } from '../workbook/error-value';
import type { SheetModel } from '../workbook/sheet';
import { usedBounds } from './range-used';

const TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

/** The parts of areas that hold cells of a kind (`Excel.SpecialCellType`). Raises `InvalidArgument`. */
export function specialCells(sheet: SheetModel, areas: readonly Bounds[], type: unknown, valueType: unknown): Bounds[] {
  switch (args.oneOf(type, TYPES)) {
    case 'ConditionalFormats':
      return commonAreas(
        areas,
        sheet.conditionalFormats.flatMap((format) => format.areas),
      );
    case 'DataValidations':
      return commonAreas(
        areas,
        sheet.validations.flatMap((validation) => validation.areas),
      );
    case 'SameConditionalFormat':
      return sameRule(sheet.conditionalFormats, areas);
    case 'SameDataValidation':
      return sameRule(sheet.validations, areas);
    case 'Blanks':
      return blanks(sheet, areas);
    case 'Constants':
      return withValues(sheet, areas, false, wanted(valueType));
    case 'Formulas':
      return withValues(sheet, areas, true, wanted(valueType));
    case 'Visible':
      return areas.flatMap((area) => visible(sheet, area));
  }
}

/** The cells under the rule of the first cell. */
function sameRule(rules: readonly { areas: readonly Bounds[] }[], areas: readonly Bounds[]): Bounds[] {
  const [first] = areas;
  const corner = first && { ...first, rowCount: 1, columnCount: 1 };
  const rule = corner && rules.find((one) => one.areas.some((area) => intersect(area, corner)));
  return rule ? commonAreas(areas, rule.areas) : [];
}

/** Which values count, from names such as `ErrorsNumbersText`; `All` and absence mean any. */
function wanted(valueType: unknown): (value: CellValue) => boolean {
  const name = args.optional(valueType, args.text, 'All');
  if (name === 'All') return () => true;
  if (!/^(Errors)?(Logical)?(Numbers?)?(Text)?$/.test(name) || name === '')
    throw invalidArgument(`"${name}" is no kind of values.`);
  return (value) =>
    (value instanceof ErrorValue && name.includes('Errors')) ||
    (typeof value === 'boolean' && name.includes('Logical')) ||
    (typeof value === 'number' && name.includes('Number')) ||
    (typeof value === 'string' && name.includes('Text'));
}

function withValues(
  sheet: SheetModel,
  areas: readonly Bounds[],
  formulas: boolean,
  fits: (value: CellValue) => boolean,
): Bounds[] {
  const cells: { row: number; column: number }[] = [];
  for (const area of areas)
    sheet.eachStored(area, false, (row, column) => {
      const value = sheet.value(row, column);
      const isFormula = sheet.cells.formula(row, column) !== null;
      if (isFormula === formulas && (isFormula || value !== null) && fits(value)) cells.push({ row, column });
    });
  return cellsToAreas(cells);
}

/** As in Excel, only cells of the rectangle in use count. */
function blanks(sheet: SheetModel, areas: readonly Bounds[]): Bounds[] {
  const used = usedBounds(sheet, false);
  const cells: { row: number; column: number }[] = [];
  for (const area of used ? commonAreas(areas, [used]) : [])
    for (let row = area.row; row <= lastRow(area); row++)
      for (let column = area.column; column <= lastColumn(area); column++)
        if (sheet.value(row, column) === null && sheet.cells.formula(row, column) === null) cells.push({ row, column });
  return cellsToAreas(cells);
}

function visible(sheet: SheetModel, area: Bounds): Bounds[] {
  const hiddenRows = [...sheet.rows].filter(([, { hidden, filtered }]) => hidden || filtered).map(([row]) => row);
  const hiddenColumns = [...sheet.columns].filter(([, { hidden }]) => hidden).map(([column]) => column);
  const rows = runs(area.row, Math.min(lastRow(area), MAX_ROWS - 1), hiddenRows);
  const columns = runs(area.column, Math.min(lastColumn(area), MAX_COLUMNS - 1), hiddenColumns);
  return rows.flatMap(([row, rowCount]) =>
    columns.map(([column, columnCount]) => ({ row, column, rowCount, columnCount })),
  );
}

/** What is left of first…last without the hidden ones: starts and lengths. */
function runs(first: number, last: number, hidden: number[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  let start = first;
  for (const at of [...hidden.filter((one) => one >= first && one <= last).sort((a, b) => a - b), last + 1]) {
    if (at > start) found.push([start, at - start]);
    start = at + 1;
  }
  return found;
}
