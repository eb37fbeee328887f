import { args, defineClass, type ClassDefinition } from '../protocol';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { RangeFormat } from './range-format';
import { assertUnprotected } from './access';

export class FormatProtection extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly format: RangeFormat,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  change(change: { locked?: boolean; formulaHidden?: boolean }): void {
    for (const { sheet } of this.format.areas) assertUnprotected(sheet);
    this.format.change(change);
  }
}

const definition = defineClass<FormatProtection>('FormatProtection', {
  scalars: {
    FormulaHidden: {
      get: (self) => self.format.common((style) => style.formulaHidden),
      set: (self, value) => self.change({ formulaHidden: args.boolean(value) }),
    },
    Locked: {
      get: (self) => self.format.common((style) => style.locked),
      set: (self, value) => self.change({ locked: args.boolean(value) }),
    },
  },
});
