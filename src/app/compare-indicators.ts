import type { IndicatorResult } from '../census';
import type { PlannedCell, SheetPlan, TablePlan } from '../census/reports/sheet-plan';
import { readArea } from '../excel/read-area';
import type { ExcelSession } from '../excel/session';
import { isErrorCell, type CellContent } from '../table/grid';

/** An indicator whose formula in the workbook does not give what the engine computes. `found` is undefined when its row is gone. */
export interface IndicatorDifference {
  id: string;
  expected: number | null;
  found: CellContent | undefined;
}

/** Headers of the table of indicators that tell where to look. */
export interface IndicatorColumns {
  id: string;
  year: string;
  value: string;
}

/** Formulas add cents as binary fractions: half a cent, or a billionth of the value, is the same figure. */
const sameFigure = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.005, Math.abs(b) * 1e-9);

/** What the workbook shows of an indicator that could not be computed: nothing, or a word instead of a figure. */
const isNoFigure = (cell: CellContent): boolean => cell === null || typeof cell === 'string';

export const agrees = (expected: number | null, found: CellContent | undefined): boolean => {
  if (found === undefined || isErrorCell(found as CellContent)) return false;
  if (expected === null) return isNoFigure(found);
  return typeof found === 'number' && sameFigure(found, expected);
};

const textOf = (cell: PlannedCell | undefined): string | null =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : null;

function headersOf(plan: SheetPlan, table: TablePlan): (string | null)[] {
  const block = plan.blocks.find(({ row, cells }) => row <= table.row && table.row < row + cells.length);
  const line = block?.cells[table.row - block.row] ?? [];
  return Array.from({ length: table.columnCount }, (_, c) => textOf(line[table.column + c - (block?.column ?? 0)]));
}

/** The figure as the sheet holds it: a percentage is a share of 1 there, shown as percent. */
const asWritten = ({ value, unit }: IndicatorResult): number | null =>
  value !== null && unit === '%' ? value / 100 : value;

/** Reads the table of indicators back from its sheet and names every figure that differs from the engine's. */
export async function compareIndicators(
  session: ExcelSession,
  written: { plan: SheetPlan; table: TablePlan; sheetId: string; columns: IndicatorColumns },
  indicators: IndicatorResult[],
): Promise<IndicatorDifference[]> {
  const { plan, table, sheetId, columns } = written;
  const headers = headersOf(plan, table);
  const [id, year, value] = [columns.id, columns.year, columns.value].map((header) => headers.indexOf(header));
  const rows = await readArea(session, sheetId, table);
  const found = new Map(
    rows.slice(1).map((row) => [`${row[id as number]} ${row[year as number]}`, row[value as number]]),
  );
  return indicators
    .map((indicator) => ({
      id: indicator.id,
      expected: asWritten(indicator),
      found: found.get(`${indicator.id} ${indicator.year}`),
    }))
    .filter(({ expected, found: cell }) => !agrees(expected, cell));
}
