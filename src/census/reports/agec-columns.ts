import type { Messages } from '../../i18n';
import { columnLetters } from '../../table/address';
import { columnReference, textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import { fill } from '../fill';
import { AGEC_KINDS, agecMeasure, type AgecKind } from '../indicators/a14-2-agec';
import { countIfs, sumIfs } from '../indicators/formulas';
import type { Measure } from '../indicators/measure';
import { measureFormulas } from '../indicators/measure-formula';
import { agecRowsMeasure, agecTotalMeasure, firstRatesYear, missingShare, type AgecLine } from './agec-figures';
import { DATA_TABLE } from './data-columns';
import { text } from './data-row';
import type { PlannedCell, StyleName } from './sheet-plan';

export type AgecColumn = keyof Messages['sheets']['agec']['headers'];

type Layout = readonly [AgecColumn, StyleName, number][];

/** Looks and widths of the columns of the table AGEC, in their order. */
const LAYOUT: Layout = [
  ['number', 'year', 5],
  ['category', 'wrapped', 30],
  ['total', 'amount', 14],
  ['reuse', 'amount', 13],
  ['reuseRate', 'percent', 10],
  ['reuseMinimum', 'percent', 12],
  ['reusePoints', 'points', 11],
  ['reuseGap', 'gapAmount', 12],
  ['reuseState', 'centered', 13],
  ['recycled', 'amount', 13],
  ['recycledRate', 'percent', 10],
  ['recycledMinimum', 'percent', 12],
  ['recycledPoints', 'points', 11],
  ['recycledGap', 'gapAmount', 12],
  ['recycledState', 'centered', 13],
  ['needs', 'crossInteger', 9],
  ['needsAmount', 'crossAmount', 14],
  ['reuseToCome', 'percent', 12],
  ['recycledToCome', 'percent', 12],
];

/** The look of a header: it stands where the values stand. */
export const agecHeaderLook = (style: StyleName): StyleName | null => {
  if (style === 'wrapped') return null;
  return style === 'year' || style === 'centered' ? 'headerCentered' : 'headerNumber';
};

/** What is known without the register. */
const TO_COME: ReadonlySet<AgecColumn> = new Set([
  'number',
  'category',
  'needs',
  'needsAmount',
  'reuseToCome',
  'recycledToCome',
]);

/** The columns that the workbook can fill: without the register, those on the needs to come. */
export const agecLayout = ({ registers }: Census): Layout =>
  registers.tables.agec ? LAYOUT : LAYOUT.filter(([column]) => TO_COME.has(column));

const KIND_COLUMNS = {
  reuse: ['reuse', 'reuseRate', 'reuseMinimum', 'reusePoints', 'reuseGap', 'reuseState'],
  recycled: ['recycled', 'recycledRate', 'recycledMinimum', 'recycledPoints', 'recycledGap', 'recycledState'],
} as const;

export interface AgecContext {
  census: Census;
  texts: Messages['sheets'];
  /** Year of the spend that is shown. */
  year: number;
  layout: Layout;
}

/** The place of a column in the table, from 0. */
export const agecPlace = ({ layout }: AgecContext, column: AgecColumn): number =>
  layout.findIndex(([key]) => key === column);

/** A formula of a category; the figure itself where no formula can follow the register. */
const registerCell = (
  measure: Measure,
  figure: number | null,
  line: AgecLine,
  { census, year }: AgecContext,
): PlannedCell => {
  const register = census.registers.tables.agec;
  if (!register) return null;
  const of = { year, reference: String(year) };
  const rows = measureFormulas(agecRowsMeasure(line.number), register, of);
  const amount = measureFormulas(measure, register, of);
  if (!rows || !amount) return figure;
  return { formula: `=IF(${rows.numerator}=0,"",${amount.numerator})` };
};

/** Some figure of the register could not be followed by a formula. */
export const hasBareFigures = ({ census, year }: AgecContext, lines: readonly AgecLine[]): boolean => {
  const register = census.registers.tables.agec;
  const of = { year, reference: String(year) };
  return (
    register !== undefined &&
    lines.some(({ number, total }) => total !== null && !measureFormulas(agecTotalMeasure(number), register, of))
  );
};

const minimumCell = (minimum: number | 'none' | null, texts: Messages['sheets']): PlannedCell =>
  minimum === 'none' ? text(texts.agec.states.exempt) : minimum === null ? null : minimum / 100;

/** What a rate without minimum is said to be. */
const withoutMinimum = ({ census, texts, year }: AgecContext): string => {
  const first = firstRatesYear(census);
  const { states } = texts.agec;
  return first !== null && year < first ? fill(states.beforeRates, { palier: first }) : states.rateMissing;
};

/** Rate, gaps and state of a kind from the cells beside them. */
const kindCells = (line: AgecLine, kind: AgecKind, row: number, context: AgecContext): PlannedCell[] => {
  const { census, texts, year } = context;
  const { states } = texts.agec;
  const at = (column: AgecColumn): string => `${columnLetters(agecPlace(context, column))}${row}`;
  const [total, amount, rate, minimum] = [at('total'), ...KIND_COLUMNS[kind].slice(0, 3).map(at)] as [
    string,
    string,
    string,
    string,
  ];
  const [points, gap] = [at(KIND_COLUMNS[kind][3]), at(KIND_COLUMNS[kind][4])];
  const { minimum: least } = line.shares[kind];
  const known = `OR(${rate}="",NOT(ISNUMBER(${minimum})))`;
  const words = [states.exempt, states.noLine, states.noSpend, states.unknown].map(textConstant);
  const open = textConstant(withoutMinimum(context));
  const missing = missingShare(census, kind, year) !== null;
  return [
    missing ? null : registerCell(agecMeasure(line.number, kind), line.shares[kind].amount, line, context),
    { formula: `=IF(OR(${total}="",${total}=0,${amount}=""),"",${amount}/${total})` },
    minimumCell(least, texts),
    { formula: `=IF(${known},"",ROUND((${rate}-${minimum})*100,2))` },
    { formula: `=IF(${known},"",ROUND(${amount}-${minimum}*${total},2))` },
    {
      formula:
        `=IF(${minimum}=${words[0]},${words[0]},IF(${total}="",${words[1]},IF(${total}=0,${words[2]},` +
        `IF(${amount}="",${words[3]},IF(${points}="",${open},` +
        `IF(${gap}>=0,${textConstant(states.reached)},${textConstant(states.short)}))))))`,
    },
  ];
};

const names = (texts: Messages['sheets']) => ({
  data: (column: keyof Messages['sheets']['data']) => columnReference(DATA_TABLE, texts.data[column]),
  campaignYear: '',
  firstCampaign: '',
});

/** The cells of a category by column. @param row Excel's row number on the sheet */
const cellsByColumn = (line: AgecLine, row: number, context: AgecContext): Partial<Record<AgecColumn, PlannedCell>> => {
  const { census, texts } = context;
  const cells: Partial<Record<AgecColumn, PlannedCell>> = {
    number: line.number,
    category: text(line.label),
    needs: { formula: `=${countIfs(names(texts), ['agec', line.number])}` },
    needsAmount: { formula: `=${sumIfs(names(texts), 'totalAmount', ['agec', line.number])}` },
    reuseToCome: minimumCell(line.toCome.reuse, texts),
    recycledToCome: minimumCell(line.toCome.recycled, texts),
  };
  if (!census.registers.tables.agec) return cells;
  cells.total = registerCell(agecTotalMeasure(line.number), line.total, line, context);
  for (const kind of AGEC_KINDS)
    for (const [place, cell] of kindCells(line, kind, row, context).entries()) cells[KIND_COLUMNS[kind][place]!] = cell;
  return cells;
};

/** The cells of a category in the order of the columns. @param row Excel's row number on the sheet */
export const agecCells = (line: AgecLine, row: number, context: AgecContext): PlannedCell[] => {
  const cells = cellsByColumn(line, row, context);
  return context.layout.map(([column]) => cells[column] ?? null);
};
