import type { ConditionPlan, SheetPlan, StyleSpec } from '../census/reports/sheet-plan';
import type { Styles } from './looks';
import { rangeAt } from './prepare-sheet';
import { renameReferences, type Renaming } from './rename-references';

/** Conditional formats of a sheet; those of an earlier run go first. */
export function writeConditions(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { styles, renaming, again }: { styles: Styles; renaming: Renaming; again: boolean },
): void {
  if (again) sheet.getRange().conditionalFormats.clearAll();
  for (const condition of plan.conditions ?? []) {
    if (condition.kind === 'bars') addBars(sheet, condition);
    else {
      const rule = rangeAt(sheet, condition).conditionalFormats.add('Custom').custom;
      rule.rule.formula = renameReferences(condition.formula, renaming);
      applyConditionalLook(rule.format, styles[condition.style]);
    }
  }
}

/** Bars of one colour that begin at zero: lengths compare as the values do. */
function addBars(sheet: Excel.Worksheet, condition: ConditionPlan & { kind: 'bars' }): void {
  const { dataBar } = rangeAt(sheet, condition).conditionalFormats.add('DataBar');
  dataBar.positiveFormat.fillColor = condition.color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
}

/** What a conditional format can change of a look: neither sizes nor alignments. */
function applyConditionalLook(format: Excel.ConditionalRangeFormat, look: StyleSpec): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline) format.font.underline = 'Single';
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
}
