import type { Messages } from '../../i18n';
import { fold } from '../../table/normalise';
import type { Census } from '../census';
import { ORIGINS, PURCHASE_TYPES, NO, YES } from '../vocabulary';
import type { DataColumn } from './data-columns';
import { dataRow, monthName, rowContext } from './data-row';

type Texts = Messages['sheets'];
export type ViewKey = keyof Texts['summaries']['views'];
export type Measure = 'count' | 'amount';

/** What Synthèses crosses: columns of Donnees over rows and columns, for PivotTables and formulas alike. */
export interface SummaryView {
  key: ViewKey;
  rows: DataColumn[];
  columns: DataColumn[];
  measures: Measure[];
  /** Not shown by formulas, which cross months and departments for each measure. */
  as?: 'pivot';
}

const BOTH: Measure[] = ['count', 'amount'];

/**
 * In the order of the sheet. All but the last have columns of a closed list, so that they can only grow downwards; the
 * last grows to the right as well.
 */
export const SUMMARY_VIEWS: readonly SummaryView[] = [
  { key: 'departmentByOrigin', rows: ['department'], columns: ['origin'], measures: BOTH },
  { key: 'typeByOrigin', rows: ['purchaseType'], columns: ['origin'], measures: BOTH },
  { key: 'classByType', rows: ['amountClass'], columns: ['purchaseType'], measures: BOTH },
  { key: 'family', rows: ['family'], columns: [], measures: BOTH },
  { key: 'departmentBySection', rows: ['department'], columns: ['section'], measures: BOTH },
  { key: 'departmentByAgec', rows: ['department'], columns: ['agecFlag'], measures: BOTH },
  { key: 'departmentByInsertion', rows: ['department'], columns: ['insertionFlag'], measures: BOTH },
  { key: 'departmentByIndex', rows: ['department'], columns: ['indexFlag'], measures: BOTH },
  { key: 'monthThenDepartment', rows: ['monthLabel', 'department'], columns: [], measures: BOTH, as: 'pivot' },
  { key: 'departmentByMonth', rows: ['department'], columns: ['monthLabel'], measures: ['count'] },
];

/** Labels that a column shows even when no need has them, in their order; `null` for columns of open lists. */
export const closedLabels = (column: DataColumn, year: number, texts: Texts): readonly string[] | null => {
  const flags = [YES, NO];
  const known: Partial<Record<DataColumn, readonly string[]>> = {
    origin: Object.values(ORIGINS),
    purchaseType: PURCHASE_TYPES,
    amountClass: texts.amountClasses,
    section: ['Fonctionnement', 'Investissement'],
    agecFlag: flags,
    insertionFlag: flags,
    indexFlag: flags,
    monthLabel: texts.monthNames.map((_, month) => monthName({ year, month: month + 1 }, texts)),
  };
  return known[column] ?? null;
};

/** What stands for an unknown value in a column. */
const unknownLabel = (column: DataColumn, { unknown }: Texts): string => {
  const labels: Partial<Record<DataColumn, string>> = {
    department: unknown.department,
    origin: unknown.origin,
    purchaseType: unknown.purchaseType,
    amountClass: unknown.amount,
    family: unknown.family,
    section: unknown.section,
    monthLabel: unknown.quarter,
  };
  return labels[column] ?? unknown.code;
};

/** Most closed labels of a column with the one for what is not known: what a PivotTable can have at most. */
export const mostLabels = (column: DataColumn, texts: Texts): number =>
  (closedLabels(column, 0, texts)?.length ?? 0) + 1;

const byFold = (a: string, b: string): number => {
  const [x, y] = [fold(a), fold(b)];
  return x < y ? -1 : x > y ? 1 : 0;
};

/**
 * The labels of retained needs in each column asked for: those of a closed list in their order with what else there is in
 * alphabetical order, unknown ones last.
 * @param which `found`: without those of closed lists that no need has, as PivotTables show them
 */
export const labelsOf = (
  census: Census,
  columns: readonly DataColumn[],
  texts: Texts,
  which: 'all' | 'found' = 'all',
): Map<DataColumn, string[]> => {
  const context = rowContext(census, [], texts);
  const found = new Map(columns.map((column) => [column, new Map<string, string>()]));
  for (const need of census.needs) {
    if (!need.retained) continue;
    const cells = dataRow(need, context);
    for (const [column, labels] of found) {
      const cell = cells[column];
      // Excel's criteria and PivotTables tell no capitals apart.
      if (typeof cell === 'object' && cell !== null && 'text' in cell) {
        const key = cell.text.toLowerCase();
        if (!labels.has(key)) labels.set(key, cell.text);
      }
    }
  }
  return new Map(
    [...found].map(([column, labels]) => {
      const closed = (closedLabels(column, census.year, texts) ?? []).filter(
        (label) => which === 'all' || labels.has(label.toLowerCase()),
      );
      const unknown = unknownLabel(column, texts);
      const others = [...labels.values()].filter((label) => !closed.includes(label) && label !== unknown).sort(byFold);
      const all = column === 'monthLabel' ? [...closed, ...others].sort() : [...closed, ...others];
      return [column, labels.has(unknown.toLowerCase()) ? [...all, unknown] : all];
    }),
  );
};

/** How many lines of labels the PivotTable of each view has, totals within and below included. */
export const lineCounts = (census: Census, texts: Texts): Map<ViewKey, number> => {
  const context = rowContext(census, [], texts);
  const lines = new Map(SUMMARY_VIEWS.map(({ key }) => [key, new Set<string>()]));
  for (const need of census.needs) {
    if (!need.retained) continue;
    const cells = dataRow(need, context);
    for (const { key, rows } of SUMMARY_VIEWS)
      // Each level of labels has lines of its own.
      rows.forEach((_, level) =>
        lines.get(key)!.add(JSON.stringify(rows.slice(0, level + 1).map((row) => cells[row]))),
      );
  }
  return new Map([...lines].map(([key, { size }]) => [key, size + 1]));
};
