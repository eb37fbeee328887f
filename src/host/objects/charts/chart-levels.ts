import { args, invalidArgument, type Scalar } from '../../protocol';
import {
  categoryLevel,
  LEVEL_ALL,
  LEVEL_NONE,
  seriesNameLevel,
  setCategoryLevel,
  setSeriesNameLevel,
} from '../../charts/label-levels';
import type { Chart } from './chart';

/** Which of several levels of labels show: a number from 0, or -1 for all and -3 for none (-2: typed by hand). */
export const levelScalars: Record<'CategoryLabelLevel' | 'SeriesNameLevel', Scalar<Chart>> = {
  CategoryLabelLevel: {
    get: (self) => categoryLevel(self.document, self.workbook),
    set: (self, value) => {
      const wanted = args.integer(value, LEVEL_NONE);
      const document = self.editableDocument;
      if (wanted === categoryLevel(document, self.workbook)) return;
      if (wanted === -2 || !setCategoryLevel(document, wanted, self.workbook))
        throw invalidArgument(`The categories of the chart have no level ${wanted}.`);
    },
  },
  SeriesNameLevel: {
    get: (self) => seriesNameLevel(self.document),
    set: (self, value) => {
      const wanted = args.integer(value, LEVEL_NONE);
      const document = self.editableDocument;
      if (wanted === seriesNameLevel(document)) return;
      // Names of series come from one cell each here: there is one level.
      if (wanted > 0 || wanted === -2) throw invalidArgument(`The names of the series have no level ${wanted}.`);
      setSeriesNameLevel(document, wanted === 0 || wanted === LEVEL_ALL);
    },
  },
};
