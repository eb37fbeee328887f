import { textToNumber } from '../../formulas/number-text';
import type { FilterCondition, FilterOperator } from '../../workbook/filters/column-criteria';

export const OPERATOR_SIGNS: Record<FilterOperator, string> = {
  notEqual: '<>',
  lessThanOrEqual: '<=',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  greaterThan: '>',
  equal: '=',
};

/** The longer signs come first: `<=` is not `<`. */
const SIGNS = Object.entries(OPERATOR_SIGNS) as [FilterOperator, string][];

/**
 * A criterion such as `>50`, `=*s`, `<>`, `abc` (which means `=abc`). Numbers, dates and amounts are read the English way and
 * kept as plain numbers, dates as serials, as Excel keeps them.
 */
export function readCondition(text: string, date1904: boolean): FilterCondition {
  const [operator, sign] = SIGNS.find(([, one]) => text.startsWith(one)) ?? ['equal' as const, ''];
  const value = text.slice(sign.length);
  const number = /[*?~]/.test(value) ? null : textToNumber(value, { name: 'en-US', date1904 });
  return { operator, value: number === null ? value : String(number) };
}
