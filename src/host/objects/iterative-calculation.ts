import { args, defineClass, type ClassDefinition } from '../protocol';
import type { CalculationSettings } from '../workbook/calculation-settings';
import { willChangeDocument } from './access';
import { ExcelObject } from './excel-object';

/** Excel's own limits for iterations. */
const MOST_ITERATIONS = 32_767;

/** What becomes of formulas that go round in circles. On the web the settings are those of the workbook. */
export class IterativeCalculation extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  /** Circles are computed anew under other settings. */
  set(change: Partial<CalculationSettings>): void {
    willChangeDocument(this.workbook);
    Object.assign(this.workbook.calculation, change);
    if ('iterate' in change && this.workbook.calculationMode !== 'Manual') this.workbook.calculate(true);
  }
}

const definition = defineClass<IterativeCalculation>('IterativeCalculation', {
  scalars: {
    Enabled: {
      get: (self) => self.workbook.calculation.iterate,
      set: (self, value) => self.set({ iterate: args.boolean(value) }),
    },
    MaxIteration: {
      get: (self) => self.workbook.calculation.maxIterations,
      set: (self, value) => self.set({ maxIterations: args.integer(value, 1, MOST_ITERATIONS) }),
    },
    MaxChange: {
      get: (self) => self.workbook.calculation.maxChange,
      set: (self, value) => self.set({ maxChange: args.number(value, 0) }),
    },
  },
});
