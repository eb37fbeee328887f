import { useSyncExternalStore } from 'react';
import { usePane } from '../pane-context';
import type { EntryActions } from '../state/entry-actions';
import type { EntryState } from '../state/entry-state';

/** The form's actions and its state, followed. */
export function useEntry(): { entry: EntryActions; state: EntryState } {
  const { entry } = usePane().store;
  return { entry, state: useSyncExternalStore(entry.subscribe, entry.getState) };
}
