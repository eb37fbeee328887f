import { sameText, compareTexts, sameNumber } from '../../formulas/comparison';
import { hasWildcard, unescapeWildcards, wildcardPattern } from '../../formulas/criteria/wildcards';
import type { FilterCondition } from '../../workbook/filters/column-criteria';
import type { CellValue } from '../../workbook/cell-value';
import type { ColumnCells } from './column-cells';

export type RowTest = (row: number) => boolean;

export const isBlank = (value: CellValue): boolean => value === null || value === '';

/** What a number looks like in a condition: files and Office.js write them the English way. */
export function conditionNumber(value: string): number | null {
  const text = value.trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : null;
}

/**
 * One condition of a custom filter. Numbers are compared with numbers, texts with texts without regard to case; wildcards
 * find texts only, as in Excel. An empty value (a space in files) stands for blank cells.
 */
export function conditionTest({ operator, value }: FilterCondition, cells: ColumnCells): RowTest {
  if (operator === 'equal' || operator === 'notEqual') {
    const equal = equalityTest(value, cells);
    return operator === 'equal' ? equal : (row) => !equal(row);
  }
  const holds = ORDERS[operator];
  const number = conditionNumber(value);
  if (number !== null)
    return (row) => {
      const cell = cells.value(row);
      return typeof cell === 'number' && holds(sameNumber(cell, number) ? 0 : cell - number);
    };
  const text = unescapeWildcards(value).toLowerCase();
  return (row) => {
    const cell = cells.value(row);
    return typeof cell === 'string' && cell !== '' && holds(compareTexts(cell.toLowerCase(), text));
  };
}

const ORDERS: Record<Exclude<FilterCondition['operator'], 'equal' | 'notEqual'>, (order: number) => boolean> = {
  greaterThan: (order) => order > 0,
  greaterThanOrEqual: (order) => order >= 0,
  lessThan: (order) => order < 0,
  lessThanOrEqual: (order) => order <= 0,
};

function equalityTest(value: string, cells: ColumnCells): RowTest {
  if (value.trim() === '') return (row) => isBlank(cells.value(row));
  if (hasWildcard(value)) {
    const pattern = wildcardPattern(value);
    return (row) => {
      const cell = cells.value(row);
      return typeof cell === 'string' && pattern.test(cell);
    };
  }
  const number = conditionNumber(value);
  const text = unescapeWildcards(value);
  return (row) => {
    const cell = cells.value(row);
    if (isBlank(cell)) return false;
    if (typeof cell === 'number' && number !== null) return sameNumber(cell, number);
    return sameText(cells.text(row), text);
  };
}
