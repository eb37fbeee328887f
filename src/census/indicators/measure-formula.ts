import { columnLetters, quotedSheet } from '../../table/address';
import { isErrorCell, type CellContent } from '../../table/grid';
import { columnReference, textConstant } from '../../table/structured-reference';
import type { Fields, Register } from '../registers/register';
import { isFilled, type Condition, type Moment } from './condition';
import { columnKeyOf, conditionsOf, periodOf, type Aggregate, type Measure } from './measure';
import { contribution, holdsAll, nameForm } from './measure-engine';

/** Excel takes formulas of 8 192 signs and constants of 255. */
const LONGEST_FORMULA = 8000;
const LONGEST_CONSTANT = 255;
/** Beyond, a list of single cells is no formula that anybody could follow. */
const MOST_EXCEPTIONS = 30;
/** Amounts are read to the cent: what a cell has beyond is no other amount. */
const HALF_A_CENT = 0.005;

/** Thrown where no formula of the workbook can follow what was read; never leaves this file. */
class NotFollowed extends Error {}

/** Formulas without `=`. */
export interface MeasureFormulas {
  numerator: string;
  denominator: string | null;
}

interface Writing {
  register: Register<Fields>;
  moment: Moment;
  /** The year in formulas: a number or a reference. */
  year: string;
}

