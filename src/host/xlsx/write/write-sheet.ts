import { EntryPacker } from '../zip/write-zip';
import { rangeName } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheet';
import {
  outlineDepths,
  sheetFingerprint,
  tableFingerprint,
  totalsFingerprint,
  type SheetFingerprint,
} from '../fingerprints';
import { writeChartParts } from '../charts/write-chart-parts';
import { copyPictures } from '../charts/copy-pictures';
import { writeDrawing } from '../charts/write-drawing';
import { CONTENT_TYPE, DECLARATION } from '../package/namespaces';
import { splitSheet, type SheetLayoutSource } from '../read/sheet-layout';
import { fileEdits } from '../structure/file-edits';
import { replayCells } from '../structure/replay-cells';
import { replayedTable } from '../structure/replay-table';
import { replayTree } from '../structure/replay-tree';
import type { SheetSource } from '../xlsx-backing';
import { XmlElement } from '../xml/element';
import { serializeXml, type XmlDocument } from '../xml/parse-xml';
import { ByteWriter } from './byte-writer';
import type { SaveContext } from './save-context';
import { SHEET_ORDER } from './sheet-order';
import { renameInTree } from './renamed-sheets';
import { writeSheetFilter } from '../filters/sheet-filter-xml';
import { writeHyperlinks } from '../links/write-hyperlinks';
import { writeColumns } from './write-columns';
import { writeCustomProperties } from './write-custom-properties';
import { SheetDataWriter } from './write-sheet-data';
import { tableXml } from './write-table';
import { writeView } from './write-view';
import { writeComments } from '../comments/write-comments';
import { writeBreaks, writePageLayout } from '../printing/write-page-layout';
import { writeConditionalFormats } from '../rules/write-conditional-formats';
import { writeValidations } from '../rules/write-validations';

/** Writes the part of a sheet and of its tables where they differ from the file; `source` is null for a new sheet. */
export function writeSheet(sheet: SheetModel, part: string, source: SheetSource | null, context: SaveContext): void {
  const now = sheetFingerprint(sheet);
  const before = source?.fingerprint ?? null;
  writeTableParts(sheet, part, context);
  writeChartParts(sheet, context);
  const cellsChanged = source === null || sheet.cells.version !== source.version;
  if (cellsChanged) context.valuesChanged = true;
  const touched = cellsChanged || JSON.stringify(before) !== JSON.stringify(now);
  const moves = source ? fileEdits(context) : [];
  if (!touched && context.renames.size === 0 && moves.length === 0) return;
  const original = source ? replayed(splitSheet(context.parts.bytes(part), part), sheet, part) : null;
  const document = original?.document ?? newDocument(context);
  const dropGone = original ? replayTree(document.root, sheet, moves) : null;
  writeAround(document.root, sheet, part, before, now, context);
  dropGone?.();
  if (original) renameInTree(document.root, context.renames);
  if (!touched && !document.root.isChanged) return;
  if (cellsChanged) writeDimension(document.root, sheet, original === null);
  const rowsChanged = before?.rows !== now.rows;
  const packer = new EntryPacker();
  const out = new ByteWriter((bytes) => packer.push(bytes));
  const [head, tail] = aroundRows(document, original?.prefix ?? '');
  out.text(head);
  if (cellsChanged || rowsChanged) new SheetDataWriter(sheet, original, out, context, part, rowsChanged).write();
  else if (original) out.pass(original.bytes.subarray(original.dataStart, original.dataEnd));
  out.text(tail).settle(0);
  context.addPacked(packer.done(part), CONTENT_TYPE.worksheet);
}

/** The sheet of the file with its cells where they have been moved to. */
const replayed = (source: SheetLayoutSource, sheet: SheetModel, part: string): SheetLayoutSource =>
  sheet.edits.length === 0 ? source : replayCells(source, sheet.edits, part);

