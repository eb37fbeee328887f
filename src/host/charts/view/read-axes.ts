import type { XmlElement } from '../../xlsx/xml/element';
import type { AxisGroup, AxisType, ChartDocument } from '../chart-document';
import { axisTitle, type TextContext } from '../shown-texts';
import { Slot } from '../slot';
import { readPaint } from './read-paint';
import { readText } from './read-text';
import type { AxisView, Paint } from './view-types';

const UNITS: Record<string, number> = {
  hundreds: 1e2,
  thousands: 1e3,
  tenThousands: 1e4,
  hundredThousands: 1e5,
  millions: 1e6,
  tenMillions: 1e7,
  hundredMillions: 1e8,
  billions: 1e9,
  trillions: 1e12,
};

/** Lines of axes and grids that say nothing of their look. */
const AUTOMATIC_LINE = { fill: null, line: '#868686', width: 0.75 };

/** All axes of a chart; `formats` gives the number formats of what they show, for labels that follow the cells. */
export function readAxes(document: ChartDocument, context: TextContext, formats: Formats): AxisView[] {
  const found: AxisView[] = [];
  for (const group of ['Primary', 'Secondary'] as const)
    for (const type of ['Category', 'Value', 'Series'] as const) {
      const element = document.axis(type, group);
      if (element && !found.some((axis) => axis.element === element))
        found.push(readAxis(document, element, type, group, context, formats));
    }
  return found;
}

export type Formats = (type: AxisType, group: AxisGroup) => string;

function readAxis(
  document: ChartDocument,
  element: XmlElement,
  type: AxisType,
  group: AxisGroup,
  context: TextContext,
  formats: Formats,
): AxisView {
  const slot = Slot.of(element, document.plotArea);
  const scaling = slot.child('scaling');
  const theme = context.workbook.themeColors;
  const look = (local: string): Paint | null =>
    slot.child(local).exists ? readPaint(slot.child(local), theme, AUTOMATIC_LINE) : null;
  const linked = ['1', 'true'].includes(slot.child('numFmt').attr('sourceLinked') ?? '1');
  const own = slot.child('numFmt').attr('formatCode');
  return {
    element,
    type,
    group,
    kind: element.local,
    numeric: element.local === 'valAx',
    visible: !slot.child('delete').flag(false),
    edge: slot.child('axPos').value ?? (type === 'Category' ? 'b' : 'l'),
    reversed: scaling.child('orientation').value === 'maxMin',
    labels: readText(document, slot, '', context.workbook),
    labelPlace: slot.child('tickLblPos').value ?? 'nextTo',
    format: linked ? formats(type, group) : (own ?? 'General'),
    unit: slot.at('dispUnits', 'custUnit').number ?? UNITS[slot.at('dispUnits', 'builtInUnit').value ?? ''] ?? 1,
    title: titleView(document, slot.child('title'), slot.child('axPos').value, context),
    line: readPaint(slot, theme, AUTOMATIC_LINE),
    gridlines: look('majorGridlines'),
    minorGridlines: look('minorGridlines'),
    majorTicks: slot.child('majorTickMark').value ?? 'cross',
    min: scaling.child('min').number,
    max: scaling.child('max').number,
    majorUnit: slot.child('majorUnit').number,
    minorUnit: slot.child('minorUnit').number,
    logBase: scaling.child('logBase').number,
    crosses: crossing(slot),
    between: (slot.child('crossBetween').value ?? 'between') === 'between',
    labelStep: slot.child('tickLblSkip').number,
  };
}

function titleView(document: ChartDocument, title: Slot, edge: string | null, context: TextContext): AxisView['title'] {
  if (!title.exists) return null;
  const view = readText(document, title, axisTitle(context, title), context.workbook);
  const body = title.at('tx', 'rich', 'bodyPr').exists ? title.at('tx', 'rich', 'bodyPr') : title.at('txPr', 'bodyPr');
  // Beside a vertical axis a title reads upwards unless told otherwise.
  const turned = (edge === 'l' || edge === 'r') && body.attr('rot') === null && body.attr('vert') !== 'wordArtVert';
  return turned ? { ...view, rotation: 90 } : view;
}

function crossing(slot: Slot): AxisView['crosses'] {
  const at = slot.child('crossesAt').number;
  const named = slot.child('crosses').value;
  return at ?? (named === 'min' || named === 'max' ? named : 'autoZero');
}
