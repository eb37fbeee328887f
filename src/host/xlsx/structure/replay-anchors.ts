import { crossing, followIndex, type Axis, type StructureEdit } from '../../workbook/structure/structure-edit';
import type { XmlElement } from '../xml/element';

/** A corner of a drawing: a cell and how far into it. */
export interface Corner {
  row: number;
  rowOffset: number;
  column: number;
  columnOffset: number;
}

/**
 * A drawing's anchor after insertions and deletions. One that moves and sizes with its cells has both corners follow; one
 * that only moves keeps its extent in cells; an absolute one stays. A drawing that does not lie within the strip that
 * moves stays too. What lost all its cells is left without height (width), as Excel leaves it.
 */
export function replayAnchor(anchor: XmlElement, edits: readonly StructureEdit[]): void {
  const from = anchor.child('from');
  const to = anchor.child('to');
  const mode = anchor.attr('editAs') ?? (anchor.local === 'oneCellAnchor' ? 'oneCell' : 'twoCell');
  if (!from || mode === 'absolute') return;
  let start = readCorner(from);
  let end = to ? readCorner(to) : start;
  for (const edit of edits) [start, end] = followCorners(start, end, edit, mode === 'oneCell' || !to);
  writeCorner(from, start);
  if (to) writeCorner(to, end);
}

const AXES = { row: ['row', 'rowOff'], column: ['col', 'colOff'] } as const;

const part = (element: XmlElement, name: string): number => Number(element.child(name)?.text.trim() ?? 0) || 0;

const readCorner = (element: XmlElement): Corner => ({
  row: part(element, AXES.row[0]),
  rowOffset: part(element, AXES.row[1]),
  column: part(element, AXES.column[0]),
  columnOffset: part(element, AXES.column[1]),
});

function writeCorner(element: XmlElement, corner: Corner): void {
  const values = { row: corner.row, rowOff: corner.rowOffset, col: corner.column, colOff: corner.columnOffset };
  for (const [name, value] of Object.entries(values)) {
    const child = element.child(name);
    if (child && part(element, name) !== value) child.setText(String(value));
  }
}

const offsetOf = (corner: Corner, axis: Axis): number => (axis === 'row' ? corner.rowOffset : corner.columnOffset);

const moved = (corner: Corner, axis: Axis, at: number, offset: number): Corner =>
  axis === 'row' ? { ...corner, row: at, rowOffset: offset } : { ...corner, column: at, columnOffset: offset };

/** Both corners of a drawing after an edit; `rigid`: its extent in cells stays. */
export function followCorners(start: Corner, end: Corner, edit: StructureEdit, rigid: boolean): [Corner, Corner] {
  const { axis, at } = edit;
  const across = crossing(axis);
  if (start[across] < edit.from || end[across] > edit.to) return [start, end];
  const first = start[axis];
  const last = end[axis];
  const place = (corner: Corner, index: number): Corner => {
    const now = followIndex(edit, index);
    return now === null ? moved(corner, axis, at, 0) : moved(corner, axis, now, offsetOf(corner, axis));
  };
  const begun = place(start, first);
  if (rigid) return [begun, moved(end, axis, last + begun[axis] - first, offsetOf(end, axis))];
  // What ends on the very edge of inserted cells does not grow over them.
  const onEdge = edit.kind === 'insert' && last === at && offsetOf(end, axis) === 0 && first < at;
  return [begun, onEdge ? end : place(end, last)];
}
