import { useSyncExternalStore } from 'react';

/** Something that React can follow: a snapshot that stays the same object until it changes. */
export interface Store<T> {
  subscribe(listener: () => void): () => void;
  snapshot(): T;
}

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.snapshot);
