import { refreshCaches } from '../../charts/data-caches';
import type { ChartModel } from '../../workbook/chart';
import type { SheetModel } from '../../workbook/sheet';
import type { WorkbookModel } from '../../workbook/workbook';
import { DECLARATION, type Flavour } from '../package/namespaces';
import type { SaveContext } from '../write/save-context';
import type { XlsxBacking } from '../xlsx-backing';
import { CHARTEX } from './chartex-part';
import { writeColorStyle } from './color-style-part';
import { drawingNamespaces } from './drawing-namespaces';

/** Parts of charts that the file has and that changed. New ones are made with the drawing of the sheet. */
export function writeChartParts(sheet: SheetModel, context: SaveContext): void {
  const { workbook, backing, parts } = context;
  for (const chart of sheet.charts) {
    const source = backing.charts.get(chart);
    if (!source || !mayDiffer(chart, workbook, backing)) continue;
    if (!isReadable(chart)) continue;
    refreshCaches(chart.document, workbook, chart.document.root.isChanged);
    context.currentParts.add(source.part);
    if (chart.document.root.isChanged) parts.set(source.part, chartXml(chart, context.flavour));
    writeColorStyle(chart, source.part, context);
  }
}

/** A chart that nobody looked at, in a workbook whose cells are those of the file, is as it was. */
function mayDiffer(chart: ChartModel, workbook: WorkbookModel, backing: XlsxBacking): boolean {
  if (chart.loadedDocument) return true;
  return workbook.sheets.some((sheet) => sheet.cells.version !== backing.sheets.get(sheet)?.version);
}

/** What cannot be read is left as it is. */
function isReadable(chart: ChartModel): boolean {
  try {
    return chart.document !== null;
  } catch {
    return false;
  }
}

/** The part of a chart. Elements made here have the prefixes `c:` and `a:`, which the root declares. */
export function chartXml(chart: ChartModel, flavour: Flavour): string {
  const { root, prolog } = chart.document;
  const names = drawingNamespaces(flavour);
  if (chart.document.isChartex) root.set('xmlns:cx', root.attr('xmlns:cx') ?? CHARTEX.namespace);
  else root.set('xmlns:c', root.attr('xmlns:c') ?? names.chart);
  root.set('xmlns:a', root.attr('xmlns:a') ?? names.main);
  if (prolog === '') root.set('xmlns:r', flavour.relationships);
  return (prolog || DECLARATION) + root.toString();
}