/** Everything of the sheet but its cells. */
function writeAround(
  root: XmlElement,
  sheet: SheetModel,
  part: string,
  before: SheetFingerprint | null,
  now: SheetFingerprint,
  context: SaveContext,
): void {
  const changed = (key: keyof SheetFingerprint): boolean => before?.[key] !== now[key];
  if (changed('look')) writeProperties(root, sheet);
  if (changed('view') || changed('freeze') || changed('selection')) writeView(root, sheet, before, now);
  if (changed('format')) writeFormat(root, sheet);
  if (changed('columns')) writeColumns(root, sheet);
  if (changed('protection')) writeProtection(root, sheet);
  if (changed('merges')) writeMerges(root, sheet);
  if (changed('filter')) writeSheetFilter(root, sheet, context);
  if (changed('tables')) writeTableList(root, sheet, part, context);
  if (before === null) copyPictures(root, sheet, part, context);
  if (changed('charts')) writeDrawing(root, sheet, part, context);
  if (changed('customProperties')) writeCustomProperties(root, sheet, part, context);
  if (changed('hyperlinks')) writeHyperlinks(root, sheet, part, context);
  if (changed('validations')) writeValidations(root, sheet, context);
  if (changed('conditionalFormats')) writeConditionalFormats(root, sheet, context);
  if (changed('comments')) writeComments(root, sheet, part, context);
  if (changed('pageLayout')) writePageLayout(root, sheet);
  if (changed('breaks')) writeBreaks(root, sheet);
}

/** The text before and after the rows, which stand where the tree has its empty `<sheetData/>`. */
function aroundRows(document: XmlDocument, prefix: string): [head: string, tail: string] {
  const mark = `<${prefix}sheetData/>`;
  const text = serializeXml(document);
  const at = text.indexOf(mark);
  return [`${text.slice(0, at)}<${prefix}sheetData>`, `</${prefix}sheetData>${text.slice(at + mark.length)}`];
}

function newDocument({ flavour }: SaveContext): XmlDocument {
  const root = new XmlElement('worksheet', [
    ['xmlns', flavour.main],
    ['xmlns:r', flavour.relationships],
  ]);
  root.append(root.make('sheetFormatPr', { defaultRowHeight: 15 }));
  root.append(root.make('sheetData'));
  root.append(
    root.make('pageMargins', {
      left: 0.7,
      right: 0.7,
      top: 0.75,
      bottom: 0.75,
      header: 0.3,
      footer: 0.3,
    }),
  );
  return { prolog: DECLARATION, root, epilog: '' };
}

const child = (root: XmlElement, local: string): XmlElement =>
  root.child(local) ?? root.insertInOrder(root.make(local), SHEET_ORDER);

function drop(root: XmlElement, local: string): void {
  const element = root.child(local);
  if (element) root.remove(element);
}

function writeDimension(root: XmlElement, sheet: SheetModel, isNew: boolean): void {
  const used = sheet.cells.used(false);
  if (!isNew && !root.child('dimension')) return;
  child(root, 'dimension').set('ref', used ? rangeName(used) : 'A1');
}

function writeProperties(root: XmlElement, sheet: SheetModel): void {
  writeTabColor(root, sheet);
  writeOutlineSides(root, sheet);
}

/** Where summaries stand, when it is not below and right. */
function writeOutlineSides(root: XmlElement, sheet: SheetModel): void {
  const { summaryBelow, summaryRight } = sheet.outline;
  const known = root.child('sheetPr')?.child('outlinePr');
  if (!known && summaryBelow && summaryRight) return;
  const parent = child(root, 'sheetPr');
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr', 'extLst'];
  const element = known ?? parent.insertInOrder(parent.make('outlinePr'), order);
  if (element.flag('summaryBelow', true) !== summaryBelow) element.set('summaryBelow', summaryBelow ? null : 0);
  if (element.flag('summaryRight', true) !== summaryRight) element.set('summaryRight', summaryRight ? null : 0);
}

function writeTabColor(root: XmlElement, sheet: SheetModel): void {
  const properties = root.child('sheetPr');
  const known = properties?.child('tabColor') ?? null;
  if (sheet.tabColor === null) {
    if (known) properties?.remove(known);
    return;
  }
  const parent = child(root, 'sheetPr');
  const color = root.make('tabColor', {
    rgb: 'FF' + sheet.tabColor.replace('#', '').toUpperCase(),
  });
  if (known) parent.replace(known, color);
  else parent.insertBefore(color, parent.elements[0] ?? null);
}

