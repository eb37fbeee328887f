import type { ChartModel } from '../../workbook/chart';
import type { SheetModel } from '../../workbook/sheet';
import { followPlace } from '../../workbook/structure/follow-place';
import { isWhole } from '../../workbook/structure/structure-edit';
import { refreshCaches } from '../../charts/data-caches';
import { chartState } from '../fingerprints';
import { CONTENT_TYPE, DECLARATION } from '../package/namespaces';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import { relationshipAttribute } from '../write/write-sheet';
import { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { parseXml, serializeXml, type XmlDocument } from '../xml/parse-xml';
import { anchorName, isAnchor, movedAnchor, placeElements, readPlace } from './anchors';
import { CHARTEX, withReplacement } from './chartex-part';
import { writeColorStyle } from './color-style-part';
import { drawingNamespaces } from './drawing-namespaces';
import { chartId, frameProperties } from './read-charts';
import { chartXml } from './write-chart-parts';

/** Writes which charts the drawing of a sheet holds and where; whatever else it holds stays. Makes the drawing where there is none. */
export function writeDrawing(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const known = drawingPart(root, part, context);
  const { backing } = context;
  if (known === null && sheet.charts.length === 0) return;
  const document = known === null ? newDrawing(context) : parseXml(context.parts.text(known), known);
  const drawing = known ?? addDrawing(root, part, context);
  const kept = new Set(sheet.charts.map((chart) => backing.charts.get(chart)?.relationship));
  followEdits(document.root, sheet, context);
  dropCharts(document.root, drawing, kept, sheet, context);
  for (const chart of sheet.charts) {
    const source = backing.charts.get(chart);
    if (!source) document.root.append(newAnchor(document.root, chart, drawing, context));
    else if (source.state !== JSON.stringify(chartState(chart)))
      updateAnchor(document.root, chart, source.relationship);
  }
  if (known === null || document.root.isChanged) context.parts.set(drawing, serializeXml(document));
}

/** Images and shapes, which the model does not know, go with the rows and columns on which they stand. */
function followEdits(root: XmlElement, sheet: SheetModel, context: SaveContext): void {
  const edits = sheet.edits.filter(isWhole);
  if (edits.length === 0) return;
  const charts = new Set(sheet.charts.map((chart) => context.backing.charts.get(chart)?.relationship));
  for (const [parent, anchor] of anchorsWithin(root)) {
    if (charts.has(chartId(anchor) ?? undefined)) continue;
    const before = readPlace(anchor);
    const after = edits.reduce(followPlace, before);
    if (JSON.stringify(after) === JSON.stringify(before)) continue;
    const moved = movedAnchor(anchor, after);
    if (moved !== anchor) parent.replace(anchor, moved);
  }
}

/** Anchors with the elements in which they stand: those for newer programs stand beside a replacement for older ones. */
function anchorsWithin(parent: XmlElement): [parent: XmlElement, anchor: XmlElement][] {
  return parent.elements.flatMap((element) => {
    if (isAnchor(element)) return [[parent, element] as [XmlElement, XmlElement]];
    return ['AlternateContent', 'Choice', 'Fallback'].includes(element.local) ? anchorsWithin(element) : [];
  });
}

function drawingPart(root: XmlElement, part: string, context: SaveContext): string | null {
  const id = root.child('drawing')?.prefixedAttr('id');
  return context.relationships(part).list.find((one) => one.id === id)?.target ?? null;
}

function newDrawing(context: SaveContext): XmlDocument {
  const names = drawingNamespaces(context.flavour);
  const root = new XmlElement('xdr:wsDr', [
    ['xmlns:xdr', names.sheet],
    ['xmlns:a', names.main],
  ]);
  return { prolog: DECLARATION, root, epilog: '' };
}

function addDrawing(root: XmlElement, part: string, context: SaveContext): string {
  const drawing = context.parts.freeName('xl/drawings/drawing', 'xml');
  context.addPart(drawing, '', CONTENT_TYPE.drawing);
  const id = context.relationships(part).add(`${context.flavour.relationships}/drawing`, drawing);
  root.insertInOrder(root.make('drawing', { [relationshipAttribute(root, context)]: id }), SHEET_ORDER);
  return drawing;
}

/** Removes the anchors of charts that were deleted, with their parts. */
function dropCharts(
  root: XmlElement,
  drawing: string,
  kept: Set<string | undefined>,
  sheet: SheetModel,
  context: SaveContext,
): void {
  const own = [...context.backing.charts].filter(([chart]) => chart.sheet === sheet);
  const listed = new Map(own.map(([, source]) => [source.relationship, source]));
  for (const anchor of root.elements.filter(isAnchor)) {
    const id = chartId(anchor);
    const source = id === null ? undefined : listed.get(id);
    if (id === null || !source || kept.has(id)) continue;
    root.remove(anchor);
    context.relationships(drawing).remove(id);
    context.dropPart(source.part);
  }
}

function updateAnchor(root: XmlElement, chart: ChartModel, relationship: string): void {
  const anchor = root.elements.find((one) => isAnchor(one) && chartId(one) === relationship);
  if (!anchor) return;
  const moved = movedAnchor(anchor, chart.place);
  if (moved !== anchor) root.replace(anchor, moved);
  const properties = frameProperties(moved);
  if (properties) describe(properties, chart);
}

function describe(properties: XmlElement, { name, alternativeText }: ChartModel): void {
  properties.set('name', encodeXstring(name));
  properties.set('descr', alternativeText.description).set('title', alternativeText.title);
}

/** The anchor of a chart that the file does not have yet; its part is written too. */
function newAnchor(root: XmlElement, chart: ChartModel, drawing: string, context: SaveContext): XmlElement {
  const newer = chart.document.isChartex;
  const part = context.parts.freeName(newer ? CHARTEX.part : 'xl/charts/chart', 'xml');
  refreshCaches(chart.document, context.workbook, true);
  context.addPart(part, chartXml(chart, context.flavour), newer ? CHARTEX.contentType : CONTENT_TYPE.chart);
  context.currentParts.add(part);
  writeColorStyle(chart, part, context);
  const kind = newer ? CHARTEX.relationship : `${context.flavour.relationships}/chart`;
  const id = context.relationships(drawing).add(kind, part);
  const anchor = root.make(anchorName(chart.place));
  if (chart.place.kind === 'twoCell') anchor.set('editAs', chart.place.editAs);
  for (const element of placeElements(root, chart.place)) anchor.append(element);
  const framed = frame(root, chart, id, context);
  anchor.append(newer ? withReplacement(root, framed, chart, drawingNamespaces(context.flavour).main) : framed);
  anchor.append(root.make('clientData'));
  return anchor;
}

function frame(root: XmlElement, chart: ChartModel, id: string, context: SaveContext): XmlElement {
  const names = drawingNamespaces(context.flavour);
  const { isChartex } = chart.document;
  const [prefix, namespace] = isChartex ? ['cx', CHARTEX.namespace] : ['c', names.chart];
  const element = root.make('graphicFrame', { macro: '' });
  const properties = element.append(root.make('nvGraphicFramePr'));
  describe(properties.append(root.make('cNvPr', { id: freeShapeId(root) })), chart);
  properties.append(root.make('cNvGraphicFramePr'));
  const transform = element.append(root.make('xfrm'));
  const main = (local: string, attributes: [string, string][] = []): XmlElement =>
    new XmlElement(`a:${local}`, [['xmlns:a', names.main], ...attributes]);
  const zero = (first: string, second: string): [string, string][] => [
    [first, '0'],
    [second, '0'],
  ];
  transform.append(main('off', zero('x', 'y')));
  transform.append(main('ext', zero('cx', 'cy')));
  const data = element.append(main('graphic')).append(new XmlElement('a:graphicData', [['uri', namespace]]));
  const reference: [string, string][] = [
    [`xmlns:${prefix}`, namespace],
    ['xmlns:r', context.flavour.relationships],
    ['r:id', id],
  ];
  data.append(new XmlElement(`${prefix}:chart`, reference));
  return element;
}

/** One more than the largest id of a shape in the drawing; 1 is the drawing itself. */
function freeShapeId(root: XmlElement): number {
  let largest = 1;
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.local === 'cNvPr') largest = Math.max(largest, element.number('id') ?? 0);
    open.push(...element.elements);
  }
  return largest + 1;
}
