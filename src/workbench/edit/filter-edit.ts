import { localeInfo } from '../../host/formats';
import { setCriteria } from '../../host/objects/filters/filter-changes';
import { sortCells } from '../../host/objects/sort-cells';
import { ApiError } from '../../host/protocol';
import type { ColumnCriteria } from '../../host/workbook/filters/column-criteria';
import type { SortCondition } from '../../host/workbook/filters/sort-state';
import type { SheetModel } from '../../host/workbook/sheet';
import type { Locale } from '../../i18n';
import type { FilterHead } from '../grid/filters/filter-heads';
import type { EditHistory } from './edit-history';
import { EditRefused, type RefusedEdit } from './edit-refused';

/** Sorts of more cells than this cannot be undone: what they held would have to be kept. */
const MOST_UNDONE_CELLS = 500_000;

/** What the user does with the filter button of a column, through the filters and sorts that scripts use too. */
export class FilterEdit {
  constructor(
    private readonly locale: Locale,
    private readonly history: EditHistory,
  ) {}

  /** Gives a column other criteria, null for none; rows hide or show and listeners are told. Raises `EditRefused`. */
  filter({ target, index }: FilterHead, criteria: ColumnCriteria | null): void {
    refusing(target.sheet, () => {
      setCriteria(target, index, criteria, localeInfo(this.locale));
      target.sheet.layoutChanged();
    });
  }

  /** Sorts the rows of a filter by one column and keeps that order in the file. Raises `EditRefused`. */
  sort({ target, index, table }: FilterHead, descending: boolean): void {
    const { sheet, body } = target;
    if (!body) return;
    const condition: SortCondition = {
      key: index,
      descending,
      on: 'value',
      color: null,
      icon: null,
      textAsNumber: false,
      customList: null,
    };
    const undone = body.rowCount * body.columnCount <= MOST_UNDONE_CELLS;
    const forget = undone ? this.history.record(sheet, body) : null;
    try {
      refusing(sheet, () => sortCells(sheet, body, [condition], { matchCase: false, rows: true }));
    } catch (error) {
      forget?.();
      throw error;
    }
    if (!undone) this.history.forget();
    const options = { matchCase: false, method: 'PinYin' } as const;
    if (table) table.sort = { ...options, conditions: [{ ...condition, key: table.columns[index]?.id ?? 0 }] };
    else if (sheet.autoFilter) sheet.autoFilter.sort = { ...options, conditions: [condition] };
    sheet.layoutChanged();
  }
}

const REFUSALS: Record<string, RefusedEdit> = {
  AccessDenied: 'PROTECTED',
  InvalidOperation: 'SORT_CUT',
  NotImplemented: 'FILTER_UNKNOWN',
};

/** The refusals of the host as those of the grid. */
function refusing(sheet: SheetModel, act: () => void): void {
  if (sheet.workbook.readOnly) throw new EditRefused('READ_ONLY');
  try {
    act();
  } catch (error) {
    const code = error instanceof ApiError ? REFUSALS[error.code] : undefined;
    throw code ? new EditRefused(code) : error;
  }
}
