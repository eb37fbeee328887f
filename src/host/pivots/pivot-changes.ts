import type { LocaleInfo } from '../formats';
import type { Bounds } from '../workbook/bounds';
import { PivotCacheModel, type PivotCacheField, type PivotItemValue, type PivotSource } from '../workbook/pivot-cache';
import type { PivotDefinition, PivotFieldState } from '../workbook/pivot-definition';
import { PivotTableModel } from '../workbook/pivot-table';
import type { SheetModel } from '../workbook/sheet';
import type { WorkbookModel } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import { itemKey } from './item-values';
import { EMPTY_SIZE } from './lay-out';
import { placeDataNames } from './normalise';
import { readSource } from './read-source';
import { remapDefinition, sorted, sortedField } from './remap-definition';
import { checkRoom, clear, renderPivot, writtenAreas } from './render-pivot';

export const allPivots = (workbook: WorkbookModel): PivotTableModel[] =>
  workbook.sheets.flatMap(({ pivots }) => pivots);

export const pivotsOf = (workbook: WorkbookModel, cache: PivotCacheModel): PivotTableModel[] =>
  allPivots(workbook).filter((pivot) => pivot.cache === cache);

/** Excel's rules: 1 to 255 characters, unique in its sheet. Raises `InvalidArgument`, `ItemAlreadyExists`. */
export function checkPivotName(sheet: SheetModel, name: string, own: PivotTableModel | null): void {
  if (name.trim() === '' || name.length > 255)
    throw new WorkbookError('InvalidArgument', `"${name}" is not a valid PivotTable name.`);
  const taken = sheet.pivots.some((other) => other !== own && other.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new WorkbookError('ItemAlreadyExists', `A PivotTable named "${name}" already exists on the sheet.`);
}

/** Makes an empty PivotTable whose top left corner is given. The same source is kept in memory (and in the file) once. */
export function createPivot(
  sheet: SheetModel,
  name: string,
  source: PivotSource,
  corner: { row: number; column: number },
  locale: LocaleInfo,
): PivotTableModel {
  checkPivotName(sheet, name, null);
  const { workbook } = sheet;
  const known = allPivots(workbook).find(({ cache }) => !cache.limitation && sameSource(cache.source, source))?.cache;
  const cache = known ?? new PivotCacheModel(source);
  if (known) refreshCache(workbook, known, locale);
  else readSource(workbook, cache);
  const area: Bounds = { ...corner, ...EMPTY_SIZE };
  const pivot = new PivotTableModel(freeId(workbook), name, sheet, cache, area);
  pivot.definition.style = workbook.tableStyles.defaults.pivot;
  pivot.definition.fields = cache.fields.map((field) => sortedField(field, pivot.definition, locale));
  checkRoom(pivot, pivot.areas);
  pivot.language = locale.name;
  sheet.pivots.push(pivot);
  sheet.layoutChanged();
  return pivot;
}

/** A PivotTable of its own in the same place of another sheet, over the same records; its cells are copied with the sheet. */
export function copyPivot(pivot: PivotTableModel, sheet: SheetModel): PivotTableModel {
  const copy = new PivotTableModel(freeId(sheet.workbook), pivot.name, sheet, pivot.cache, { ...pivot.areas.whole });
  copy.definition = structuredClone(pivot.definition);
  copy.areas = structuredClone(pivot.areas);
  copy.language = pivot.language;
  sheet.pivots.push(copy);
  return copy;
}

function sameSource(a: PivotSource, b: PivotSource): boolean {
  if (a.kind === 'table') return b.kind === 'table' && a.table === b.table;
  if (a.kind !== 'range' || b.kind !== 'range') return false;
  return a.sheet === b.sheet && JSON.stringify(a.bounds) === JSON.stringify(b.bounds);
}

function freeId(workbook: WorkbookModel): string {
  const taken = new Set(allPivots(workbook).map(({ id }) => id));
  for (let n = 1; ; n++) {
    const id = pivotId(n);
    if (!taken.has(id)) return id;
  }
}

export const pivotId = (n: number): string =>
  `{${n.toString(16).toUpperCase().padStart(8, '0')}-0007-0000-0000-000000000000}`;

/** Raises `NotImplemented` for a PivotTable of a file that is based on what is not computed here. */
export function assertComputable({ cache, name, limitation }: PivotTableModel): void {
  const reason = cache.limitation ?? limitation;
  if (reason !== null) throw new WorkbookError('NotImplemented', `The PivotTable "${name}" uses ${reason}.`);
}

/** Changes the definition and shows the result; when it cannot be shown, nothing is changed. */
export function changePivot(
  pivot: PivotTableModel,
  locale: LocaleInfo,
  change: (definition: PivotDefinition) => void,
): void {
  assertComputable(pivot);
  ensureRecords(pivot, locale);
  const before = structuredClone(pivot.definition);
  try {
    change(pivot.definition);
    placeDataNames(pivot.definition);
    renderPivot(pivot, locale);
  } catch (error) {
    pivot.definition = before;
    throw error;
  }
}

/** Records of a file are only read when something is computed; where the file keeps none, from the source. */
function ensureRecords(pivot: PivotTableModel, locale: LocaleInfo): void {
  const { cache } = pivot;
  const load = cache.loadRecords;
  if (!load) return;
  cache.loadRecords = null;
  try {
    load();
  } catch {
    refreshCache(pivot.sheet.workbook, cache, locale);
    return;
  }
  for (const { definition } of pivotsOf(pivot.sheet.workbook, cache))
    definition.fields.forEach((field, i) => completeOrder(field, cache.fields[i], locale));
}

/** Fields on no axis list no items in a file; with the records they have some. */
function completeOrder(state: PivotFieldState, field: PivotCacheField | undefined, locale: LocaleInfo): void {
  if (!field || state.order.length >= field.items.length) return;
  const known = new Set(state.order);
  const added = field.items.map((_, item) => item).filter((item) => !known.has(item));
  state.order = [...state.order, ...sorted(added, field, 1, locale)];
}

/** Reads the source again and shows all PivotTables over it anew. When one cannot be shown, nothing is changed. */
export function refreshCache(workbook: WorkbookModel, cache: PivotCacheModel, locale: LocaleInfo): void {
  const pivots = pivotsOf(workbook, cache);
  for (const pivot of pivots) assertComputable(pivot);
  const before = { fields: cache.fields, recordCount: cache.recordCount, definitions: pivots.map((p) => p.definition) };
  const wasRead = cache.loadRecords === null;
  readSource(workbook, cache);
  if (wasRead && sameRecords(before.fields, cache.fields) && pivots.every((pivot) => isShown(pivot, locale))) return;
  const shown: PivotTableModel[] = [];
  try {
    for (const pivot of pivots) {
      pivot.definition = remapDefinition(pivot.definition, before.fields, cache.fields, locale);
      renderPivot(pivot, locale);
      shown.push(pivot);
    }
  } catch (error) {
    cache.fields = before.fields;
    cache.recordCount = before.recordCount;
    pivots.forEach((pivot, i) => (pivot.definition = before.definitions[i] as PivotDefinition));
    for (const pivot of shown) renderPivot(pivot, locale);
    throw error;
  }
}

/** Whether a source that was read again says what it said before; `before` may belong to records that were never read. */
function sameRecords(before: readonly PivotCacheField[], after: readonly PivotCacheField[]): boolean {
  return (
    before.length === after.length &&
    after.every(({ name, items, numberFormat, records }, i) => {
      const old = before[i] as PivotCacheField;
      return (
        old.name === name &&
        old.numberFormat === numberFormat &&
        old.items.length === items.length &&
        old.records.length === records.length &&
        items.every((item, at) => sameItem(item, old.items[at] as PivotItemValue)) &&
        records.every((record, at) => record === old.records[at])
      );
    })
  );
}

/** Texts count with their capitals, which are shown. */
const sameItem = (a: PivotItemValue, b: PivotItemValue): boolean =>
  a.kind === b.kind && (a.kind === 'text' ? a.value === b.value : itemKey(a) === itemKey(b));

/** Its cells hold what it shows: nobody can have typed over them, and they are in the language asked for. */
const isShown = ({ definition, language }: PivotTableModel, locale: LocaleInfo): boolean =>
  !definition.enableDataValueEditing && language === locale.name;

/** Takes the PivotTable and its cells away. */
export function deletePivot(pivot: PivotTableModel): void {
  const { pivots } = pivot.sheet;
  pivots.splice(pivots.indexOf(pivot), 1);
  clear(pivot.sheet, writtenAreas(pivot.areas));
  pivot.sheet.layoutChanged();
}
