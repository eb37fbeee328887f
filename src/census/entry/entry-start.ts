import { contentAt } from '../../table/cells';
import { displayedValue } from '../displayed';
import type { Census, Need } from '../census';
import type { ColumnKey } from '../columns';
import { valueOf } from '../parsing/reading';
import type { WaiverRecord } from '../waivers/waiver-record';
import type { EntryTexts } from './entry-value';

/** A row as the form was opened on it. */
export interface EntryStart {
  census: Census;
  /** Excel's number of the row; `null` for a new need. */
  row: number | null;
  /** Columns whose cell of the row is a formula: Excel fills them. */
  formulas: ReadonlySet<ColumnKey>;
  /** What the fields show before anything is typed. */
  initial: EntryTexts;
  waivers: readonly WaiverRecord[];
}

interface StartOptions {
  formulas?: ReadonlySet<ColumnKey>;
  waivers?: readonly WaiverRecord[];
}

/** Opens the form on a row of the census sheet, whether it holds a need already or not. */
export const startOnRow = (
  census: Census,
  row: number,
  { formulas = new Set(), waivers = [] }: StartOptions = {},
): EntryStart => ({
  ...{ census, row, formulas, waivers },
  initial: Object.fromEntries(
    census.location.columns.map(({ key, index }) => [key, displayedValue(census.grid, row, index, key)]),
  ),
});

const STEM = /^(.*?)(\d{1,9})$/;

const numberOf = ({ cells }: Need): string => valueOf(cells.id_besoin) ?? '';

/**
 * The number after the highest of those that begin like that of a need (« 2027-DLY-041 » after « 2027-DLY-040 »). Without such a
 * need, only where all numbers begin alike; `null` where they follow no order.
 */
export const nextNumber = ({ needs }: Census, like: Need | null): string | null => {
  const numbers = needs.map(numberOf).filter((number) => number !== '');
  const [, stem, digits] = STEM.exec(like ? numberOf(like) : (numbers.at(-1) ?? '')) ?? [];
  if (stem === undefined || digits === undefined) return null;
  const same = numbers.filter((number) => STEM.exec(number)?.[1] === stem);
  if (!like && same.length < numbers.length) return null;
  const highest = same.reduce((most, number) => Math.max(most, Number(number.slice(stem.length))), 0);
  return `${stem}${String(highest + 1).padStart(digits.length, '0')}`;
};

/**
 * Opens the form on a new need, with what needs no thought: year, number, status, and the department of the need looked at
 * before.
 */
export const startNew = (census: Census, like: Need | null, options: StartOptions = {}): EntryStart => {
  const { formulas = new Set(), waivers = [] } = options;
  const prefilled: EntryTexts = {
    annee: String(census.year),
    id_besoin: nextNumber(census, like) ?? '',
    direction: like?.department ?? '',
    statut: 'À instruire',
  };
  const columns = census.location.columns.filter(({ key }) => !formulas.has(key));
  const initial = Object.fromEntries(columns.map(({ key }) => [key, prefilled[key] ?? '']));
  return { census, row: null, formulas, initial, waivers };
};

/** What a cell of the row held when the form was opened; `null` for a new need. */
export const contentBefore = ({ census, row }: EntryStart, index: number) =>
  row === null ? null : contentAt(census.grid, row, index);