function writeFormat(root: XmlElement, sheet: SheetModel): void {
  const format = child(root, 'sheetFormatPr');
  if (format.number('defaultColWidth') !== sheet.defaultColumnWidth)
    format.set('defaultColWidth', sheet.defaultColumnWidth);
  if ((format.number('defaultRowHeight') ?? 15) !== sheet.defaultRowHeight)
    format.set('defaultRowHeight', sheet.defaultRowHeight).set('customHeight', 1);
  const [rows, columns] = outlineDepths(sheet);
  if ((format.number('outlineLevelRow') ?? 0) !== rows) format.set('outlineLevelRow', rows || null);
  if ((format.number('outlineLevelCol') ?? 0) !== columns) format.set('outlineLevelCol', columns || null);
}

function writeProtection(root: XmlElement, sheet: SheetModel): void {
  drop(root, 'sheetProtection');
  if (!sheet.protection) return;
  const element = root.make('sheetProtection', { sheet: 1 });
  for (const [name, value] of Object.entries(sheet.protection.attributes)) element.set(name, value);
  root.insertInOrder(element, SHEET_ORDER);
}

function writeMerges(root: XmlElement, sheet: SheetModel): void {
  drop(root, 'mergeCells');
  if (sheet.merges.length === 0) return;
  const list = root.insertInOrder(root.make('mergeCells', { count: sheet.merges.length }), SHEET_ORDER);
  for (const area of sheet.merges) list.append(root.make('mergeCell', { ref: rangeName(area) }));
}

/** Parts of tables that the file has on this sheet and that changed. Others are made with the list of the sheet's tables. */
function writeTableParts(sheet: SheetModel, part: string, context: SaveContext): void {
  const own = context
    .relationships(part)
    .ofKind('table')
    .map(({ target }) => target);
  for (const table of sheet.tables) {
    const known = context.backing.tables.get(table);
    if (!known || !own.includes(known.part)) continue;
    const before = context.parts.text(known.part);
    const moved = replayedTable(table, known.part, context);
    const same = known.fingerprint === tableFingerprint(table) && known.totals === totalsFingerprint(table);
    if (moved === before && same) continue;
    context.parts.set(known.part, tableXml(table, moved, known.part, context));
  }
}

function writeTableList(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const relationships = context.relationships(part);
  const ids = new Map(relationships.ofKind('table').map(({ id, target }) => [target, id]));
  const wanted = new Set(sheet.tables.map((table) => context.backing.tables.get(table)?.part));
  for (const [target, id] of ids) {
    if (wanted.has(target)) continue;
    relationships.remove(id);
    context.dropPart(target);
  }
  drop(root, 'tableParts');
  if (sheet.tables.length === 0) return;
  const list = root.insertInOrder(root.make('tableParts', { count: sheet.tables.length }), SHEET_ORDER);
  const idName = relationshipAttribute(root, context);
  for (const table of sheet.tables) {
    const known = context.backing.tables.get(table)?.part;
    let id = known === undefined ? undefined : ids.get(known);
    if (id === undefined) {
      const target = context.parts.freeName('xl/tables/table', 'xml');
      // One that comes from another sheet brings along what the model does not know of it.
      const before = known === undefined ? null : context.backing.parts.text(known);
      context.addPart(target, tableXml(table, before, target, context), CONTENT_TYPE.table);
      id = relationships.add(context.flavour.relationships + '/table', target);
    }
    list.append(root.make('tablePart', { [idName]: id }));
  }
}

/** `r:id` with the prefix that the document gives to relationships; declares one where there is none. */
export function relationshipAttribute(root: XmlElement, { flavour }: SaveContext): string {
  for (const [name, value] of root.attributes)
    if (value === flavour.relationships && name.startsWith('xmlns:')) return `${name.slice(6)}:id`;
  root.set('xmlns:r', flavour.relationships);
  return 'r:id';
}
