import type { LocaleInfo } from '../formats';
import { bounds as rect, type Bounds } from '../workbook/bounds';
import type { CellValue } from '../workbook/cell-value';
import { DATA_AXIS, type PivotDefinition, type PivotEntry, type PivotFieldState } from '../workbook/pivot-definition';
import type { PivotAreas, PivotTableModel } from '../workbook/pivot-table';
import type { ComputedLine } from './axis-lines';
import { pivotCaptions, type PivotCaptions } from './captions';
import type { ComputedPivot } from './compute-pivot';
import { itemText } from './item-values';
import { isPercentage } from './show-as';

/** A cell of the PivotTable as it goes into the sheet. */
export interface PivotCell {
  value: CellValue;
  numberFormat: string;
  indent: number;
}

export interface LaidOutPivot {
  /** Rows of cells of the PivotTable without its filters. */
  cells: PivotCell[][];
  headerRows: number;
  labelColumns: number;
  captionRow: boolean;
  computed: ComputedPivot;
}

/** What an empty PivotTable takes up in Excel until it gets fields. */
export const EMPTY_SIZE = { rowCount: 18, columnCount: 3 };

const EMPTY: PivotCell = { value: null, numberFormat: 'General', indent: 0 };
const text = (value: CellValue): PivotCell => ({ ...EMPTY, value });

interface Page {
  pivot: PivotTableModel;
  definition: PivotDefinition;
  computed: ComputedPivot;
  captions: PivotCaptions;
  locale: LocaleInfo;
  headerRows: number;
  labelColumns: number;
  captionRow: boolean;
  cells: PivotCell[][];
}

export const isEmptyPivot = ({ rows, columns, data }: PivotDefinition): boolean =>
  rows.length + columns.length + data.length === 0;

/** Puts labels and values where Excel puts them. */
export function layOut(pivot: PivotTableModel, computed: ComputedPivot, locale: LocaleInfo): LaidOutPivot {
  const { definition } = pivot;
  const page: Page = {
    pivot,
    definition,
    computed,
    locale,
    captions: pivotCaptions(locale.name),
    ...headerSize(definition),
    labelColumns: labelColumns(definition),
    cells: [],
  };
  const width = page.labelColumns + columnCount(page);
  const height = page.headerRows + rowCount(page);
  page.cells = Array.from({ length: height }, () => Array.from({ length: width }, () => EMPTY));
  writeColumnLabels(page);
  writeRowLabels(page);
  writeCaptions(page);
  writeValues(page);
  const { cells, headerRows, captionRow } = page;
  return { cells, headerRows, labelColumns: page.labelColumns, captionRow, computed };
}

/** Without data fields there are no columns of values, unless columns have labels. */
const columnCount = ({ definition, computed }: Page): number =>
  definition.data.length === 0 && definition.columns.length === 0 ? 0 : computed.columns.length;

const rowCount = ({ definition, computed }: Page): number =>
  definition.data.length === 0 && definition.rows.length === 0 ? 0 : computed.rows.length;

/** The names of data fields alone need no row of captions above them, except in the older forms. */
function headerSize(definition: PivotDefinition): { headerRows: number; captionRow: boolean } {
  const { columns } = definition;
  if (columns.length === 0) return { headerRows: 1, captionRow: true };
  const namesOnly = columns.length === 1 && columns[0] === DATA_AXIS && definition.form === 'Compact';
  return { headerRows: columns.length + (namesOnly ? 0 : 1), captionRow: !namesOnly };
}

/** Items of a compact field share their column with those of the next field. */
function labelColumns(definition: PivotDefinition): number {
  const { rows, columns, data } = definition;
  if (rows.length > 0) return columnOfLevel(definition, rows.length - 1) + 1;
  return columns.some((field) => field !== DATA_AXIS) && data.length <= 1 ? 1 : 0;
}

export const formOf = (definition: PivotDefinition, field: number): PivotFieldState['form'] =>
  definition.fields[field]?.form ?? definition.form;

