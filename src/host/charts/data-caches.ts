import { localeInfo, renderText } from '../formats';
import { ErrorValue } from '../workbook/error-value';
import type { WorkbookModel } from '../workbook/workbook';
import type { XmlElement } from '../xlsx/xml/element';
import { encodeXstring, escapeText } from '../xlsx/xml/escape';
import { pointsOf, referencedCells, type DataPoint } from './cell-reference';
import type { ChartDocument } from './chart-document';
import { refreshChartexCaches } from './chartex/chartex-caches';
import { childElement } from './slot';

/** Points kept in one chart: far more than can be told apart, and few enough for the part to be read again. */
const MAX_POINTS = 150_000;
/** Cells read for one chart, the data that are too long to be kept included. */
const MAX_READ = 1_000_000;
/** Caches longer than this are written as text, not as elements that could be edited. */
const LONG = 1000;

interface CachedPoint {
  index: number;
  text: string;
}

interface Cache {
  count: number;
  points: CachedPoint[];
  format: string;
}

/**
 * Brings the values that a chart keeps of its cells up to date: what programs show that do not calculate. References to anything but
 * cells of the workbook keep what they have. Caches that say the right thing already stay as they are, byte for byte; `create` adds
 * those that are missing. Data beyond what is kept of a chart have no cache.
 */
export function refreshCaches(document: ChartDocument, workbook: WorkbookModel, create: boolean): void {
  if (document.isChartex) return refreshChartexCaches(document, workbook, create);
  const visibleOnly = document.plotsVisibleOnly;
  let left = MAX_POINTS;
  let patience = MAX_READ;
  for (const reference of references(document.root)) {
    const numeric = reference.local === 'numRef';
    const local = numeric ? 'numCache' : 'strCache';
    const known = reference.child(local);
    if (!known && !create) continue;
    const cells = referencedCells(workbook, reference.child('f')?.text ?? '');
    if (!cells) continue;
    const shown = patience > 0 ? [...limited(pointsOf(cells), visibleOnly, left + 1)] : [];
    patience -= shown.length;
    if (shown.length > left || patience <= 0) {
      if (known) reference.remove(known);
      continue;
    }
    left -= shown.length;
    const cache = cacheOf(shown, workbook, numeric);
    if (known && sameCache(known, cache, numeric)) continue;
    const element = childElement(reference, local);
    fill(element, cache, numeric);
    if (known) reference.replace(known, element);
    else reference.insertInOrder(element, ['f', local, 'extLst']);
  }
}

/** All `<c:strRef>` and `<c:numRef>` below an element. */
function* references(element: XmlElement): Generator<XmlElement> {
  for (const child of element.elements) {
    if (child.local === 'strRef' || child.local === 'numRef') yield child;
    else yield* references(child);
  }
}

function* limited(points: Iterable<DataPoint>, visibleOnly: boolean, most: number): Generator<DataPoint> {
  let count = 0;
  for (const point of points) {
    if (visibleOnly && point.hidden) continue;
    yield point;
    if (++count >= most) return;
  }
}

function cacheOf(cells: DataPoint[], workbook: WorkbookModel, numeric: boolean): Cache {
  const points = cells.flatMap((cell, index): CachedPoint[] => {
    const text = numeric ? numberText(cell) : shownText(cell, workbook);
    return text === null ? [] : [{ index, text }];
  });
  const first = cells[0];
  return { count: cells.length, points, format: first ? numberFormat(first, workbook) : 'General' };
}

const numberFormat = ({ sheet, row, column }: DataPoint, workbook: WorkbookModel): string =>
  workbook.styles.get(sheet.styleAt(row, column)).numberFormat;

/** A number as a chart plots it: texts count as zero, empty cells not at all. */
function numberText({ sheet, row, column }: DataPoint): string | null {
  const value = sheet.value(row, column);
  if (value === null) return null;
  if (typeof value === 'number') return String(value);
  if (value instanceof ErrorValue) return value.code;
  return value === true ? '1' : '0';
}

function shownText(cell: DataPoint, workbook: WorkbookModel): string | null {
  const value = cell.sheet.value(cell.row, cell.column);
  if (value === null) return null;
  const text = renderText(value, numberFormat(cell, workbook), localeInfo('en-US'), workbook.date1904);
  return encodeXstring(text);
}

function sameCache(element: XmlElement, cache: Cache, numeric: boolean): boolean {
  const points = element.all('pt');
  if ((element.child('ptCount')?.number('val') ?? 0) !== cache.count || points.length !== cache.points.length)
    return false;
  return points.every((point, i) => {
    const now = cache.points[i] as CachedPoint;
    const before = point.child('v')?.text ?? '';
    const same = before === now.text || (numeric && Number(before) === Number(now.text));
    return same && point.number('idx') === now.index;
  });
}

function fill(element: XmlElement, { count, points, format }: Cache, numeric: boolean): void {
  if (numeric) element.append(element.make('formatCode')).setText(format);
  element.append(element.make('ptCount', { val: count }));
  if (points.length > LONG) {
    const { prefix } = element;
    const lines = points.map(
      ({ index, text }) => `<${prefix}pt idx="${index}"><${prefix}v>${escapeText(text)}</${prefix}v></${prefix}pt>`,
    );
    element.adopt({ raw: lines.join(''), text: '' });
    return;
  }
  for (const { index, text } of points)
    element
      .append(element.make('pt', { idx: index }))
      .append(element.make('v'))
      .setText(text);
}
