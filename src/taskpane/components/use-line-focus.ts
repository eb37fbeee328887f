import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import type { VirtualListView } from './VirtualList';

/** How many lines the page keys move by. */
const PAGE = 10;

/** The line that a key leads to, or `null` for a key that does not move. */
function lineAfterKey(key: string, at: number, count: number): number | null {
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE };
  const wished = key === 'Home' ? 0 : key === 'End' ? count - 1 : moves[key];
  return wished === undefined ? null : Math.max(0, Math.min(count - 1, wished));
}

/** One tab stop among the lines of a long list. */
export interface TabStop {
  /** The line that the Tab key leads to. */
  stop: number;
  setStop: (line: number) => void;
  /** The tab stop stays in the page even when it is scrolled away, or the focus would be lost with it. */
  rangeExtractor: (range: Range) => number[];
}

export function useTabStop(count: number, first = 0): TabStop {
  const [active, setStop] = useState(first);
  const stop = Math.min(active, count - 1);
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), stop])].filter((i) => i >= 0).sort((a, b) => a - b),
    [stop],
  );
  return { stop, setStop, rangeExtractor };
}

type View = Pick<VirtualListView<{ kind: string; key: string }>, 'lines' | 'list' | 'virtualizer'>;

/** What of a line takes the focus: its element marked `data-line`. */
export const lineElement = ({ list }: Pick<View, 'list'>, line: number): HTMLElement | null =>
  list.current?.querySelector<HTMLElement>(`[data-index="${line}"] [data-line]`) ?? null;

/** Arrows, page keys, Home and End move from line to line. */
export function useLineKeys({ lines, list, virtualizer }: View, { stop, setStop }: TabStop) {
  const focusNext = useRef(false);
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    lineElement({ list }, stop)?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(stop, { align: 'auto' });
  }, [list, stop, virtualizer]);
  return (event: KeyboardEvent) => {
    // Keys belong to the fields and buttons beside the line when these have the focus.
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-line')) return;
    const target = lineAfterKey(event.key, stop, lines.length);
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusNext.current = target !== stop;
    setStop(target);
  };
}
