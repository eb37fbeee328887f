import type { FormSection } from '../../app/entry/entry-form';
import type { EntryDraft, EntryTexts, EntryWords, Filled } from '../../app/entry/entry-desk';
import type { Questionnaire } from '../../app/sspaser-sheet';
import type { ColumnKey } from '../../census/columns';
import type { QuestionId } from '../../census/sspaser/question';

/** What the user wants to turn to while something is not written: a row, or a new need (`null`). */
export interface WaitingRow {
  row: number | null;
}

/** The answers of the SSPASER sheet, shown as they would be with those not written yet. */
export interface EntryQuestions {
  sheet: Questionnaire;
  /** `null` takes an answer back. */
  given: Partial<Record<QuestionId, string | null>>;
}

/** The row has no SSPASER sheet, or none yet: columns that have to be filled in first. */
export interface NotAsked {
  missing: ColumnKey[];
}

/** The SSPASER sheet in the form, once it is read. */
export const sheetShown = ({ questions }: Pick<EntryState, 'questions'>): EntryQuestions | null =>
  typeof questions === 'object' && questions !== null && 'sheet' in questions ? questions : null;

/** All that the form of a need shows. */
export interface EntryState {
  /** `null` while no row is open. */
  draft: EntryDraft | null;
  form: FormSection[];
  /** What is said of the draft beside its fields. */
  words: EntryWords;
  /** Texts of the fields that were changed; ahead of the draft while somebody types. */
  typed: EntryTexts;
  /** Of these, the ones that a duration in words filled. */
  filled: Filled;
  /** Fields that were left at least once: only then a new need is found fault with. */
  visited: ReadonlySet<ColumnKey>;
  opening: boolean;
  waiting: WaitingRow | null;
  /** Cells that others changed in the row meanwhile. */
  changed: readonly ColumnKey[];
  /** The row is not where it was: nothing can be written. */
  gone: boolean;
  questions: EntryQuestions | 'loading' | NotAsked | null;
  /** Grows with each row opened at the user's request from the pane: the first field takes the focus. */
  focus: number;
}

export const initialEntry: EntryState = {
  draft: null,
  form: [],
  words: { procedure: [], flags: [], total: null },
  typed: {},
  filled: {},
  visited: new Set(),
  opening: false,
  waiting: null,
  changed: [],
  gone: false,
  questions: null,
  focus: 0,
};

/** Whether something would be lost if the form were closed. */
export const isUnsaved = (state: EntryState): boolean =>
  (state.draft !== null && Object.keys(state.typed).length > 0) ||
  Object.keys(sheetShown(state)?.given ?? {}).length > 0;

/** What a field shows. */
export const fieldText = ({ draft, typed }: EntryState, key: ColumnKey): string =>
  typed[key] ?? draft?.spread[key] ?? draft?.start.initial[key] ?? '';
