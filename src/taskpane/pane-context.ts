import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from './language';
import type { HostFacts } from './office';
import type { PaneState } from './state/pane-state';
import type { PaneStore } from './state/pane-store';
import type { PaneTexts } from './view-model/texts';

export interface PaneContextValue {
  store: PaneStore;
  host: HostFacts;
  t: PaneTexts;
  language: Language;
  /** Speaks another language from now on. */
  speak(language: Language): void;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** The pane's store, texts and host; only below `PaneContext`. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('usePane is called outside PaneContext');
  return value;
}

/** The state, followed. */
export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.getState);
}
