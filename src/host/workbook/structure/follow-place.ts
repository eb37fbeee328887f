import type { CellPoint, ChartPlace } from '../chart-place';
import { sizeOf, type StructureEdit } from './structure-edit';

/** Where a drawing stands after whole rows or columns came or went, by what its anchor says: it moves and grows, moves only, or stays. */
export function followPlace(place: ChartPlace, edit: StructureEdit): ChartPlace {
  if (place.kind === 'absolute') return place;
  if (place.kind === 'oneCell') return { ...place, from: followPoint(place.from, edit) };
  if (place.editAs === 'absolute') return place;
  const from = followPoint(place.from, edit);
  if (place.editAs !== 'oneCell') return { ...place, from, to: followPoint(place.to, edit) };
  const moved = indexOf(from, edit) - indexOf(place.from, edit);
  return { ...place, from, to: at(place.to, edit, indexOf(place.to, edit) + moved) };
}

const indexOf = (point: CellPoint, { axis }: StructureEdit): number => (axis === 'row' ? point.row : point.column);

const at = (point: CellPoint, { axis }: StructureEdit, index: number): CellPoint => {
  const inside = Math.min(Math.max(index, 0), sizeOf(axis) - 1);
  return axis === 'row' ? { ...point, row: inside } : { ...point, column: inside };
};

/** A point goes with its cell; one in a cell that is deleted goes to where the next one stands then. */
function followPoint(point: CellPoint, edit: StructureEdit): CellPoint {
  const index = indexOf(point, edit);
  if (index < edit.at) return point;
  if (edit.kind === 'insert') return at(point, edit, index + edit.count);
  if (index >= edit.at + edit.count) return at(point, edit, index - edit.count);
  const edge = at(point, edit, edit.at);
  return edit.axis === 'row' ? { ...edge, rowOffset: 0 } : { ...edge, columnOffset: 0 };
}
