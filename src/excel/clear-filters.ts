import { ExcelFailure } from './failure';
import type { ExcelSession } from './session';
import type { SheetTarget } from './write-targets';

/**
 * Takes the filters off our tables that are about to be written again: values written under a filter end up in the wrong
 * rows (office-js#224). Hosts without filters have none to take off.
 */
export async function clearFilters(session: ExcelSession, targets: SheetTarget[]): Promise<void> {
  const names = targets.flatMap(({ tables }) => tables.flatMap(({ kept }) => (kept ? [kept.name] : [])));
  await clearTableFilters(session, names);
}

/** The same by the names of tables. */
export async function clearTableFilters(session: ExcelSession, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  try {
    await session.run(
      async (context) => {
        for (const name of names) context.workbook.tables.getItem(name).clearFilters();
        await context.sync();
      },
      { idempotent: true },
    );
  } catch (error) {
    if (!(error instanceof ExcelFailure && error.code === 'API_MISSING')) throw error;
  }
}
