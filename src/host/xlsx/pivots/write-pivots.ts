import { allPivots } from '../../pivots';
import type { PivotCacheModel } from '../../workbook/pivot-cache';
import type { PivotTableModel } from '../../workbook/pivot-table';
import type { SheetModel } from '../../workbook/sheet';
import { DECLARATION } from '../package/namespaces';
import type { SaveContext } from '../write/save-context';
import { relationshipAttribute } from '../write/write-sheet';
import { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { parseXml, serializeXml, type XmlDocument } from '../xml/parse-xml';
import { recordsXml, writeCacheDefinition, type CacheXml } from './cache-xml';
import { NumberFormatIds } from './number-format-ids';
import { PIVOT_TYPES, PivotSources, type PivotCachePart } from './pivot-sources';
import { writeTableDefinition } from './table-xml';

/**
 * Writes the parts of PivotTables that are new or changed, and removes those of deleted ones; what nothing changed in stays byte for
 * byte. Call it when sheets, styles and the workbook part are written. `sheetParts` are the part names of all sheets.
 */
export function writePivots(context: SaveContext, sheetParts: ReadonlyMap<SheetModel, string>): void {
  const sources = PivotSources.of(context.backing);
  const pivots = allPivots(context.workbook);
  if (pivots.length === 0 && sources.tables.size === 0) return;
  dropTables(context, sources, pivots);
  const caches = new Map<PivotCacheModel, WrittenCache>();
  for (const cache of new Set(pivots.map((pivot) => pivot.cache)))
    caches.set(cache, writeCache(context, sources, cache, pivots));
  writeCacheList(context, sources, caches);
  for (const pivot of pivots)
    writeTable(context, sources, pivot, caches.get(pivot.cache) as WrittenCache, sheetParts.get(pivot.sheet) as string);
}

interface WrittenCache {
  part: string;
  cacheId: number;
}

function dropTables(context: SaveContext, sources: PivotSources, pivots: PivotTableModel[]): void {
  for (const [pivot, { part, sheetPart }] of sources.tables) {
    if (pivots.includes(pivot)) continue;
    if (context.parts.has(sheetPart)) {
      const relationships = context.relationships(sheetPart);
      const link = relationships.list.find(({ target }) => target === part);
      if (link) relationships.remove(link.id);
    }
    context.dropPart(part);
  }
}

function rootOf(context: SaveContext, known: string | undefined, local: string): XmlDocument {
  if (known !== undefined) return parseXml(context.parts.text(known), known);
  const { main, relationships } = context.flavour;
  const root = new XmlElement(local, [
    ['xmlns', main],
    ['xmlns:r', relationships],
  ]);
  return { prolog: DECLARATION, root, epilog: '' };
}

function nextCacheId(sources: PivotSources, taken: Iterable<number>): number {
  return 1 + Math.max(sources.highestCacheId, ...taken);
}

const givenIds = new WeakMap<SaveContext, number[]>();

function writeCache(
  context: SaveContext,
  sources: PivotSources,
  cache: PivotCacheModel,
  all: PivotTableModel[],
): WrittenCache {
  const known = sources.caches.get(cache);
  const pivots = all.filter((pivot) => pivot.cache === cache);
  const changed = !known || known.version !== cache.version || pivots.some((pivot) => isChanged(sources, pivot));
  const part = known?.part ?? context.parts.freeName('xl/pivotCache/pivotCacheDefinition', 'xml');
  const ids = givenIds.get(context) ?? [];
  const cacheId = known?.cacheId ?? nextCacheId(sources, ids);
  givenIds.set(context, [...ids, cacheId]);
  // Records that were never read cannot have changed.
  if (!changed || cache.loadRecords || cache.limitation !== null) {
    if (known) renameSource(context, cache, known);
    return { part, cacheId };
  }
  const document = rootOf(context, known?.part, 'pivotCacheDefinition');
  const formats = new NumberFormatIds(context);
  const xml: CacheXml = {
    root: document.root,
    cache,
    pivots,
    flavour: context.flavour,
    date1904: context.workbook.date1904,
    formatId: (code) => formats.idOf(code),
  };
  writeRecords(context, part, xml);
  writeCacheDefinition(xml);
  context.addPart(part, serializeXml(document), PIVOT_TYPES.cache);
  return { part, cacheId };
}

/** A table that was renamed is named anew; sheets and cells that moved have been followed in all parts before. */
function renameSource(context: SaveContext, { source }: PivotCacheModel, known: PivotCachePart): void {
  if (source.kind !== 'table' || source.table.name === known.tableName) return;
  const document = parseXml(context.parts.text(known.part), known.part);
  document.root.child('cacheSource')?.child('worksheetSource')?.set('name', encodeXstring(source.table.name));
  context.parts.set(known.part, serializeXml(document));
}

function writeRecords(context: SaveContext, part: string, xml: CacheXml): void {
  const relationships = context.relationships(part);
  const known = relationships.ofKind('pivotCacheRecords')[0];
  const records = known?.target ?? context.parts.freeName('xl/pivotCache/pivotCacheRecords', 'xml');
  context.addPart(records, recordsXml(xml), PIVOT_TYPES.records);
  const id = known?.id ?? relationships.add(context.flavour.relationships + '/pivotCacheRecords', records);
  xml.root.set(relationshipAttribute(xml.root, context), id);
}

const isChanged = (sources: PivotSources, pivot: PivotTableModel): boolean =>
  sources.tables.get(pivot)?.version !== pivot.version;

function writeTable(
  context: SaveContext,
  sources: PivotSources,
  pivot: PivotTableModel,
  cache: WrittenCache,
  sheetPart: string,
): void {
  const known = sources.tables.get(pivot);
  if (known && !isChanged(sources, pivot)) return;
  const part = known?.part ?? context.parts.freeName('xl/pivotTables/pivotTable', 'xml');
  const document = rootOf(context, known?.part, 'pivotTableDefinition');
  const formats = new NumberFormatIds(context);
  writeTableDefinition({
    root: document.root,
    pivot,
    cacheId: cache.cacheId,
    locale: pivot.language,
    formatId: (code) => formats.idOf(code),
  });
  context.addPart(part, serializeXml(document), PIVOT_TYPES.table);
  if (known) return;
  context.relationships(sheetPart).add(context.flavour.relationships + '/pivotTable', part);
  context.relationships(part).add(context.flavour.relationships + '/pivotCacheDefinition', cache.part);
}

/** The list in the workbook part; caches that lost their last PivotTable leave it. */
function writeCacheList(
  context: SaveContext,
  sources: PivotSources,
  caches: ReadonlyMap<PivotCacheModel, WrittenCache>,
): void {
  const { workbookPart } = context.backing;
  const gone = [...sources.caches].filter(([cache, { pinned }]) => !caches.has(cache) && !pinned);
  const added = [...caches].filter(([cache]) => !sources.caches.has(cache));
  if (gone.length + added.length === 0) return;
  const document = parseXml(context.parts.text(workbookPart), workbookPart);
  const { root } = document;
  const relationships = context.relationships(workbookPart);
  const list = root.child('pivotCaches') ?? root.insertInOrder(root.make('pivotCaches'), WORKBOOK_ORDER);
  for (const [, { part, cacheId }] of gone) {
    const element = list.all('pivotCache').find((one) => one.number('cacheId') === cacheId);
    if (element) list.remove(element);
    const link = relationships.list.find(({ target }) => target === part);
    if (link) relationships.remove(link.id);
    for (const { target } of context.relationships(part).ofKind('pivotCacheRecords')) context.dropPart(target);
    context.dropPart(part);
  }
  const idName = relationshipAttribute(root, context);
  for (const [, { part, cacheId }] of added) {
    const id = relationships.add(context.flavour.relationships + '/pivotCacheDefinition', part);
    list.append(list.make('pivotCache', { cacheId, [idName]: id }));
  }
  if (list.elements.length === 0) root.remove(list);
  context.parts.set(workbookPart, serializeXml(document));
}

const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');
