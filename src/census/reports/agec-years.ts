import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { fill } from '../fill';
import { AGEC_KINDS } from '../indicators/a14-2-agec';
import { agecRateFormulas, computeAgecRates, type AgecRate } from '../indicators/agec-rates';
import { AGEC_CATEGORIES } from '../registers/agec-register';
import { agecYears } from './agec-figures';
import { text } from './data-row';
import type { BlockPlan, PlannedCell, TablePlan } from './sheet-plan';

/** Years that stand side by side, the last ones. */
const MOST_YEARS = 7;

const rateCell = (rate: AgecRate | undefined, census: Census): PlannedCell => {
  if (!rate || rate.value === null) return null;
  const formulas = agecRateFormulas(census, rate, String(rate.year));
  return formulas ? { formula: `=${formulas.value}` } : rate.value / 100;
};

/**
 * The rates of the last years side by side, a table whose title stands on row `top`; `null` for a register of fewer than two
 * years.
 */
export const agecYearsTable = (
  census: Census,
  texts: Messages['sheets'],
  top: number,
): { blocks: BlockPlan[]; table: TablePlan } | null => {
  const years = agecYears(census).slice(-MOST_YEARS);
  if (years.length < 2) return null;
  const own = texts.agec;
  const rates = years.flatMap((year) => computeAgecRates(census, year));
  const byPlace = new Map(rates.map((rate) => [`${rate.category}:${rate.kind}:${rate.year}`, rate]));
  const columns = AGEC_KINDS.flatMap((kind) => years.map((year) => ({ kind, year })));
  const header = columns.map(({ kind, year }) => ({ text: fill(own.years[kind], { annee: year }) }));
  const lines = AGEC_CATEGORIES.map((_, place) =>
    columns.map(({ kind, year }) => rateCell(byPlace.get(`${place + 1}:${kind}:${year}`), census)),
  );
  const first = top + 2;
  return {
    blocks: [
      { row: top, column: 0, cells: [[{ text: own.years.title }]], style: 'subtitle' },
      {
        row: top + 1,
        column: 0,
        cells: [[text(own.headers.number), text(own.headers.category), ...header]],
        style: 'header',
        columnStyles: ['headerCentered', null, ...columns.map(() => 'headerNumber' as const)],
      },
      { row: first, column: 0, cells: AGEC_CATEGORIES.map((_, place) => [place + 1]), style: 'year' },
      { row: first, column: 1, cells: AGEC_CATEGORIES.map((label) => [text(label)]), style: 'wrapped' },
      { row: first, column: 2, cells: lines, style: 'percent' },
    ],
    table: {
      name: 'AGECParAnnee',
      row: top + 1,
      column: 0,
      rowCount: AGEC_CATEGORIES.length + 1,
      columnCount: columns.length + 2,
      style: 'TableStyleLight1',
      showFilterButton: false,
    },
  };
};
