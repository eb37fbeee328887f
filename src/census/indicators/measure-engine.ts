import { tidy } from '../../table/normalise';
import { valueOf } from '../parsing/reading';
import type { Fields, Register, RegisterRow } from '../registers/register';
import type { Condition, Moment } from './condition';
import { columnKeyOf, conditionsOf, periodOf, type Aggregate, type Measure } from './measure';

type Row = RegisterRow<Fields>;

/** Why a register gives no figure for a year; `column` is the label of a column. */
export type MeasureGap =
  | { code: 'columnMissing'; column: string }
  | { code: 'noRow' }
  | { code: 'columnBlank'; column: string }
  | { code: 'nothingToCount' };

/** Euros, counts, hours; a denominator is `null` where the measure has none. */
export interface MeasureFigures {
  numerator: number;
  denominator: number | null;
}

export const holdsAll = (conditions: readonly Condition[], { cells }: Row, moment: Moment): boolean =>
  conditions.every(({ key, holds }) => holds(cells[key]!, moment));

/** What a row adds to a sum, in the unit of the result; nothing where the cell could not be read. */
export const contribution = ({ cells }: Row, key: string, euros: boolean): number => {
  const value: unknown = valueOf(cells[key]);
  return typeof value === 'number' ? (euros ? value / 100 : value) : 0;
};

/** What two spellings of one name share: case and spaces apart. */
export const nameForm = ({ cells }: Row, key: string): string | null => {
  const value: unknown = valueOf(cells[key]);
  return value === null ? null : tidy(String(value)).toLowerCase();
};

const work = (aggregate: Aggregate, rows: readonly Row[], register: Register<Fields>, moment: Moment): number => {
  const conditions = conditionsOf(aggregate, register);
  const counted = rows.filter((row) => holdsAll(conditions, row, moment));
  const key = columnKeyOf(aggregate, register);
  if (aggregate.kind === 'count' || key === null) return counted.length;
  if (aggregate.kind === 'distinct') {
    const names = new Set(counted.map((row) => nameForm(row, key)));
    names.delete(null);
    return names.size;
  }
  // Cents are added up before they become euros.
  const total = counted.reduce((sum, row) => sum + contribution(row, key, false), 0);
  return aggregate.euros ? total / 100 : total;
};

/** A column that the measure needs and that is not there, or that no row of the year fills. */
const gapOf = (
  aggregates: readonly Aggregate[],
  rows: readonly Row[],
  register: Register<Fields>,
  labelOf: (key: string) => string,
): MeasureGap | null => {
  const needed = aggregates.flatMap((aggregate) => [
    ...conditionsOf(aggregate, register).flatMap(({ key, optional }) => (optional ? [] : [key])),
    ...(aggregate.keys.length === 0 ? [] : [columnKeyOf(aggregate, register) ?? aggregate.keys[0]!]),
  ]);
  const absent = needed.find((key) => register.columns[key] === undefined);
  if (absent !== undefined) return { code: 'columnMissing', column: labelOf(absent) };
  if (rows.length === 0) return { code: 'noRow' };
  const blank = needed.find((key) => rows.every(({ cells }) => cells[key]!.kind !== 'understood'));
  return blank === undefined ? null : { code: 'columnBlank', column: labelOf(blank) };
};

/**
 * Works a measure out over the rows of a register that are of a year. A column that is missing, or that no row of the year
 * fills, gives no figure: nothing known is not zero.
 */
export const computeMeasure = (
  measure: Measure,
  register: Register<Fields>,
  year: number,
  labelOf: (key: string) => string,
): MeasureFigures | MeasureGap => {
  const moment = { year, date1904: register.date1904 };
  const period = periodOf(measure, register);
  const absent = (measure.period ?? []).find(({ key }) => register.columns[key] === undefined);
  if (absent) return { code: 'columnMissing', column: labelOf(absent.key) };
  if (!period) return { code: 'columnMissing', column: labelOf('year') };
  const rows = register.rows.filter((row) => holdsAll(period, row, moment));
  const { numerator, denominator } = measure;
  const gap = gapOf([numerator, ...(denominator ? [denominator] : [])], rows, register, labelOf);
  if (gap) return gap;
  return {
    numerator: work(numerator, rows, register, moment),
    denominator: denominator ? work(denominator, rows, register, moment) : null,
  };
};
