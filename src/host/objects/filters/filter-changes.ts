import type { LocaleInfo } from '../../formats';
import { invalidArgument } from '../../protocol';
import type { ColumnCriteria } from '../../workbook/filters/column-criteria';
import { isFiltering, tableFilterTarget, type FilterTarget } from '../../workbook/filters/filter-target';
import type { TableModel } from '../../workbook/table';
import { assertAllowed } from '../access';
import { assertUnderstood, refilter } from './refilter';

/** Gives one column other criteria (null for none) and decides anew which rows are shown. */
export function setCriteria(
  target: FilterTarget,
  column: number,
  criteria: ColumnCriteria | null,
  locale: LocaleInfo,
): void {
  assertAllowed(target.sheet, 'autoFilter');
  if (!Number.isInteger(column) || column < 0 || column >= target.criteria.length)
    throw invalidArgument(`The filter has ${target.criteria.length} columns.`);
  assertUnderstood(target.criteria.filter((_, i) => i !== column));
  target.setCriteria(column, criteria);
  refilter(target, locale);
}

/** Takes all criteria away; every row of the filter is shown, unless another filter hides it. */
export function clearCriteria(target: FilterTarget, locale: LocaleInfo): void {
  assertAllowed(target.sheet, 'autoFilter');
  if (!isFiltering(target)) return;
  target.criteria.forEach((_, i) => target.setCriteria(i, null));
  refilter(target, locale);
}

/** Before a table goes or changes its shape: its rows are shown, its columns keep no criteria. */
export function dropTableFilter(table: TableModel, locale: LocaleInfo): void {
  const target = tableFilterTarget(table);
  if (!target || !isFiltering(target)) return;
  table.columns.forEach((_, i) => target.setCriteria(i, null));
  refilter(target, locale);
}

/** True when cells of a sheet are hidden by the filter of a table. */
export function isTableFiltered(table: TableModel): boolean {
  const target = tableFilterTarget(table);
  return target !== null && isFiltering(target);
}
