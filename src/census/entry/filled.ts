import type { ColumnKey } from '../columns';
import type { EntryTexts } from './entry-value';

/** The fields that a duration in words filled beside its own, as long as nobody typed in them since. */
export interface FilledFields {
  /** What the field of the duration shows since. */
  text: string;
  fields: EntryTexts;
}

/** By the field of the duration. */
export type Filled = Partial<Record<ColumnKey, FilledFields>>;

/** The texts of the form and what of them a duration filled. */
export interface FilledTexts {
  typed: EntryTexts;
  filled: Filled;
}

const entriesOf = <V>(record: Partial<Record<ColumnKey, V>>): [ColumnKey, V][] =>
  Object.entries(record) as [ColumnKey, V][];

/**
 * The texts of the form after some of them changed: what a duration in words filled goes with the duration that it was told
 * by, and comes back with it; what somebody typed over it stays.
 * @param before the texts until now, with what durations filled of them
 * @param next the texts as they changed
 * @param initial what the fields show before anything is typed
 */
export const withoutStale = (before: FilledTexts, next: EntryTexts, initial: EntryTexts): FilledTexts => {
  const typed = { ...next };
  const filled: Filled = {};
  const was = (key: ColumnKey): string => before.typed[key] ?? initial[key] ?? '';
  const now = (key: ColumnKey): string => next[key] ?? initial[key] ?? '';
  for (const [source, { text, fields }] of entriesOf(before.filled)) {
    const own = entriesOf(fields).filter(([key]) => now(key) === was(key));
    for (const [key, given] of own) {
      if (now(source) !== text && now(key) === given) delete typed[key];
      if (now(source) === text && was(source) !== text) typed[key] = given;
    }
    if (own.length > 0) filled[source] = { text, fields: Object.fromEntries(own) };
  }
  return { typed, filled };
};
