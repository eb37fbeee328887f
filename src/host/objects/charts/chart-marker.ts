import { args, type Scalar } from '../../protocol';
import { setFill, solidColor } from '../../charts/shape-look';
import { colorText } from '../color';
import type { ChartElement } from './chart-element';

const STYLES: Record<string, string> = {
  auto: 'Automatic',
  none: 'None',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
  star: 'Star',
  dot: 'Dot',
  dash: 'Dash',
  circle: 'Circle',
  plus: 'Plus',
  picture: 'Picture',
};

/** Members that series and points have for their markers. */
export const markerScalars = <T extends ChartElement>(): Record<string, Scalar<T>> => ({
  MarkerStyle: {
    get: (self) => STYLES[self.slot.at('marker', 'symbol').value ?? 'auto'] ?? 'Automatic',
    set: (self, value) => {
      const wanted = args.oneOf(value, Object.values(STYLES).slice(0, -1));
      const found = Object.keys(STYLES).find((key) => STYLES[key] === wanted) as string;
      self.writable('marker').child('symbol').set(found);
    },
  },
  MarkerSize: {
    get: (self) => self.slot.at('marker', 'size').number ?? 5,
    set: (self, value) =>
      self
        .writable('marker')
        .child('size')
        .set(args.integer(value, 2, 72)),
  },
  MarkerBackgroundColor: {
    get: (self) => solidColor(self.slot.at('marker', 'spPr'), self.workbook.themeColors) ?? '',
    set: (self, value) => setFill(self.writable('marker').child('spPr'), colorText(args.text(value))),
  },
  MarkerForegroundColor: {
    get: (self) => solidColor(self.slot.at('marker', 'spPr', 'ln'), self.workbook.themeColors) ?? '',
    set: (self, value) => setFill(self.writable('marker').at('spPr', 'ln'), colorText(args.text(value))),
  },
});
