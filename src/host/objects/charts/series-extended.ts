import { args, invalidArgument, type Scalar } from '../../protocol';
import { extended } from '../../charts/extension';
import { setFill, solidColor } from '../../charts/shape-look';
import { filterIn, filterOut, mayFilter } from '../../charts/filtered-series';
import { colorText } from '../color';
import type { ChartSeries } from './chart-series';

/** Whether the series is kept without being drawn. */
export const filtered: Scalar<ChartSeries> = {
  get: (self) => self.part.isFiltered,
  set: (self, value) => {
    const out = args.boolean(value);
    void self.editable;
    if (out === self.part.isFiltered) return;
    self.assertClassic();
    if (!mayFilter(self.part.group)) throw invalidArgument(`A ${self.part.type} series cannot be filtered.`);
    self.standsAt(out ? filterOut(self.part) : filterIn(self.part));
  },
};

/** The fill of values below zero; white unless it was given one. */
export const invertColor: Scalar<ChartSeries> = {
  get: (self) =>
    solidColor(extended(self.slot, 'invert', 'invertSolidFillFmt').child('spPr'), self.workbook.themeColors) ??
    '#FFFFFF',
  set: (self, value) => {
    const color = colorText(args.text(value));
    self.assertClassic();
    void self.writable('invertIfNegative');
    setFill(extended(self.editable, 'invert', 'invertSolidFillFmt').child('spPr'), color);
  },
};
