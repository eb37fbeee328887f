import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../census/finding';
import { usePaneState } from '../pane-context';
import { isFocusLost } from './focus-lost';
import { useListPlace } from './list-state';
import { PANEL_ID } from './PaneNav';
import { lineElement } from './use-line-focus';
import type { VirtualListView } from './VirtualList';

type Line = { kind: string; key: string };

/** Where the user was before a preview stood in the place of the list; `null` when they come another way. */
export function usePlaceBack(lines: readonly Line[], current: Finding | null): number | null {
  const { refocus } = usePaneState();
  const place = useListPlace();
  const [back] = useState(() => {
    if (place.current.answered === refocus || place.current.current !== current) return null;
    const line = lines.findIndex(({ key }) => key === place.current.line);
    return line < 0 ? null : line;
  });
  return back;
}

/** The tab stop, the finding gone to last, and whether the list stood back for a preview. */
interface Focus {
  stop: number;
  current: Finding | null;
  returning: boolean;
}

/**
 * After an action, what held the focus is gone: the list takes it, at the place where it was. A list that stood back for a
 * preview does so once its lines are drawn, and brings that place into view.
 */
export function useFocusBack(
  { lines, list, virtualizer }: VirtualListView<Line>,
  { stop, current, returning }: Focus,
): void {
  const { refocus } = usePaneState();
  const place = useListPlace();
  const waits = useRef(returning);
  useEffect(() => {
    place.current.line = lines[stop]?.key ?? null;
    place.current.current = current;
    if (place.current.answered === refocus) return;
    // Until the lines are drawn, the page itself holds it.
    const free = isFocusLost() || (waits.current && document.activeElement?.id === PANEL_ID);
    const line = free ? lineElement({ list }, stop) : null;
    if (free && !line && lines.length > 0) return;
    place.current.answered = refocus;
    line?.focus({ preventScroll: true });
    if (line && waits.current) virtualizer.scrollToIndex(stop, { align: 'auto' });
    waits.current = false;
  });
}
