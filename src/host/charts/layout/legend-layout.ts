import type { LegendView } from '../view/view-types';
import { placed, type Rect } from './rect';
import { LINE, textSize } from './text-size';
import type { XmlElement } from '../../xlsx/xml/element';

/** Points around texts, between entries, and between the key of an entry and its text. */
const PAD = 4;
const GAP = 9;
const KEY_GAP = 3;
/** Points that the key of a filled series and that of a line are wide. */
export const KEY = 5;
export const LINE_KEY = 20;

export interface LegendLayout {
  rect: Rect;
  /** Rectangles of the entries, in their order, with the width of their keys. */
  entries: { rect: Rect; key: number }[];
}

/** Where the legend stands within what the title leaves of a chart. */
export function legendLayout(
  legend: LegendView,
  room: Rect,
  whole: Rect,
  margin: number,
  manual: XmlElement | null,
): LegendLayout {
  const key = legend.entries.some(({ line }) => line) ? LINE_KEY : KEY;
  const sizes = legend.entries.map(({ text }) => textSize(text));
  const widths = sizes.map(({ width }) => key + KEY_GAP + width);
  const height = Math.max(legend.text.size * LINE, ...sizes.map((size) => size.height)) + PAD;
  const beside = legend.place === 't' || legend.place === 'b';
  const rows = beside ? rowsOf(widths, room.width - 2 * margin - 2 * PAD) : widths.map((_, i) => [i]);
  const size = {
    width: Math.max(0, ...rows.map((row) => rowWidth(row, widths))) + 2 * PAD,
    height: rows.length * height + PAD,
  };
  const rect = placed(automaticPlace(legend.place, size, room, margin), manual, whole);
  // A legend of another size by hand sets its entries anew.
  const own = manual?.child('w') && beside ? rowsOf(widths, rect.width - 2 * PAD) : rows;
  return { rect, entries: entryRects(own, widths, height, rect).map((one) => ({ rect: one, key })) };
}

const rowWidth = (row: number[], widths: number[]): number =>
  row.reduce((sum, i) => sum + (widths[i] ?? 0), 0) + Math.max(row.length - 1, 0) * GAP;

/** Entries side by side, as many as fit in a row. */
function rowsOf(widths: number[], room: number): number[][] {
  const rows: number[][] = [[]];
  widths.forEach((_, i) => {
    const row = rows.at(-1) as number[];
    if (row.length > 0 && rowWidth([...row, i], widths) > room) rows.push([i]);
    else row.push(i);
  });
  return rows;
}

function automaticPlace(place: string, size: { width: number; height: number }, room: Rect, margin: number): Rect {
  const middle = {
    left: room.left + (room.width - size.width) / 2,
    top: room.top + (room.height - size.height) / 2,
  };
  const ends = {
    right: room.left + room.width - margin - size.width,
    bottom: room.top + room.height - margin - size.height,
  };
  switch (place) {
    case 't':
      return { ...size, left: middle.left, top: room.top + margin };
    case 'b':
      return { ...size, left: middle.left, top: ends.bottom };
    case 'l':
      return { ...size, left: room.left + margin, top: middle.top };
    case 'tr':
      return { ...size, left: ends.right, top: room.top + margin };
    default:
      return { ...size, left: ends.right, top: middle.top };
  }
}

function entryRects(rows: number[][], widths: number[], height: number, rect: Rect): Rect[] {
  const found: Rect[] = [];
  rows.forEach((row, line) => {
    const wide = row.length > 1;
    let left = rect.left + (wide ? (rect.width - rowWidth(row, widths)) / 2 : PAD);
    for (const i of row) {
      const width = widths[i] ?? 0;
      found[i] = { left, top: rect.top + PAD / 2 + line * height, width, height };
      left += width + GAP;
    }
  });
  return found;
}
