import type { Messages } from '../../i18n';
import { COLUMNS, COLUMN_KEYS, type CensusColumn, type ColumnKey } from '../columns';
import { fill } from '../fill';
import { text } from '../reports/data-row';
import { columnBreaks } from '../reports/print';
import type { PlannedCell, StyleSpec } from '../reports/sheet-plan';
import { STYLES } from '../reports/styles';
import { columnWidth, groupOf, type GroupName } from './census-layout';
import { columnEntry } from './column-entry';
import { derivedFormula, isDerived } from './derived-formulas';
import { printPlan } from './table-sheet';
import { BAND, cellLook, DERIVED, headerLook, RULED } from './template-looks';
import type { TemplateEntry, TemplatePaint, TemplateSheet } from './template-sheet';

type Texts = Pick<Messages, 'template' | 'columns'>;

/** A need as written into the census: its cells by column, then those of the further columns. */
export interface TemplateRow {
  cells: { readonly [K in ColumnKey]?: PlannedCell };
  own?: readonly PlannedCell[];
}

/** A column after those of the template. */
export interface OwnColumn {
  header: string;
  width: number;
  look: StyleSpec;
  group: GroupName;
}

export interface CensusSheetOptions {
  annee: number;
  campagne: number;
  /** Whom the workbook is for, as its title says. */
  direction: string;
  rows: readonly TemplateRow[];
  ownColumns?: readonly OwnColumn[];
  /** Rows kept free below, each with these cells. */
  blanks: readonly TemplateRow[];
  /** Columns that follow from others are formulas; they stay as they are given otherwise. */
  formulas: boolean;
  /** Formulas to the lists of values. */
  sources: ReadonlyMap<ColumnKey, string>;
}

/** Row of the header, counted from 0: title, years, legend, groups, header. */
export const CENSUS_HEADER_ROW = 4;
const FIRST = CENSUS_HEADER_ROW + 1;
/** Titles stand beside the column that stays in view and is printed on each page, where they would be cut. */
const TITLE_COLUMN = 1;
/** Rows below the table where the drop-downs hold too, for spreadsheets that do not extend them. */
const ENTRY_MARGIN = 200;

/** Per cent: letters of 7 points, several pages across. */
const PRINT_SCALE = 60;

const placeOf = (key: ColumnKey): number => COLUMN_KEYS.indexOf(key);

const bodyLook = (column: CensusColumn, formulas: boolean): StyleSpec =>
  formulas && isDerived(column.key) ? { ...cellLook(column), ...DERIVED } : cellLook(column);

/** The cells of a row, formulas where nothing is given. */
const lineOf = (row: TemplateRow, r: number, options: CensusSheetOptions, { template }: Texts): PlannedCell[] => {
  const { formulas, ownColumns = [] } = options;
  const cells = COLUMNS.map(({ key }) => {
    const given = row.cells[key];
    if (given !== undefined && given !== null) return given;
    const formula = formulas ? derivedFormula(key, FIRST + r + 1, placeOf, template.nomenclature.headers) : null;
    return formula === null ? null : { formula };
  });
  return [...cells, ...ownColumns.map((_, c) => row.own?.[c] ?? null)];
};

/** Names of the groups over their first columns, and the line below them. */
const bands = ({ ownColumns = [] }: CensusSheetOptions, { template }: Texts): PlannedCell[] => {
  const groups = [...COLUMNS.map(({ key }) => groupOf(key)), ...ownColumns.map(({ group }) => group)];
  return groups.map((group, c) => (group === groups[c - 1] ? null : text(template.groups[group])));
};

const paintsOf = (options: CensusSheetOptions, rowCount: number): TemplatePaint[] => {
  const { ownColumns = [], formulas } = options;
  const width = COLUMNS.length + ownColumns.length;
  const line = (row: number, look: StyleSpec, column: number, columnCount = 1): TemplatePaint => ({
    ...{ row, column, rowCount: 1, columnCount, look },
  });
  const columns = [
    ...COLUMNS.map((column) => ({ header: headerLook(column.required), look: bodyLook(column, formulas) })),
    ...ownColumns.map(({ look }) => ({ header: headerLook('own'), look })),
  ];
  return [
    line(0, STYLES.title, TITLE_COLUMN),
    line(1, STYLES.subtitle, TITLE_COLUMN),
    line(2, STYLES.note, TITLE_COLUMN),
    line(CENSUS_HEADER_ROW - 1, BAND, 0, width),
    ...columns.flatMap(({ header, look }, column) => [
      { row: CENSUS_HEADER_ROW, column, rowCount: 1, columnCount: 1, look: header },
      { row: FIRST, column, rowCount, columnCount: 1, look },
    ]),
    { row: FIRST, column: 0, rowCount, columnCount: width, look: RULED },
  ];
};

const entriesOf = ({ sources, formulas }: CensusSheetOptions, rowCount: number, texts: Texts): TemplateEntry[] =>
  COLUMNS.filter(({ key }) => !(formulas && isDerived(key))).map((column) => ({
    ...columnEntry(column, sources.get(column.key) ?? null, texts),
    ...{ row: FIRST, column: placeOf(column.key), rowCount: rowCount + ENTRY_MARGIN, columnCount: 1 },
  }));

/** Plans the sheet of the census: the table `Recensement` with all columns of the template, its needs and free rows. */
export const planCensusSheet = (options: CensusSheetOptions, texts: Texts): TemplateSheet => {
  const { template } = texts;
  const { ownColumns = [], rows, blanks } = options;
  const all = [...rows, ...blanks];
  const rowCount = Math.max(all.length, 1);
  const columnCount = COLUMNS.length + ownColumns.length;
  const titles = [template.title, template.subtitle, options.formulas ? template.legend : template.legendAsGiven].map(
    (sentence) => [
      text(fill(sentence, { annee: options.annee, campagne: options.campagne, direction: options.direction })),
    ],
  );
  const headers = [...COLUMNS.map(({ label }) => label), ...ownColumns.map(({ header }) => header)].map(text);
  const header = { row: CENSUS_HEADER_ROW, column: 0, columnCount };
  const { census: name } = template.sheets;
  const columnWidths = [...COLUMNS.map(columnWidth), ...ownColumns.map(({ width }) => width)];
  return {
    name,
    tabColor: '#1F4E79',
    blocks: [
      { row: 0, column: TITLE_COLUMN, cells: titles },
      { row: CENSUS_HEADER_ROW - 1, column: 0, cells: [bands(options, texts)] },
      { ...header, cells: [headers, ...all.map((row, r) => lineOf(row, r, options, texts))] },
    ],
    paints: paintsOf(options, rowCount),
    table: {
      name: 'Recensement',
      ...header,
      rowCount: rowCount + 1,
      style: 'TableStyleLight1',
      showFilterButton: true,
    },
    columnWidths,
    rowHeights: [{ row: CENSUS_HEADER_ROW, height: 48 }],
    freeze: { rows: FIRST, columns: 1 },
    entries: entriesOf(options, rowCount, texts),
    hidden: false,
    print: {
      ...printPlan({ row: 0, column: 0, rowCount: FIRST + rowCount, columnCount }, name, CENSUS_HEADER_ROW),
      scale: PRINT_SCALE,
      repeatColumns: { first: 0, last: 0 },
      columnBreaks: columnBreaks(columnWidths, 1, PRINT_SCALE),
    },
  };
};
