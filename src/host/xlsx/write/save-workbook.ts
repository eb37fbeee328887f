import type { SheetModel } from '../../workbook/sheet';
import type { WorkbookModel } from '../../workbook/workbook';
import { blankWorkbook } from '../blank-workbook';
import { CONTENT_TYPE, DECLARATION } from '../package/namespaces';
import { blankStyles } from '../styles/blank-styles';
import { tableStylesFingerprint, writeTableStyles } from '../styles/table-styles-xml';
import { appendStyles, stylesDiffer, STYLES_ORDER } from '../styles/write-styles';
import { writePivots } from '../pivots/write-pivots';
import { XlsxBacking } from '../xlsx-backing';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { replayParts } from '../structure/replay-parts';
import { renameInOtherParts } from './renamed-sheets';
import { SaveContext } from './save-context';
import { writeCustomXmlParts } from '../custom-xml/custom-xml-parts';
import { writeDocumentCustomProperties } from '../properties/custom-properties';
import { writeProperties } from '../properties/write-document-properties';
import { writeSettings } from './write-settings';
import { writeSheet } from './write-sheet';
import { writeWorkbookPart } from './write-workbook-part';

/**
 * The workbook as an .xlsx. Parts that nothing changed in are copied compressed as they stood in the file; the others are edited in place.
 * The same workbook always gives the same bytes. Formulas that are out of date are calculated first, as Excel does; apart from that the
 * workbook is not changed, and can be edited and saved again.
 */
export async function saveWorkbook(workbook: WorkbookModel): Promise<Uint8Array> {
  workbook.calculateIfNeeded();
  const backing = XlsxBacking.of(workbook) ?? blankBacking();
  const context = new SaveContext(workbook, backing);
  dropSheets(context);
  const parts = nameParts(context);
  replayParts(context);
  for (const sheet of workbook.sheets)
    writeSheet(sheet, parts.get(sheet) as string, backing.sheets.get(sheet) ?? null, context);
  renameInOtherParts(context);
  writeStyles(context);
  writeStrings(context);
  writeWorkbookPart(context, parts);
  writePivots(context, parts);
  if (context.formulasChanged) dropCalculationChain(context);
  writeSettings(context);
  writeProperties(context);
  writeDocumentCustomProperties(context);
  writeCustomXmlParts(context);
  context.finish();
  return context.parts.toBytes();
}

/** For a workbook that was made in memory: none of its sheets are those of the blank file, though they may bear the same names. */
function blankBacking(): XlsxBacking {
  const backing = XlsxBacking.of(blankWorkbook()) as XlsxBacking;
  backing.workbookFingerprint = '';
  return backing;
}

/** Removes the parts of sheets that are no longer in the workbook. */
function dropSheets(context: SaveContext): void {
  const { workbook, backing } = context;
  const relationships = context.relationships(backing.workbookPart);
  const ids = new Map(relationships.list.map(({ id, target }) => [target, id]));
  for (const [sheet, source] of backing.sheets) {
    if (workbook.sheets.includes(sheet)) continue;
    relationships.remove(ids.get(source.part) as string);
    context.dropPart(source.part);
    // The chain names cells by sheet.
    context.formulasChanged = true;
    context.valuesChanged = true;
  }
}

/** Part names of all sheets: those of the file, free ones for new sheets. */
function nameParts({ workbook, backing, parts }: SaveContext): Map<SheetModel, string> {
  const names = new Map<SheetModel, string>();
  const taken = new Set<string>();
  for (const sheet of workbook.sheets) {
    let name = backing.sheets.get(sheet)?.part;
    for (let n = 1; name === undefined; n++) {
      const free = `xl/worksheets/sheet${n}.xml`;
      if (!parts.has(free) && !taken.has(free)) name = free;
    }
    taken.add(name);
    names.set(sheet, name);
  }
  return names;
}

function writeStyles(context: SaveContext): void {
  const { workbook, backing, parts, flavour } = context;
  const part = backing.stylesPart;
  // A package without styles has one format all the same, the default one.
  const known = part === null ? { ...backing.knownStyles, count: 1 } : backing.knownStyles;
  const tables = tableStylesFingerprint(workbook.tableStyles) !== backing.tableStylesFingerprint;
  if (!stylesDiffer(workbook, known) && !context.dxfs.grew && !tables) return;
  if (part !== null) {
    const document = parseXml(parts.text(part), part);
    appendStyles(document.root, workbook, known);
    context.dxfs.write(document.root, STYLES_ORDER);
    if (tables) writeTableStyles(document.root, workbook.tableStyles, backing.tableStylesFingerprint, STYLES_ORDER);
    parts.set(part, serializeXml(document));
    return;
  }
  const name = 'xl/styles.xml';
  const document = parseXml(DECLARATION + blankStyles(flavour), name);
  appendStyles(document.root, workbook, known);
  context.dxfs.write(document.root, STYLES_ORDER);
  if (tables) writeTableStyles(document.root, workbook.tableStyles, backing.tableStylesFingerprint, STYLES_ORDER);
  context.addPart(name, serializeXml(document), CONTENT_TYPE.styles);
  context.relationships(backing.workbookPart).add(flavour.relationships + '/styles', name);
}

function writeStrings(context: SaveContext): void {
  const { backing, parts, strings, flavour } = context;
  if (!strings.grew) return;
  const known = backing.sharedStringsPart;
  if (known !== null) {
    parts.set(known, strings.write(parts.text(known), flavour));
    return;
  }
  const part = parts.freeName('xl/sharedStrings', 'xml').replace('sharedStrings1', 'sharedStrings');
  context.addPart(part, strings.write(null, flavour), CONTENT_TYPE.sharedStrings);
  context.relationships(backing.workbookPart).add(flavour.relationships + '/sharedStrings', part);
}

/** Excel builds the calculation chain anew when it is missing; one that names cells without formulas is an error. */
function dropCalculationChain(context: SaveContext): void {
  const relationships = context.relationships(context.backing.workbookPart);
  for (const { id, target } of relationships.ofKind('calcChain')) {
    relationships.remove(id);
    context.dropPart(target);
  }
}
