import { dateOf } from '../../formulas/calendar';
import { ErrorValue } from '../../workbook/error-value';
import type {
  ColumnCriteria,
  CustomCriteria,
  DynamicCriteria,
  TopCriteria,
  ValuesCriteria,
} from '../../workbook/filters/column-criteria';
import { hasColor } from './cell-colors';
import { CellIcons } from './cell-icon';
import { todayOf, type ColumnCells } from './column-cells';
import { conditionTest, isBlank, type RowTest } from './custom-test';
import { dateGroupsTest } from './date-groups';
import { monthsOf, periodOf } from './dynamic-periods';

/** Which rows the criteria of a column keep. Ask `settled` first: what is highest or what day it is is decided there. */
export function columnTest(criteria: ColumnCriteria, cells: ColumnCells): RowTest {
  const { sheet, column } = cells;
  switch (criteria.kind) {
    case 'values':
      return valuesTest(criteria, cells);
    case 'custom':
      return customTest(criteria, cells);
    case 'top':
      return topTest(criteria, cells);
    case 'dynamic':
      return dynamicTest(criteria, cells);
    case 'color':
      return (row) => hasColor(sheet.workbook, cells.style(row), criteria.font, criteria.color);
    case 'icon': {
      const icons = new CellIcons(sheet);
      return (row) => {
        const icon = icons.at(row, column);
        return criteria.index === null ? icon === null : icon?.set === criteria.set && icon.index === criteria.index;
      };
    }
    case 'unknown':
      return (row) => !sheet.rows.get(row)?.filtered;
  }
}

/** Shown texts without regard to case; a number, a truth value or an error also by its English spelling. */
function valuesTest({ texts, blank, dates }: ValuesCriteria, cells: ColumnCells): RowTest {
  const wanted = new Set(texts.map((text) => text.toLowerCase()));
  const isDate = dateGroupsTest(dates, cells.date1904);
  return (row) => {
    const value = cells.value(row);
    if (isBlank(value)) return blank;
    const serial = dates.length > 0 ? cells.date(row) : null;
    if (serial !== null && isDate(serial)) return true;
    if (wanted.size === 0) return false;
    const plain = value instanceof ErrorValue ? value.code : String(value);
    return wanted.has(plain.toLowerCase()) || wanted.has(cells.text(row).toLowerCase());
  };
}

function customTest({ and, conditions }: CustomCriteria, cells: ColumnCells): RowTest {
  const tests = conditions.map((condition) => conditionTest(condition, cells));
  return (row) => (and ? tests.every((test) => test(row)) : tests.some((test) => test(row)));
}

function topTest({ bottom, threshold }: TopCriteria, cells: ColumnCells): RowTest {
  return (row) => {
    const value = cells.value(row);
    if (typeof value !== 'number' || threshold === null) return false;
    return bottom ? value <= threshold : value >= threshold;
  };
}

function dynamicTest({ type, low, high }: DynamicCriteria, cells: ColumnCells): RowTest {
  const months = monthsOf(type);
  return (row) => {
    const value = cells.value(row);
    if (typeof value !== 'number') return false;
    if (type === 'aboveAverage') return low !== null && value > low;
    if (type === 'belowAverage') return low !== null && value < low;
    const serial = cells.date(row);
    if (serial === null) return false;
    if (months) return months.includes(dateOf(serial, cells.date1904).month);
    return low !== null && high !== null && serial >= low && serial < high;
  };
}

/** The criteria with what they mean at this moment: the threshold of a top filter, the average, the days of a period. */
export function settled(criteria: ColumnCriteria, cells: ColumnCells): ColumnCriteria {
  if (criteria.kind === 'top') return { ...criteria, threshold: thresholdOf(criteria, cells.numbers()) };
  if (criteria.kind !== 'dynamic') return criteria;
  if (/Average$/.test(criteria.type)) {
    const numbers = cells.numbers();
    const sum = numbers.reduce((a, b) => a + b, 0);
    return { ...criteria, low: numbers.length === 0 ? null : sum / numbers.length, high: null };
  }
  const period = periodOf(criteria.type, todayOf(cells.sheet.workbook), cells.date1904);
  return period ? { ...criteria, low: period[0], high: period[1] } : criteria;
}

/** The last number that is kept; at least one is. Rows hidden by other columns count too, as in Excel. */
function thresholdOf({ bottom, percent, count }: TopCriteria, numbers: number[]): number | null {
  const wanted = percent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  const kept = Math.min(wanted, numbers.length);
  return (bottom ? numbers[kept - 1] : numbers[numbers.length - kept]) ?? null;
}
