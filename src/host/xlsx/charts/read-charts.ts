import { ChartDocument } from '../../charts/chart-document';
import { addChartUnchecked } from '../../workbook/chart-list';
import type { SheetModel } from '../../workbook/sheet';
import { WorkbookError } from '../../workbook/workbook-error';
import { chartState } from '../fingerprints';
import { FileError } from '../file-error';
import { relationshipsOf } from '../package/relationships-of';
import { renameInTree, sheetRenames } from '../write/renamed-sheets';
import type { XlsxBacking } from '../xlsx-backing';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import { colorStylePart } from './color-style-part';
import { isAnchor, readPlace } from './anchors';

/** Lists the charts of a sheet. A drawing that cannot be read stays in the file as it is, and is not looked into. */
export function readCharts(root: XmlElement, sheet: SheetModel, part: string, backing: XlsxBacking): void {
  const id = root.child('drawing')?.prefixedAttr('id');
  const target = id && relationshipsOf(backing.parts, part).list.find((one) => one.id === id)?.target;
  if (!target || !backing.parts.has(target)) return;
  try {
    readDrawing(target, sheet, backing);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    sheet.otherShapes = true;
  }
}

function readDrawing(drawing: string, sheet: SheetModel, backing: XlsxBacking): void {
  const anchors = parseXml(backing.parts.text(drawing), drawing).root.elements.filter(isAnchor);
  sheet.otherShapes = anchors.some((anchor) => chartId(anchor) === null);
  if (!anchors.some(chartId)) return;
  const relationships = relationshipsOf(backing.parts, drawing);
  const targets = new Map(
    [...relationships.ofKind('chart'), ...relationships.ofKind('chartEx')].map(({ id, target }) => [id, target]),
  );
  for (const anchor of anchors) {
    const relationship = chartId(anchor);
    const part = relationship === null ? undefined : targets.get(relationship);
    if (relationship === null || part === undefined || !backing.parts.has(part)) continue;
    const properties = frameProperties(anchor);
    const name = properties?.attr('name') ?? '';
    const chart = addChartUnchecked(sheet, name, readPlace(anchor), () => readDocument(part, sheet, backing));
    chart.alternativeText = {
      title: properties?.attr('title') ?? null,
      description: properties?.attr('descr') ?? null,
    };
    backing.charts.set(chart, { part, drawing, relationship, state: JSON.stringify(chartState(chart)) });
  }
}

/** The frame in an anchor; that of a kind of chart that older programs do not know stands beside a replacement. */
const frameOf = (anchor: XmlElement): XmlElement | null =>
  anchor.child('graphicFrame') ?? anchor.child('AlternateContent')?.child('Choice')?.child('graphicFrame') ?? null;

/** The relationship of the chart that an anchor holds, or null when it holds something else. */
export const chartId = (anchor: XmlElement): string | null =>
  frameOf(anchor)?.child('graphic')?.child('graphicData')?.child('chart')?.prefixedAttr('id') ?? null;

/** `<xdr:cNvPr>`: name and alternative text of what an anchor holds. */
export const frameProperties = (anchor: XmlElement): XmlElement | null =>
  frameOf(anchor)?.child('nvGraphicFramePr')?.child('cNvPr') ?? null;

/** The colour scheme of a chart, which Excel keeps in a part of its own; what cannot be read counts as none. */
function readColorStyle(part: string, backing: XlsxBacking): XmlElement | null {
  const target = colorStylePart(relationshipsOf(backing.parts, part));
  if (target === null || !backing.parts.has(target)) return null;
  try {
    return parseXml(backing.parts.text(target), target).root;
  } catch (error) {
    if (error instanceof FileError) return null;
    throw error;
  }
}

/** The chart's own part, its formulas with the names that sheets have by now. */
function readDocument(part: string, sheet: SheetModel, backing: XlsxBacking): ChartDocument {
  try {
    const { root, prolog } = parseXml(backing.parts.text(part), part);
    renameInTree(root, sheetRenames({ workbook: sheet.workbook, backing }));
    const document = new ChartDocument(root, prolog);
    document.colorStyle = readColorStyle(part, backing);
    return document;
  } catch (error) {
    if (error instanceof FileError)
      throw new WorkbookError('InvalidOperation', `The chart cannot be read: ${error.message}`);
    throw error;
  }
}
