import { args, type Scalar } from '../../protocol';
import type { Slot } from '../../charts/slot';
import type { ChartElement } from './chart-element';

/** Charts of the kinds of Excel 2016 say in attributes where title and legend stand. */
function stand(slot: Slot, position: string): void {
  slot.setAttr('pos', position);
  slot.setAttr('align', 'ctr');
  slot.setAttr('overlay', 0);
}

export function showChartexTitle(title: Slot, visible: boolean): void {
  if (!visible) title.remove();
  else if (!title.exists) stand(title, 't');
}

export const showChartexLegend = (legend: Slot): void => stand(legend, 'r');

/** A yes or no that such charts keep as an attribute; `classic` is how the others do. */
export const ofChartex = <T extends ChartElement>(attribute: string, classic: Scalar<T>): Scalar<T> => ({
  get: (self) =>
    self.document.isChartex ? ['1', 'true'].includes(self.slot.attr(attribute) ?? '0') : classic.get?.(self),
  set: (self, value) => {
    if (self.document.isChartex) self.editable.setAttr(attribute, args.boolean(value) ? 1 : 0);
    else classic.set?.(self, value);
  },
});
