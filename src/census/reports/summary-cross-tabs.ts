import type { Messages } from '../../i18n';
import { columnReference, textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import { fill } from '../fill';
import { YES } from '../vocabulary';
import type { CrossTab, Heading } from './cross-tab';
import { DATA_TABLE, type DataColumn } from './data-columns';
import { exactCriterion } from './exact-criterion';
import { labelsOf, SUMMARY_VIEWS, type Measure, type SummaryView } from './summary-views';

type Texts = Messages['sheets'];

/** Months that get a column of their own; beyond, the table would be too wide to read. */
const MOST_COLUMNS = 40;

const MEASURES: readonly Measure[] = ['count', 'amount'];

const reference = (texts: Texts, column: DataColumn): string => columnReference(DATA_TABLE, texts.data[column]);

const headings = (column: DataColumn, labels: readonly string[], texts: Texts): Heading[] =>
  labels.map((label) => ({
    label: { text: label },
    condition: `${reference(texts, column)},${exactCriterion(label)}`,
  }));

const withOthers = (all: Heading[], texts: Texts): Heading[] =>
  all.length <= MOST_COLUMNS
    ? all
    : [...all.slice(0, MOST_COLUMNS - 1), { label: { text: texts.summaries.others }, condition: null }];

/** The cross-tabs of Synthèses where Excel has no PivotTables: each view by count and by amount. */
export const summaryCrossTabs = (census: Census, texts: Texts): CrossTab[] => {
  const views = SUMMARY_VIEWS.filter((view) => view.as !== 'pivot');
  const columns = new Set(views.flatMap((view) => [...view.rows, ...view.columns]));
  const labels = labelsOf(census, [...columns], texts);
  const side = (column: DataColumn | undefined): Heading[] =>
    column === undefined ? [] : headings(column, labels.get(column)!, texts);
  return views.flatMap((view) => MEASURES.map((measure) => crossTab(view, measure, side, texts)));
};

const crossTab = (
  { key, rows, columns }: SummaryView,
  measure: Measure,
  side: (column: DataColumn | undefined) => Heading[],
  texts: Texts,
): CrossTab => ({
  title: fill(texts.summaries.measures[measure], { titre: texts.summaries.views[key] }),
  corner: texts.data[rows[0]!],
  total: texts.summaries.total,
  rows: side(rows[0]),
  columns: withOthers(side(columns[0]), texts),
  base: `${reference(texts, 'retained')},${textConstant(YES)}`,
  sum: measure === 'count' ? null : reference(texts, 'totalAmount'),
  rowStyle: 'text',
});
