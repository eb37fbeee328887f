import { args, valueMethod, type Method, type Scalar } from '../../protocol';
import {
  LINE_STYLES,
  lineStyle,
  lineWidth,
  setFill,
  setLineStyle,
  setLineWidth,
  solidColor,
} from '../../charts/shape-look';
import type { Slot } from '../../charts/slot';
import { colorText } from '../color';
import type { ChartElement } from './chart-element';

/** Width of lines that are given none, in points. */
const DEFAULT_WIDTH = 0.75;
const DEFAULT_COLOR = '#000000';

const lineOf = (slot: Slot): Slot => slot.at('spPr', 'ln');

/** Members that borders and lines have in common. */
export const lineScalars = <T extends ChartElement>(): Record<string, Scalar<T>> => ({
  Color: {
    get: (self) => solidColor(lineOf(self.slot), self.workbook.themeColors) ?? DEFAULT_COLOR,
    set: (self, value) => {
      const color = colorText(args.text(value));
      self.each((slot) => setFill(lineOf(slot), color));
    },
  },
  LineStyle: {
    get: (self) => lineStyle(lineOf(self.slot)),
    set: (self, value) => {
      const color = solidColor(lineOf(self.slot), self.workbook.themeColors) ?? DEFAULT_COLOR;
      const style = args.oneOf(value, LINE_STYLES);
      self.each((slot) => setLineStyle(lineOf(slot), style, color));
    },
  },
  Weight: {
    get: (self) => lineWidth(lineOf(self.slot)) ?? DEFAULT_WIDTH,
    set: (self, value) => {
      const points = args.number(value, 0, 1584);
      self.each((slot) => setLineWidth(lineOf(slot), points));
    },
  },
});

export const lineMethods = <T extends ChartElement>(): Record<string, Method<T>> => ({
  Clear: valueMethod(0, (self) => self.each((slot) => setFill(lineOf(slot), null))),
});
