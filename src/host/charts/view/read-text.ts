import type { WorkbookModel } from '../../workbook/workbook';
import type { ChartDocument } from '../chart-document';
import type { Slot } from '../slot';
import { TextLook } from '../text-look';
import type { TextView } from './view-types';

/** Size in points of texts that are given none, and their colour. */
const DEFAULT_SIZE = 10;
const DEFAULT_COLOR = '#000000';

/** A text in the look that an element of a chart gives it. */
export function readText(
  document: ChartDocument,
  owner: Slot,
  text: string,
  workbook: WorkbookModel,
  parent: Slot | null = null,
): TextView {
  const whole = new TextLook(document.space);
  const look = new TextLook(owner, parent ? new TextLook(parent, whole) : whole);
  const face = look.typeface;
  const yes = (name: string): boolean => ['1', 'true'].includes(look.attribute(name) ?? '');
  return {
    text,
    size: Number(look.attribute('sz') ?? DEFAULT_SIZE * 100) / 100 || DEFAULT_SIZE,
    bold: yes('b'),
    italic: yes('i'),
    underline: (look.attribute('u') ?? 'none') !== 'none',
    color: look.color(workbook.themeColors) ?? DEFAULT_COLOR,
    // "+mn-lt" and the like stand for the fonts of the theme, which is that of the cells.
    face: face === null || face.startsWith('+') ? workbook.styles.get(0).font.name : face,
    rotation: look.rotation,
  };
}
