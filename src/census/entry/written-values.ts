import type { Messages } from '../../i18n';
import { contentAt } from '../../table/cells';
import { columnIndex } from '../../table/address';
import { columnOf, type ColumnKey } from '../columns';
import { inUnit } from '../fix-units';
import { toSerial, type DatedPeriod } from '../parsing/calendar';
import type { Reading } from '../parsing/reading';
import { cleanValue } from '../rules/clean-value';
import { notClean } from '../rules/l02-not-clean';
import { RuleRun } from '../rules/rule';
import { ORIGINS, type Origin } from '../vocabulary';
import type { DraftCensus } from './draft-census';
import { isInPercent, type EntryValue, type EntryValues } from './entry-value';

/** The columns of an A1 address, from 0. */
const indexOf = (cell: string): number => columnIndex(/^[A-Z]+/.exec(cell)?.[0] ?? 'A');

/** A duration, a list or a figure as the rules clean it; of a duration written in words, several cells. */
const cleaned = ({ census, need }: DraftCensus, key: ColumnKey, texts: Messages['rules']): EntryValues | null => {
  const fix = cleanValue(new RuleRun(census, texts, notClean, []), need, key);
  if (!fix) return null;
  const units = new Map(census.location.columns.map((column) => [column.key, column.unit]));
  const own = { [key]: inUnit(fix.value, units.get(key)) };
  const byIndex = new Map(census.location.columns.map((column) => [column.index, column.key]));
  const others = (fix.edits ?? []).flatMap(({ cell, value }) => {
    const column = byIndex.get(indexOf(cell));
    return column === undefined ? [] : [[column, inUnit(value, units.get(column))] as const];
  });
  return { ...own, ...Object.fromEntries(others) };
};

/** Whether the needs are numbered with plain figures, not with texts. */
const isNumbered = ({ census: { grid, location, needs }, need }: DraftCensus): boolean => {
  const column = location.columns.find(({ key }) => key === 'id_besoin');
  const other = needs.find(({ row, cells }) => row !== need.row && cells.id_besoin?.kind === 'understood');
  return column !== undefined && other !== undefined && typeof contentAt(grid, other.row, column.index) === 'number';
};

/** Columns whose texts may go over several lines. */
const SEVERAL_LINES: readonly ColumnKey[] = ['description', 'motif_non_alloti', 'commentaire'];

const euros = (cents: number): number => cents / 100;

/**
 * What is written where somebody typed a text: the value that the census reads in it, as Excel is to store it, in the unit of
 * the column. A duration in words may fill the cells beside it. What is not understood is written as it was typed.
 * @param draft the row with the text as it is read in its cell
 * @param typed the text as somebody typed it
 * @param read the same as the census reads it
 */
export const writtenValues = (
  draft: DraftCensus,
  key: ColumnKey,
  { typed, read }: { typed: string; read: string },
  texts: Messages['rules'],
): EntryValues => {
  const reading = draft.need.cells[key] as Reading<unknown> | undefined;
  const { grid, location } = draft.census;
  const text = read.trim();
  if (text === '' || !reading || reading.kind === 'empty') return { [key]: null };
  if (reading.kind === 'problem') return { [key]: typed.trim() };
  const value = reading.value;
  const { type } = columnOf(key);
  const unit = location.columns.find((column) => column.key === key)?.unit;
  if (type === 'date') return { [key]: toSerial((value as DatedPeriod).start, grid.date1904) };
  if (type === 'amount') return { [key]: inUnit(euros(value as number), unit) };
  if (key === 'nature_besoin') return { [key]: ORIGINS[value as Origin] };
  if (isInPercent(draft.census, key)) return { [key]: (value as number) / 100 };
  if (key === 'id_besoin' && isNumbered(draft)) return { [key]: /^\d{1,9}$/.test(text) ? Number(text) : text };
  if (type === 'text' && key !== 'code_nomenclature')
    return { [key]: SEVERAL_LINES.includes(key) ? text : text.replace(/\s*\n\s*/g, ' ') };
  return cleaned(draft, key, texts) ?? { [key]: (reading.clean ? value : text) as EntryValue };
};
