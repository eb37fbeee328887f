import { schemaOf, type CountedRegister } from '../registers/schemas';
import type { Fields, Register } from '../registers/register';
import { isDatedIn, isOfYear, type Condition } from './condition';

/** What is worked out over the rows that fulfil all conditions. */
export interface Aggregate {
  kind: 'count' | 'sum' | 'distinct';
  /** The column added up, or those whose different texts are counted: the first one that is there. */
  keys: readonly string[];
  /** The column holds amounts: cents as read, euros in the workbook and in the result. */
  euros?: boolean;
  where: readonly Condition[];
}

/** A numerator and a denominator over one register, for a year. */
export interface Measure {
  register: CountedRegister;
  /** Which rows are of the year, where it is not the column that the register has for it. */
  period?: readonly Condition[];
  numerator: Aggregate;
  denominator?: Aggregate;
}

export const count = (...where: readonly Condition[]): Aggregate => ({ kind: 'count', keys: [], where });

export const sum = (key: string, ...where: readonly Condition[]): Aggregate => ({ kind: 'sum', keys: [key], where });

export const sumEuros = (key: string, ...where: readonly Condition[]): Aggregate => ({
  ...sum(key, ...where),
  euros: true,
});

/** How many different texts; of several columns, the first one that the register has. */
export const distinct = (keys: string | readonly string[], ...where: readonly Condition[]): Aggregate => ({
  kind: 'distinct',
  keys: typeof keys === 'string' ? [keys] : keys,
  where,
});

/** The columns that the conditions and sums of a measure name, each of its register. */
export const keysOfMeasure = ({ numerator, denominator, period }: Measure): string[] => {
  const parts = [numerator, ...(denominator ? [denominator] : [])];
  const keys = parts.flatMap(({ keys, where }) => [...keys, ...where.map(({ key }) => key)]);
  return [...new Set([...keys, ...(period ?? []).map(({ key }) => key)])];
};

/** The conditions that make a row one of the year; `null` when the register has no column that tells. */
export const periodOf = (measure: Measure, register: Register<Fields>): readonly Condition[] | null => {
  if (measure.period) return measure.period;
  const { fields, yearKeys = [] } = schemaOf(measure.register);
  const key = yearKeys.find((candidate) => register.columns[candidate] !== undefined);
  if (key === undefined) return null;
  return [fields[key]!.holdsYears ? isOfYear(key) : isDatedIn(key)];
};

/** The column of an aggregate that the register has. */
export const columnKeyOf = ({ keys }: Aggregate, register: Register<Fields>): string | null =>
  keys.find((key) => register.columns[key] !== undefined) ?? null;

/** The conditions of an aggregate that apply to this register: optional ones only where their column is. */
export const conditionsOf = ({ where }: Aggregate, register: Register<Fields>): Condition[] =>
  where.filter(({ key, optional }) => !optional || register.columns[key] !== undefined);
