import { WorkbookModel } from '../../workbook/workbook';
import { FileError, damaged } from '../file-error';
import {
  namesFingerprint,
  propertiesFingerprint,
  settingsFingerprint,
  sheetFingerprint,
  workbookFingerprint,
} from '../fingerprints';
import { DEFAULT_LIMITS, type OpenLimits } from '../open-limits';
import { CONTENT_TYPES_PART, ContentTypes } from '../package/content-types';
import { BINARY_WORKBOOK_TYPE, STRICT, TRANSITIONAL, WORKBOOK_TYPES } from '../package/namespaces';
import { relationshipsOf } from '../package/relationships-of';
import { WorkbookPackage } from '../package/workbook-package';
import { readPivots } from '../pivots/read-pivots';
import { readNamedStyles } from '../styles/named-styles-xml';
import { readTableStyles, tableStylesFingerprint } from '../styles/table-styles-xml';
import { readCellStyles, readStyleParts } from '../styles/read-styles';
import { OFFICE_THEME } from '../../workbook/office-theme';
import { readThemeColors } from '../styles/read-theme';
import { readPersons } from '../comments/read-comments';
import { readDxfColors } from '../filters/dxf-colors';
import { readDxfs, readDxfTexts } from '../rules/dxf-table';
import { parseXml } from '../xml/parse-xml';
import { readCustomXmlParts } from '../custom-xml/custom-xml-parts';
import { readDocumentCustomProperties } from '../properties/custom-properties';
import { readProperties } from '../properties/document-properties';
import { readZip } from '../zip/read-zip';
import { XlsxBacking } from '../xlsx-backing';
import type { CellBudget } from './read-cells';
import { recognize } from './recognize';
import { readSettings } from './read-settings';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './read-sheet';
import { readWorkbookPart } from './read-workbook-part';

export interface OpenOptions {
  limits?: Partial<OpenLimits>;
  /** The add-in whose settings of the document are wanted; without it those of the first add-in found. */
  addInId?: string;
}

/**
 * Opens an .xlsx or .xlsm. Parts that the model does not know stay in the package as they are and come out of `saveWorkbook` again.
 * Raises `FileError` with code `NOT_A_WORKBOOK`, `ENCRYPTED`, `LEGACY_FORMAT`, `DAMAGED` or `TOO_LARGE`, nothing else.
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<WorkbookModel> {
  return readWorkbook(bytes, options);
}

/** The same at once, for callers that cannot wait. */
export function readWorkbook(bytes: Uint8Array, options: OpenOptions = {}): WorkbookModel {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.fileBytes) throw new FileError('TOO_LARGE', `${bytes.length} bytes`);
  recognize(bytes);
  try {
    const workbook = readPackage(WorkbookPackage.of(readZip(bytes, limits), limits), options, limits);
    workbook.previouslySaved = true;
    return workbook;
  } catch (error) {
    if (error instanceof FileError) throw error;
    // A reader that stumbles over impossible content must not show its own exception to anybody.
    throw damaged(error instanceof Error ? error.message : String(error));
  }
}

