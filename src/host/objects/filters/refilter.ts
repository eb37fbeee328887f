import type { LocaleInfo } from '../../formats';
import { ApiError } from '../../protocol';
import { lastRow, type Bounds } from '../../workbook/bounds';
import type { ColumnCriteria } from '../../workbook/filters/column-criteria';
import { filtersOver, isFiltering, type FilterTarget } from '../../workbook/filters/filter-target';
import { rowsHidden } from '../../workbook/row-visibility';
import type { SheetModel } from '../../workbook/sheet';
import { ColumnCells } from './column-cells';
import { columnTest, settled } from './column-test';
import type { RowTest } from './custom-test';

/**
 * Applies the criteria of a filter anew: rows that fit all columns are shown, all others are hidden. As in Excel every row of
 * the filter is decided on, rows that were hidden by hand too.
 */
export function refilter(target: FilterTarget, locale: LocaleInfo): void {
  const { sheet, body } = target;
  if (!body) return;
  assertUnderstood(target.criteria);
  sheet.workbook.calculateIfNeeded();
  target.criteria.forEach((criteria, i) => {
    if (criteria) target.setCriteria(i, settled(criteria, cellsOf(target, body, i, locale)));
  });
  decideRows(sheet, body, locale);
}

/** Shows the rows of an area that no filter hides: after a filter was taken away. */
export function unfilter(sheet: SheetModel, body: Bounds | null, locale: LocaleInfo): void {
  if (body) decideRows(sheet, body, locale);
}

/** Rows cannot be decided on beside a filter of the file that means nothing to the host: `NotImplemented`, until it is cleared. */
export function assertUnderstood(criteria: readonly (ColumnCriteria | null)[]): void {
  if (criteria.some((one) => one?.kind === 'unknown'))
    throw new ApiError('NotImplemented', 'A column has a filter of the file that is not evaluated.');
}

const cellsOf = ({ sheet, area }: FilterTarget, body: Bounds, index: number, locale: LocaleInfo): ColumnCells =>
  new ColumnCells(sheet, area.column + index, body, locale);

/** A row beside one another in two tables is shown when both filters keep it. */
function decideRows(sheet: SheetModel, body: Bounds, locale: LocaleInfo): void {
  const tests = filtersOver(sheet, body).map((target) => rowTest(target, locale));
  const hidden: number[] = [];
  const shown: number[] = [];
  for (let row = body.row; row <= lastRow(body); row++) {
    const layout = sheet.rows.get(row);
    const keep = tests.every((test) => test(row));
    const was = Boolean(layout?.hidden || layout?.filtered);
    if (keep ? !was : layout?.filtered) continue;
    const { hidden: _hidden, filtered: _filtered, ...rest } = layout ?? {};
    if (!keep) sheet.rows.set(row, { ...rest, filtered: true });
    else if (Object.keys(rest).length > 0) sheet.rows.set(row, rest);
    else sheet.rows.delete(row);
    if (keep) shown.push(row);
    else if (!was) hidden.push(row);
  }
  rowsHidden(sheet, hidden, true);
  rowsHidden(sheet, shown, false);
  sheet.layoutChanged();
}

function rowTest(target: FilterTarget, locale: LocaleInfo): RowTest {
  const { body } = target;
  if (!body || !isFiltering(target)) return () => true;
  const tests = target.criteria.flatMap((criteria, i) =>
    criteria ? [columnTest(criteria, cellsOf(target, body, i, locale))] : [],
  );
  return (row) => row < body.row || row > lastRow(body) || tests.every((test) => test(row));
}
