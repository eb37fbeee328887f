import type { CensusLocation } from '../../census';
import type { LiveCheck, LiveStep } from '../../census/live/live-check';
import { applyWaivers } from '../../census/waivers/apply-waivers';
import type { GridTable, SheetGrid } from '../../table/grid';
import { countBySeverity, summarise } from '../analyse';
import type { CheckResult } from '../result';

/** A census that is being edited: its cells as last read, and what was found of them. */
export interface Followed {
  result: CheckResult;
  check: LiveCheck;
  sheetId: string;
  grid: SheetGrid;
  location: CensusLocation;
  /** Columns read of each row. */
  columnCount: number;
  /** What was found takes in all that was read. */
  settled: boolean;
}

/** Takes in where the table of the census stands now; false when it is not where its rows are any more. */
export function takeTable(followed: Followed, table: GridTable): boolean {
  const { grid, location } = followed;
  const { row, rowCount, showTotals } = table;
  if (row + 1 !== location.headerRow && location.lastRow !== null && row >= location.firstRow) return false;
  const known = grid.tables.find(({ name }) => name === table.name);
  const lastRow = row + rowCount - (showTotals ? 1 : 0);
  const keys = ['row', 'column', 'rowCount', 'columnCount', 'showTotals'] as const;
  if (known && lastRow === location.lastRow && keys.every((key) => known[key] === table[key])) return true;
  followed.grid = { ...grid, tables: grid.tables.map((other) => (other === known ? table : other)) };
  followed.location = { ...location, lastRow };
  followed.settled = false;
  return true;
}

/** Takes in what a check has found by now. */
export function takeStep(followed: Followed, { census, findings }: LiveStep): void {
  const { result } = followed;
  const waived = applyWaivers(census, findings, result.waivers);
  // What is told of the workbook stays, what is told of its rows follows them.
  const before = new Set(result.source.notices);
  followed.result = {
    ...result,
    census: summarise(census),
    findings: waived,
    summary: countBySeverity(waived),
    notices: [...result.notices.filter((notice) => !before.has(notice)), ...census.notices],
    source: census,
  };
}
