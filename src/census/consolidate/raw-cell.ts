import { isErrorCell, type CellContent } from '../../table/grid';
import { columnOf, type ColumnKey } from '../columns';
import type { CellReader, RawValue } from '../column-readers';
import type { AmountText } from '../parsing/amount';
import { toSerial, type DatedPeriod } from '../parsing/calendar';
import { printDuration, type Duration } from '../parsing/duration';
import { LIST_SEPARATOR } from '../parsing/multi-list';
import type { Reading } from '../parsing/reading';
import { printYesNo } from '../parsing/yes-no';
import { carriedCell } from '../prepare/carried-table';
import type { PlannedCell } from '../reports/sheet-plan';
import { ORIGINS, type Origin } from '../vocabulary';

/** A cell of a census file, as it was read there. */
export interface RawCell {
  key: ColumnKey;
  content: CellContent;
  /** What the screen shows, `null` where it was not read. */
  shown: string | null;
  reading: Reading<RawValue>;
}

/** What Excel shows in a column too narrow for its figure. */
const TOO_NARROW = /^#+$/;

const DURATIONS: readonly ColumnKey[] = ['duree_initiale', 'duree_reconduction', 'duree_totale'];

/** What two readings must share to mean the same. */
const essenceOf = (reading: Reading<RawValue>): string => {
  if (reading.kind !== 'understood') return reading.kind;
  const { value } = reading;
  const { unitGiven: _, ...amount } = (typeof value === 'object' ? value : {}) as Partial<AmountText>;
  return JSON.stringify('cents' in amount ? amount : value);
};

/** The value as the template wants it written. */
const canonical = (key: ColumnKey, value: RawValue): PlannedCell => {
  if (typeof value === 'boolean') return { text: printYesNo(value) };
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return { text: key === 'nature_besoin' ? ORIGINS[value as Origin] : value };
  if (Array.isArray(value)) return { text: value.join(LIST_SEPARATOR) };
  if (DURATIONS.includes(key)) {
    const duration = value as Duration;
    return duration.extensions === 0 ? duration.total : { text: printDuration(duration) };
  }
  if ('cents' in value) return value.perYear ? { text: `${value.cents / 100} € / an` } : value.cents / 100;
  return toSerial((value as DatedPeriod).start);
};

/** A number where a text is wanted: what the screen shows is what people meant (leading zeros, codes). */
const numberAsText = ({ key, shown, reading }: RawCell, content: number): PlannedCell => {
  if (key === 'code_nomenclature' && reading.kind === 'understood') return { text: reading.value as string };
  const visible = shown !== null && shown !== '' && !TOO_NARROW.test(shown);
  return visible ? { text: shown } : content;
};

const asItStands = (cell: RawCell): PlannedCell => {
  const { key, content } = cell;
  const { type } = columnOf(key);
  const isText = type === 'text' || type === 'list' || type === 'multiList';
  return isText && typeof content === 'number' ? numberAsText(cell, content) : carriedCell(content);
};

const contentOf = (cell: PlannedCell): CellContent => {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'text' in cell ? cell.text : null;
};

/**
 * The cell as it goes into the common census: a text stays that text, a number that number, an error that error. Only what
 * would be read differently there is written out as it was understood: codes that Excel took for numbers, days of the calendar
 * of 1904, percentages, figures and marks whose header names their unit or what they stand for.
 * @param readThere reads a cell as under the header of the template
 */
export const rawCell = (cell: RawCell, readThere: CellReader): PlannedCell => {
  const { key, content, reading } = cell;
  const plain = asItStands(cell);
  if (content === null || isErrorCell(content) || reading.kind !== 'understood') return plain;
  const there = readThere(contentOf(plain), null);
  return essenceOf(there) === essenceOf(reading) ? plain : canonical(key, reading.value);
};
