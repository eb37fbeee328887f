import { useRef, type HTMLAttributes, type ReactNode, type RefObject } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual';
import { useScrollElement } from './PaneFrame';
import { useOffsetInPage } from './use-offset-in-page';

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0 },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/** A heading of lines, or one of them. */
interface Line {
  kind: string;
  key: string;
}

/** Heights before they are measured, in pixels, and what else the page needs to know of the list. */
interface VirtualListOptions {
  groupHeight: number;
  lineHeight: number;
  /** Lines kept in the page before and after those in view. */
  overscan: number;
  /** How much of what is in view the bars above and below the list cover. */
  scrollPaddingStart?: number;
  scrollPaddingEnd?: number;
  rangeExtractor?: (range: Range) => number[];
}

/** A long list of which only the lines in view are in the page. */
export interface VirtualListView<L extends Line> {
  lines: readonly L[];
  list: RefObject<HTMLDivElement | null>;
  virtualizer: Virtualizer<HTMLElement, Element>;
}

/** Follows the scrolling of the pane's page, in which the list stands with other things above it. */
export function useVirtualList<L extends Line>(
  lines: readonly L[],
  { groupHeight, lineHeight, ...options }: VirtualListOptions,
): VirtualListView<L> {
  const list = useRef<HTMLDivElement>(null);
  const scroll = useScrollElement();
  const scrollMargin = useOffsetInPage(list, scroll);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? groupHeight : lineHeight),
    getItemKey: (index) => lines[index]?.key ?? index,
    scrollMargin,
    ...options,
  });
  return { lines, list, virtualizer };
}

interface VirtualListProps<L extends Line> extends Omit<HTMLAttributes<HTMLDivElement>, 'children'> {
  view: VirtualListView<L>;
  /** The focus came into a line. */
  onFocusLine?: (index: number) => void;
  children: (line: L, index: number) => ReactNode;
}

/** The list and its lines in view, each with its place among all for screen readers. */
export function VirtualList<L extends Line>({ view, onFocusLine, children, ...attributes }: VirtualListProps<L>) {
  const styles = useStyles();
  const { lines, list, virtualizer } = view;
  const { scrollMargin } = virtualizer.options;
  return (
    <div {...attributes} ref={list} role="list" className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        if (!line) return null;
        return (
          <div
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            role="listitem"
            aria-setsize={lines.length}
            aria-posinset={index + 1}
            className={styles.line}
            style={{ transform: `translateY(${start - scrollMargin}px)` }}
            onFocus={onFocusLine && (() => onFocusLine(index))}
          >
            {children(line, index)}
          </div>
        );
      })}
    </div>
  );
}
