import { pivotId } from '../../pivots';
import { parseRangeName } from '../../workbook/address';
import { bounds as rect } from '../../workbook/bounds';
import type { PivotCacheModel } from '../../workbook/pivot-cache';
import { DATA_AXIS, type Aggregation, type PivotDefinition, type PivotEntry } from '../../workbook/pivot-definition';
import { PivotTableModel, type PivotAreas, type PivotLine } from '../../workbook/pivot-table';
import type { SheetModel } from '../../workbook/sheet';
import type { WorkbookModel } from '../../workbook/workbook';
import { relationshipsOf } from '../package/relationships-of';
import { BUILTIN_FORMATS } from '../styles/builtin-formats';
import type { XlsxBacking } from '../xlsx-backing';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';
import { parseXml } from '../xml/parse-xml';
import { PivotSources, SUBTOTAL_ITEMS } from './pivot-sources';
import { readCache } from './read-cache';
import { readDefinition } from './read-table-definition';

/**
 * Reads the PivotTables of all sheets. One that cannot be read does not show in the model: it stays in the file as it is, with its
 * cache. `sheetParts` are the part names of all sheets.
 */
export function readPivots(
  workbook: WorkbookModel,
  backing: XlsxBacking,
  sheetParts: ReadonlyMap<SheetModel, string>,
): void {
  const { parts } = backing;
  const caches = cacheIds(backing);
  if (caches.size === 0) return;
  const sources = PivotSources.of(backing);
  sources.highestCacheId = Math.max(...caches.values());
  const formatOf = formats(backing);
  const read = new Map<string, { cache: PivotCacheModel; refreshOnLoad: boolean }>();
  for (const [sheet, sheetPart] of sheetParts) {
    for (const { target } of relationshipsOf(parts, sheetPart).ofKind('pivotTable')) {
      const cachePart = relationshipsOf(parts, target).ofKind('pivotCacheDefinition')[0]?.target;
      const cacheId = cachePart === undefined ? undefined : caches.get(cachePart);
      if (cachePart === undefined || cacheId === undefined || !parts.has(cachePart)) continue;
      try {
        const known = read.get(cachePart) ?? readCache(workbook, parts, cachePart, formatOf);
        read.set(cachePart, known);
        const pivot = readTable(parseXml(parts.text(target), target).root, sheet, known.cache, formatOf);
        pivot.definition.refreshOnOpen = known.refreshOnLoad;
        sheet.pivots.push(pivot);
        sources.tables.set(pivot, { part: target, sheetPart, version: pivot.version });
        const { source, version } = known.cache;
        const tableName = source.kind === 'table' ? source.table.name : null;
        if (!sources.caches.has(known.cache))
          sources.caches.set(known.cache, { part: cachePart, cacheId, version, tableName, pinned: false });
      } catch {
        sources.unread.add(cachePart);
      }
    }
  }
  for (const source of sources.caches.values()) source.pinned = sources.unread.has(source.part);
}

/** Ids of the workbook's caches by part. */
function cacheIds({ parts, workbookPart }: XlsxBacking): Map<string, number> {
  const { root } = parseXml(parts.text(workbookPart), workbookPart);
  const targets = new Map(relationshipsOf(parts, workbookPart).list.map(({ id, target }) => [id, target]));
  const ids = new Map<string, number>();
  for (const element of root.child('pivotCaches')?.all('pivotCache') ?? []) {
    const part = targets.get(element.prefixedAttr('id') ?? '');
    const id = element.number('cacheId');
    if (part !== undefined && id !== null) ids.set(part, id);
  }
  return ids;
}

function formats({ parts, stylesPart }: XlsxBacking): (id: number) => string {
  const custom = new Map<number, string>();
  const list = stylesPart ? parseXml(parts.text(stylesPart), stylesPart).root.child('numFmts') : null;
  for (const format of list?.all('numFmt') ?? [])
    custom.set(format.number('numFmtId') ?? -1, decodeXstring(format.attr('formatCode') ?? ''));
  return (id) => custom.get(id) ?? BUILTIN_FORMATS[id] ?? 'General';
}

function readTable(
  root: XmlElement,
  sheet: SheetModel,
  cache: PivotCacheModel,
  formatOf: (id: number) => string,
): PivotTableModel {
  const location = root.child('location');
  const whole = parseRangeName(location?.attr('ref') ?? '');
  if (!whole || !location) throw new Error('A PivotTable without a place.');
  const number = 1 + sheet.workbook.sheets.reduce((sum, { pivots }) => sum + pivots.length, 0);
  const pivot = new PivotTableModel(pivotId(number), decodeXstring(root.attr('name') ?? ''), sheet, cache, whole);
  const { definition, limitation } = readDefinition(root, cache, formatOf);
  pivot.definition = definition;
  pivot.limitation = limitation;
  pivot.areas = readAreas(root, location, whole, pivot.definition);
  pivot.language = root.attr('dataCaption') === 'Values' ? 'en-US' : 'fr-FR';
  return pivot;
}

function readAreas(
  root: XmlElement,
  location: XmlElement,
  whole: PivotAreas['whole'],
  definition: PivotDefinition,
): PivotAreas {
  const count = location.number('rowPageCount') ?? definition.filters.length;
  const columns = location.number('colPageCount') ?? 1;
  return {
    whole,
    filters:
      count === 0 || whole.row < count + 1 ? null : rect(whole.row - 1 - count, whole.column, count, columns * 3 - 1),
    headerRows: location.number('firstDataRow') ?? 1,
    labelColumns: location.number('firstDataCol') ?? 0,
    captionRow: location.number('firstHeaderRow') !== 0,
    rows: readLines(root.child('rowItems'), definition.rows, definition),
    columns: readLines(root.child('colItems'), definition.columns, definition),
  };
}

const FUNCTIONS = new Map<string, string>(Object.entries(SUBTOTAL_ITEMS).map(([name, [type]]) => [type, name]));

/** `<i>` elements: leading items that `r` counts are those of the line before. */
function readLines(list: XmlElement | null, levels: number[], definition: PivotDefinition): PivotLine[] {
  let previous: PivotEntry[] = [];
  return (list?.all('i') ?? []).map((element) => {
    const type = element.attr('t') ?? 'data';
    const repeated = element.number('r') ?? 0;
    const own = element.all('x').map((x, i): PivotEntry => {
      const field = levels[repeated + i] ?? DATA_AXIS;
      const position = x.number('v') ?? 0;
      return { field, item: field === DATA_AXIS ? position : (definition.fields[field]?.order[position] ?? position) };
    });
    const path = type === 'grand' ? [] : [...previous.slice(0, repeated), ...own];
    previous = path;
    const data = levels.includes(DATA_AXIS) ? (element.number('i') ?? 0) : null;
    return { kind: kindOf(type), path, data, aggregation: (FUNCTIONS.get(type) as Aggregation | undefined) ?? null };
  });
}

const kindOf = (type: string): PivotLine['kind'] =>
  type === 'data' ? 'item' : type === 'grand' || type === 'blank' ? type : 'subtotal';
