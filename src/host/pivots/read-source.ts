import { isDateFormat } from 'numfmt';
import { lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import { splitAddress, parseRangeName } from '../workbook/address';
import type { PivotCacheField, PivotCacheModel, PivotItemValue, PivotSource } from '../workbook/pivot-cache';
import type { SheetModel } from '../workbook/sheet';
import type { WorkbookModel } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import { itemKey, itemValue } from './item-values';

/** The cells that a source stands for now, header row first. Raises `InvalidReference` when they are gone. */
export function sourceCells(workbook: WorkbookModel, source: PivotSource): { sheet: SheetModel; bounds: Bounds } {
  const gone = new WorkbookError('InvalidReference', 'The source of the PivotTable does not exist any more.');
  switch (source.kind) {
    case 'table': {
      const { table } = source;
      if (!table.sheet.tables.includes(table) || !workbook.sheets.includes(table.sheet)) throw gone;
      const totals = table.showTotals ? 1 : 0;
      return { sheet: table.sheet, bounds: { ...table.bounds, rowCount: table.bounds.rowCount - totals } };
    }
    case 'range':
      if (!workbook.sheets.includes(source.sheet)) throw gone;
      return { sheet: source.sheet, bounds: trimmed(source.sheet, source.bounds) };
    case 'name': {
      const name = workbook.definedName(source.name, null);
      const place = name && splitAddress(name.formula.replace(/^=/, '').replace(/\$/g, ''));
      const sheet = place?.sheet ? workbook.sheetByName(place.sheet) : null;
      const bounds = place && parseRangeName(place.reference);
      if (!sheet || !bounds) throw gone;
      return { sheet, bounds: trimmed(sheet, bounds) };
    }
    default:
      throw new WorkbookError('NotImplemented', `A PivotTable over ${source.description} cannot be refreshed.`);
  }
}

/** Whole columns end one row below the last cell in use: the row without data gives the item "(blank)", as in Excel. */
function trimmed(sheet: SheetModel, bounds: Bounds): Bounds {
  const used = sheet.cells.used(false);
  const last = used ? lastRow(used) + 1 : bounds.row;
  return lastRow(bounds) <= last ? bounds : { ...bounds, rowCount: Math.max(last - bounds.row + 1, 1) };
}

/**
 * Reads the source anew into the cache. Raises `InvalidArgument` for a header that is empty and for a source without rows, as Excel
 * refuses them ("field name is not valid"); repeated headers get a number.
 */
export function readSource(workbook: WorkbookModel, cache: PivotCacheModel): void {
  workbook.calculateIfNeeded();
  const { sheet, bounds } = sourceCells(workbook, cache.source);
  if (bounds.rowCount < 2)
    throw new WorkbookError('InvalidArgument', 'The source of a PivotTable needs a header and at least one row.');
  const names = fieldNames(sheet, bounds);
  cache.fields = names.map((name, i) => readField(sheet, bounds, bounds.column + i, name));
  cache.recordCount = bounds.rowCount - 1;
  cache.loadRecords = null;
  cache.version++;
}

function fieldNames(sheet: SheetModel, bounds: Bounds): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = bounds.column; column <= lastColumn(bounds); column++) {
    const value = sheet.value(bounds.row, column);
    const stem = value === null ? '' : String(value);
    if (stem.trim() === '')
      throw new WorkbookError('InvalidArgument', 'Every column of the source of a PivotTable needs a header.');
    let name = stem;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = stem + n;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}

function readField(sheet: SheetModel, bounds: Bounds, column: number, name: string): PivotCacheField {
  const { styles } = sheet.workbook;
  const formats = new Map<number, string>();
  const known = new Map<string, number>();
  const items: PivotItemValue[] = [];
  const records = new Int32Array(bounds.rowCount - 1);
  let numberFormat: string | null = null;
  for (let r = 1; r < bounds.rowCount; r++) {
    const row = bounds.row + r;
    const value = sheet.value(row, column);
    let format = 'General';
    if (typeof value === 'number') {
      const style = sheet.styleAt(row, column);
      format = formats.get(style) ?? styles.get(style).numberFormat;
      formats.set(style, format);
      if (numberFormat === null || (numberFormat === 'General' && isDateFormat(format))) numberFormat = format;
    }
    const item = itemValue(value, format);
    const key = itemKey(item);
    let index = known.get(key);
    if (index === undefined) {
      known.set(key, (index = items.length));
      items.push(item);
    }
    records[r - 1] = index;
  }
  return { name, items, numberFormat: numberFormat ?? 'General', records };
}
