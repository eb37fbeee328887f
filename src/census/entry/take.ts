import { columnIndex } from '../../table/address';
import type { ColumnKey } from '../columns';
import { FAMILY_FACTS } from '../completions/family-facts';
import { familiesByCode } from '../family-of';
import type { Finding, Fix } from '../finding';
import type { Messages } from '../../i18n';
import { valueOf } from '../parsing/reading';
import { draftEntry, type EntryDraft } from './draft';
import { isInPercent, shownValueOf, type EntryTexts } from './entry-value';
import type { FilledTexts } from './filled';

const placeOf = (cell: string): { index: number; row: number } => {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { index: columnIndex(letters), row: Number(row) };
};

/** The texts that a fix of a finding puts in the fields; empty for one that reaches beyond the row. */
export const fixTexts = (
  { draft: { census, need }, start, language }: EntryDraft,
  finding: Finding,
  fix: Fix,
): EntryTexts => {
  if (fix.rows) return {};
  const edits = fix.edits ?? [{ cell: finding.cell, value: fix.value }];
  const columns = new Map(census.location.columns.map((column) => [column.index, column]));
  const texts: EntryTexts = {};
  for (const { cell, value } of edits) {
    const { index, row } = placeOf(cell);
    const column = columns.get(index);
    if (!column || row !== need.row || start.formulas.has(column.key)) return {};
    const percent = isInPercent(census, column.key);
    const { date1904 } = census.grid;
    texts[column.key] = shownValueOf(value, column.key, { language, date1904, unit: column.unit, percent });
  }
  return texts;
};

const spreadDurations = (draft: EntryDraft, { typed, filled }: FilledTexts): FilledTexts => {
  const { spread, spreadFrom, shown, start } = draft;
  const fields = Object.keys(spread) as ColumnKey[];
  const durations = (['duree_initiale', 'duree_totale', 'nb_reconductions', 'duree_reconduction'] as const).filter(
    (key) => typed[key] !== undefined && shown[key] !== undefined,
  );
  const texts = { ...typed, ...Object.fromEntries(durations.map((key) => [key, shown[key]])), ...spread };
  const next = { ...filled };
  for (const source of new Set(fields.map((key) => spreadFrom[key]!))) {
    const own = fields.filter((key) => spreadFrom[key] === source && spread[key] !== (start.initial[key] ?? ''));
    next[source] = { text: texts[source] ?? '', fields: Object.fromEntries(own.map((key) => [key, spread[key]])) };
  }
  return { typed: texts, filled: next };
};

/**
 * The texts of the form once a field is left: a date that was guessed shows as the day that it was understood as, and a duration
 * in words is spread over its cells, so that each field shows the figure that its cell will hold. Tells which fields were
 * filled so, to be taken back with the duration.
 */
export const settled = (draft: EntryDraft, texts: FilledTexts): FilledTexts => {
  const { dates } = draft;
  const shown = Object.keys(dates).length === 0 ? texts : { ...texts, typed: { ...texts.typed, ...dates } };
  return Object.keys(draft.spread).length === 0 ? shown : spreadDurations(draft, shown);
};

/**
 * The texts of the form once a code is chosen: with what follows from it in the fields that are empty, or that hold what
 * followed from the code before.
 */
export const withCode = (before: EntryDraft, code: string, texts: Messages['rules']): EntryTexts => {
  const { start, typed, draft, family, language } = before;
  const present = new Set(start.census.location.columns.map(({ key }) => key));
  const stale = FAMILY_FACTS.flatMap(([key, fact]) => {
    if (!present.has(key) || start.formulas.has(key) || family === null) return [];
    const value = valueOf(draft.need.cells[key] as Parameters<typeof valueOf>[0]);
    const held = typeof value === 'boolean' ? (value ? 'Oui' : 'Non') : value;
    return held !== null && held === fact(family) ? [[key, ''] as const] : [];
  });
  const known = familiesByCode(start.census.parameters.nomenclature).has(code);
  const next = { ...typed, ...Object.fromEntries(known ? stale : []), code_nomenclature: code };
  const { proposals } = draftEntry(start, next, texts, language);
  const facts = new Set<ColumnKey>(FAMILY_FACTS.map(([key]) => key));
  return { ...next, ...takeTexts(proposals.filter(({ column }) => facts.has(column))) };
};

/** The texts that proposals put in the fields. */
export const takeTexts = (proposals: readonly { column: ColumnKey; text: string }[]): EntryTexts =>
  Object.fromEntries(proposals.map(({ column, text }) => [column, text]));
