import type { Census } from '../census';
import { countedRows } from '../census/indicators/counted-rows';
import { dataCriteriaOf, type DataCriterion } from '../census/indicators/data-criteria';
import { declaredLine } from '../census/indicators/declared';
import type { Indicator } from '../census/indicators/indicator';
import type { IndicatorResult } from '../census/indicators/result';
import type { Fields, Register } from '../census/registers/register';
import { schemaOf } from '../census/registers/schemas';
import { cellAddress } from '../table/address';

/** The lines of a register that a figure counts. */
export interface RegisterRows {
  kind: 'rows';
  sheet: string;
  /** Excel's numbers, rising; at least one. */
  rows: readonly number[];
  /** Excel's numbers of the first and the last line of the register. */
  firstRow: number;
  lastRow: number;
  /** How many different names they hold, where those are what is counted; else `null`. */
  names: number | null;
  /** The first cell of the first of them. */
  cell: string;
}

/** A cell to be looked at: a declared value, the head of a register of which no line counts. */
export interface SourcePlace {
  kind: 'declared' | 'register';
  sheet: string;
  cell: string;
}

/** Where the rows behind a figure stand: rows of Données, lines of a register, a cell. */
export type IndicatorSource = { kind: 'data'; criteria: readonly DataCriterion[] } | RegisterRows | SourcePlace;

const declaredPlace = ({ id }: Indicator, year: number, { registers }: Census): SourcePlace | null => {
  const { declared } = registers;
  const line = declaredLine(declared, id, year);
  if (!declared || !line) return null;
  return { kind: 'declared', sheet: declared.sheet, cell: cellAddress(line.row, declared.column) };
};

const registerSource = (
  register: Register<Fields>,
  rows: readonly number[],
  names: number | null,
): RegisterRows | SourcePlace => {
  const { sheet, firstRow, lastRow, columns } = register;
  const left = Math.min(...(Object.values(columns) as number[]));
  if (rows.length === 0) return { kind: 'register', sheet, cell: cellAddress(firstRow, left) };
  return { kind: 'rows', sheet, rows, firstRow, lastRow, names, cell: cellAddress(rows[0]!, left) };
};

/** The rows behind a figure; `null` for one that is missing, or that no rows give. */
export const indicatorSource = (
  indicator: Indicator,
  { status, source, year, numerator }: IndicatorResult,
  census: Census,
): IndicatorSource | null => {
  if (status === 'missing') return null;
  if (status === 'declared') return declaredPlace(indicator, year, census);
  if (indicator.over === 'census') {
    const criteria = dataCriteriaOf(indicator.id, census);
    return criteria && { kind: 'data', criteria };
  }
  const measure = indicator.measures.find(({ register }) => schemaOf(register).names[0] === source);
  const register = measure && census.registers.tables[measure.register];
  if (!measure || !register) return null;
  const rows = countedRows(measure, register, year);
  return registerSource(register, rows, measure.numerator.kind === 'distinct' ? numerator : null);
};
