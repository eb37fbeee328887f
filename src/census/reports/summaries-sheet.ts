import type { Messages } from '../../i18n';
import { fold } from '../../table/normalise';
import { columnReference, textConstant } from '../../table/structured-reference';
import type { Census, Need } from '../census';
import { fill } from '../fill';
import { retainedNeeds } from '../indicators/needs';
import { toSerial } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { ORIGINS, PURCHASE_TYPES, YES, type Origin } from '../vocabulary';
import { crossTabBlocks, crossTabHeight, type CrossTab, type Heading } from './cross-tab';
import { DATA_TABLE, type DataColumn } from './data-columns';
import type { SheetPlan } from './sheet-plan';

/** Departments that get a column of their own; beyond, the table would be too wide to read. */
const MOST_COLUMNS = 40;

type Texts = Messages['sheets'];

/** The criterion that only empty cells meet. */
const EMPTY_CELL = '"="';

const reference = (texts: Texts, column: DataColumn): string => columnReference(DATA_TABLE, texts.data[column]);

/**
 * A text as a criterion that matches only itself, whatever its case: `=` in front keeps operators from acting, `~` takes
 * their meaning from wildcards.
 */
export const exactCriterion = (text: string): string => {
  const plain = /^[\p{L}\p{N}][^*?~]*$/u.test(text);
  return textConstant(plain ? text : `=${text.replace(/[*?~]/g, (sign) => `~${sign}`)}`);
};

const textHeading = (texts: Texts, column: DataColumn, label: string): Heading => ({
  label: { text: label },
  condition: `${reference(texts, column)},${exactCriterion(label)}`,
});

const byFold = (a: string, b: string): number => {
  const [x, y] = [fold(a), fold(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/** Departments in alphabetical order; needs without one come last. */
const departmentHeadings = (needs: readonly Need[], texts: Texts): Heading[] => {
  const names = new Set(needs.map(({ department }) => department));
  const sorted = [...names].filter((name) => name !== null).sort(byFold);
  if (names.has(null) && !sorted.includes(texts.unknown.department)) sorted.push(texts.unknown.department);
  return sorted.map((name) => textHeading(texts, 'department', name));
};

const originHeadings = (needs: readonly Need[], texts: Texts): Heading[] => {
  const labels: string[] = (Object.keys(ORIGINS) as Origin[]).map((origin) => ORIGINS[origin]);
  if (needs.some(({ cells }) => valueOf(cells.nature_besoin) === null)) labels.push(texts.unknown.origin);
  return labels.map((label) => textHeading(texts, 'origin', label));
};

const typeHeadings = (needs: readonly Need[], texts: Texts): Heading[] => {
  const labels: string[] = [...PURCHASE_TYPES];
  if (needs.some(({ cells }) => valueOf(cells.type_achat) === null)) labels.push(texts.unknown.purchaseType);
  return labels.map((label) => textHeading(texts, 'purchaseType', label));
};

const monthOf = ({ cells }: Need): { year: number; month: number } | null => {
  const launch = valueOf(cells.date_lancement);
  if (!launch || (launch.precision !== 'day' && launch.precision !== 'month')) return null;
  return { year: launch.start.year, month: launch.start.month };
};

/** The twelve months of the year of the needs, any other month with a launch, and a line for launches without month. */
const monthHeadings = (census: Census, needs: readonly Need[], texts: Texts): Heading[] => {
  const { date1904 } = census.grid;
  const serials = new Set<number>();
  for (let month = 1; month <= 12; month++) serials.add(toSerial({ year: census.year, month, day: 1 }, date1904));
  let undated = false;
  for (const need of needs) {
    const month = monthOf(need);
    if (month) serials.add(toSerial({ ...month, day: 1 }, date1904));
    else undated = true;
  }
  const months: Heading[] = [...serials]
    .sort((a, b) => a - b)
    .map((serial) => ({ label: serial, condition: `${reference(texts, 'launchMonth')},${serial}` }));
  if (undated)
    months.push({
      label: { text: texts.unknown.quarter },
      condition: `${reference(texts, 'launchMonth')},${EMPTY_CELL}`,
    });
  return months;
};

const withOthers = (headings: Heading[], texts: Texts): Heading[] =>
  headings.length <= MOST_COLUMNS
    ? headings
    : [...headings.slice(0, MOST_COLUMNS - 1), { label: { text: texts.summaries.others }, condition: null }];

const crossTabs = (census: Census, texts: Texts): CrossTab[] => {
  const own = texts.summaries;
  const needs = retainedNeeds(census);
  const departments = departmentHeadings(needs, texts);
  const origins = originHeadings(needs, texts);
  const both = (
    title: { count: string; amount: string },
    shape: Pick<CrossTab, 'corner' | 'rows' | 'columns' | 'rowStyle'>,
  ): CrossTab[] =>
    (
      [
        [title.count, null],
        [title.amount, reference(texts, 'totalAmount')],
      ] as const
    ).map(([heading, sum]) => ({
      ...shape,
      title: heading,
      total: own.total,
      base: `${reference(texts, 'retained')},${textConstant(YES)}`,
      sum,
    }));
  return [
    ...both(own.departmentByOrigin, {
      corner: own.corner.department,
      rows: departments,
      columns: origins,
      rowStyle: 'text',
    }),
    ...both(own.typeByOrigin, {
      corner: own.corner.type,
      rows: typeHeadings(needs, texts),
      columns: origins,
      rowStyle: 'text',
    }),
    ...both(own.monthByDepartment, {
      corner: own.corner.month,
      rows: monthHeadings(census, needs, texts),
      columns: withOthers(departments, texts),
      rowStyle: 'month',
    }),
  ];
};

/** The sheet Synthèses: cross-tabs of the retained needs by count and by amount, as live formulas over Donnees. */
export const planSummariesSheet = (census: Census, date: string, texts: Texts): SheetPlan => {
  const values = { annee: census.year, date };
  const tabs = crossTabs(census, texts);
  const blocks: SheetPlan['blocks'] = [
    { row: 0, column: 0, cells: [[{ text: fill(texts.summaries.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(texts.summaries.subtitle, values) }]], style: 'note' },
  ];
  const rowHeights: { row: number; height: number }[] = [];
  let top = 3;
  for (const tab of tabs) {
    blocks.push(...crossTabBlocks(tab, top));
    if (tab.columns.length > 6) rowHeights.push({ row: top + 1, height: 62 });
    top += crossTabHeight(tab) + 1;
  }
  const widest = Math.max(...tabs.map(({ columns }) => columns.length));
  return {
    key: 'syntheses',
    name: texts.names.syntheses,
    tabColor: '#6B4A00',
    blocks,
    tables: [],
    columnWidths: [62, ...Array<number>(widest + 1).fill(19)],
    freeze: { rows: 3, columns: 1 },
    showGridlines: false,
    rowHeights,
  };
};
