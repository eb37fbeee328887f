import { args, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import { CultureInfo } from './culture-info';
import { CALCULATION_ENGINE } from './calculation-engine';
import { ExcelObject } from './excel-object';
import { IterativeCalculation } from './iterative-calculation';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const CALCULATION_TYPES = ['Recalculate', 'Full', 'FullRebuild'] as const;

export class Application extends ExcelObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<Application>('Application', {
  scalars: {
    CalculationEngineVersion: { get: () => CALCULATION_ENGINE },
    CalculationMode: {
      get: (self) => self.workbook.calculationMode,
      set: (self, value) => {
        self.workbook.calculationMode = args.oneOf(value, MODES);
      },
    },
    CalculationState: { get: (self) => (self.workbook.calculator.dirty ? 'Pending' : 'Done') },
    DecimalSeparator: { get: (self) => self.context.locale.decimal },
    ThousandsSeparator: { get: (self) => self.context.locale.group },
    UseSystemSeparators: { get: () => true },
  },
  navigation: {
    CultureInfo: (self) => new CultureInfo(self.context),
    IterativeCalculation: (self) => new IterativeCalculation(self.context),
  },
  methods: {
    Calculate: valueMethod(1, (self, type) => {
      self.workbook.calculate(args.oneOf(type, CALCULATION_TYPES) !== 'Recalculate');
    }),
    SuspendApiCalculationUntilNextSync: valueMethod(0, (self) => {
      self.context.calculationSuspended = true;
    }),
    // Nothing is drawn during a batch anyway.
    SuspendScreenUpdatingUntilNextSync: valueMethod(0, () => null),
  },
});
