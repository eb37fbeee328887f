import { similarity } from '../table/distance';
import { columnLetters } from '../table/address';
import type { SheetGrid } from '../table/grid';
import { wholeHeader, type HeaderCell } from '../table/header-match';
import { headerForm } from '../table/normalise';
import { dictionaryOf, type Candidate } from './candidates';
import { COLUMNS, type ColumnKey } from './columns';
import { findCensus, type LocateOptions } from './locate';
import { chosenColumns, isMappedSheet, sameHeader } from './mapping';

/**
 * How sure it is what a header stands for: the user said so; it is the template's own; one of the spellings known; settled on the
 * values, or the same words in another order; not known at all.
 */
export type Certainty = 'chosen' | 'certain' | 'likely' | 'unsure' | 'unknown';

/** A header of the census, what it was taken for and what else it may be, the likeliest first. */
export interface HeaderDescription {
  header: string;
  /** Column letters. */
  column: string;
  key: ColumnKey | null;
  certainty: Certainty;
  others: ColumnKey[];
}

/** The headers of the census as they were understood, for the user to correct. */
export interface ColumnsDescription {
  sheet: string;
  headerRow: number;
  headers: HeaderDescription[];
  /** Columns that no header was taken for. */
  absent: ColumnKey[];
  /** Of these, those without which the census cannot be used. */
  missing: ColumnKey[];
  /** Choices that could not be kept. */
  notices: string[];
}

/** From here on an unknown header is taken for a misspelt one. */
const LIKELY = 0.6;
/** Strengths of a match from which on it is the template's own header, and one of its known spellings. */
const OWN = 3;
const KNOWN = 2;

const PLAIN = dictionaryOf(undefined);

/** Columns whose label or synonyms a header is like, the likeliest first. */
const alike = (header: string): ColumnKey[] => {
  const form = headerForm(header).slice(0, 80);
  const scored = COLUMNS.map(({ key, label, synonyms }) => ({
    key,
    score: Math.max(...[label, ...synonyms].map((text) => similarity(form, headerForm(text)))),
  }));
  return scored
    .filter(({ score }) => score >= LIKELY)
    .sort((a, b) => b.score - a.score)
    .map(({ key }) => key);
};

const describe = (cell: HeaderCell, key: ColumnKey | null, chosen: ReadonlySet<ColumnKey>): HeaderDescription => {
  const header = wholeHeader(cell);
  const texts = cell.upper ? [header, `${cell.text} ${cell.upper}`, cell.text] : [cell.text];
  const candidates = texts.map((text) => PLAIN.candidates(text)).find((found) => found.length > 0) ?? [];
  candidates.sort((a, b) => b.strength - a.strength);
  const known = candidates.map((candidate) => candidate.key);
  const others = [...new Set([...known, ...alike(header)])].filter((other) => other !== key);
  const column = columnLetters(cell.index);
  if (key === null) return { header, column, key, certainty: 'unknown', others };
  return { header, column, key, certainty: certaintyOf(key, candidates, chosen), others };
};

const certaintyOf = (
  key: ColumnKey,
  candidates: readonly { key: ColumnKey; strength: number }[],
  chosen: ReadonlySet<ColumnKey>,
): Certainty => {
  if (chosen.has(key)) return 'chosen';
  const strength = candidates.find((candidate) => candidate.key === key)?.strength ?? 0;
  const rivals = candidates.filter((candidate) => candidate.key !== key && candidate.strength >= strength);
  if (strength >= OWN) return 'certain';
  return strength >= KNOWN && rivals.length === 0 ? 'likely' : 'unsure';
};

const chosenKeys = ({ grid, header }: Candidate, { mapping }: LocateOptions): Set<ColumnKey> => {
  if (!mapping || !isMappedSheet(mapping, grid.sheet)) return new Set();
  const isKept = ([key, text]: [ColumnKey, string | null]): boolean =>
    text !== null && header.matches.some((match) => match.key === key && sameHeader(match.text, text));
  return new Set(
    chosenColumns(mapping)
      .filter(isKept)
      .map(([key]) => key),
  );
};

/**
 * Says of each header of the census what it was taken for, how sure that is, and what else it may be; works on a census that lacks
 * columns too, since that is when the user needs it.
 * @throws CensusError as `findCensus`
 */
export const describeColumns = (grids: readonly SheetGrid[], options: LocateOptions = {}): ColumnsDescription => {
  const { candidate, location } = findCensus(grids, options);
  const keys = new Map(candidate.header.matches.map(({ index, key }) => [index, key]));
  const chosen = chosenKeys(candidate, options);
  const found = new Set(keys.values());
  return {
    sheet: location.sheet,
    headerRow: location.headerRow,
    headers: candidate.header.cells.map((cell) => describe(cell, keys.get(cell.index) ?? null, chosen)),
    absent: COLUMNS.map(({ key }) => key).filter((key) => !found.has(key)),
    missing: candidate.missing,
    notices: location.notices ?? [],
  };
};
