import type { Messages } from '../../i18n';
import { columnReference, textConstant } from '../../table/structured-reference';
import { ORIGINS, YES } from '../vocabulary';
import type { BudgetDimension, BudgetGroup } from './budget-groups';
import type { BudgetSlot } from './budget-spread';
import { DATA_TABLE, type DataColumn } from './data-columns';
import { exactCriterion } from './summaries-sheet';

/** The column of Donnees with the amounts of a slot. */
export const SLOT_COLUMNS: Record<BudgetSlot, DataColumn> = {
  before: 'creditsBefore',
  first: 'creditsFirst',
  second: 'creditsSecond',
  third: 'creditsThird',
  fourth: 'creditsFourth',
  later: 'creditsLater',
  open: 'creditsOpen',
};

/** A test on a column of Donnees: equal to a text or different from it. */
export interface Test {
  column: DataColumn;
  value: string;
  not?: boolean;
}

/** Which rows of Donnees a line stands for. */
export interface Lines {
  tests: Test[];
  /** The texts are compared as they are, not as a criterion would: « 020 » is not « 20 ». */
  literal: boolean;
}

const LOOKS_LIKE_NUMBER = /^[\s\d.,:/%+()eE€-]*\d[\s\d.,:/%+()eE€-]*$/;
const PLAIN_NUMBER = /^[1-9]\d{0,14}$/;

/**
 * Whether a criterion could take one value of a column for another: COUNTIFS reads « 020 » and « 20 » as the same number,
 * and functions of the M57 nomenclature are written so.
 */
export const needLiteral = (values: readonly (string | null)[]): boolean =>
  values.some((value) => value !== null && LOOKS_LIKE_NUMBER.test(value) && !PLAIN_NUMBER.test(value));

/** The rows of a group: the empty cells of its column, or those with its value. */
export const linesOf = (dimension: BudgetDimension, { value }: BudgetGroup, literal: boolean): Lines => ({
  tests: [{ column: dimension, value: value ?? '' }],
  literal: literal && value !== null && LOOKS_LIKE_NUMBER.test(value),
});

export const EVERY_LINE: Lines = { tests: [], literal: false };

export const EXTENSION: Test = { column: 'origin', value: ORIGINS.extension };

const criterion = ({ value, not }: Test): string => {
  if (not) return textConstant(`<>${value}`);
  return value === '' ? '"="' : exactCriterion(value);
};

const factor = (reference: string, { value, not }: Test): string =>
  `(${reference}${not ? '<>' : '='}${textConstant(value)})`;

/** Formula (without `=`) of the sum of a column, or of the count of rows for `null`, over the retained needs of some lines. */
export const sumFormula = (
  texts: Messages['sheets'],
  column: DataColumn | null,
  { tests, literal }: Lines,
  more: readonly Test[] = [],
): string => {
  const reference = (name: DataColumn): string => columnReference(DATA_TABLE, texts.data[name]);
  const all: Test[] = [{ column: 'retained', value: YES }, ...tests, ...more];
  if (literal) {
    const factors = all.map((test) => factor(reference(test.column), test));
    return `SUMPRODUCT(${[...factors, ...(column === null ? [] : [reference(column)])].join('*')})`;
  }
  const conditions = all.map((test) => `${reference(test.column)},${criterion(test)}`).join(',');
  return column === null ? `COUNTIFS(${conditions})` : `SUMIFS(${reference(column)},${conditions})`;
};
