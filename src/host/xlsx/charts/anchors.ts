import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { CellPoint, ChartPlace } from '../../workbook/chart-place';
import type { XmlElement } from '../xml/element';

const ANCHORS = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

export const isAnchor = ({ local }: XmlElement): boolean => ANCHORS.includes(local);

/** Where an anchor of a drawing puts its object. */
export function readPlace(anchor: XmlElement): ChartPlace {
  if (anchor.local === 'twoCellAnchor')
    return {
      kind: 'twoCell',
      from: readPoint(anchor.child('from')),
      to: readPoint(anchor.child('to')),
      editAs: anchor.attr('editAs'),
    };
  const extent = anchor.child('ext');
  const size = { width: extent?.number('cx') ?? 0, height: extent?.number('cy') ?? 0 };
  if (anchor.local === 'oneCellAnchor') return { kind: 'oneCell', from: readPoint(anchor.child('from')), ...size };
  const position = anchor.child('pos');
  return { kind: 'absolute', x: position?.number('x') ?? 0, y: position?.number('y') ?? 0, ...size };
}

function readPoint(element: XmlElement | null): CellPoint {
  const number = (local: string, max: number): number => {
    const value = Number(element?.child(local)?.text ?? 0);
    return Number.isFinite(value) ? Math.min(Math.max(Math.round(value), 0), max) : 0;
  };
  return {
    column: number('col', MAX_COLUMNS - 1),
    columnOffset: number('colOff', Number.MAX_SAFE_INTEGER),
    row: number('row', MAX_ROWS - 1),
    rowOffset: number('rowOff', Number.MAX_SAFE_INTEGER),
  };
}

const NAMES = { twoCell: 'twoCellAnchor', oneCell: 'oneCellAnchor', absolute: 'absoluteAnchor' } as const;

/** The name of the anchor element for a place. */
export const anchorName = ({ kind }: ChartPlace): string => NAMES[kind];

/** The elements with which an anchor begins: they say where it is. */
export function placeElements(parent: XmlElement, place: ChartPlace): XmlElement[] {
  if (place.kind === 'twoCell') return [pointElement(parent, 'from', place.from), pointElement(parent, 'to', place.to)];
  const extent = parent.make('ext', { cx: Math.round(place.width), cy: Math.round(place.height) });
  if (place.kind === 'oneCell') return [pointElement(parent, 'from', place.from), extent];
  return [parent.make('pos', { x: Math.round(place.x), y: Math.round(place.y) }), extent];
}

function pointElement(parent: XmlElement, local: string, point: CellPoint): XmlElement {
  const element = parent.make(local);
  const numbers = { col: point.column, colOff: point.columnOffset, row: point.row, rowOff: point.rowOffset };
  for (const [name, value] of Object.entries(numbers))
    element.append(parent.make(name)).setText(String(Math.round(value)));
  return element;
}

/** Moves an anchor of a drawing; what it holds stays as it is. The kind of anchor may change. */
export function movedAnchor(anchor: XmlElement, place: ChartPlace): XmlElement {
  const moved = anchor.local === anchorName(place) ? anchor : anchor.make(anchorName(place));
  for (const child of anchor.elements)
    if (['from', 'to', 'ext', 'pos'].includes(child.local)) anchor.remove(child);
    else if (moved !== anchor) moved.append(child);
  const first = moved.elements[0] ?? null;
  for (const element of placeElements(moved, place)) moved.insertBefore(element, first);
  if (place.kind === 'twoCell') moved.set('editAs', place.editAs);
  return moved;
}
