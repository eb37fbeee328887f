import type { IndicatorResult } from '../census';
import type { PlannedCell, SheetPlan, TablePlan } from '../census/reports/sheet-plan';
import { readArea } from '../excel/read-area';
import type { ExcelSession } from '../excel/session';
import { isErrorCell, type CellContent } from '../table/grid';

/** What is compared of an indicator. */
export const COMPARED = ['value', 'numerator', 'denominator'] as const;
export type ComparedPart = (typeof COMPARED)[number];

/** A figure whose cell does not give what the engine computes. `found` is undefined when its row is gone. */
export interface IndicatorDifference {
  id: string;
  year: number;
  part: ComparedPart;
  /** As the cell holds it: a percentage is a share of 1. */
  expected: number | null;
  found: CellContent | undefined;
  /** Row of the sheet from 0, and what its remark says so far; `null` when the row is gone. */
  place: { row: number; remark: string } | null;
}

/** Headers of the table of indicators that tell where to look. */
export type IndicatorColumns = Record<'id' | 'year' | 'remark' | ComparedPart, string>;

/** A table of indicators as it was written. */
export interface WrittenIndicators {
  plan: SheetPlan;
  table: TablePlan;
  sheetId: string;
  columns: IndicatorColumns;
}

/** Formulas add cents as binary fractions: half a cent, or a billionth of the value, is the same figure. */
const sameFigure = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.005, Math.abs(b) * 1e-9);

/** Shares of 1 are shown with one decimal of a percent: what is less than a millionth is no other figure. */
const sameShare = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6;

/** What the workbook shows of an indicator that could not be computed: nothing, or a word instead of a figure. */
const isNoFigure = (cell: CellContent): boolean => cell === null || typeof cell === 'string';

/** @param share the figure is a percentage, which its cell holds as a share of 1 */
export const agrees = (expected: number | null, found: CellContent | undefined, share = false): boolean => {
  if (found === undefined || isErrorCell(found as CellContent)) return false;
  if (expected === null) return isNoFigure(found);
  return typeof found === 'number' && (share ? sameShare : sameFigure)(found, expected);
};

const textOf = (cell: PlannedCell | undefined): string | null =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : null;

function headersOf(plan: SheetPlan, table: TablePlan): (string | null)[] {
  const block = plan.blocks.find(({ row, cells }) => row <= table.row && table.row < row + cells.length);
  const line = block?.cells[table.row - block.row] ?? [];
  return Array.from({ length: table.columnCount }, (_, c) => textOf(line[table.column + c - (block?.column ?? 0)]));
}

/** Column of the sheet, from 0, under a header of the table. */
export const columnUnder = ({ plan, table }: WrittenIndicators, header: string): number =>
  table.column + headersOf(plan, table).indexOf(header);

const isShare = ({ unit }: IndicatorResult, part: ComparedPart): boolean => part === 'value' && unit === '%';

/** The figure as the sheet holds it: a percentage is a share of 1 there, shown as percent. */
const asWritten = (result: IndicatorResult, part: ComparedPart): number | null => {
  const figure = result[part];
  return figure !== null && isShare(result, part) ? figure / 100 : figure;
};

/**
 * Reads the table of indicators back from its sheet and names every value, numerator and denominator that differs from the
 * engine's.
 */
export async function compareIndicators(
  session: ExcelSession,
  written: WrittenIndicators,
  indicators: readonly IndicatorResult[],
): Promise<IndicatorDifference[]> {
  const { plan, table, sheetId, columns } = written;
  const headers = headersOf(plan, table);
  const cellOf = (row: CellContent[], column: keyof IndicatorColumns) => row[headers.indexOf(columns[column])] ?? null;
  const rows = await readArea(session, sheetId, table);
  const places = new Map(rows.map((row, at) => [`${cellOf(row, 'id')} ${cellOf(row, 'year')}`, { row, at }]));
  return indicators.flatMap((result) => {
    const { id, year } = result;
    const found = places.get(`${id} ${year}`);
    const place = found ? { row: table.row + found.at, remark: String(cellOf(found.row, 'remark') ?? '') } : null;
    return (found ? COMPARED : COMPARED.slice(0, 1)).flatMap((part): IndicatorDifference[] => {
      const expected = asWritten(result, part);
      const cell = found && cellOf(found.row, part);
      return agrees(expected, cell, isShare(result, part)) ? [] : [{ id, year, part, expected, found: cell, place }];
    });
  });
}
