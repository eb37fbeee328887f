import { ApiError, args, invalidArgument } from '../protocol';
import { bounds, MAX_COLUMNS, MAX_ROWS } from '../workbook/bounds';
import type { SheetModel } from '../workbook/sheet';
import { replaceSheetNames, type SheetRenames } from '../workbook/sheet-references';
import type { WorkbookModel } from '../workbook/workbook';
import { FileError } from '../xlsx/file-error';
import { readWorkbook } from '../xlsx/read/open-workbook';
import { willChangeDocument } from './access';
import { copyContents, freeSheetName, freeTableName, withTables, type Rewrite } from './copy-sheet-contents';
import { stylesFrom } from './styles-from';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/**
 * `workbook.insertWorksheetsFromBase64(file, options)`: sheets of another workbook as sheets of this one, in the order of that workbook.
 * Sheets and tables whose names are taken get others; formulas that name sheets which are not inserted read `#REF!`. Answers the ids of
 * the new sheets. Raises `InvalidArgument` for a file that is no workbook and `UnsupportedFeature` for sheets with charts, comments or
 * PivotTables, as Excel on the web does.
 */
export function insertWorksheets(self: Workbook, file: unknown, options: unknown): string[] {
  const { workbook } = self;
  willChangeDocument(workbook);
  const source = opened(file);
  const given = (options ?? {}) as Record<string, unknown>;
  const wanted = sheetsToInsert(source, given['sheetNamesToInsert']);
  refuseUnsupported(wanted);
  const position = positionFor(workbook, given);
  return insert(workbook, source, wanted, position).map(({ id }) => id);
}

function opened(file: unknown): WorkbookModel {
  try {
    return readWorkbook(decoded(args.text(file)));
  } catch (error) {
    if (error instanceof FileError) throw invalidArgument(`The file cannot be opened: ${error.message}`);
    throw error;
  }
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    throw invalidArgument('The text is not Base64.');
  }
}

function sheetsToInsert({ sheets }: WorkbookModel, names: unknown): SheetModel[] {
  if (names === null || names === undefined) return [...sheets];
  if (!Array.isArray(names)) throw invalidArgument('A list of names of sheets was expected.');
  if (names.length === 0) return [...sheets];
  const wanted = new Set(names.map((name) => args.text(name).toLowerCase()));
  const found = sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
  if (found.length < wanted.size) throw invalidArgument('The file has no sheet of one of the names.');
  return found;
}

function refuseUnsupported(sheets: readonly SheetModel[]): void {
  for (const { charts, comments, pivots, name } of sheets)
    if (charts.length + comments.length + pivots.length > 0)
      throw new ApiError('UnsupportedFeature', `The sheet "${name}" holds charts, comments or PivotTables.`);
}

/** Without a sheet to stand beside, at the beginning or at the end. */
function positionFor(workbook: WorkbookModel, { positionType, relativeTo }: Record<string, unknown>): number {
  const type = args.oneOf(args.optional(positionType, args.text, 'End'), POSITIONS);
  const end = workbook.sheets.length;
  if (relativeTo === null || relativeTo === undefined) return type === 'Before' || type === 'Beginning' ? 0 : end;
  if (type === 'Beginning') return 0;
  if (type !== 'Before' && type !== 'After') return end;
  return besideSheet(workbook, relativeTo).position + (type === 'After' ? 1 : 0);
}

function besideSheet(workbook: WorkbookModel, relativeTo: unknown): SheetModel {
  if (relativeTo instanceof Worksheet) return relativeTo.sheet;
  const name = args.text(relativeTo);
  const found = workbook.sheetById(name) ?? workbook.sheetByName(name);
  if (!found) throw invalidArgument(`There is no sheet "${name}" to stand beside.`);
  return found;
}

function insert(workbook: WorkbookModel, source: WorkbookModel, wanted: SheetModel[], position: number): SheetModel[] {
  const style = stylesFrom(source, workbook);
  const made = wanted.map((sheet, i) => {
    const name = workbook.sheetByName(sheet.name) ? freeSheetName(workbook, sheet.name) : sheet.name;
    return workbook.addSheet(name, position + i);
  });
  const renames: SheetRenames = new Map([
    ...source.sheets.map(({ name }): [string, null] => [name.toLowerCase(), null]),
    ...wanted.map((sheet, i): [string, string] => [sheet.name.toLowerCase(), (made[i] as SheetModel).name]),
  ]);
  const taken = (name: string): boolean =>
    workbook.tableByName(name) !== null || workbook.definedName(name, null) !== null;
  const tables = new Map(
    wanted.flatMap((sheet) =>
      sheet.tables.map(({ name }): [string, string] => [name, taken(name) ? freeTableName(workbook, name) : name]),
    ),
  );
  const rewrite = withTables((formula) => replaceSheetNames(formula, renames), tables);
  wanted.forEach((sheet, i) => fill(sheet, made[i] as SheetModel, { rewrite, style, tables }));
  insertNames(workbook, source, wanted, made, rewrite);
  workbook.calculator.structureChanged();
  for (const sheet of made) workbook.calculator.cellsChanged(sheet, bounds(0, 0, MAX_ROWS, MAX_COLUMNS));
  return made;
}

function fill(sheet: SheetModel, copy: SheetModel, copying: Parameters<typeof copyContents>[2]): void {
  copyContents(sheet, copy, copying);
  copy.visibility = sheet.visibility;
  copy.otherShapes = sheet.otherShapes;
  copy.copiedFrom = { sheet, edits: 0 };
}

/** Names of the sheets come along; those of the workbook too unless their names are taken, when they become names of the sheet they lead to. */
function insertNames(
  workbook: WorkbookModel,
  source: WorkbookModel,
  wanted: readonly SheetModel[],
  made: readonly SheetModel[],
  rewrite: Rewrite,
): void {
  for (const name of source.names) {
    const at = name.sheet === null ? -1 : wanted.indexOf(name.sheet);
    if (name.sheet !== null && at < 0) continue;
    const formula = rewrite(name.formula);
    if (formula.includes('#REF!') && !name.formula.includes('#REF!')) continue;
    const known = name.sheet === null && workbook.definedName(name.name, null) !== null;
    const leadsTo = wanted.findIndex(
      (sheet) => replaceSheetNames(name.formula, new Map([[sheet.name.toLowerCase(), null]])) !== name.formula,
    );
    if (known && leadsTo < 0) continue;
    const sheet = made[known ? leadsTo : at] ?? null;
    workbook.setDefinedName({ ...name, sheet, formula });
  }
}
