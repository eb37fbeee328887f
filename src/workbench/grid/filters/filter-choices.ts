import { localeInfo } from '../../../host/formats';
import { compareValues } from '../../../host/formulas/comparison';
import { ColumnCells } from '../../../host/objects/filters/column-cells';
import { columnTest } from '../../../host/objects/filters/column-test';
import { isBlank } from '../../../host/objects/filters/custom-test';
import { partsOf } from '../../../host/objects/filters/date-groups';
import { lastRow } from '../../../host/workbook/bounds';
import type { CellValue } from '../../../host/workbook/cell-value';
import type { ColumnCriteria, DateGroup } from '../../../host/workbook/filters/column-criteria';
import type { Locale } from '../../../i18n';
import type { FilterHead } from './filter-heads';

/** One value that the list of a filter offers: all cells that show the same. */
export interface FilterChoice {
  /** What the cells show; empty for blank cells. */
  text: string;
  /** The date of the cells, when they show one. */
  date: DateGroup | null;
  /** Shown by the filter as it is. */
  kept: boolean;
}

/** What a column holds, for the words of its sort commands. */
export type ColumnContent = 'texts' | 'numbers' | 'dates';

export interface ColumnChoices {
  /** Numbers, dates, then texts, ascending; blanks last. */
  choices: FilterChoice[];
  content: ColumnContent;
}

interface Found extends FilterChoice {
  value: CellValue;
}

/** The values of a column in the rows that the other columns of the filter keep, as Excel lists them. */
export function columnChoices({ target, index, column }: FilterHead, locale: Locale): ColumnChoices {
  const { sheet, body } = target;
  if (!body) return { choices: [], content: 'texts' };
  const info = localeInfo(locale);
  const cellsOf = (at: number): ColumnCells => new ColumnCells(sheet, target.area.column + at, body, info);
  const others = target.criteria.flatMap((criteria, at) =>
    criteria && at !== index ? [columnTest(criteria, cellsOf(at))] : [],
  );
  const own = target.criteria[index];
  const keeps = own ? columnTest(own, cellsOf(index)) : () => true;
  const cells = new ColumnCells(sheet, column, body, info);
  const found = new Map<string, Found>();
  for (let row = body.row; row <= lastRow(body); row++) {
    if (!others.every((test) => test(row))) continue;
    const value = cells.value(row);
    const text = isBlank(value) ? '' : cells.text(row);
    const key = text.toLowerCase();
    const known = found.get(key);
    if (known) known.kept ||= keeps(row);
    else found.set(key, { text, value, date: dateOf(cells, row), kept: keeps(row) });
  }
  return { choices: [...found.values()].sort(byValue), content: contentOf([...found.values()]) };
}

/** Days are filtered by as days; a date with an hour by the second. */
function dateOf(cells: ColumnCells, row: number): DateGroup | null {
  const serial = cells.date(row);
  if (serial === null || serial < 1) return null;
  const parts = partsOf(serial, cells.date1904);
  return parts.slice(3).every((part) => part === 0)
    ? { grouping: 'day', parts: parts.slice(0, 3) }
    : { grouping: 'second', parts };
}

const byValue = (a: Found, b: Found): number => {
  if ((a.text === '') !== (b.text === '')) return a.text === '' ? 1 : -1;
  return compareValues(a.value, b.value);
};

function contentOf(found: readonly Found[]): ColumnContent {
  const filled = found.filter(({ text }) => text !== '');
  if (filled.length === 0) return 'texts';
  if (filled.every(({ date }) => date !== null)) return 'dates';
  return filled.every(({ value }) => typeof value === 'number') ? 'numbers' : 'texts';
}

/** The criteria that keep some choices; null when they are all there are: the column is then not filtered. */
export function criteriaOf(wanted: readonly FilterChoice[], all: readonly FilterChoice[]): ColumnCriteria | null {
  if (wanted.length === all.length) return null;
  const filled = wanted.filter(({ text }) => text !== '');
  // Blanks alone are what Excel keeps as the condition `=`.
  if (filled.length === 0) return { kind: 'custom', and: false, conditions: [{ operator: 'equal', value: '' }] };
  return {
    kind: 'values',
    texts: filled.filter(({ date }) => date === null).map(({ text }) => text),
    blank: wanted.length > filled.length,
    dates: filled.flatMap(({ date }) => (date ? [date] : [])),
  };
}
