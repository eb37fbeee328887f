import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import { columnReference } from '../../table/structured-reference';
import type { Census } from '../census';
import { fill } from '../fill';
import { INDICATORS } from '../indicators';
import { declaredLine } from '../indicators/declared';
import { indicatorFormulas, valueFormula, type IndicatorFormulas } from '../indicators/indicator-formulas';
import type { FormulaNames, Indicator, IndicatorKind } from '../indicators/indicator';
import { isTender, retainedNeeds } from '../indicators/needs';
import type { IndicatorResult } from '../indicators/result';
import { DATA_TABLE } from './data-columns';
import { text } from './data-row';
import type { BlockPlan, PlannedCell, SheetPlan, StyleName } from './sheet-plan';
import { headerLook, styledBlocks } from './style-runs';

const TABLE = 'Indicateurs';
const HEADER_ROW = 7;
const YEAR_ROW = 4;
const WIDTHS = [20, 18, 50, 18, 15, 18, 14, 10, 9, 64, 15, 50];

/** Columns of figures, and those in the middle; headers stand over their values. */
const FIGURES = [3, 5, 6, 7];
const MIDDLE = [4, 8];
const NUMERATOR = 5;
const HEADER_LOOKS = WIDTHS.map((_, column) =>
  headerLook(FIGURES.includes(column) ? 'integer' : MIDDLE.includes(column) ? 'centered' : 'text'),
);

const LOOKS: Record<IndicatorKind, StyleName> = {
  count: 'integer',
  amount: 'amount',
  percent: 'percent',
  decimal: 'decimal',
};

const namesFor = (texts: Messages['sheets']): FormulaNames => ({
  data: (column) => columnReference(DATA_TABLE, texts.data[column]),
  campaignYear: `$B$${YEAR_ROW + 1}`,
  firstCampaign: `$B$${YEAR_ROW + 2}`,
});

interface Line {
  indicator: Indicator;
  result: IndicatorResult;
  /** Excel's row number on the sheet. */
  row: number;
}

interface FigureCells {
  value: PlannedCell;
  numerator: PlannedCell;
  denominator: PlannedCell;
  /** The figures stand as they are: no formula could follow the cells of the register. */
  bare: boolean;
}

const formulaCell = (formula: string | null, figure: number | null): PlannedCell =>
  formula === null ? figure : { formula: `=${formula}` };

/** The value from the numerator and the denominator of its own row. */
const besideFormula = (indicator: Indicator, { denominator }: IndicatorFormulas, row: number): string => {
  const cells = [NUMERATOR, NUMERATOR + 1].map((column) => cellAddress(row, column)) as [string, string];
  return valueFormula(indicator, { numerator: cells[0], denominator: denominator === null ? null : cells[1] });
};

/** Live formulas of an indicator where there are any; a percentage is a share of 1 here, shown as percent. */
const figureCells = ({ indicator, result, row }: Line, census: Census, texts: Messages['sheets']): FigureCells => {
  const names = namesFor(texts);
  const formulas = indicatorFormulas(indicator, result, census, { ...names, year: names.campaignYear });
  const { value, numerator, denominator } = result;
  const written = value !== null && indicator.kind === 'percent' ? value / 100 : value;
  // What is counted over a register is counted once: the value follows from the cells beside it.
  const beside = indicator.over === 'registers' && formulas?.numerator ? besideFormula(indicator, formulas, row) : null;
  return {
    value: formulaCell(beside ?? formulas?.value ?? null, written),
    numerator: formulaCell(formulas?.numerator ?? null, numerator),
    denominator: formulaCell(formulas?.denominator ?? null, denominator),
    bare: value !== null && formulas === null,
  };
};

const declaredRemark = ({ id, year }: IndicatorResult, { registers }: Census, texts: Messages['sheets']): string => {
  const source = declaredLine(registers.declared, id, year)?.source ?? null;
  return source === null ? texts.reasons.declared : fill(texts.reasons.declaredFrom, { source });
};

