import { Caption1 } from '@fluentui/react-components';
import { useEntry } from './use-entry';

/** The total that the yearly amount makes over the whole duration. */
export function EntryTotal() {
  const { total } = useEntry().state.words;
  return total === null ? null : <Caption1>{total}</Caption1>;
}
