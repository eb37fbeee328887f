import { args, type Scalar } from '../../protocol';
import { a } from '../../charts/markup';
import { childOrder } from '../../charts/schema-order';
import type { ChartElement } from './chart-element';

/** `showShadow`: the shadow that Excel gives the elements of a chart. */
export const showShadow = <T extends ChartElement>(): Scalar<T> => ({
  get: (self) => self.slot.at('spPr', 'effectLst', 'outerShdw').exists,
  set: (self, value) => {
    const effects = self.editable.at('spPr', 'effectLst');
    if (!args.boolean(value)) effects.child('outerShdw').remove();
    else if (!effects.child('outerShdw').exists) effects.make().insertInOrder(shadow(), childOrder('effectLst'));
  },
});

/** Lengths in EMU, the direction in 60 000ths of a degree. */
const shadow = () =>
  a(
    'outerShdw',
    { blurRad: 50_800, dist: 38_100, dir: 2_700_000, algn: 'tl', rotWithShape: 0 },
    a('srgbClr', { val: '000000' }, a('alpha', { val: 40_000 })),
  );