/** A word on what a figure leaves out: tenders whose amount nobody can read count in no sum. */
const remarkOn = (indicator: Indicator, result: IndicatorResult, census: Census, texts: Messages['sheets']): string => {
  if (result.reason) return result.reason;
  if (result.status === 'declared') return declaredRemark(result, census, texts);
  if (indicator.id !== 'A01-5') return '';
  const silent = retainedNeeds(census).filter(
    (need) => isTender(need) && need.cells.montant_total_ht?.kind !== 'understood',
  ).length;
  return silent === 0 ? '' : fill(texts.reasons.amountsUnknown, { nombre: silent });
};

const head = (census: Census, date: string, texts: Messages['sheets']): BlockPlan[] => {
  const own = texts.indicatorSheet;
  const values = { campagne: census.campaignYear, annee: census.year, feuille: census.sheet, date };
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'text' },
    { row: 2, column: 0, cells: [[{ text: own.note }]], style: 'note' },
    { row: YEAR_ROW, column: 0, cells: [[{ text: own.campaignYear }], [{ text: own.firstCampaign }]], style: 'text' },
    {
      row: YEAR_ROW,
      column: 1,
      cells: [[census.campaignYear], [census.parameters.firstCampaign]],
      style: 'year',
    },
  ];
};

/** The cells of one indicator with their looks, in the order of the headers. */
const lineCells = (
  { indicator, result, row }: Line,
  census: Census,
  texts: Messages['sheets'],
): [PlannedCell, StyleName][] => {
  const labels = texts.indicators[indicator.id];
  const percent = indicator.kind === 'percent';
  const look = LOOKS[indicator.kind];
  const part: StyleName = percent || indicator.kind === 'decimal' ? 'integer' : look;
  const { value, numerator, denominator, bare } = figureCells({ indicator, result, row }, census, texts);
  const remarks = [remarkOn(indicator, result, census, texts), bare ? texts.reasons.noFormula : ''];
  return [
    [text(indicator.id), 'text'],
    [text(texts.axes[indicator.axis]), 'text'],
    [text(labels.label), 'wrapped'],
    [value, look],
    [text(labels.unit), 'centered'],
    [numerator, part],
    [denominator, part],
    [percent && result.target !== null ? result.target / 100 : result.target, look],
    [result.year, 'year'],
    [text(labels.perimeter), 'wrapped'],
    [text(labels.source), 'text'],
    [text(remarks.filter(Boolean).join(' ')), 'wrapped'],
  ];
};

/**
 * The sheet Indicateurs: one row per indicator, value, numerator and denominator as live formulas over the table Donnees.
 */
export const planIndicatorsSheet = (
  census: Census,
  results: readonly IndicatorResult[],
  date: string,
  texts: Messages['sheets'],
): SheetPlan => {
  const byId = new Map(INDICATORS.map((indicator) => [indicator.id as string, indicator]));
  const known = results.flatMap((result) => {
    const indicator = byId.get(result.id);
    return indicator ? [{ indicator, result }] : [];
  });
  const lines = known.map((line, place) => lineCells({ ...line, row: HEADER_ROW + 2 + place }, census, texts));
  return {
    key: 'indicateurs',
    name: texts.names.indicateurs,
    tabColor: '#1B5E20',
    blocks: [
      ...head(census, date, texts),
      {
        row: HEADER_ROW,
        column: 0,
        cells: [Object.values(texts.indicatorSheet.headers).map((label) => ({ text: label }))],
        style: 'header',
        columnStyles: HEADER_LOOKS,
      },
      ...styledBlocks(HEADER_ROW + 1, 0, lines),
    ],
    tables: [
      {
        name: TABLE,
        row: HEADER_ROW,
        column: 0,
        rowCount: lines.length + 1,
        columnCount: WIDTHS.length,
        style: 'TableStyleLight1',
        showFilterButton: false,
      },
    ],
    columnWidths: WIDTHS,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: false,
  };
};
