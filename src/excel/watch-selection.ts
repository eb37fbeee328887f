import type { ExcelSession } from './session';
import { readSelection, type Selection } from './selection';

export interface SelectionWatch {
  stop(): Promise<void>;
}

/**
 * Tells what is selected whenever that changes, on any sheet; of several moves in a row the last one counts. A selection of
 * several areas, which Excel does not report, is left out.
 */
export async function watchSelection(
  session: ExcelSession,
  onSelected: (selection: Selection) => void,
): Promise<SelectionWatch> {
  let asked = 0;
  let stopped = false;
  const tell = async (): Promise<void> => {
    const own = ++asked;
    const selection = await readSelection(session).catch(() => null);
    if (selection && own === asked && !stopped) onSelected(selection);
  };
  const registration = await session.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add(() => {
      void tell();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    async stop() {
      stopped = true;
      registration.remove();
      await registration.context.sync();
    },
  };
}
