import { TextLook } from '../../charts/text-look';
import type { Slot } from '../../charts/slot';
import type { ChartElement } from './chart-element';

/** The look of the texts of an element, which takes what it does not say from the whole chart. */
export const textLook = (element: ChartElement, owner: Slot): TextLook => {
  const { space } = element.document;
  return new TextLook(owner, owner === space ? null : new TextLook(space));
};
