import { args, type Scalar } from '../../protocol';
import { a } from '../../charts/markup';
import { drawingColor } from '../../charts/drawing-color';
import type { Slot } from '../../charts/slot';
import { colorText } from '../color';
import { editableOptions, optionsOf } from './chartex-options';
import type { ChartSeries } from './chart-series';

/** The three places of the gradient of a map; the middle one shows with three colours only. */
type Place = 'min' | 'mid' | 'max';

const isMap = (self: ChartSeries): boolean => optionsOf(self.slot, 'regionMap') !== null;

const style: Scalar<ChartSeries> = {
  get: (self) => {
    if (!isMap(self)) return null;
    return self.slot.child('valueColorPositions').attr('count') === '3' ? 'ThreePhaseColor' : 'TwoPhaseColor';
  },
  set: (self, value) => {
    const wanted = args.oneOf(value, ['TwoPhaseColor', 'ThreePhaseColor']);
    void editableOptions(self, 'regionMap');
    self.editable.child('valueColorPositions').setAttr('count', wanted === 'ThreePhaseColor' ? 3 : 2);
  },
};

const TYPES: Record<string, string> = { extremeValue: 'ExtremeValue', number: 'Number', percent: 'Percent' };

/** How the place is found: by the ends of the data, a number or a percentage. */
const kindOf = (place: Slot): string => place.element?.elements[0]?.local ?? 'extremeValue';

const type = (place: Place): Scalar<ChartSeries> => ({
  get: (self) => (isMap(self) ? TYPES[kindOf(self.slot.at('valueColorPositions', place))] : null),
  set: (self, value) => {
    const wanted = args.oneOf(value, Object.values(TYPES));
    const kind = Object.keys(TYPES).find((key) => TYPES[key] === wanted) as string;
    void editableOptions(self, 'regionMap');
    change(self, place, kind);
  },
});

function change(self: ChartSeries, place: Place, kind: string): Slot {
  const positions = self.editable.child('valueColorPositions');
  if (positions.attr('count') === null) positions.setAttr('count', place === 'mid' ? 3 : 2);
  const slot = positions.child(place);
  slot.make();
  if (kindOf(slot) !== kind || !slot.child(kind).exists) {
    slot.element?.removeAll();
    slot.child(kind).make();
    if (kind !== 'extremeValue') slot.child(kind).set(0);
  }
  return slot.child(kind);
}

const value = (place: Place): Scalar<ChartSeries> => ({
  get: (self) => {
    const slot = self.slot.at('valueColorPositions', place);
    return isMap(self) ? (slot.child(kindOf(slot)).number ?? 0) : null;
  },
  set: (self, given) => {
    const number = args.number(given);
    void editableOptions(self, 'regionMap');
    const kind = kindOf(self.slot.at('valueColorPositions', place));
    change(self, place, kind === 'extremeValue' ? 'number' : kind).set(number);
  },
});

const color = (place: Place): Scalar<ChartSeries> => ({
  get: (self) => {
    if (!isMap(self)) return null;
    return drawingColor(self.slot.at('valueColors', `${place}Color`).element, self.workbook.themeColors) ?? '';
  },
  set: (self, given) => {
    const hex = colorText(args.text(given)).slice(1);
    void editableOptions(self, 'regionMap');
    const element = self.editable.at('valueColors', `${place}Color`).make();
    element.removeAll();
    element.append(a('srgbClr', { val: hex }));
  },
});

/** Colours of the regions of a map by their values. */
export const gradientScalars: Record<string, Scalar<ChartSeries>> = {
  GradientStyle: style,
  GradientMinimumType: type('min'),
  GradientMidpointType: type('mid'),
  GradientMaximumType: type('max'),
  GradientMinimumValue: value('min'),
  GradientMidpointValue: value('mid'),
  GradientMaximumValue: value('max'),
  GradientMinimumColor: color('min'),
  GradientMidpointColor: color('mid'),
  GradientMaximumColor: color('max'),
};
