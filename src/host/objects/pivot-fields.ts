import { args, invalidArgument, itemNotFound } from '../protocol';
import { fieldCaption } from '../pivots';
import type { PivotCacheField } from '../workbook/pivot-cache';
import type { PivotFieldState } from '../workbook/pivot-definition';
import type { PivotTableModel } from '../workbook/pivot-table';

/** Fields are known by the header of their source column, which survives renaming; positions change when the source does. */
export function fieldIndex({ cache }: PivotTableModel, id: string): number {
  const index = cache.fields.findIndex(({ name }) => name === id);
  if (index < 0) throw itemNotFound(`The PivotTable has no field "${id}" any more.`);
  return index;
}

export const fieldSource = (pivot: PivotTableModel, index: number): PivotCacheField =>
  pivot.cache.fields[index] as PivotCacheField;

export const fieldState = (pivot: PivotTableModel, index: number): PivotFieldState =>
  pivot.definition.fields[index] as PivotFieldState;

/** The field of this id or name, among those given; -1 when there is none. */
export function findField(pivot: PivotTableModel, key: unknown, among: number[]): number {
  const wanted = args.text(key).toLowerCase();
  const byName = among.find((field) => fieldCaption(pivot, field).toLowerCase() === wanted);
  return byName ?? among.find((field) => fieldSource(pivot, field).name.toLowerCase() === wanted) ?? -1;
}

/** A name that no other field and no data field has: Excel says "PivotTable field name already exists". Raises `InvalidArgument`. */
export function checkFieldName(pivot: PivotTableModel, name: string, own: { field?: number; data?: number }): void {
  if (name === '') throw invalidArgument('A field needs a name.');
  const wanted = name.toLowerCase();
  const { cache, definition } = pivot;
  const taken =
    cache.fields.some(
      (source, i) =>
        i !== own.field && (source.name.toLowerCase() === wanted || fieldCaption(pivot, i).toLowerCase() === wanted),
    ) || definition.data.some(({ id, name: other }) => id !== own.data && other.toLowerCase() === wanted);
  if (taken) throw invalidArgument(`There is a PivotTable field named "${name}" already.`);
}
