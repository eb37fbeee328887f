import type { EntryDraft } from '../../app/entry/entry-desk';
import type { ColumnKey } from '../../census/columns';
import type { Finding } from '../../census/finding';
import type { EntryState } from '../state/entry-state';

/** The findings that a field shows: of a new need, only once the field was left. */
export const fieldFindings = (
  key: ColumnKey,
  { findings, start }: EntryDraft,
  { visited }: Pick<EntryState, 'visited'>,
): Finding[] =>
  start.isNew && !visited.has(key) ? [] : findings.filter(({ column, waived }) => column === key && !waived);

/** How the total comes about, where neither a proposal for its field nor a fix of a finding says it. */
export const totalSentence = (draft: EntryDraft, state: Pick<EntryState, 'visited' | 'words'>): string | null => {
  const isProposed = draft.proposals.some(({ column }) => column === 'montant_total_ht');
  const isFixed = fieldFindings('montant_total_ht', draft, state).some(({ fix }) => fix !== null);
  return isProposed || isFixed ? null : state.words.total;
};