function columnOfLevel(definition: PivotDefinition, level: number): number {
  return definition.rows.slice(0, level).filter((field) => formOf(definition, field) !== 'Compact').length;
}

/** How many compact levels stand before this one in its column. */
function indentOfLevel(definition: PivotDefinition, level: number): number {
  let indent = 0;
  for (let l = level - 1; l >= 0 && formOf(definition, definition.rows[l] as number) === 'Compact'; l--) indent++;
  return indent;
}

export const fieldCaption = ({ definition, cache }: PivotTableModel, field: number): string =>
  definition.fields[field]?.caption ?? cache.fields[field]?.name ?? '';

/** The label of an item as a value: numbers and dates stay numbers. */
function entryCell({ pivot, definition, captions }: Page, { field, item }: PivotEntry): PivotCell {
  if (field === DATA_AXIS) return text(definition.data[item]?.name ?? '');
  const source = pivot.cache.fields[field];
  const caption = definition.fields[field]?.items[item]?.caption;
  const value = source?.items[item];
  if (caption !== undefined || !source || !value) return text(caption ?? null);
  if (value.kind === 'blank') return text(captions.blank);
  return { ...EMPTY, value: value.value, numberFormat: value.kind === 'date' ? source.numberFormat : 'General' };
}

/** The label of an item as a text, for captions of subtotals. */
export function entryText(pivot: PivotTableModel, { field, item }: PivotEntry, locale: LocaleInfo): string {
  if (field === DATA_AXIS) return pivot.definition.data[item]?.name ?? '';
  const source = pivot.cache.fields[field];
  const value = source?.items[item];
  const caption = pivot.definition.fields[field]?.items[item]?.caption;
  return caption ?? (source && value ? itemText(value, source.numberFormat, locale) : '');
}

function totalCaption(page: Page, line: ComputedLine): string {
  const { pivot, captions, definition, locale } = page;
  const data = line.data === null ? null : (definition.data[line.data]?.name ?? null);
  if (line.kind === 'grand') return data === null ? captions.grandTotal : captions.grandTotalOf(data);
  const item = entryText(pivot, line.path[line.path.length - 1] as PivotEntry, locale);
  // The name of a data field that stands further out on the axis is not repeated.
  const inner = data !== null && !line.path.some(({ field }) => field === DATA_AXIS) ? data : null;
  if (line.aggregation !== null) return captions.subtotalOf(item, captions.functionName(line.aggregation));
  return inner === null ? captions.subtotal(item) : captions.subtotalOf(item, inner);
}

function put({ cells }: Page, row: number, column: number, cell: PivotCell): void {
  const line = cells[row];
  if (line && column < line.length) line[column] = cell;
}

/** Levels that a line shows although the line before shows them too: none, as Excel leaves repeated labels out. */
const sameUpTo = (a: PivotEntry[], b: PivotEntry[]): number => {
  let level = 0;
  while (level < a.length && a[level]?.field === b[level]?.field && a[level]?.item === b[level]?.item) level++;
  return level;
};

function writeColumnLabels(page: Page): void {
  const { definition, computed, labelColumns: left } = page;
  if (definition.columns.length === 0) return;
  const top = page.captionRow ? 1 : 0;
  let previous: PivotEntry[] = [];
  computed.columns.forEach((line, c) => {
    if (line.kind === 'grand' || line.kind === 'subtotal') {
      const level = line.kind === 'grand' ? 0 : line.path.length - 1;
      put(page, top + level, left + c, text(totalCaption(page, line)));
      previous = line.kind === 'grand' ? [] : line.path;
      return;
    }
    for (let level = sameUpTo(line.path, previous); level < line.path.length; level++)
      put(page, top + level, left + c, entryCell(page, line.path[level] as PivotEntry));
    previous = line.path;
  });
}

