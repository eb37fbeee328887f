import { fnv1a } from '../census/waivers/fnv1a';
import { fromIso, toSerial } from '../census/parsing/calendar';
import { planOwnTable, type OwnTable } from '../census/reports/own-table';
import type { PlannedCell, SheetPlan, StyleName } from '../census/reports/sheet-plan';
import { messages, type Messages } from '../i18n';
import { asText } from '../table/cells';
import type { CellContent, SheetGrid } from '../table/grid';
import { HeaderDictionary } from '../table/header-match';
import { readNamedTable } from '../table/named-table';
import { readRestore, type JournalEntry, type Restore } from './journal-entry';

type Column = keyof Messages['sheets']['journal']['headers'];

/** The workbook is shared: its sheets are in French, whatever the language of the pane. */
const { names, journal } = messages('fr-FR').sheets;

const LOOKS: Record<Column, [StyleName, number]> = {
  action: ['text', 19],
  when: ['moment', 19],
  author: ['text', 26],
  operation: ['text', 13],
  rule: ['centered', 8],
  sheet: ['text', 22],
  cell: ['centered', 9],
  before: ['text', 44],
  after: ['text', 44],
  restore: ['text', 20],
};
const COLUMNS = Object.keys(journal.headers) as Column[];
const DICTIONARY = new HeaderDictionary<Column>(
  COLUMNS.map((key) => ({ key, label: journal.headers[key], synonyms: [] })),
);

export const JOURNAL_TABLE = 'Journal';
const SECONDS_PER_DAY = 86_400;
/** The longest text a cell holds, less the room that guarding it may take. */
const LONGEST_TEXT = 32_000;

const OWN: OwnTable = {
  key: 'journal',
  name: names.journal,
  title: journal.title,
  note: journal.note,
  tabColor: '#5F6B76',
  table: JOURNAL_TABLE,
  columns: COLUMNS.map((key) => ({
    header: journal.headers[key],
    style: LOOKS[key][0],
    width: LOOKS[key][1],
    hidden: key === 'restore',
  })),
};

/** The id of an action: the same for nobody else and no other moment. */
export const actionId = ({ author, when }: { author: string; when: string }, what: string): string =>
  fnv1a([author, when, what].join('\n'));

const moment = (when: string, date1904: boolean): PlannedCell => {
  const [day = '', time = '00:00:00'] = when.split('T');
  const date = fromIso(day);
  if (!date) return { text: when };
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return toSerial(date, date1904) + (hours * 3600 + minutes * 60 + seconds) / SECONDS_PER_DAY;
};

/** Whether what restores a cell fits in a cell of the journal. */
export const canBeKept = (restore: Restore): boolean => JSON.stringify(restore).length <= LONGEST_TEXT;

/** The sheet « Journal » with the lines to be added. */
export const planJournal = (entries: readonly JournalEntry[], date1904: boolean): SheetPlan =>
  planOwnTable(
    OWN,
    entries.map((entry) =>
      COLUMNS.map((key): PlannedCell => {
        if (key === 'when') return moment(entry.when, date1904);
        if (key === 'operation') return { text: journal.operations[entry.operation] };
        if (key === 'restore') return { text: JSON.stringify(entry.restore) };
        return { text: (entry[key] ?? '').slice(0, LONGEST_TEXT) };
      }),
    ),
  );

/** A line of the journal as read back: what undoing needs of it. */
export interface StoredEntry extends Omit<JournalEntry, 'when' | 'author' | 'operation'> {
  /** Days and their fraction, as Excel counts them; 0 where the cell holds no date. */
  when: number;
}

/** The lines of the journal in its order; those that someone made unreadable are left out. */
export const readJournal = (grid: SheetGrid): StoredEntry[] => {
  const tables = grid.tables.map(({ name }) => name).filter((name) => name.startsWith(JOURNAL_TABLE));
  const table = readNamedTable([grid], [...tables, JOURNAL_TABLE], DICTIONARY, 4);
  return (table?.records ?? []).flatMap(({ values }) => {
    const text = (key: Column) => asText((values[key] ?? null) as CellContent);
    const restore = readRestore(text('restore'));
    const when = typeof values.when === 'number' ? values.when : 0;
    const [action, sheet, cell] = [text('action'), text('sheet'), text('cell')];
    const [before, after, rule] = [text('before'), text('after'), text('rule') || null];
    return restore && action !== '' ? [{ action, when, rule, sheet, cell, before, after, restore }] : [];
  });
};

/** The action that undoing takes back: the last one that is no undo and that none took back; `null` when there is none. */
export const lastAction = (entries: readonly StoredEntry[]): StoredEntry[] | null => {
  const undone = new Set(entries.flatMap(({ restore }) => (restore.kind === 'undo' ? [restore.of] : [])));
  let last: StoredEntry | null = null;
  for (const entry of entries) {
    if (entry.restore.kind === 'undo' || undone.has(entry.action)) continue;
    if (!last || entry.when >= last.when) last = entry;
  }
  return last && entries.filter(({ action }) => action === last.action);
};
