import { valueOf } from '../parsing/reading';
import type { Fields, Register } from '../registers/register';
import { columnKeyOf, conditionsOf, periodOf, type Measure } from './measure';
import { holdsAll, nameForm } from './measure-engine';

/**
 * Rows of a register (Excel's numbers, rising) that the numerator of a measure counts in a year: for a count as many as it
 * says, for a sum those with something to add up, for different names every row with such a name.
 */
export const countedRows = (measure: Measure, register: Register<Fields>, year: number): number[] => {
  const { numerator } = measure;
  const conditions = [...(periodOf(measure, register) ?? []), ...conditionsOf(numerator, register)];
  const moment = { year, date1904: register.date1904 };
  const key = columnKeyOf(numerator, register);
  const says = (row: (typeof register.rows)[number]): boolean => {
    if (numerator.kind === 'count' || key === null) return true;
    return numerator.kind === 'distinct' ? nameForm(row, key) !== null : valueOf(row.cells[key]!) !== null;
  };
  return register.rows.filter((row) => holdsAll(conditions, row, moment) && says(row)).map(({ row }) => row);
};
