import type { Census } from '../../census';
import type { EntryDraft } from '../../census/entry/draft';
import type { EntryValue } from '../../census/entry/entry-value';
import type { ColumnKey } from '../../census/columns';
import { cellAddress } from '../../table/address';
import { contentAt } from '../../table/cells';
import type { Change } from '../fix-change';
import { ChangeMaker } from '../fix-preview';

const filled = (value: EntryValue | undefined): value is string | number | boolean =>
  value !== null && value !== undefined && value !== '';

/** The cells of a row of the census that hold nothing. */
const emptyCells = ({ grid, location }: Census, row: number): string[] =>
  location.columns.flatMap(({ index }) => {
    const content = contentAt(grid, row, index);
    return content === null || content === '' ? [cellAddress(row, index)] : [];
  });

/**
 * What a draft writes: of a row that is there, the cells that change, each to be found as it was when the form was opened; of a
 * new need the cells of the row that waits for it, as long as nobody else wrote one there, or a row to be added. Pure.
 */
export const entryChanges = ({ start, values }: EntryDraft): Change[] => {
  const { census, row, isNew } = start;
  const maker = new ChangeMaker(census);
  const columns = census.location.columns.filter(({ key }) => key in values);
  if (row === null) {
    const cells = columns.flatMap(({ key }) => {
      const value = values[key];
      return filled(value) ? [[key, value] as const] : [];
    });
    return cells.length === 0
      ? []
      : maker.anchored([maker.row(null, Object.fromEntries(cells) as Partial<Record<ColumnKey, string>>)]);
  }
  const edits = columns.map(({ key, index }) => ({ cell: cellAddress(row, index), value: values[key] ?? null }));
  const changes = maker.anchored(edits.map((edit) => maker.cell(null, edit)));
  return isNew ? changes.map((change) => ({ ...change, free: emptyCells(census, row) })) : changes;
};
