import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import { EVERY_LINE, SLOT_COLUMNS, sumFormula, type Test } from './budget-formulas';
import { BUDGET_SLOTS, type OpenReason } from './budget-spread';
import type { BlockPlan, PlannedCell } from './sheet-plan';

export const OPEN_REASONS: readonly OpenReason[] = ['amount', 'date', 'duration', 'rest'];

/** Lines of the check with their header and a blank line below. */
export const CHECK_HEIGHT = OPEN_REASONS.length + 6;

/** Shows that nothing is lost between the census and its years, and why amounts are left open. */
export const budgetCheck = (top: number, texts: Messages['sheets']): BlockPlan[] => {
  const own = texts.budget.check;
  const sum = (column: Parameters<typeof sumFormula>[1], more: Test[] = []): string =>
    sumFormula(texts, column, EVERY_LINE, more);
  const dated = BUDGET_SLOTS.filter((slot) => slot !== 'open').map((slot) => sum(SLOT_COLUMNS[slot]));
  const amounts = [0, 1, 2].map((place) => cellAddress(top + 2 + place, 2)) as [string, string, string];
  const reason = (key: OpenReason): Test => ({ column: 'creditsReason', value: texts.budget.reasons[key] });
  const withReason = OPEN_REASONS.map((key) => sum(null, [reason(key)])).join('+');
  const lines: [string, PlannedCell, PlannedCell][] = [
    [own.census, { formula: `=${sum(null)}` }, { formula: `=${sum('totalAmount')}` }],
    [own.dated, null, { formula: `=ROUND(${dated.join('+')},2)` }],
    [own.open, { formula: `=${withReason}` }, { formula: `=${sum(SLOT_COLUMNS.open)}` }],
    ...OPEN_REASONS.map((key): [string, PlannedCell, PlannedCell] => [
      texts.budget.reasons[key],
      { formula: `=${sum(null, [reason(key)])}` },
      { formula: `=${sum(SLOT_COLUMNS.open, [reason(key)])}` },
    ]),
    [own.gap, null, { formula: `=ROUND(${amounts[0]}-${amounts[1]}-${amounts[2]},2)` }],
  ];
  return [
    {
      row: top,
      column: 0,
      cells: [[own.title, own.needs, own.amount].map((text) => ({ text }))],
      style: 'header',
      columnStyles: [null, 'headerNumber', 'headerNumber'],
    },
    {
      row: top + 1,
      column: 0,
      cells: lines.map(([label, count, amount]) => [{ text: label }, count, amount]),
      columnStyles: ['wrapped', 'crossInteger', 'crossAmount'],
    },
    {
      row: top + 4,
      column: 3,
      cells: OPEN_REASONS.map((key) => [{ text: texts.budget.advice[key] }]),
      style: 'noteBeside',
    },
  ];
};
