import { cellAddress, columnLetters } from '../../table/address';
import { fill } from '../fill';
import { AGEC_KINDS, type AgecKind } from '../indicators/a14-2-agec';
import { AGEC_CATEGORIES, AGEC_REGISTER } from '../registers/agec-register';
import {
  agecCells,
  agecHeaderLook,
  agecLayout,
  agecPlace,
  hasBareFigures,
  type AgecColumn,
  type AgecContext,
} from './agec-columns';
import { agecYear, agecYears, computeAgecLines, firstRatesYear, missingShare, type AgecLine } from './agec-figures';
import { agecYearsTable } from './agec-years';
import { printOf } from './print';
import type { SheetPlanner } from './report-input';
import type { BlockPlan, ChartPlan, ConditionPlan, PlannedCell, SheetPlan, StyleName } from './sheet-plan';

const TABLE = 'AGEC';
const NOTE_ROW = 2;
const COUNT = AGEC_CATEGORIES.length;
const CHART_ROWS = 18;
/** Columns that the notes cover, which are wider than the table where the register is missing. */
const NOTES_WIDTH = 23;
const CHART_COLORS = { rate: { reuse: '#1B5E20', recycled: '#1F4E79' }, minimum: '#D98E04' } as const;
const REGISTER = AGEC_REGISTER.names[0];

/** What a reader has to know before the figures: what is missing and how to add it. */
const notesOn = (context: AgecContext, lines: readonly AgecLine[]): string[] => {
  const { census, texts, year } = context;
  const own = texts.agec.notes;
  const values = { table: REGISTER, campagne: census.campaignYear, annee: year };
  if (!census.registers.tables.agec) return [fill(own.noRegister, values)];
  if (agecYears(census).length === 0) return [fill(own.noLine, values)];
  const columns = AGEC_KINDS.flatMap((kind) => missingShare(census, kind, year) ?? []);
  const isBefore = year < (firstRatesYear(census) ?? year);
  return [
    ...(year === census.campaignYear ? [] : [fill(own.otherYear, values)]),
    ...columns.map((colonne) => fill(own.column, { ...values, colonne })),
    ...(isBefore ? [fill(own.beforeRates, values)] : []),
    ...(hasBareFigures(context, lines) ? [fill(own.bare, values)] : []),
  ];
};

const head = (context: AgecContext, notes: readonly string[], date: string): BlockPlan[] => {
  const { census, texts, year } = context;
  const own = texts.agec;
  const values = { campagne: census.campaignYear, annee: year, besoins: census.year, date };
  const subtitle = census.registers.tables.agec ? own.subtitle : own.subtitleWithout;
  const live = census.registers.tables.agec ? own.notes.live : own.notes.liveNeeds;
  const lines = [own.rates[census.parameters.sources.agec], ...notes, `${live} ${own.amountNote}`];
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(subtitle, values) }]], style: 'text' },
    { row: NOTE_ROW, column: 0, cells: lines.map((line) => [{ text: line }]), style: 'note' },
  ];
};

/** Sums of the columns of the table, and the rates of all categories together. */
const totalCells = (context: AgecContext, headerRow: number): PlannedCell[] => {
  const { census, texts, year } = context;
  const [first, last, row] = [headerRow + 2, headerRow + 1 + COUNT, headerRow + 2 + COUNT];
  const at = (column: AgecColumn): string => cellAddress(row, agecPlace(context, column));
  const sum = (column: AgecColumn): PlannedCell => {
    const letters = columnLetters(agecPlace(context, column));
    return { formula: `=SUM(${letters}${first}:${letters}${last})` };
  };
  const rate = (column: AgecColumn): PlannedCell => ({
    formula: `=IF(${at('total')}=0,"",${at(column)}/${at('total')})`,
  });
  const cells: Partial<Record<AgecColumn, PlannedCell>> = {
    category: { text: texts.agec.total },
    needs: sum('needs'),
    needsAmount: sum('needsAmount'),
  };
  if (agecYears(census).length > 0) cells.total = sum('total');
  const hasShare = (kind: AgecKind) => cells.total !== undefined && missingShare(census, kind, year) === null;
  if (hasShare('reuse')) Object.assign(cells, { reuse: sum('reuse'), reuseRate: rate('reuse') });
  if (hasShare('recycled')) Object.assign(cells, { recycled: sum('recycled'), recycledRate: rate('recycled') });
  return context.layout.map(([column]) => cells[column] ?? null);
};

const TOTAL_LOOKS: Partial<Record<StyleName, StyleName>> = {
  amount: 'totalAmount',
  crossAmount: 'totalAmount',
  crossInteger: 'totalInteger',
  percent: 'totalPercent',
};

