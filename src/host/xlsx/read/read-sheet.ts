import { parseRangeName } from '../../workbook/address';
import type { Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import { damaged } from '../file-error';
import { tableFingerprint, totalsFingerprint } from '../fingerprints';
import { readColor } from '../styles/color-xml';
import { resolvedColor } from '../../workbook/resolved-color';
import type { XlsxBacking } from '../xlsx-backing';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import { readDynamicMetadata } from '../metadata/dynamic-metadata';
import { relationshipsOf } from '../package/relationships-of';
import { readCharts } from '../charts/read-charts';
import { CellReader, type CellBudget } from './read-cells';
import { readHyperlinks } from '../links/read-hyperlinks';
import { readCustomProperties } from './read-custom-properties';
import { outlineLevel } from './row-layout';
import { markFilteredRows, readSheetFilter } from '../filters/sheet-filter-xml';
import { readTable } from './read-table';
import { readComments } from '../comments/read-comments';
import { readPrinting } from '../printing/read-page-layout';
import { readConditionalFormats } from '../rules/read-conditional-formats';
import { readValidations } from '../rules/read-validations';
import { splitSheet } from './sheet-layout';
import { SheetScanner } from './sheet-scanner';

/** Reads one worksheet part with its tables. `budget` bounds the memory of the cells of all sheets. */
export function readSheet(sheet: SheetModel, part: string, backing: XlsxBacking, budget: CellBudget): void {
  const source = splitSheet(backing.parts.bytes(part), part);
  const { root } = source.document;
  readColumns(root, sheet, part);
  readLook(root, sheet);
  readView(root, sheet);
  readMerges(root, sheet);
  readSheetFilter(root, sheet, backing.dxfColors);
  readTables(root, sheet, part, backing);
  readCustomProperties(root, sheet, part, backing.parts);
  readCharts(root, sheet, part, backing);
  readHyperlinks(root, sheet, part, backing);
  readValidations(root, sheet, backing);
  readConditionalFormats(root, sheet, backing);
  readPrinting(root, sheet);
  readComments(sheet, part, backing.parts);
  const scanner = new SheetScanner(source.bytes, source.dataStart, source.dataEnd, source.prefix, part);
  const dynamic = readDynamicMetadata(backing.parts, backing.workbookPart);
  new CellReader(sheet, scanner, backing.strings, budget, part, dynamic).read();
  for (const table of sheet.tables) {
    const source = backing.tables.get(table);
    if (source) source.totals = totalsFingerprint(table);
  }
  markFilteredRows(sheet);
}

function readColumns(root: XmlElement, sheet: SheetModel, part: string): void {
  let described = 0;
  for (const element of root.child('cols')?.all('col') ?? []) {
    const first = element.number('min') ?? 0;
    const last = element.number('max') ?? 0;
    if (first < 1 || last > 16_384) throw damaged('a column outside the sheet', part);
    // Elements may not overlap; a file in which they do again and again is made to keep its reader busy.
    described += Math.max(0, last - first + 1);
    if (described > 4 * 16_384) throw damaged('columns described again and again', part);
    const width = element.number('width');
    const level = outlineLevel(element.number('outlineLevel') ?? 0);
    for (let column = first - 1; column < last; column++) {
      sheet.columns.set(column, {
        ...(width === null ? {} : { width }),
        ...(element.flag('hidden') ? { hidden: true } : {}),
        ...(element.number('style') ? { style: element.number('style') as number } : {}),
        ...(level > 0 ? { outlineLevel: level } : {}),
        ...(element.flag('collapsed') ? { collapsed: true } : {}),
      });
    }
  }
}

function readLook(root: XmlElement, sheet: SheetModel): void {
  const color = readColor(root.child('sheetPr')?.child('tabColor') ?? null);
  sheet.tabColor = color ? resolvedColor(color, sheet.workbook.themeColors) : null;
  const outline = root.child('sheetPr')?.child('outlinePr');
  sheet.outline = {
    summaryBelow: outline?.flag('summaryBelow', true) ?? true,
    summaryRight: outline?.flag('summaryRight', true) ?? true,
  };
  const format = root.child('sheetFormatPr');
  sheet.defaultRowHeight = format?.number('defaultRowHeight') ?? 15;
  sheet.defaultColumnWidth = format?.number('defaultColWidth') ?? null;
  const protection = root.child('sheetProtection');
  if (protection?.flag('sheet')) sheet.protection = { attributes: Object.fromEntries(protection.attributes) };
}

function readView(root: XmlElement, sheet: SheetModel): void {
  const view = root.child('sheetViews')?.child('sheetView');
  if (!view) return;
  sheet.showGridlines = view.flag('showGridLines', true);
  sheet.showHeadings = view.flag('showRowColHeaders', true);
  const pane = view.child('pane');
  if (pane && (pane.attr('state') ?? 'split').startsWith('frozen')) {
    const rows = pane.number('ySplit') ?? 0;
    const columns = pane.number('xSplit') ?? 0;
    if (rows > 0 || columns > 0) sheet.freeze = { rows, columns };
  }
  const active = pane?.attr('activePane') ?? 'topLeft';
  const selections = view.all('selection');
  const selection = selections.find((one) => (one.attr('pane') ?? 'topLeft') === active) ?? selections[0];
  const area = parseRangeName((selection?.attr('sqref') ?? 'A1').split(' ')[0] as string);
  if (area) sheet.selection = area;
}

function readMerges(root: XmlElement, sheet: SheetModel): void {
  for (const element of root.child('mergeCells')?.all('mergeCell') ?? []) {
    const area: Bounds | null = parseRangeName(element.attr('ref') ?? '');
    if (area) sheet.merges.push(area);
  }
}

function readTables(root: XmlElement, sheet: SheetModel, part: string, backing: XlsxBacking): void {
  const references = root.child('tableParts')?.all('tablePart') ?? [];
  if (references.length === 0) return;
  const targets = new Map(relationshipsOf(backing.parts, part).list.map(({ id, target }) => [id, target]));
  for (const reference of references) {
    const target = targets.get(reference.prefixedAttr('id') ?? '');
    if (target === undefined || !backing.parts.has(target)) throw damaged('a table is missing', part);
    const table = readTable(parseXml(backing.parts.text(target), target).root, sheet, target, backing.dxfColors);
    sheet.workbook.addTableUnchecked(table);
    backing.tables.set(table, { part: target, fingerprint: tableFingerprint(table), totals: '' });
  }
}
