import { textConstant } from '../../table/structured-reference';
import type { DataColumn } from '../reports/data-columns';
import { YES } from '../vocabulary';
import type { FormulaNames } from './indicator';

type Condition = [column: DataColumn, value: string | number];

const criteria = (names: FormulaNames, conditions: Condition[]): string =>
  conditions
    .map(([column, value]) => `${names.data(column)},${typeof value === 'string' ? textConstant(value) : value}`)
    .join(',');

/** Counts the retained needs that meet conditions. */
export const countIfs = (names: FormulaNames, ...conditions: Condition[]): string =>
  `COUNTIFS(${criteria(names, [['retained', YES], ...conditions])})`;

/** Adds up a column over the retained needs that meet conditions. */
export const sumIfs = (names: FormulaNames, column: DataColumn, ...conditions: Condition[]): string =>
  `SUMIFS(${names.data(column)},${criteria(names, [['retained', YES], ...conditions])})`;
