import { fold } from '../../table/normalise';
import { cellAddress } from '../../table/address';
import { columnReference, textConstant } from '../../table/structured-reference';
import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { EVOLUTIONS } from '../comparison/compare-censuses';
import { fill } from '../fill';
import { originOf, retainedNeeds } from '../indicators/needs';
import { ORIGINS, YES, type Origin } from '../vocabulary';
import { DATA_TABLE } from './data-columns';
import { exactCriterion } from './summaries-sheet';
import type { BlockPlan, PlannedCell } from './sheet-plan';

type Texts = Messages['sheets'];

/** Name of the table of compared needs, which the sums of last year are taken from. */
export const COMPARISON_TABLE = 'Comparaison';

/** Where the figures stand, counted from 0: under the amounts of the table. */
const FIGURES = 5;

/** A block of totals and the first row below it. */
export interface TotalsBlock {
  blocks: BlockPlan[];
  end: number;
}

const own = (texts: Texts, column: keyof Texts['comparison']['headers']): string =>
  columnReference(COMPARISON_TABLE, texts.comparison.headers[column]);

/** How many needs are new, changed, gone…, with what that makes in amounts. */
export const evolutionTotals = (top: number, texts: Texts): TotalsBlock => {
  const words = texts.comparison;
  const condition = (evolution: (typeof EVOLUTIONS)[number]): string =>
    `${own(texts, 'evolution')},${textConstant(words.evolutions[evolution])}`;
  const lines = EVOLUTIONS.map((evolution): PlannedCell[] => [
    { formula: `=COUNTIFS(${condition(evolution)})` },
    { formula: `=SUMIFS(${own(texts, 'previousAmount')},${condition(evolution)})` },
    { formula: `=SUMIFS(${own(texts, 'amount')},${condition(evolution)})` },
    { formula: `=SUMIFS(${own(texts, 'gap')},${condition(evolution)})` },
  ]);
  const headers = [words.totals.needs, words.totals.previousAmount, words.totals.amount, words.totals.gap];
  return {
    blocks: [
      {
        row: top,
        column: 4,
        cells: [[words.totals.evolution, ...headers].map((label) => ({ text: label }))],
        style: 'header',
        columnStyles: [null, 'headerNumber', 'headerNumber', 'headerNumber', 'headerNumber'],
      },
      { row: top + 1, column: 4, cells: EVOLUTIONS.map((key) => [{ text: words.meanings[key] }]), style: 'wrapped' },
      {
        row: top + 1,
        column: FIGURES,
        cells: lines,
        columnStyles: ['crossInteger', 'crossAmount', 'crossAmount', 'crossAmount'],
      },
    ],
    end: top + 1 + lines.length,
  };
};

interface Sides {
  /** Lines of the block: a value of both columns, `null` for the whole. */
  values: (string | null)[];
  corner: string;
  current: 'department' | 'origin';
  previous: 'previousDepartment' | 'previousOrigin';
}

/** Counts and amounts of both years with what lies between; the current year over Donnees. */
const sideFormulas = (texts: Texts, sides: Sides, value: string | null, row: number): PlannedCell[] => {
  const data = (column: keyof Texts['data']): string => columnReference(DATA_TABLE, texts.data[column]);
  const more = (reference: string): string => (value === null ? '' : `,${reference},${exactCriterion(value)}`);
  const now = `${data('retained')},${textConstant(YES)}${more(data(sides.current))}`;
  const then = `${own(texts, 'previousRetained')},${textConstant(YES)}${more(own(texts, sides.previous))}`;
  const at = (place: number): string => cellAddress(row, FIGURES + place);
  return [
    { formula: `=COUNTIFS(${then})` },
    { formula: `=COUNTIFS(${now})` },
    { formula: `=SUMIFS(${own(texts, 'previousAmount')},${then})` },
    { formula: `=SUMIFS(${data('totalAmount')},${now})` },
    { formula: `=ROUND(${at(3)}-${at(2)},2)` },
    { formula: `=IF(${at(2)}=0,"",(${at(3)}-${at(2)})/${at(2)})` },
  ];
};

const sidesBlock = (top: number, sides: Sides, years: { annee: number; avant: number }, texts: Texts): TotalsBlock => {
  const words = texts.comparison.totals;
  const headers = [
    fill(words.countOf, { annee: years.avant }),
    fill(words.countOf, { annee: years.annee }),
    fill(words.amountOf, { annee: years.avant }),
    fill(words.amountOf, { annee: years.annee }),
    words.gap,
    words.share,
  ];
  const lines = sides.values.map((value, place) => sideFormulas(texts, sides, value, top + 2 + place));
  const last = top + sides.values.length;
  const body = ['crossInteger', 'crossInteger', 'crossAmount', 'crossAmount', 'crossAmount', 'percent'] as const;
  const sums = ['totalInteger', 'totalInteger', 'totalAmount', 'totalAmount', 'totalAmount', 'totalPercent'] as const;
  return {
    blocks: [
      {
        row: top,
        column: 4,
        cells: [[sides.corner, ...headers].map((label) => ({ text: label }))],
        style: 'header',
        columnStyles: [null, ...headers.map(() => 'headerNumber' as const)],
      },
      {
        row: top + 1,
        column: 4,
        cells: sides.values.slice(0, -1).map((value) => [{ text: value! }]),
        style: 'wrapped',
      },
      { row: top + 1, column: FIGURES, cells: lines.slice(0, -1), columnStyles: [...body] },
      { row: last, column: 4, cells: [[{ text: words.total }]], style: 'total' },
      { row: last, column: FIGURES, cells: lines.slice(-1), columnStyles: [...sums] },
    ],
    end: last + 1,
  };
};

const byFold = (a: string, b: string): number => {
  const [x, y] = [fold(a), fold(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Departments of both years in alphabetical order; needs without one come last. */
export const comparedDepartments = (census: Census, previous: Census, texts: Texts): string[] => {
  const needs = [census, previous].flatMap(retainedNeeds);
  const names = new Map<string, string>();
  for (const { department } of needs)
    if (department !== null && !names.has(department.toLowerCase())) names.set(department.toLowerCase(), department);
  const sorted = [...names.values()].filter((name) => name !== texts.unknown.department).sort(byFold);
  return sorted.length < names.size || needs.some(({ department }) => department === null)
    ? [...sorted, texts.unknown.department]
    : sorted;
};

const comparedOrigins = (census: Census, previous: Census, texts: Texts): string[] => {
  const labels: string[] = (Object.keys(ORIGINS) as Origin[]).map((origin) => ORIGINS[origin]);
  const unknown = [census, previous].flatMap(retainedNeeds).some((need) => originOf(need) === null);
  return unknown ? [...labels, texts.unknown.origin] : labels;
};

/** Both years by origin, then by department. */
export const sideTotals = (top: number, census: Census, previous: Census, texts: Texts): TotalsBlock => {
  const years = { annee: census.year, avant: previous.year };
  const words = texts.comparison.totals;
  const origins: Sides = {
    values: [...comparedOrigins(census, previous, texts), null],
    corner: words.origin,
    current: 'origin',
    previous: 'previousOrigin',
  };
  const departments: Sides = {
    values: [...comparedDepartments(census, previous, texts), null],
    corner: words.department,
    current: 'department',
    previous: 'previousDepartment',
  };
  const first = sidesBlock(top, origins, years, texts);
  const second = sidesBlock(first.end + 1, departments, years, texts);
  return { blocks: [...first.blocks, ...second.blocks], end: second.end };
};
