import type { Messages } from '../../i18n';
import { columnReference, textConstant } from '../../table/structured-reference';
import { YES } from '../vocabulary';
import { DATA_TABLE, type DataColumn } from './data-columns';
import type { BlockPlan } from './sheet-plan';

const ROLES = ['summed', 'unvalued', 'covered', 'concession', 'loose'] as const;

/** Lines of the totals with their header. */
export const TOTALS_HEIGHT = ROLES.length + 2;

/** The consultations of the census and what becomes of them in the sums: the lines add up to the first. */
export const familyTotals = (top: number, texts: Messages['sheets']): BlockPlan[] => {
  const own = texts.families;
  const reference = (column: DataColumn): string => columnReference(DATA_TABLE, texts.data[column]);
  const kept = `${reference('tender')},${textConstant(YES)},${reference('retained')},${textConstant(YES)}`;
  const conditions = [kept, ...ROLES.map((role) => `${reference('valuationRole')},${textConstant(own.roles[role])}`)];
  const keys = ['all', ...ROLES] as const;
  return [
    {
      row: top,
      column: 1,
      cells: [
        [own.totals.header, own.totals.rows, own.totals.value, own.totals.remark].map((label) => ({ text: label })),
      ],
      style: 'header',
      columnStyles: [null, 'headerNumber', 'headerNumber', 'headerBeside'],
    },
    {
      row: top + 1,
      column: 1,
      cells: keys.map((key) => [{ text: own.totals[key] }]),
      style: 'text',
    },
    {
      row: top + 1,
      column: 2,
      cells: conditions.map((condition) => [
        { formula: `=COUNTIFS(${condition})` },
        { formula: `=SUMIFS(${reference('estimatedValue')},${condition})` },
      ]),
      columnStyles: ['crossInteger', 'crossAmount'],
    },
    { row: top + 1, column: 4, cells: keys.map((key) => [{ text: own.remarks[key] }]), style: 'noteBeside' },
  ];
};
