import { hasMarks } from '../excel/marks';
import type { ExcelSession } from '../excel/session';
import { showsOnlyRows } from '../excel/shown-rows';
import { censusSheet } from './census-sheet';
import type { CheckResult } from './result';

/** How the findings show in the user's own sheet: its cells bear marks, only faulty rows are shown. */
export interface SheetDisplay {
  marked: boolean;
  onlyFaulty: boolean;
}

/** Reads how the findings show in the census sheet; changes nothing. Throws as `censusSheet`. */
export async function readDisplay(session: ExcelSession, result: CheckResult): Promise<SheetDisplay> {
  const { id } = await censusSheet(session, result);
  return { marked: await hasMarks(session, id), onlyFaulty: await showsOnlyRows(session, id) };
}