/** A look of the words that say where a category stands. */
const conditionsOn = (context: AgecContext, headerRow: number): ConditionPlan[] => {
  if (!context.census.registers.tables.agec) return [];
  const { states } = context.texts.agec;
  const looks: [string, StyleName][] = [
    [states.reached, 'good'],
    [states.short, 'error'],
    [states.rateMissing, 'warning'],
  ];
  return (['reuseState', 'recycledState'] as const).flatMap((column) =>
    looks.map(([word, style]): ConditionPlan => ({
      ...{ row: headerRow + 1, column: agecPlace(context, column), rowCount: COUNT, columnCount: 1 },
      ...{ kind: 'where', style, formula: `=${cellAddress(headerRow + 2, agecPlace(context, column))}="${word}"` },
    })),
  );
};

const chartOf = (kind: AgecKind, context: AgecContext, headerRow: number, row: number): ChartPlan => {
  const { texts, year } = context;
  const own = texts.agec.charts;
  const values = { annee: year, nature: own.kinds[kind] };
  const area = (column: AgecColumn) => ({
    ...{ row: headerRow + 1, column: agecPlace(context, column), rowCount: COUNT, columnCount: 1 },
  });
  const isReuse = kind === 'reuse';
  return {
    name: isReuse ? 'AGEC réemploi' : 'AGEC recyclé',
    title: fill(own[kind], values),
    altText: fill(own.altText, values),
    kind: 'columns',
    categories: area('number'),
    series: [
      { name: own.rate, values: area(isReuse ? 'reuseRate' : 'recycledRate'), color: CHART_COLORS.rate[kind] },
      {
        name: own.minimum,
        values: area(isReuse ? 'reuseMinimum' : 'recycledMinimum'),
        color: CHART_COLORS.minimum,
      },
    ],
    anchor: { row, column: isReuse ? 0 : 9, rowCount: CHART_ROWS, columnCount: isReuse ? 8 : 9 },
    numberFormat: '0\\ %',
    legend: 'Bottom',
  };
};

const tableBlocks = (context: AgecContext, lines: readonly AgecLine[], headerRow: number): BlockPlan[] => {
  const { census, texts } = context;
  const labels = texts.agec.headers;
  return [
    {
      row: headerRow,
      column: 0,
      cells: [context.layout.map(([column]) => ({ text: fill(labels[column], { besoins: census.year }) }))],
      style: 'header',
      columnStyles: context.layout.map(([, style]) => agecHeaderLook(style)),
    },
    {
      row: headerRow + 1,
      column: 0,
      cells: lines.map((line, place) => agecCells(line, headerRow + 2 + place, context)),
      columnStyles: context.layout.map(([, style]) => style),
    },
    {
      row: headerRow + 1 + lines.length,
      column: 0,
      cells: [totalCells(context, headerRow)],
      columnStyles: context.layout.map(([, style]) => TOTAL_LOOKS[style] ?? 'total'),
    },
  ];
};

const planTable = ({ layout }: AgecContext, headerRow: number): SheetPlan['tables'][number] => ({
  ...{ name: TABLE, row: headerRow, column: 0, rowCount: COUNT + 1, columnCount: layout.length },
  ...{ style: 'TableStyleLight1', showFilterButton: false },
});

/**
 * The sheet AGEC: the 17 categories of article 58 with the spend of the register `AchatsAGEC`, its rates of reuse and of
 * recycled material against the minimum rates in force, and the needs of the census that are to come in each. Without the
 * register, the needs to come and how to add it.
 */
export const planAgecSheet: SheetPlanner = ({ census, date, texts: { sheets: texts } }) => {
  const year = agecYear(census);
  const context: AgecContext = { census, texts, year, layout: agecLayout(census) };
  const lines = computeAgecLines(census, year);
  const notes = notesOn(context, lines);
  const headerRow = NOTE_ROW + notes.length + 3;
  const afterTable = headerRow + COUNT + 3;
  const charts = AGEC_KINDS.filter(() => agecYears(census).length > 0);
  // Charts first: a page holds them with the table, but not with both tables.
  const yearsRow = afterTable + CHART_ROWS + 1;
  const years = agecYearsTable(census, texts, yearsRow);
  const plan: SheetPlan = {
    key: 'agec',
    name: texts.names.agec,
    tabColor: '#1B5E20',
    blocks: [...head(context, notes, date), ...tableBlocks(context, lines, headerRow), ...(years?.blocks ?? [])],
    tables: [planTable(context, headerRow), ...(years ? [years.table] : [])],
    columnWidths: context.layout.map(([, , width]) => width),
    freeze: { rows: headerRow + 1, columns: 2 },
    showGridlines: false,
    rowHeights: [{ row: headerRow, height: 48 }],
    conditions: conditionsOn(context, headerRow),
    charts: charts.map((kind) => chartOf(kind, context, headerRow, afterTable)),
  };
  const columns = census.registers.tables.agec ? {} : { columns: NOTES_WIDTH };
  const print = printOf(plan, census, texts, { key: 'agec', ...columns });
  return { ...plan, print: years ? { ...print, breaks: [yearsRow] } : print };
};
