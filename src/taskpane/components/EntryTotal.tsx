import { Caption1 } from '@fluentui/react-components';
import type { EntryDraft } from '../../app/entry/entry-desk';
import { totalSentence } from '../view-model/entry-findings';
import { useEntry } from './use-entry';

/** The total that the yearly amount makes over the whole duration, unless its field says so. */
export function EntryTotal({ draft }: { draft: EntryDraft }) {
  const sentence = totalSentence(draft, useEntry().state);
  return sentence === null ? null : <Caption1>{sentence}</Caption1>;
}
