import type { Axis } from './axis';

/** Indexes drawn along one axis: the frozen ones, then `first`…`last` of the scrolled part. */
export interface Span {
  frozen: number[];
  first: number;
  last: number;
}

/**
 * What must be drawn along one axis.
 * @param scroll pixels scrolled
 * @param room pixels of the scroller, its headers left out
 * @param frozenCount rows or columns that stay in view
 * @param limit first index that is not shown any more
 * @param overscan indexes drawn beyond either edge
 */
export function visibleSpan(
  axis: Axis,
  scroll: number,
  room: number,
  frozenCount: number,
  limit: number,
  overscan: number,
): Span {
  const frozen: number[] = [];
  for (let i = 0; i < frozenCount; i++) if (axis.size(i) > 0) frozen.push(i);
  const from = axis.start(frozenCount) + scroll;
  const to = scroll + room;
  const first = Math.max(frozenCount, axis.at(from) - overscan);
  const last = Math.min(limit - 1, axis.at(Math.max(from, to)) + overscan);
  return { frozen, first, last };
}

/** Indexes of a span that have a size, frozen ones first. */
export function shown(axis: Axis, span: Span): number[] {
  const indexes = [...span.frozen];
  for (let i = span.first; i <= span.last; i++) if (axis.size(i) > 0) indexes.push(i);
  return indexes;
}

/** The scroll position nearest to `scroll` that brings `index` wholly into view (its start when it is larger than the room). */
export function scrollTo(axis: Axis, scroll: number, room: number, frozenCount: number, index: number): number {
  if (index < frozenCount) return scroll;
  const frozen = axis.start(frozenCount);
  const start = axis.start(index);
  const end = start + axis.size(index);
  if (start < scroll + frozen || end - start > room - frozen) return start - frozen;
  if (end > scroll + room) return end - room;
  return scroll;
}
