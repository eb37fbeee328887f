/**
 * What a cell was read as. `clean` is false when the content was understood but is not written as it should be: it counts
 * in every total, and a rule proposes the clean value. A `problem` was not understood and counts nowhere.
 */
export type Reading<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'understood'; readonly value: T; readonly clean: boolean }
  | { readonly kind: 'problem'; readonly reason: ProblemReason };

/** Why a content was not understood: picks the sentence shown. */
export type ProblemReason =
  | 'notANumber'
  | 'range'
  | 'taxIncluded'
  | 'tooLarge'
  | 'notADate'
  | 'outOfCalendar'
  | 'notInList'
  | 'notADuration'
  | 'unknownCode'
  | 'notKnown'
  | 'outOfRange'
  | 'ambiguousShare'
  | 'excelError';

export const EMPTY: Reading<never> = { kind: 'empty' };

export const understood = <T>(value: T, clean: boolean): Reading<T> => ({ kind: 'understood', value, clean });

export const problem = (reason: ProblemReason): Reading<never> => ({ kind: 'problem', reason });

/** The value when there is one, else `null`. */
export const valueOf = <T>(reading: Reading<T> | undefined): T | null =>
  reading?.kind === 'understood' ? reading.value : null;
