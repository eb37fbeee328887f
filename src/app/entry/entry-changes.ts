import type { EntryDraft } from '../../census/entry/draft';
import type { EntryValue } from '../../census/entry/entry-value';
import type { ColumnKey } from '../../census/columns';
import { cellAddress } from '../../table/address';
import type { Change } from '../fix-change';
import { ChangeMaker } from '../fix-preview';

const filled = (value: EntryValue | undefined): value is string | number | boolean =>
  value !== null && value !== undefined && value !== '';

/**
 * What a draft writes: of a row that is there, the cells that change, each to be found as it was when the form was opened; of a
 * new need, a row. Pure.
 */
export const entryChanges = ({ start, values }: EntryDraft): Change[] => {
  const { census, row } = start;
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
  return maker.anchored(edits.map((edit) => maker.cell(null, edit)));
};
