import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import type { Grouping } from '../view-model/finding-groups';
import type { FindingFilter } from '../view-model/findings-view';

/** How the user set the list of findings. */
export interface ListState {
  filter: FindingFilter;
  grouping: Grouping;
  query: string;
  /** Keys of the groups folded. */
  collapsed: ReadonlySet<string>;
}

const INITIAL: ListState = { filter: 'all', grouping: 'rule', query: '', collapsed: new Set() };

type Change = (change: (before: ListState) => Partial<ListState>) => void;

const ListStateContext = createContext<[ListState, Change] | null>(null);

/** Keeps how the list is set while another page or a preview stands in its place. */
export function ListStateProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(INITIAL);
  const change = useCallback<Change>((of) => setState((before) => ({ ...before, ...of(before) })), []);
  return <ListStateContext value={[state, change]}>{children}</ListStateContext>;
}

export function useListState(): [ListState, Change] {
  const value = useContext(ListStateContext);
  if (!value) throw new Error('useListState is called outside ListStateProvider');
  return value;
}
