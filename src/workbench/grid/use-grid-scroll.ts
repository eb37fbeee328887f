import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Bounds } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import type { WorkbookView } from '../workbook-view';
import { extentOf, largerExtent, type Extent } from './extent';
import type { GridState } from './grid-controller';
import { HEADER_HEIGHT, HEADER_WIDTH } from './GridRow';
import type { CellPosition } from './selection';
import { scrollTo, visibleSpan, type Span } from './viewport';

const OVERSCAN_ROWS = 6;
const OVERSCAN_COLUMNS = 3;
/** How much further than the last index in view one can scroll. */
const AHEAD: Extent = { rows: 40, columns: 8 };

interface Place {
  left: number;
  top: number;
}

export interface GridScroll {
  left: number;
  top: number;
  rowSpan: Span;
  columnSpan: Span;
  extent: Extent;
  frozen: { rows: number; columns: number };
  /** Rows that fit below the frozen ones. */
  pageRows: number;
  onScroll(): void;
}

interface Input {
  scroller: RefObject<HTMLDivElement | null>;
  state: GridState;
  area: Bounds;
  view: WorkbookView;
}

/** Where the grid is scrolled to, sheet by sheet, and what is therefore in view; brings the active cell into view when asked. */
export function useGridScroll({ scroller, state, area, view }: Input): GridScroll {
  const { sheet, reveal } = state;
  const places = useRef(new WeakMap<SheetModel, Place>());
  const [place, setPlace] = useState<Place>({ left: 0, top: 0 });
  const [reached, setReached] = useState<Extent>({ rows: 0, columns: 0 });
  const room = useRoom(scroller);
  const { rows, columns } = view.axes(sheet);
  const used = view.derived(sheet, 'used', () => sheet.cells.used(false));
  const extent = largerExtent(extentOf(used, area), reached);
  const frozen = { rows: sheet.freeze?.rows ?? 0, columns: sheet.freeze?.columns ?? 0 };

  useLayoutEffect(() => {
    const kept = places.current.get(sheet) ?? { left: 0, top: 0 };
    setReached({ rows: 0, columns: 0 });
    scroller.current?.scrollTo(kept);
    setPlace(kept);
  }, [scroller, sheet]);

  const measured = room.width > 0;
  const bringIntoView = useEffectEvent(({ row, column }: CellPosition) => {
    const element = scroller.current;
    if (!element) return;
    const left = scrollTo(columns, element.scrollLeft, room.width, frozen.columns, column);
    const top = scrollTo(rows, element.scrollTop, room.height, frozen.rows, row);
    if (left !== element.scrollLeft || top !== element.scrollTop) element.scrollTo({ left, top });
  });
  // Only when asked: a new layout or a new size must not move what the user looks at.
  useLayoutEffect(() => {
    if (measured) bringIntoView(reveal);
  }, [reveal, measured]);

  const onScroll = (): void => {
    const element = scroller.current;
    if (!element) return;
    const next = { left: element.scrollLeft, top: element.scrollTop };
    places.current.set(sheet, next);
    setPlace(next);
    setReached((before) =>
      largerExtent(before, {
        rows: Math.min(rows.count, rows.at(next.top + room.height) + AHEAD.rows),
        columns: Math.min(columns.count, columns.at(next.left + room.width) + AHEAD.columns),
      }),
    );
  };
  const frozenHeight = rows.start(frozen.rows);
  return {
    left: place.left,
    top: place.top,
    rowSpan: visibleSpan(rows, place.top, room.height, frozen.rows, extent.rows, OVERSCAN_ROWS),
    columnSpan: useSameSpan(
      visibleSpan(columns, place.left, room.width, frozen.columns, extent.columns, OVERSCAN_COLUMNS),
    ),
    extent,
    frozen,
    pageRows: Math.max(1, Math.floor((room.height - frozenHeight) / rows.defaultSize) - 1),
    onScroll,
  };
}

/** The same object while it says the same: rows that stay in view are then not drawn again. */
function useSameSpan({ frozen, first, last }: Span): Span {
  const frozenText = frozen.join();
  return useMemo(
    () => ({ frozen: frozenText === '' ? [] : frozenText.split(',').map(Number), first, last }),
    [frozenText, first, last],
  );
}

/** Pixels of the scroller without its headers, followed as the window changes. */
function useRoom(scroller: RefObject<HTMLDivElement | null>): { width: number; height: number } {
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const read = (): void =>
      setRoom({ width: element.clientWidth - HEADER_WIDTH, height: element.clientHeight - HEADER_HEIGHT });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return room;
}