function writeRowLabels(page: Page): void {
  const { definition, computed, headerRows, captions } = page;
  if (definition.rows.length === 0) {
    if (page.labelColumns > 0 && definition.data.length === 1)
      put(page, headerRows, 0, text(definition.data[0]?.name ?? captions.values));
    return;
  }
  let previous: PivotEntry[] = [];
  computed.rows.forEach((line, r) => {
    const row = headerRows + r;
    if (line.kind === 'blank') return;
    if (line.kind === 'item') {
      const first = sameUpTo(line.path, previous);
      line.path.forEach((entry, level) => {
        if (level < first && !repeats(definition, entry.field, level, line)) return;
        const cell = entryCell(page, entry);
        put(page, row, columnOfLevel(definition, level), { ...cell, indent: indentOfLevel(definition, level) });
      });
    } else {
      const level = line.kind === 'grand' ? 0 : line.path.length - 1;
      const indent = line.kind === 'grand' ? 0 : indentOfLevel(definition, level);
      put(page, row, columnOfLevel(definition, level), { ...text(totalCaption(page, line)), indent });
    }
    previous = line.path;
  });
}

/** `repeatAllItemLabels` concerns the forms where every field has its column. */
const repeats = (definition: PivotDefinition, field: number, level: number, line: ComputedLine): boolean =>
  level < line.path.length - 1 &&
  formOf(definition, field) !== 'Compact' &&
  (definition.fields[field]?.repeatLabels ?? false);

/** Names above rows and columns, and the name of a single data field in the corner. */
function writeCaptions(page: Page): void {
  const { pivot, definition, captions, headerRows, labelColumns: left } = page;
  const { rows, columns, data } = definition;
  if (data.length === 1 && columns.length > 0 && rows.length > 0) put(page, 0, 0, text(data[0]?.name ?? null));
  if (columns.length === 0 && data.length === 1) put(page, 0, left, text(data[0]?.name ?? null));
  if (!definition.showHeaders) return;
  const name = (field: number): string => (field === DATA_AXIS ? captions.values : fieldCaption(pivot, field));
  rows.forEach((field, level) => {
    const column = columnOfLevel(definition, level);
    if (indentOfLevel(definition, level) > 0) return;
    const compact = formOf(definition, field) === 'Compact';
    put(page, headerRows - 1, column, text(compact ? captions.rowLabels : name(field)));
  });
  if (columns.length === 0 || !page.captionRow) return;
  if (columns.some((field) => formOf(definition, field) === 'Compact')) put(page, 0, left, text(captions.columnLabels));
  else columns.forEach((field, level) => put(page, 0, left + level, text(name(field))));
}

function writeValues(page: Page): void {
  const { definition, computed, headerRows, labelColumns: left } = page;
  if (definition.data.length === 0) return;
  const empty = definition.fillEmptyCells ? emptyCell(definition.emptyCellText) : null;
  computed.rows.forEach((row, r) => {
    if (!row.node) return;
    computed.columns.forEach((column, c) => {
      const data = definition.data[computed.dataAt(row, column)];
      if (!data) return;
      const format = data.numberFormat ?? (isPercentage(data.showAs.calculation) ? '0.00%' : 'General');
      const value = computed.value(row, column) ?? empty;
      put(page, headerRows + r, left + c, { value, numberFormat: format, indent: 0 });
    });
  });
}

const emptyCell = (shown: string): CellValue =>
  shown.trim() !== '' && Number.isFinite(Number(shown)) ? Number(shown) : shown;

/** Where the parts of a laid out PivotTable stand when its top left corner is given. */
export function areasAt(row: number, column: number, laidOut: LaidOutPivot, filters: number): PivotAreas {
  const { cells, headerRows, labelColumns: left, captionRow, computed } = laidOut;
  const whole: Bounds = rect(row, column, cells.length, Math.max(cells[0]?.length ?? 1, 1));
  const plain = ({ kind, path, data, aggregation }: ComputedLine) => ({ kind, path, data, aggregation });
  return {
    whole,
    filters: filters === 0 ? null : rect(row - 1 - filters, column, filters, 2),
    headerRows,
    labelColumns: left,
    captionRow,
    rows: computed.rows.map(plain),
    columns: computed.columns.map(plain),
  };
}
