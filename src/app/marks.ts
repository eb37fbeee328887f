import type { Finding, Severity } from '../census/finding';
import { columnRuns, type CellPlace } from '../excel/cell-runs';
import { removeMarks, showMarks, type MarkedAreas, type MarkWeight } from '../excel/marks';
import { withoutEvents } from '../excel/quiet-events';
import type { ExcelSession } from '../excel/session';
import { areasOf } from '../table/address';
import { censusSheet } from './census-sheet';
import type { CheckResult } from './result';

/** More areas of marks make Excel slow to scroll. */
const MOST_AREAS = 4_000;
const MOST_ROWS = 1_048_576;

const WEIGHT: Record<Severity, number> = { info: 0, avertissement: 1, erreur: 2 };
const LOOKS: readonly (readonly [Severity, MarkWeight])[] = [
  ['erreur', 'strong'],
  ['avertissement', 'medium'],
  ['info', 'light'],
];

export interface MarkResult {
  /** Cells marked. */
  marked: number;
  /** Cells with a finding that were left unmarked, there being too many. */
  left: number;
}

/** The cells of the census with a finding that nobody waived, each with its gravest one. */
const gravest = (findings: readonly Finding[], sheet: string): Map<string, Severity> => {
  const cells = new Map<string, Severity>();
  for (const finding of findings) {
    if (finding.waived || finding.sheet !== sheet) continue;
    for (const cell of finding.cells ?? [finding.cell]) {
      const before = cells.get(cell);
      if (before === undefined || WEIGHT[before] < WEIGHT[finding.severity]) cells.set(cell, finding.severity);
    }
  }
  return cells;
};

const placeOf = (cell: string): CellPlace[] => areasOf(cell).map(({ row, column }) => ({ row, column }));

/** Runs down the columns, gravest first, as many as Excel bears. */
function planMarks(findings: readonly Finding[], sheet: string): { marks: MarkedAreas[] } & MarkResult {
  const cells = [...gravest(findings, sheet)];
  const marks: MarkedAreas[] = [];
  let [room, marked] = [MOST_AREAS, 0];
  for (const [severity, weight] of LOOKS) {
    const places = cells.flatMap(([cell, of]) => (of === severity ? placeOf(cell) : []));
    const runs = columnRuns(places, 0, MOST_ROWS).slice(0, room);
    room -= runs.length;
    marked += runs.reduce((sum, { rowCount }) => sum + rowCount, 0);
    if (runs.length > 0) marks.push({ weight, areas: runs.map((run) => ({ ...run, columnCount: 1 })) });
  }
  return { marks, marked, left: cells.length - marked };
}

/** Marks the cells with findings on the census sheet; the user's formats stay as they are underneath. */
export async function markFindings(session: ExcelSession, result: CheckResult): Promise<MarkResult> {
  const { id } = await censusSheet(session, result);
  const { marks, marked, left } = planMarks(result.findings, result.census.sheet);
  await withoutEvents(session, () => showMarks(session, id, marks));
  return { marked, left };
}

/** Takes the marks off the census sheet. */
export async function unmarkFindings(session: ExcelSession, result: CheckResult): Promise<void> {
  const { id } = await censusSheet(session, result);
  await withoutEvents(session, () => removeMarks(session, id));
}
