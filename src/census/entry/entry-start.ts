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
  /** Excel's number of the row; `null` for a new need that has a row added. */
  row: number | null;
  /** Of a need that is not there yet: on a row that waits for one, or on one to be added. */
  isNew: boolean;
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
  ...{ census, row, isNew: false, formulas, waivers },
  initial: Object.fromEntries(
    census.location.columns.map(({ key, index }) => [key, displayedValue(census.grid, row, index, key)]),
  ),
});

/** What the cells of a row show that hold something. */
const heldTexts = ({ grid, location }: Census, row: number | null): EntryTexts =>
  Object.fromEntries(
    location.columns.flatMap(({ key, index }) => {
      const text = row === null ? '' : displayedValue(grid, row, index, key);
      return text.trim() === '' ? [] : [[key, text]];
    }),
  );

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

interface NewOptions extends StartOptions {
  /** Excel's number of the row that waits for it; without one a row is added. */
  row?: number | null;
}

/**
 * Opens the form on a new need, with what needs no thought: year, number, status, and the department of the need looked at
 * before; what its row holds already comes first.
 */
export const startNew = (census: Census, like: Need | null, options: NewOptions = {}): EntryStart => {
  const { formulas = new Set(), waivers = [], row = null } = options;
  const prefilled: EntryTexts = {
    annee: String(census.year),
    id_besoin: nextNumber(census, like) ?? '',
    direction: like?.department ?? '',
    statut: 'À instruire',
  };
  const held = heldTexts(census, row);
  const columns = census.location.columns.filter(({ key }) => !formulas.has(key));
  const initial = Object.fromEntries(columns.map(({ key }) => [key, held[key] ?? prefilled[key] ?? '']));
  return { census, row, isNew: true, formulas, initial, waivers };
};

/**
 * Follows a census that was read again while the form was open on a new need: what the row holds that it will take comes first,
 * and a number that somebody took meanwhile gives way to the next one.
 */
export const moveNew = (start: EntryStart, census: Census, row: number | null): EntryStart => {
  const held = heldTexts(census, row);
  const { id_besoin: number = '' } = start.initial;
  const other = census.needs.find((need) => number !== '' && numberOf(need) === number);
  const next = held.id_besoin === undefined && other ? { id_besoin: nextNumber(census, other) ?? '' } : {};
  const initial = Object.entries({ ...start.initial, ...held, ...next }).filter(([key]) => key in start.initial);
  return { ...start, census, row, initial: Object.fromEntries(initial) };
};

/** What a cell of the row held when the form was opened; `null` for a row to be added. */
export const contentBefore = ({ census, row }: EntryStart, index: number) =>
  row === null ? null : contentAt(census.grid, row, index);
