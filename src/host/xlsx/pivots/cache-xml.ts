import { rangeName } from '../../workbook/address';
import { ErrorValue } from '../../workbook/error-value';
import type { PivotCacheField, PivotCacheModel, PivotItemValue } from '../../workbook/pivot-cache';
import type { PivotTableModel } from '../../workbook/pivot-table';
import { DECLARATION, type Flavour } from '../package/namespaces';
import { encodeXstring, escapeAttribute } from '../xml/escape';
import { type XmlElement } from '../xml/element';
import { serialDate } from './serial-date';

/** Versions that Excel writes since 2013. */
const VERSIONS = { createdVersion: 6, refreshedVersion: 6, minRefreshableVersion: 3 };

/**
 * True when the cache lists the distinct values of a field: those of fields on an axis and all that are more than numbers and dates.
 * Records point to listed values and hold the others.
 */
export function isListed(field: PivotCacheField, index: number, pivots: PivotTableModel[]): boolean {
  const onAxis = pivots.some(
    ({ definition: { rows, columns, filters } }) =>
      rows.includes(index) || columns.includes(index) || filters.includes(index),
  );
  const plain = field.items.every(({ kind }) => kind === 'number' || kind === 'date' || kind === 'blank');
  return onAxis || !plain || field.items.every(({ kind }) => kind === 'blank');
}

export interface CacheXml {
  root: XmlElement;
  cache: PivotCacheModel;
  pivots: PivotTableModel[];
  flavour: Flavour;
  date1904: boolean;
  formatId(code: string): number;
}

/** Writes source and fields into the root of a cache definition, new or the file's own. */
export function writeCacheDefinition({ root, cache, pivots, date1904, formatId }: CacheXml): void {
  const onLoad = pivots.some(({ definition }) => definition.refreshOnOpen);
  for (const [name, value] of Object.entries(VERSIONS)) if (root.attr(name) === null) root.set(name, value);
  root.set('refreshOnLoad', onLoad || root.attr('refreshOnLoad') === null ? 1 : root.attr('refreshOnLoad'));
  root.set('saveData', null).set('recordCount', cache.recordCount);
  writeSource(root, cache);
  const known = root.child('cacheFields');
  const list = root.make('cacheFields', { count: cache.fields.length });
  cache.fields.forEach((field, i) => {
    const numFmtId = field.numberFormat === 'General' ? 0 : formatId(field.numberFormat);
    const element = list.make('cacheField', { name: encodeXstring(field.name), numFmtId });
    element.append(sharedItems(element, field, isListed(field, i, pivots), date1904));
    list.append(element);
  });
  if (known) root.replace(known, list);
  else root.insertInOrder(list, ORDER);
}

const ORDER =
  'cacheSource cacheFields cacheHierarchies kpis tupleCache calculatedItems calculatedMembers dimensions measureGroups maps extLst'.split(
    ' ',
  );

function writeSource(root: XmlElement, { source }: PivotCacheModel): void {
  if (source.kind === 'other') return;
  const element = root.make('cacheSource', { type: 'worksheet' });
  const attributes: Record<string, string> =
    source.kind === 'table'
      ? { name: encodeXstring(source.table.name) }
      : source.kind === 'name'
        ? { name: encodeXstring(source.name) }
        : { ref: rangeName(source.bounds), sheet: encodeXstring(source.sheet.name) };
  element.append(element.make('worksheetSource', attributes));
  const known = root.child('cacheSource');
  if (known?.toString() === element.toString()) return;
  if (known) root.replace(known, element);
  else root.insertInOrder(element, ORDER);
}

/** What the values of a field are, as attributes; Excel calls a cache damaged whose values are not what they say. */
function sharedItems(parent: XmlElement, field: PivotCacheField, listed: boolean, date1904: boolean): XmlElement {
  const element = parent.make('sharedItems', contents(field, date1904));
  if (!listed) return element;
  element.set('count', field.items.length);
  if (field.items.some(({ value }) => typeof value === 'string' && value.length > 255)) element.set('longText', 1);
  for (const item of field.items) element.append(itemElement(element, item, date1904));
  return element;
}

function contents({ items }: PivotCacheField, date1904: boolean): Record<string, string | number> {
  const has = (...kinds: PivotItemValue['kind'][]): boolean => items.some(({ kind }) => kinds.includes(kind));
  const text = has('text', 'boolean', 'error');
  const [numbers, dates, blank] = [has('number'), has('date'), has('blank')];
  const result: Record<string, string | number> = {};
  if (!text && !blank && (numbers || dates)) result.containsSemiMixedTypes = 0;
  if (dates && !text && !numbers) result.containsNonDate = 0;
  if (dates) result.containsDate = 1;
  if (!text && (numbers || dates || blank)) result.containsString = 0;
  if (!text && !numbers && !dates && blank) result.containsNonDate = 0;
  if (blank) result.containsBlank = 1;
  if (Number(text) + Number(numbers) + Number(dates) > 1) result.containsMixedTypes = 1;
  if (numbers) Object.assign(result, numberRange(items));
  if (dates) Object.assign(result, dateRange(items, date1904));
  return result;
}

const valuesOf = (items: PivotItemValue[], wanted: PivotItemValue['kind']): number[] =>
  items.filter(({ kind }) => kind === wanted).map(({ value }) => value as number);

function numberRange(items: PivotItemValue[]): Record<string, number> {
  const values = valuesOf(items, 'number');
  const range: Record<string, number> = { containsNumber: 1 };
  if (values.every(Number.isInteger)) range.containsInteger = 1;
  return { ...range, minValue: least(values), maxValue: greatest(values) };
}

function dateRange(items: PivotItemValue[], date1904: boolean): Record<string, string> {
  const values = valuesOf(items, 'date');
  return { minDate: serialDate(least(values), date1904), maxDate: serialDate(greatest(values), date1904) };
}

const least = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const greatest = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

const ITEM_NAMES = { number: 'n', date: 'd', text: 's', boolean: 'b', error: 'e', blank: 'm' } as const;

function itemText({ kind, value }: PivotItemValue, date1904: boolean): string | null {
  if (kind === 'blank') return null;
  if (kind === 'date') return serialDate(value as number, date1904);
  if (kind === 'boolean') return value ? '1' : '0';
  return value instanceof ErrorValue ? value.code : kind === 'text' ? encodeXstring(value as string) : String(value);
}

const itemElement = (parent: XmlElement, item: PivotItemValue, date1904: boolean): XmlElement =>
  parent.make(ITEM_NAMES[item.kind], { v: itemText(item, date1904) });

/** The records part: one `<r>` per row of the source. */
export function recordsXml({ cache, pivots, flavour, date1904 }: CacheXml): string {
  const cells = cache.fields.map((field, i) => {
    const texts = isListed(field, i, pivots)
      ? field.items.map((_, item) => `<x v="${item}"/>`)
      : field.items.map((item) => inlineItem(item, date1904));
    return (record: number): string => texts[field.records[record] as number] as string;
  });
  const rows: string[] = [];
  for (let record = 0; record < cache.recordCount; record++)
    rows.push(`<r>${cells.map((cell) => cell(record)).join('')}</r>`);
  return (
    `${DECLARATION}<pivotCacheRecords xmlns="${flavour.main}" xmlns:r="${flavour.relationships}" ` +
    `count="${cache.recordCount}">${rows.join('')}</pivotCacheRecords>`
  );
}

function inlineItem(item: PivotItemValue, date1904: boolean): string {
  const text = itemText(item, date1904);
  return text === null ? '<m/>' : `<${ITEM_NAMES[item.kind]} v="${escapeAttribute(text)}"/>`;
}
