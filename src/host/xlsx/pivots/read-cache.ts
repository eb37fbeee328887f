import { parseRangeName } from '../../workbook/address';
import { ErrorValue } from '../../workbook/error-value';
import {
  PivotCacheModel,
  type PivotCacheField,
  type PivotItemValue,
  type PivotSource,
} from '../../workbook/pivot-cache';
import type { WorkbookModel } from '../../workbook/workbook';
import { itemKey } from '../../pivots';
import type { WorkbookPackage } from '../package/workbook-package';
import { relationshipsOf } from '../package/relationships-of';
import { decodeXstring } from '../xml/escape';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import { dateSerial } from './serial-date';

/** Reads a cache definition; its records are read when they are needed. `formatOf` gives the code of a number format id. */
export function readCache(
  workbook: WorkbookModel,
  parts: WorkbookPackage,
  part: string,
  formatOf: (id: number) => string,
): { cache: PivotCacheModel; refreshOnLoad: boolean } {
  const { root } = parseXml(parts.text(part), part);
  const cache = new PivotCacheModel(readSourceOf(root, workbook));
  const elements = root.child('cacheFields')?.all('cacheField') ?? [];
  cache.fields = elements.map((element) => readField(element, workbook.date1904, formatOf));
  cache.recordCount = root.number('recordCount') ?? 0;
  cache.limitation = limitationOf(root, elements);
  const records = relationshipsOf(parts, part).ofKind('pivotCacheRecords')[0]?.target;
  cache.loadRecords = () => {
    if (records === undefined || !parts.has(records)) throw new Error('The file keeps no records.');
    readRecords(cache, parseXml(parts.text(records), records).root, workbook.date1904);
  };
  return { cache, refreshOnLoad: root.flag('refreshOnLoad') };
}

function limitationOf(root: XmlElement, fields: XmlElement[]): string | null {
  if (root.child('cacheHierarchies')) return 'a data model';
  if (root.child('calculatedItems')) return 'calculated items';
  if (fields.some((field) => field.attr('formula') !== null)) return 'calculated fields';
  return fields.some((field) => field.child('fieldGroup')) ? 'grouped items' : null;
}

function readSourceOf(root: XmlElement, workbook: WorkbookModel): PivotSource {
  const source = root.child('cacheSource');
  const place = source?.attr('type') === 'worksheet' ? source.child('worksheetSource') : null;
  if (!place || place.prefixedAttr('id') !== null)
    return { kind: 'other', description: place ? 'another workbook' : (source?.attr('type') ?? 'an unknown source') };
  const name = place.attr('name');
  if (name !== null) {
    const table = workbook.tableByName(decodeXstring(name));
    return table ? { kind: 'table', table } : { kind: 'name', name: decodeXstring(name) };
  }
  const sheet = workbook.sheetByName(decodeXstring(place.attr('sheet') ?? ''));
  const bounds = parseRangeName(place.attr('ref') ?? '');
  return sheet && bounds ? { kind: 'range', sheet, bounds } : { kind: 'other', description: 'cells that are gone' };
}

function readField(element: XmlElement, date1904: boolean, formatOf: (id: number) => string): PivotCacheField {
  return {
    name: decodeXstring(element.attr('name') ?? ''),
    items: (element.child('sharedItems')?.elements ?? []).map((item) => readItem(item, date1904)),
    numberFormat: formatOf(element.number('numFmtId') ?? 0),
    records: new Int32Array(0),
  };
}

/** An item of a field, or a value of a record. */
function readItem(element: XmlElement, date1904: boolean): PivotItemValue {
  const text = element.attr('v') ?? '';
  switch (element.local) {
    case 'n':
      return { kind: 'number', value: Number(text) };
    case 'd': {
      const serial = dateSerial(text, date1904);
      return serial === null ? { kind: 'text', value: text } : { kind: 'date', value: serial };
    }
    case 'b':
      return { kind: 'boolean', value: text === '1' || text === 'true' };
    case 'e':
      return { kind: 'error', value: ErrorValue.of(text) };
    case 's':
      return { kind: 'text', value: decodeXstring(text) };
    default:
      return { kind: 'blank', value: null };
  }
}

/** Fields whose values are not listed get their items here, in the order of the records. */
function readRecords(cache: PivotCacheModel, root: XmlElement, date1904: boolean): void {
  const rows = root.all('r');
  const items = cache.fields.map((field) => [...field.items]);
  const known = items.map((list) => new Map(list.map((item, i) => [itemKey(item), i])));
  const columns = cache.fields.map(() => new Int32Array(rows.length));
  rows.forEach((row, r) => {
    const cells = row.elements;
    if (cells.length !== cache.fields.length) throw new Error('A record does not fit the fields.');
    cells.forEach((cell, f) => {
      (columns[f] as Int32Array)[r] =
        cell.local === 'x' ? (cell.number('v') ?? 0) : indexOf(readItem(cell, date1904), f);
    });
  });
  function indexOf(item: PivotItemValue, f: number): number {
    const list = items[f] as PivotItemValue[];
    const indexes = known[f] as Map<string, number>;
    const key = itemKey(item);
    let index = indexes.get(key);
    if (index === undefined) {
      indexes.set(key, (index = list.length));
      list.push(item);
    }
    return index;
  }
  cache.recordCount = rows.length;
  cache.fields.forEach((field, f) => {
    field.items = items[f] as PivotItemValue[];
    field.records = columns[f] as Int32Array;
  });
}
