import type { Messages } from '../../i18n';
import { textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import { fill } from '../fill';
import { frenchNumber } from '../french-number';
import { INDICATORS } from '../indicators';
import { countIfs } from '../indicators/formulas';
import type { IndicatorResult } from '../indicators/result';
import { isTender, retainedNeeds } from '../indicators/needs';
import { toSerial } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { YES } from '../vocabulary';
import { indicatorReference, type IndicatorColumn } from './indicator-columns';
import { formulaNames } from './indicator-figures';
import type { ChartPlan, StyleName } from './sheet-plan';

type Texts = Messages['sheets'];

/** A figure of a chart: the formula of its cell without `=`, and what it gives. */
export interface ChartCell {
  formula: string;
  value: number;
}

/** What a chart is drawn from. */
export interface ChartTable {
  name: string;
  title: string;
  altText: string;
  kind: ChartPlan['kind'];
  /** Over the categories, then over each series. */
  header: string[];
  rows: { label: string; cells: (ChartCell | null)[] }[];
  look: StyleName;
  numberFormat: string;
  legend: ChartPlan['legend'];
  axis?: string;
}

interface Input {
  census: Census;
  /** Every year's results, the campaign's included. */
  series: readonly IndicatorResult[];
  texts: Texts;
}

const PERCENT = '0.0\\ %';
const COUNT = '#,##0';

const resultOf = ({ series }: Input, id: string, year: number): IndicatorResult | null =>
  series.find((result) => result.id === id && result.year === year && result.value !== null) ?? null;

/** A figure of the table by indicator and year, wherever its row is. */
const lookUp = (texts: Texts, id: string, year: number, column: IndicatorColumn = 'value'): string => {
  const [value, ids, years] = ([column, 'id', 'year'] as const).map((key) => indicatorReference(texts, key));
  return `SUMIFS(${value},${ids},${textConstant(id)},${years},${year})`;
};

const percentText = (share: number): string => `${frenchNumber(Number((share * 100).toFixed(1)))} %`;

const TYPES = ['GEN-04', 'GEN-05', 'GEN-06', 'GEN-07'];
/** As the workbook's lists name them. */
const TYPE_NAMES = ['Fournitures', 'Services', 'Travaux', 'Prestations intellectuelles'];

/** Purchases of the campaign's year by type, as shares of their amount. */
const typesTable = (input: Input): ChartTable | null => {
  const { census, texts } = input;
  const year = census.campaignYear;
  const own = texts.indicatorSheet.charts.types;
  const results = TYPES.map((id) => resultOf(input, id, year));
  if (results.some((result) => result === null) || results.every((result) => result!.value === 0)) return null;
  const rows = results.map((result, at) => ({
    label: TYPE_NAMES[at]!,
    cells: [{ formula: lookUp(texts, TYPES[at]!, year), value: result!.value! / 100 }],
  }));
  const said = rows.map(({ label, cells }) => `${label} ${percentText(cells[0]!.value)}`).join(', ');
  return {
    name: 'IndicateursTypes',
    title: fill(own.title, { annee: year }),
    altText: fill(own.alt, { annee: year, valeurs: said }),
    kind: 'doughnut',
    header: [own.category, own.series],
    rows,
    look: 'percent',
    numberFormat: PERCENT,
    legend: 'Right',
  };
};

/** Tenders by month of launch: the twelve months of the year of the needs, then those of no month or another year. */
const monthCounts = ({ needs, ...census }: Census): { months: number[]; other: number } => {
  const months = Array<number>(12).fill(0);
  let other = 0;
  for (const need of retainedNeeds({ needs, ...census })) {
    if (!isTender(need)) continue;
    const launch = valueOf(need.cells.date_lancement);
    const known = launch && (launch.precision === 'day' || launch.precision === 'month') ? launch.start : null;
    if (known?.year === census.year) months[known.month - 1]!++;
    else other++;
  }
  return { months, other };
};

const monthsTable = ({ census, texts }: Input): ChartTable | null => {
  const own = texts.indicatorSheet.charts.months;
  const { months, other } = monthCounts(census);
  if (months.every((count) => count === 0)) return null;
  const names = formulaNames(texts);
  const { date1904 } = census.grid;
  const serials = months.map((_, at) => toSerial({ year: census.year, month: at + 1, day: 1 }, date1904));
  const start = toSerial({ year: census.year + 1, month: 1, day: 1 }, date1904);
  const inMonth = (at: number) => countIfs(names, ['tender', YES], ['launchMonth', serials[at]!]);
  const column = names.data('launchMonth');
  const all = countIfs(names, ['tender', YES]);
  const inYear = `${all.slice(0, -1)},${column},">=${serials[0]}",${column},"<${start}")`;
  const rows = months.map((value, at) => ({ label: own.names[at]!, cells: [{ formula: inMonth(at), value }] }));
  if (other > 0) rows.push({ label: own.other, cells: [{ formula: `${all}-${inYear}`, value: other }] });
  const busiest = own.names[months.indexOf(Math.max(...months))]!;
  const said = rows.map(({ label, cells }) => `${label} ${cells[0]!.value}`).join(', ');
  return {
    name: 'IndicateursMois',
    title: fill(own.title, { annee: census.year }),
    altText: fill(own.alt, { valeurs: said, mois: busiest }),
    kind: 'columns',
    header: [own.category, own.series],
    rows,
    look: 'integer',
    numberFormat: COUNT,
    legend: null,
  };
};

const KINDS = ['A27-5', 'A27-6', 'A27-7', 'A27-8'];
const HOURS = 'A27-1';

/** Hours of a kind: what its share counts, or the share of all hours where only that is published. */
const kindHours = (input: Input, id: string, { value: hours, year }: IndicatorResult): ChartCell | null => {
  const share = resultOf(input, id, year);
  if (!share) return null;
  if (share.numerator !== null) return { formula: lookUp(input.texts, id, year, 'numerator'), value: share.numerator };
  const formula = `${lookUp(input.texts, id, year)}*${lookUp(input.texts, HOURS, year)}`;
  return { formula, value: (share.value! / 100) * hours! };
};

const hoursTable = (input: Input): ChartTable | null => {
  const { series, texts } = input;
  const own = texts.indicatorSheet.charts.hours;
  const years = series.filter(({ id, value }) => id === HOURS && value !== null).sort((a, b) => a.year - b.year);
  if (years.every(({ value }) => value === 0)) return null;
  const rows = years.map((result) => {
    const kinds = KINDS.map((id) => kindHours(input, id, result));
    const told = kinds.reduce((sum, cell) => sum + (cell?.value ?? 0), 0);
    const parts = kinds.flatMap((cell) => (cell ? [`-${cell.formula}`] : []));
    const rest = `MAX(0,ROUND(${lookUp(texts, HOURS, result.year)}${parts.join('')},2))`;
    const other = { formula: rest, value: Math.max(0, Math.round((result.value! - told) * 100) / 100) };
    return { label: String(result.year), cells: [...kinds, other] };
  });
  const untold = rows.some(({ cells }) => cells.at(-1)!.value > 0);
  const said = years.map(({ year, value }) => `${year} : ${frenchNumber(Math.round(value!))}`).join(', ');
  return {
    name: 'IndicateursHeures',
    title: own.title,
    altText: fill(own.alt, { valeurs: said }),
    kind: 'stackedColumns',
    header: [own.category, ...own.kinds, ...(untold ? [own.other] : [])],
    rows: untold ? rows : rows.map(({ label, cells }) => ({ label, cells: cells.slice(0, -1) })),
    look: 'integer',
    numberFormat: COUNT,
    legend: 'Bottom',
    axis: own.axis,
  };
};

/** Percentages of the campaign's year that have a target, beside it. */
const targetsTable = (input: Input): ChartTable | null => {
  const { census, texts } = input;
  const year = census.campaignYear;
  const own = texts.indicatorSheet.charts.targets;
  const rows = INDICATORS.flatMap(({ id, kind }) => {
    const result = kind === 'percent' ? resultOf(input, id, year) : null;
    if (!result || result.target === null) return [];
    const value = { formula: lookUp(texts, id, year), value: result.value! / 100 };
    const target = { formula: lookUp(texts, id, year, 'target'), value: result.target / 100 };
    return [{ label: texts.indicators[id].label, cells: [value, target] }];
  });
  if (rows.length === 0) return null;
  const said = rows.map(({ label, cells: [value, target] }) =>
    fill(own.pair, { indicateur: label, valeur: percentText(value!.value), cible: percentText(target!.value) }),
  );
  return {
    name: 'IndicateursCibles',
    title: fill(own.title, { annee: year }),
    altText: fill(own.alt, { annee: year, valeurs: said.join(', ') }),
    kind: 'bars',
    header: [own.category, own.series, own.target],
    rows,
    look: 'percent',
    numberFormat: PERCENT,
    legend: 'Bottom',
  };
};

/** The tables of the charts that can be drawn, and the short titles of those that cannot. */
export const indicatorChartTables = (input: Input): { tables: ChartTable[]; absent: string[] } => {
  const { charts } = input.texts.indicatorSheet;
  const made = [
    { table: typesTable(input), short: charts.types.short },
    { table: monthsTable(input), short: charts.months.short },
    { table: hoursTable(input), short: charts.hours.short },
    { table: targetsTable(input), short: charts.targets.short },
  ];
  return {
    tables: made.flatMap(({ table }) => table ?? []),
    absent: made.flatMap(({ table, short }) => (table ? [] : [short])),
  };
};
