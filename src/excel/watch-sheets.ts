import type { RowSpan } from '../table/row-spans';
import type { ExcelSession } from './session';

/**
 * What happened to the cells of a sheet, by whole rows: cells typed, pasted or undone in them; rows put in before `first`;
 * rows taken out. `reshaped` is anything else: columns, cells pushed aside, whole columns cleared.
 */
export type SheetEdit = ({ kind: 'edited' | 'inserted' | 'deleted' } & RowSpan) | { kind: 'reshaped' };

export interface SheetsWatch {
  stop(): Promise<void>;
}

const ROWS = /^\$?(?:[A-Z]{1,3}\$?)?(\d{1,7})(?::\$?(?:[A-Z]{1,3}\$?)?(\d{1,7}))?$/i;

/** The rows of an address such as `B5:C9`, `5:6` or `B5,D7:D9`; `null` when it holds whole columns or nothing readable. */
export function rowSpansOf(address: string): RowSpan[] | null {
  const spans: RowSpan[] = [];
  for (const part of address.split(',')) {
    const match = ROWS.exec(part.slice(part.lastIndexOf('!') + 1).trim());
    if (!match) return null;
    const [a, b] = [Number(match[1]), Number(match[2] ?? match[1])];
    spans.push({ first: Math.min(a, b), count: Math.abs(b - a) + 1 });
  }
  return spans;
}

const KINDS: Partial<Record<string, 'edited' | 'inserted' | 'deleted'>> = {
  RangeEdited: 'edited',
  RowInserted: 'inserted',
  RowDeleted: 'deleted',
};

/** The edits that an event tells of. */
export function editsOf({ address, changeType }: Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType'>) {
  const kind = KINDS[changeType];
  const spans = kind && rowSpansOf(address);
  return spans ? spans.map((span): SheetEdit => ({ kind, ...span })) : [{ kind: 'reshaped' } satisfies SheetEdit];
}

/**
 * Listens to what users change in the cells of any sheet: typing, pasting, undoing, inserting and deleting rows, co-authors
 * included. What this add-in writes is left out: most of it raises no event (`withoutEvents`), the rest says whose it is
 * from ExcelApi 1.14 on. Recalculated formulas raise nothing.
 */
export async function watchSheets(
  session: ExcelSession,
  onEdits: (sheetId: string, edits: SheetEdit[]) => void,
): Promise<SheetsWatch> {
  const registration = await session.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((args) => {
      if ((args.triggerSource as string | undefined) !== 'ThisLocalAddin') onEdits(args.worksheetId, editsOf(args));
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return {
    async stop() {
      registration.remove();
      await registration.context.sync();
    },
  };
}
