import { fieldCaption, pivotCaptions } from '../pivots';
import type { PivotCacheField } from '../workbook/pivot-cache';
import type { Aggregation, PivotDataField } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';
import type { ExcelContext } from './excel-context';

/** Excel sums a column of numbers and counts any other, one with blanks included. */
export const usualAggregation = ({ items }: PivotCacheField): Aggregation =>
  items.length > 0 && items.every(({ kind }) => kind === 'number') ? 'Sum' : 'Count';

/** `Somme de Montant`; a number behind it when another field has that name. */
export function dataFieldName(
  { locale }: ExcelContext,
  pivot: PivotTableModel,
  { id, field, summarizeBy }: Pick<PivotDataField, 'id' | 'field' | 'summarizeBy'>,
): string {
  const stem = pivotCaptions(locale.name).dataField(summarizeBy, fieldCaption(pivot, field));
  const taken = new Set(
    [
      ...pivot.definition.data.filter((other) => other.id !== id).map(({ name }) => name),
      ...pivot.cache.fields.map((_, i) => fieldCaption(pivot, i)),
    ].map((name) => name.toLowerCase()),
  );
  let name = stem;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = stem + n;
  return name;
}