/** A column in a formula: structured where the register is a table, else its cells. */
export const referenceOf = (register: Register<Fields>, key: string): string => {
  const { object, headers, columns, sheet, firstRow, lastRow } = register;
  const header = headers[key];
  if (object !== null && header !== undefined) return columnReference(object, header);
  const letters = columnLetters(columns[key]!);
  return `${quotedSheet(sheet)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
};

const contentsOf = ({ rows }: Register<Fields>, key: string): CellContent[] => {
  const contents = rows.map((row) => row.contents[key] ?? null);
  // A cell in error makes one of every formula over its column.
  if (contents.some(isErrorCell)) throw new NotFollowed();
  return contents;
};

const constant = (content: CellContent): string => {
  if (content === null) return '""';
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'string' && content.length <= LONGEST_CONSTANT) return textConstant(content);
  if (typeof content === 'number' && /^-?\d+(\.\d+)?$/.test(String(content))) return String(content);
  throw new NotFollowed();
};

/** One entry per content that Excel tells apart: texts without regard to case. */
const exceptionList = (
  entries: readonly { content: CellContent; value: number }[],
): { text: string; value: number }[] => {
  const found = new Map<string, { text: string; value: number }>();
  for (const { content, value } of entries) {
    const text = constant(content);
    const known = found.get(text.toLowerCase());
    if (known && known.value !== value) throw new NotFollowed();
    found.set(text.toLowerCase(), { text, value });
    if (found.size > MOST_EXCEPTIONS) throw new NotFollowed();
  }
  return [...found.values()];
};

/** The factor of a condition, with the cells that it and the reader see differently named one by one. */
const factorOf = (condition: Condition, { register, moment, year }: Writing): string => {
  const { key, sees, holds, formula } = condition;
  const column = referenceOf(register, key);
  const contents = contentsOf(register, key);
  const entries = register.rows.flatMap(({ cells }, place) => {
    const content = contents[place]!;
    const held = holds(cells[key]!, moment);
    return held === sees(content, moment) ? [] : [{ content, value: held ? 1 : 0 }];
  });
  const exceptions = exceptionList(entries);
  const barred = exceptions.filter(({ value }) => value === 0).map(({ text }) => `*(${column}<>${text})`);
  const added = exceptions.filter(({ value }) => value === 1).map(({ text }) => `+(${column}=${text})`);
  const native = `${formula(column, year)}${barred.join('')}`;
  return added.length === 0 ? native : `(${native}${added.join('')}>0)`;
};

/** A product of factors as numbers: a lone comparison is made one. */
const product = (factors: readonly string[]): string => (factors.length === 1 ? `1*${factors[0]}` : factors.join('*'));

const sumFormula = (key: string, euros: boolean, mask: string, { register }: Writing): string => {
  const column = referenceOf(register, key);
  const contents = contentsOf(register, key);
  const entries = register.rows.flatMap((row, place) => {
    const content = contents[place]!;
    const native = typeof content === 'number' ? content : 0;
    const value = contribution(row, key, euros) - native;
    return Math.abs(value) <= (euros ? HALF_A_CENT : 0) ? [] : [{ content, value }];
  });
  const corrections = exceptionList(entries).map(
    ({ text, value }) => `+${value}*SUMPRODUCT(${mask}*(${column}=${text}))`,
  );
  return `SUMPRODUCT(${mask},${column})${corrections.join('').replace(/\+-/g, '-')}`;
};

/**
 * How many different texts stand in the rows of a product: each row gives the place where its text stands first, FREQUENCY
 * counts the places that occur. The place 0, of the rows that do not count, is taken off. Works in every Excel.
 */
const distinctFormula = (key: string, factors: readonly string[], { register }: Writing): string => {
  const column = referenceOf(register, key);
  const mask = product(factors);
  const places = `FREQUENCY(${mask}*MATCH(${column}&"",${column}&"",0),ROW(${column})-MIN(ROW(${column})))`;
  return `SUMPRODUCT(--(${places}>0))-(SUMPRODUCT(${mask})<ROWS(${column}))`;
};

/** Whether Excel tells the names of the counted rows apart as the reader does. */
const checkNames = (key: string, conditions: readonly Condition[], { register, moment }: Writing): void => {
  const contents = contentsOf(register, key);
  const [read, bare] = [new Set<string | null>(), new Set<string>()];
  register.rows.forEach((row, place) => {
    const content = String(contents[place] ?? '');
    // MATCH takes these as wildcards, and looks for no text that is longer.
    if (/[*?~]/.test(content) || content.length > LONGEST_CONSTANT) throw new NotFollowed();
    if (!holdsAll(conditions, row, moment)) return;
    read.add(nameForm(row, key));
    if (content !== '') bare.add(content.toLowerCase());
  });
  read.delete(null);
  if (read.size !== bare.size) throw new NotFollowed();
};

const aggregateFormula = (aggregate: Aggregate, period: readonly Condition[], writing: Writing): string => {
  const key = columnKeyOf(aggregate, writing.register);
  const named = aggregate.kind === 'distinct' && key !== null ? [isFilled(key)] : [];
  const conditions = [...period, ...conditionsOf(aggregate, writing.register), ...named];
  const factors = conditions.map((condition) => factorOf(condition, writing));
  if (aggregate.kind === 'count' || key === null) return `SUMPRODUCT(${product(factors)})`;
  if (aggregate.kind === 'sum') return sumFormula(key, aggregate.euros ?? false, product(factors), writing);
  checkNames(key, conditions, writing);
  return distinctFormula(key, factors, writing);
};

/**
 * The formulas of a measure over the register where it stands. They give what the engine computes as long as cells are
 * written as they should be; the spellings found in the register are part of them.
 * @param year what stands for the year in the formulas: a number or the reference of its cell
 * @returns `null` where no formula can follow: a cell in error, too many spellings, names that Excel takes for one
 */
export const measureFormulas = (
  measure: Measure,
  register: Register<Fields>,
  of: { year: number; reference: string },
): MeasureFormulas | null => {
  const period = periodOf(measure, register);
  if (!period) return null;
  const writing = { register, moment: { year: of.year, date1904: register.date1904 }, year: of.reference };
  try {
    const numerator = aggregateFormula(measure.numerator, period, writing);
    const denominator = measure.denominator ? aggregateFormula(measure.denominator, period, writing) : null;
    return numerator.length + 2 * (denominator?.length ?? 0) > LONGEST_FORMULA ? null : { numerator, denominator };
  } catch (error) {
    if (error instanceof NotFollowed) return null;
    throw error;
  }
};
