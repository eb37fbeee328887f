import { args, type Scalar } from '../../protocol';
import type { Slot } from '../../charts/slot';
import type { ChartElement } from './chart-element';

/** The number format of labels, and whether it follows that of the cells; `targets` gives what is written to. */
export const formatScalars = <T extends ChartElement>(
  targets: (self: T) => Slot[],
): Record<'NumberFormat' | 'LinkNumberFormat', Scalar<T>> => ({
  NumberFormat: {
    get: (self) => self.slot.child('numFmt').attr('formatCode') ?? 'General',
    set: (self, value) => {
      const code = args.text(value);
      for (const labels of targets(self)) {
        labels.child('numFmt').setAttr('formatCode', code);
        labels.child('numFmt').setAttr('sourceLinked', 0);
      }
    },
  },
  LinkNumberFormat: {
    get: (self) => ['1', 'true'].includes(self.slot.child('numFmt').attr('sourceLinked') ?? '1'),
    set: (self, value) => {
      const linked = args.boolean(value);
      for (const labels of targets(self)) {
        const format = labels.child('numFmt');
        if (format.attr('formatCode') === null) format.setAttr('formatCode', 'General');
        format.setAttr('sourceLinked', linked ? 1 : 0);
      }
    },
  },
});
