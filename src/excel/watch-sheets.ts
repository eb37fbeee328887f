import { areasOf } from '../table/address';
import type { GridArea } from '../table/grid';
import type { RowSpan } from '../table/row-spans';
import type { ExcelSession } from './session';

/**
 * What happened to the cells of a sheet. By whole rows: cells typed, pasted, sorted or undone in them; rows put in before
 * `first`; rows taken out. `calculated`: formulas got new values, in these areas; `null` where Excel does not say which.
 * `reshaped` is anything else: columns, cells pushed aside, whole columns cleared, another name, the sheet itself gone.
 */
export type SheetEdit =
  | ({ kind: 'edited' | 'inserted' | 'deleted' } & RowSpan)
  | { kind: 'calculated'; areas: GridArea[] | null }
  | { kind: 'reshaped' };

export interface SheetsListener {
  edited(sheetId: string, edits: SheetEdit[]): void;
  /** A sheet was put into the workbook, perhaps with all that is on it. */
  added(sheetId: string): void;
}

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

const inRows = (kind: 'edited' | 'inserted' | 'deleted', address: string): SheetEdit[] =>
  rowSpansOf(address)?.map((span): SheetEdit => ({ kind, ...span })) ?? [{ kind: 'reshaped' }];

/** The edits that an event tells of. */
export function editsOf({ address, changeType }: Pick<Excel.WorksheetChangedEventArgs, 'address' | 'changeType'>) {
  const kind = KINDS[changeType];
  return kind ? inRows(kind, address) : [{ kind: 'reshaped' } satisfies SheetEdit];
}

/**
 * The cells that an event of calculation tells of. Their address came with ExcelApi 1.11, and was seen empty since
 * (office-js#955): without it, or where it is no list of areas, nothing is known of them.
 */
export function calculatedAreas(address: string | null | undefined): GridArea[] | null {
  if (!address) return null;
  const areas = areasOf(address);
  return areas.length === address.replace(/'(?:[^']|'')*'!/g, '').split(',').length ? areas : null;
}

const SORTED = '1.10';
const RENAMED = '1.17';

/**
 * Listens to what users change in the cells of any sheet: typing, pasting, undoing, sorting, inserting and deleting rows,
 * co-authors included; to formulas that are calculated; to sheets that come, go or change their names. What this add-in writes
 * is left out: most of it raises no event (`withoutEvents`), the rest says whose it is from ExcelApi 1.14 on. What an older
 * Excel does not tell is not heard: sorting before 1.10, another name before 1.17.
 */
export async function watchSheets(session: ExcelSession, listener: SheetsListener): Promise<SheetsWatch> {
  const registrations = await session.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (sheetId: string, edits: SheetEdit[]): Promise<void> => {
      listener.edited(sheetId, edits);
      return Promise.resolve();
    };
    const changed = worksheets.onChanged.add((args) => {
      const own = (args.triggerSource as string | undefined) === 'ThisLocalAddin';
      return own ? Promise.resolve() : tell(args.worksheetId, editsOf(args));
    });
    const added: { remove(): void }[] = [
      changed,
      worksheets.onCalculated.add(({ worksheetId, address }) =>
        tell(worksheetId, [{ kind: 'calculated', areas: calculatedAreas(address) }]),
      ),
      worksheets.onDeleted.add(({ worksheetId }) => tell(worksheetId, [{ kind: 'reshaped' }])),
      worksheets.onAdded.add(({ worksheetId }) => {
        listener.added(worksheetId);
        return Promise.resolve();
      }),
    ];
    if (session.supports(SORTED)) {
      added.push(
        worksheets.onRowSorted.add(({ worksheetId, address }) => tell(worksheetId, inRows('edited', address))),
        worksheets.onColumnSorted.add(({ worksheetId }) => tell(worksheetId, [{ kind: 'reshaped' }])),
      );
    }
    if (session.supports(RENAMED))
      added.push(worksheets.onNameChanged.add(({ worksheetId }) => tell(worksheetId, [{ kind: 'reshaped' }])));
    await context.sync();
    return { added, context: changed.context };
  });
  return {
    async stop() {
      for (const registration of registrations.added) registration.remove();
      await registrations.context.sync();
    },
  };
}
