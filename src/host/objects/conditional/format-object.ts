import { shiftFormula } from '../../formulas';
import { itemNotFound, invalidArgument } from '../../protocol';
import { baseCell } from '../../workbook/areas';
import { mapFormulas, type ConditionalFormat, type FormatRule } from '../../workbook/conditional-format';
import type { SheetModel } from '../../workbook/sheet';
import { assertFormatAllowed } from '../access';
import type { ExcelContext } from '../excel-context';
import { ExcelObject } from '../excel-object';
import { checkedFormula } from '../formula-text';

/** Base of the classes that show one side of a conditional format. */
export abstract class FormatObject extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly sheet: SheetModel,
    private readonly model: ConditionalFormat,
  ) {
    super(context);
  }

  /** The format; refused with `ItemNotFound` once it is deleted. */
  get format(): ConditionalFormat {
    if (!this.sheet.conditionalFormats.includes(this.model)) throw itemNotFound('The conditional format was deleted.');
    return this.model;
  }

  get id(): string {
    return this.model.id;
  }

  /** The rule, when it is of a kind. */
  rule<K extends FormatRule['kind']>(kind: K): Extract<FormatRule, { kind: K }> {
    const { rule } = this.format;
    if (rule.kind !== kind) throw itemNotFound(`The conditional format is no ${kind}.`);
    return rule as Extract<FormatRule, { kind: K }>;
  }

  /** Changes rule, look or order; formulas are first brought to the cell that they are now given for. */
  change(change: (format: ConditionalFormat) => void): void {
    assertFormatAllowed(this.sheet);
    const { format } = this;
    const base = baseCell(format.areas);
    mapFormulas(format.rule, (formula) => this.shown(formula));
    format.anchor = base;
    change(format);
    this.sheet.layoutChanged();
  }

  /** A formula of the rule (without `=`) as it reads in the first cell of the areas. */
  shown(formula: string): string {
    const { anchor, areas } = this.format;
    const base = baseCell(areas);
    return shiftFormula(`=${formula}`, base.row - anchor.row, base.column - anchor.column).slice(1);
  }
}

/** A formula that a script gives, with its `=`, as the model keeps it. */
export function formulaOf(text: string): string {
  if (!text.startsWith('=') || text === '=') throw invalidArgument(`"${text}" is not a formula.`);
  return checkedFormula(text).slice(1);
}

/** A formula with `=`, a number, or any other text, which stands for itself. */
export function operandOf(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string' || value.trim() === '') throw invalidArgument('A formula was expected.');
  if (value.startsWith('=')) return formulaOf(value);
  return Number.isFinite(Number(value)) ? String(Number(value)) : `"${value.replace(/"/g, '""')}"`;
}

export function given(value: unknown): Record<string, unknown> {
  if (value === null || typeof value !== 'object') throw invalidArgument('An object was expected.');
  return value as Record<string, unknown>;
}
