import { createContext, useCallback, useContext, useRef, useState, type ReactNode, type RefObject } from 'react';
import { usePaneState } from '../pane-context';
import type { Finding } from '../../census/finding';
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

/** Where the user was in the list. */
interface ListPlace {
  /** Key of the line. */
  line: string | null;
  /** The finding that they had gone to last. */
  current: Finding | null;
  /** The last call to take the focus back that the list answered (`PaneState.refocus`). */
  answered: number;
}

const ListPlaceContext = createContext<RefObject<ListPlace> | null>(null);

const ListStateContext = createContext<[ListState, Change] | null>(null);

/** Keeps how the list is set while another page or a preview stands in its place. */
export function ListStateProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState(INITIAL);
  const change = useCallback<Change>((of) => setState((before) => ({ ...before, ...of(before) })), []);
  const { refocus } = usePaneState();
  const place = useRef<ListPlace>({ line: null, current: null, answered: refocus });
  return (
    <ListPlaceContext value={place}>
      <ListStateContext value={[state, change]}>{children}</ListStateContext>
    </ListPlaceContext>
  );
}

/** Kept while a preview stands in the place of the list; changing it draws nothing anew. */
export function useListPlace(): RefObject<ListPlace> {
  const place = useContext(ListPlaceContext);
  if (!place) throw new Error('useListPlace is called outside ListStateProvider');
  return place;
}

export function useListState(): [ListState, Change] {
  const value = useContext(ListStateContext);
  if (!value) throw new Error('useListState is called outside ListStateProvider');
  return value;
}
