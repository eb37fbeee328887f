import { args, invalidArgument, type Scalar } from '../../protocol';
import { changeCategoryAxis } from '../../charts/category-axis';
import type { ChartAxis } from './chart-axis';

/** Whether categories are texts or dates, or Excel looks at them. */
export const categoryType: Scalar<ChartAxis> = {
  get: (self) => {
    if (self.slot.child('auto').flag(true)) return 'Automatic';
    return self.slot.element?.local === 'dateAx' ? 'DateAxis' : 'TextAxis';
  },
  set: (self, value) => {
    const wanted = args.oneOf(value, ['Automatic', 'TextAxis', 'DateAxis'] as const);
    const { element } = self.slot;
    void self.editable;
    if (!element || !['catAx', 'dateAx'].includes(element.local))
      throw invalidArgument('Only an axis of categories can be one of texts or of dates.');
    changeCategoryAxis(self.document, element, wanted, self.workbook);
  },
};