/** The model of a package whose zip has been read. */
export function readPackage(
  parts: WorkbookPackage,
  options: OpenOptions = {},
  limits: OpenLimits = DEFAULT_LIMITS,
): WorkbookModel {
  const main = mainPart(parts);
  const workbook = new WorkbookModel();
  const root = parseXml(parts.text(main), main).root;
  if (root.local !== 'workbook') throw damaged(`<${root.name}> is no workbook`, main);
  const strict = root.attributes.some(([, value]) => value === STRICT.main);
  const backing = new XlsxBacking(parts, strict ? STRICT : TRANSITIONAL, main);
  const relationships = relationshipsOf(parts, main);
  const target = (kind: string): string | null => {
    const found = relationships.ofKind(kind)[0]?.target ?? null;
    return found !== null && parts.has(found) ? found : null;
  };
  readLook(workbook, backing, target('styles'), target('theme'));
  backing.sharedStringsPart = target('sharedStrings');
  if (backing.sharedStringsPart)
    backing.strings = readSharedStrings(
      parts.text(backing.sharedStringsPart),
      workbook.strings,
      backing.sharedStringsPart,
      limits,
    );
  const sheetParts = readWorkbookPart(root, workbook, relationships, main);
  readPersons(workbook, parts, main);
  const budget: CellBudget = { ...limits };
  const sheetBytes = [...sheetParts.values()].reduce((sum, part) => sum + parts.size(part), 0);
  if (sheetBytes > limits.sheetBytes) throw new FileError('TOO_LARGE', 'the sheets together are too large');
  for (const [sheet, part] of sheetParts) {
    if (!parts.has(part)) throw damaged('the sheet is missing', part);
    readSheet(sheet, part, backing, budget);
  }
  readPivots(workbook, backing, sheetParts);
  readSettings(workbook, parts, options.addInId ?? null);
  readProperties(workbook, parts);
  readDocumentCustomProperties(workbook, parts);
  readCustomXmlParts(workbook, backing);
  workbook.backing = backing;
  remember(workbook, backing, sheetParts);
  return workbook;
}

function readLook(workbook: WorkbookModel, backing: XlsxBacking, styles: string | null, theme: string | null): void {
  workbook.themeColors = theme ? readThemeColors(parseXml(backing.parts.text(theme), theme).root) : [...OFFICE_THEME];
  backing.stylesPart = styles;
  if (!styles) return;
  const root = parseXml(backing.parts.text(styles), styles).root;
  const parts = readStyleParts(root);
  const cellStyles = readCellStyles(root, parts);
  workbook.styles.load(cellStyles);
  backing.dxfs = readDxfs(root);
  backing.dxfTexts = readDxfTexts(root);
  backing.dxfColors = readDxfColors(root);
  workbook.namedStyles.load(readNamedStyles(root, parts));
  readTableStyles(root, workbook.tableStyles);
}

/** Notes the state that the file stands for. */
function remember(workbook: WorkbookModel, backing: XlsxBacking, sheetParts: Map<unknown, string>): void {
  backing.knownStyles = {
    count: workbook.styles.count,
    defaultStyle: JSON.stringify(workbook.styles.get(0)),
    named: workbook.namedStyles.all().map((style) => JSON.stringify(style)),
  };
  for (const sheet of workbook.sheets) {
    sheet.cells.trackChanges();
    backing.sheets.set(sheet, {
      part: sheetParts.get(sheet) as string,
      name: sheet.name,
      version: sheet.cells.version,
      fingerprint: sheetFingerprint(sheet),
    });
  }
  backing.workbookFingerprint = workbookFingerprint(workbook);
  backing.namesFingerprint = namesFingerprint(workbook);
  backing.tableStylesFingerprint = tableStylesFingerprint(workbook.tableStyles);
  backing.settingsFingerprint = settingsFingerprint(workbook);
  backing.propertiesFingerprint = propertiesFingerprint(workbook);
}

function mainPart(parts: WorkbookPackage): string {
  if (!parts.has(CONTENT_TYPES_PART)) throw new FileError('NOT_A_WORKBOOK', 'a zip without content types');
  const types = ContentTypes.read(parts.text(CONTENT_TYPES_PART));
  if (!parts.has('_rels/.rels')) throw damaged('no relationships of the package');
  const main = relationshipsOf(parts, '').ofKind('officeDocument')[0]?.target;
  if (main === undefined) throw new FileError('NOT_A_WORKBOOK', 'a package without a main part');
  const type = types.of(main);
  if (type === BINARY_WORKBOOK_TYPE) throw new FileError('LEGACY_FORMAT', 'an .xlsb workbook');
  if (type === null || !WORKBOOK_TYPES.includes(type))
    throw new FileError('NOT_A_WORKBOOK', `main part of type ${type}`);
  if (!parts.has(main)) throw damaged('the main part is missing', main);
  return main;
}
