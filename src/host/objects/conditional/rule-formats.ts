import { fromLocalFormula, toLocalFormula } from '../../formats';
import { args, defineClass, invalidArgument, type ClassDefinition } from '../../protocol';
import { baseCell } from '../../workbook/areas';
import type { CellOperator, TextOperator } from '../../workbook/conditional-format';
import { PRESETS } from '../../xlsx/rules/preset-rules';
import { fromR1C1, toR1C1 } from '../range-formulas';
import { ConditionalRangeFormat } from './conditional-range-format';
import { FormatObject, formulaOf, given, operandOf } from './format-object';

const look = (self: FormatObject): ConditionalRangeFormat =>
  new ConditionalRangeFormat(self.context, self.sheet, self.format);

export class CustomConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return customDefinition;
  }
}

/** The formula of a custom format in its three notations. */
export class ConditionalFormatRule extends FormatObject {
  override get definition(): ClassDefinition {
    return ruleDefinition;
  }

  get text(): string {
    const { formula } = this.rule('custom');
    return formula === null ? '' : `=${this.shown(formula)}`;
  }

  write(english: string): void {
    const formula = formulaOf(english);
    this.change(() => {
      this.rule('custom').formula = formula;
    });
  }
}

export class CellValueConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return cellValueDefinition;
  }
}

export class TextConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return textDefinition;
  }
}

export class PresetCriteriaConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return presetDefinition;
  }
}

export class TopBottomConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return topBottomDefinition;
  }
}

const customDefinition = defineClass<CustomConditionalFormat>('CustomConditionalFormat', {
  navigation: {
    Format: look,
    Rule: (self) => new ConditionalFormatRule(self.context, self.sheet, self.format),
  },
});

const ruleDefinition = defineClass<ConditionalFormatRule>('ConditionalFormatRule', {
  scalars: {
    Formula: { get: (self) => self.text, set: (self, value) => self.write(args.text(value)) },
    FormulaLocal: {
      get: (self) => toLocalFormula(self.text, self.context.locale),
      set: (self, value) => self.write(fromLocalFormula(args.text(value), self.context.locale)),
    },
    FormulaR1C1: {
      get: (self) => {
        const { row, column } = baseCell(self.format.areas);
        return self.text && toR1C1(self.text, row, column);
      },
      set: (self, value) => {
        const { row, column } = baseCell(self.format.areas);
        self.write(fromR1C1(args.text(value), row, column));
      },
    },
  },
});

const CELL_OPERATORS: Record<string, CellOperator> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};
const TEXT_OPERATORS: Record<string, TextOperator> = {
  Contains: 'containsText',
  NotContains: 'notContains',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

const nameOf = <T extends string>(names: Record<string, T>, value: T): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);

const cellValueDefinition = defineClass<CellValueConditionalFormat>('CellValueConditionalFormat', {
  scalars: {
    Rule: {
      get: (self) => {
        const { formula1, formula2, operator } = self.rule('cellValue');
        if (formula1 === null) return null;
        return {
          formula1: `=${self.shown(formula1)}`,
          ...(formula2 === null ? {} : { formula2: `=${self.shown(formula2)}` }),
          operator: nameOf(CELL_OPERATORS, operator),
        };
      },
      set: (self, value) => {
        const rule = given(value);
        const operator = CELL_OPERATORS[args.oneOf(rule['operator'], Object.keys(CELL_OPERATORS))] as CellOperator;
        const two = operator === 'between' || operator === 'notBetween';
        const formula1 = operandOf(rule['formula1']);
        const formula2 = two ? operandOf(rule['formula2']) : null;
        self.change(() => void Object.assign(self.rule('cellValue'), { operator, formula1, formula2 }));
      },
    },
  },
  navigation: { Format: look },
});

const textDefinition = defineClass<TextConditionalFormat>('TextConditionalFormat', {
  scalars: {
    Rule: {
      get: (self) => {
        const { operator, text, formula } = self.rule('text');
        const shown = formula ? `=${self.shown(formula)}` : text;
        return shown === null ? null : { operator: nameOf(TEXT_OPERATORS, operator), text: shown };
      },
      set: (self, value) => {
        const rule = given(value);
        const operator = TEXT_OPERATORS[args.oneOf(rule['operator'], Object.keys(TEXT_OPERATORS))] as TextOperator;
        const text = args.text(rule['text']);
        if (text === '') throw invalidArgument('The text is empty.');
        const sought = text.startsWith('=') ? { text: null, formula: formulaOf(text) } : { text, formula: null };
        self.change(() => void Object.assign(self.rule('text'), { operator, ...sought }));
      },
    },
  },
  navigation: { Format: look },
});

const presetDefinition = defineClass<PresetCriteriaConditionalFormat>('PresetCriteriaConditionalFormat', {
  scalars: {
    Rule: {
      get: (self) => {
        const { criterion } = self.rule('preset');
        return criterion === null ? null : { criterion };
      },
      set: (self, value) => {
        const criterion = args.oneOf(given(value)['criterion'], Object.keys(PRESETS));
        self.change(() => {
          self.rule('preset').criterion = criterion;
        });
      },
    },
  },
  navigation: { Format: look },
});

const TOP_BOTTOM = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

const topBottomDefinition = defineClass<TopBottomConditionalFormat>('TopBottomConditionalFormat', {
  scalars: {
    Rule: {
      get: (self) => {
        const { rank, percent, bottom } = self.rule('topBottom');
        return { rank, type: TOP_BOTTOM[(bottom ? 2 : 0) + (percent ? 1 : 0)] };
      },
      set: (self, value) => {
        const rule = given(value);
        const type = args.oneOf(rule['type'], TOP_BOTTOM);
        const percent = type.endsWith('Percent');
        const rank = args.integer(rule['rank'], 1, percent ? 100 : 1000);
        self.change(
          () => void Object.assign(self.rule('topBottom'), { rank, percent, bottom: type.startsWith('Bottom') }),
        );
      },
    },
  },
  navigation: { Format: look },
});
