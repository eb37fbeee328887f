import type { XmlElement } from '../xlsx/xml/element';
import type { ChartSeriesPart } from './chart-series-part';
import { LABEL_SHOWS } from './data-labels';
import { childOrder } from './schema-order';
import { childElement, type Slot } from './slot';

/** What a series says of one point (`<c:dPt>`). */
export const pointSlot = (series: ChartSeriesPart, index: number): Slot => indexed(series.slot, 'dPt', index, () => {});

/** The label of one point (`<c:dLbl>`); a new one shows what the labels of the series show. */
export function pointLabel(series: ChartSeriesPart, index: number): Slot {
  const labels = series.slot.child('dLbls');
  return indexed(labels, 'dLbl', index, (element, parent) => {
    for (const show of LABEL_SHOWS) {
      const shown = parent.child(show)?.flag('val', true) ?? false;
      if (!parent.child(show)) parent.insertInOrder(childElement(parent, show), childOrder('dLbls')).set('val', 0);
      element.append(childElement(parent, show)).set('val', shown ? 1 : 0);
    }
  });
}

/** The child of that name for a point; they stand in the order of the points. */
function indexed(
  owner: Slot,
  local: string,
  index: number,
  complete: (element: XmlElement, parent: XmlElement) => void,
): Slot {
  const isIt = (element: XmlElement): boolean => element.child('idx')?.number('val') === index;
  return owner.place(
    (parent) => parent.all(local).find(isIt) ?? null,
    (parent) => {
      const element = childElement(parent, local);
      element.append(childElement(parent, 'idx')).set('val', index);
      complete(element, parent);
      const later = parent.all(local).find((other) => (other.child('idx')?.number('val') ?? 0) > index);
      return later ? parent.insertBefore(element, later) : insertLast(parent, element);
    },
  );
}

/** After those of its kind, before what the schema has next. */
function insertLast(parent: XmlElement, element: XmlElement): XmlElement {
  return parent.insertInOrder(element, childOrder(parent.local));
}
