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
    set: (self, value) => setFill(lineOf(self.editable), colorText(args.text(value))),
  },
  LineStyle: {
    get: (self) => lineStyle(lineOf(self.slot)),
    set: (self, value) => {
      const color = solidColor(lineOf(self.slot), self.workbook.themeColors) ?? DEFAULT_COLOR;
      setLineStyle(lineOf(self.editable), args.oneOf(value, LINE_STYLES), color);
    },
  },
  Weight: {
    get: (self) => lineWidth(lineOf(self.slot)) ?? DEFAULT_WIDTH,
    set: (self, value) => setLineWidth(lineOf(self.editable), args.number(value, 0, 1584)),
  },
});

export const lineMethods = <T extends ChartElement>(): Record<string, Method<T>> => ({
  Clear: valueMethod(0, (self) => setFill(lineOf(self.editable), null)),
});
