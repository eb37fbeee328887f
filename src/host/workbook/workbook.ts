import { NoCalculator, type CalculatedArea, type Calculator, type CalculatorFactory } from './calculator';
import type { ChangeListener, ChangeSource, WorkbookChange } from './changes';
import type { Person } from './comment';
import type { CustomPropertyValue } from './custom-property';
import type { CustomXmlPart } from './custom-xml';
import type { DefinedName } from './defined-name';
import { defaultCalculation } from './calculation-settings';
import type { Bounds } from './bounds';
import { NamedStyles } from './named-styles';
import { SheetModel } from './sheet';
import { replaceSheetEverywhere } from './sheet-references';
import { StringPool } from './string-pool';
import { StyleTable } from './styles';
import { TableModel } from './table';
import { TableStyles } from './table-styles';
import { WorkbookError } from './workbook-error';
import { checkSheetName, checkTableName } from './name-rules';

/** Structure protection as the file states it (attributes of the OOXML element). */
export interface WorkbookProtectionState {
  lockStructure: boolean;
  attributes: Record<string, string>;
}

export interface DocumentProperties {
  title?: string;
  subject?: string;
  author?: string;
  keywords?: string;
  comments?: string;
  category?: string;
  manager?: string;
  company?: string;
  lastAuthor?: string;
  /** ISO text. */
  created?: string;
  /** How often the document was saved, a whole number as text. */
  revision?: string;
}

/** What the file format keeps for itself between opening and saving; the model only carries it. */
export interface FileBacking {
  readonly kind: string;
}

/** What happens to a workbook without changing what its file says. */
const PASSING: ReadonlySet<WorkbookChange['kind']> = new Set([
  'sheetActivated',
  'selection',
  'calculated',
  'chartActivated',
  'chartDeactivated',
  'clicked',
  'workbookActivated',
  'autoSave',
  'saved',
  'closed',
]);

/** A workbook in memory. Opened from a file or blank; nothing in it knows Office.js. */
export class WorkbookModel {
  readonly strings = new StringPool();
  readonly styles = new StyleTable();
  readonly namedStyles = new NamedStyles();
  readonly sheets: SheetModel[] = [];
  readonly names: DefinedName[] = [];
  /** Who wrote comments, or is named in them. */
  readonly persons: Person[] = [];
  /** Who works in the workbook. */
  user = { name: 'User', email: '' };
  /** Add-in settings (workbook.settings), JSON-encoded values by key. */
  readonly settings = new Map<string, string>();
  /** Id in the manifest of the add-in that the settings belong to; null when none is known. */
  addInId: string | null = null;
  /** The 12 theme colours (`#RRGGBB`), in the order of theme indexes in cell colours. */
  themeColors: string[] = [];
  date1904 = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  readonly calculation = defaultCalculation();
  protection: WorkbookProtectionState | null = null;
  readOnly = false;
  fileName = 'Classeur.xlsx';
  properties: DocumentProperties = {};
  /** Properties of the document under names of the users' choice. */
  readonly customProperties = new Map<string, CustomPropertyValue>();
  readonly customXmlParts: CustomXmlPart[] = [];
  /** Changed since it was opened, made or saved. */
  isDirty = false;
  /** It has a place where it is kept: it was opened from there, or saved. */
  previouslySaved = false;
  isClosed = false;
  /** Changes are saved as they are made; users switch it, add-ins only hear of it. */
  autoSave = false;
  /** Charts keep what was done to a data point with the point, not with its number. */
  chartDataPointTrack = false;
  readonly tableStyles = new TableStyles();
  backing: FileBacking | null = null;
  calculator: Calculator = new NoCalculator();

  private readonly listeners = new Set<ChangeListener>();
  private active: SheetModel | null = null;
  private nextSheetId = 1;
  private nextTableId = 1;
  private lastTabId = 0;
  private namedSheets = 0;

  useCalculator(create: CalculatorFactory): void {
    this.calculator = create(this);
  }

  // ---- changes ----

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    if (!PASSING.has(change.kind)) this.isDirty = true;
    // SUBTOTAL and AGGREGATE leave hidden rows out.
    if (change.kind === 'rowsHidden') this.calculator.cellsChanged(change.sheet, change.bounds);
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Told to whoever writes the file. */
  saved(): void {
    this.isDirty = false;
    this.previouslySaved = true;
    this.emit({ kind: 'saved' });
  }

  close(): void {
    this.isClosed = true;
    this.emit({ kind: 'closed' });
  }

  /**
   * Brings computed values up to date, when calculation is manual only those of formulas just entered; call before reading values of
   * formulas.
   */
  calculateIfNeeded(): void {
    if (!this.calculator.dirty) return;
    if (this.calculationMode === 'Manual') this.calculated(this.calculator.calculateEntered());
    else this.calculate(false);
  }

  calculate(full: boolean): void {
    this.calculated(this.calculator.recalculate(full));
  }

  /** Calculates the formulas of one sheet, or of an area of it. */
  calculateArea(area: CalculatedArea, full: boolean): void {
    this.calculated(this.calculator.recalculateArea(area, full));
  }

  private calculated(sheets: SheetModel[]): void {
    const areas = sheets.map((sheet) => this.calculator.lastComputed(sheet));
    if (sheets.length > 0) this.emit({ kind: 'calculated', sheets, areas });
  }

  // ---- sheets ----

  get activeSheet(): SheetModel {
    const active = this.active ?? this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0];
    if (!active) throw new WorkbookError('ItemNotFound', 'The workbook has no sheet.');
    return active;
  }

  activate(sheet: SheetModel): void {
    const previous = this.active;
    if (previous === sheet) return;
    this.active = sheet;
    this.emit({ kind: 'sheetActivated', sheet, previous });
  }

  sheetByName(name: string): SheetModel | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheetById(id: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** Adds a sheet at the end (or at `position`). Raises `InvalidArgument`, `ItemAlreadyExists`, `AccessDenied`. */
  addSheet(name?: string, position = this.sheets.length, source: ChangeSource = 'Local'): SheetModel {
    this.checkStructure();
    const wanted = name ?? this.freeSheetName('Feuil');
    checkSheetName(wanted);
    if (this.sheetByName(wanted))
      throw new WorkbookError('ItemAlreadyExists', `A sheet named "${wanted}" already exists.`);
    const sheet = this.newSheet(wanted);
    this.sheets.splice(position, 0, sheet);
    this.calculator.structureChanged();
    this.emit({ kind: 'sheetAdded', sheet, source });
    return sheet;
  }

  /** For readers of files: no rule is checked, no event raised. */
  addSheetUnchecked(name: string, tabId?: number): SheetModel {
    const sheet = this.newSheet(name, tabId);
    this.sheets.push(sheet);
    return sheet;
  }

  /** For readers of files: a number that a tab of the file has, so that no new sheet gets it. */
  noteTabId(tabId: number): void {
    this.lastTabId = Math.max(this.lastTabId, tabId);
  }

  deleteSheet(sheet: SheetModel, source: ChangeSource = 'Local'): void {
    this.checkStructure();
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');
    if (sheet.visibility === 'Visible' && others.length === 0)
      throw new WorkbookError('InvalidOperation', 'A workbook must keep at least one visible sheet.');
    const at = this.sheets.indexOf(sheet);
    if (at < 0) return;
    this.sheets.splice(at, 1);
    for (let i = this.names.length - 1; i >= 0; i--) if (this.names[i]?.sheet === sheet) this.names.splice(i, 1);
    replaceSheetEverywhere(this, sheet.name, null);
    this.calculator.structureChanged();
    if (this.active === sheet) this.active = null;
    this.emit({ kind: 'sheetDeleted', sheet, source });
  }

  renameSheet(sheet: SheetModel, name: string, source: ChangeSource = 'Local'): void {
    this.checkStructure();
    checkSheetName(name);
    const other = this.sheetByName(name);
    if (other && other !== sheet)
      throw new WorkbookError('ItemAlreadyExists', `A sheet named "${name}" already exists.`);
    const before = sheet.name;
    if (before === name) return;
    sheet.setNameUnchecked(name);
    replaceSheetEverywhere(this, before, name);
    this.calculator.structureChanged();
    this.emit({ kind: 'sheetRenamed', sheet, before, after: name, source });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    this.checkStructure();
    const before = this.sheets.indexOf(sheet);
    this.sheets.splice(before, 1);
    this.sheets.splice(Math.max(0, Math.min(position, this.sheets.length)), 0, sheet);
    this.calculator.structureChanged();
    this.emit({ kind: 'layout', sheet });
    const after = sheet.position;
    if (after !== before) this.emit({ kind: 'sheetMoved', sheet, before, after, source: 'Local' });
  }

  // ---- tables ----

  get tables(): TableModel[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  tableByName(name: string): TableModel | null {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted) ?? null;
  }

  /** Makes a table over `area` (header included). Raises `InvalidArgument`, `ItemAlreadyExists`. */
  addTable(
    sheet: SheetModel,
    area: Bounds,
    columnNames: string[],
    name?: string,
    source: ChangeSource = 'Local',
  ): TableModel {
    const wanted = name ?? this.freeTableName();
    checkTableName(wanted);
    if (this.tableByName(wanted))
      throw new WorkbookError('ItemAlreadyExists', `A table named "${wanted}" already exists.`);
    const table = new TableModel(this.nextTableId++, wanted, sheet, area, namedColumns(columnNames));
    table.style = this.tableStyles.defaults.table;
    sheet.tables.push(table);
    this.calculator.structureChanged();
    this.emit({ kind: 'tableAdded', table, source });
    return table;
  }

  /** For readers of files: the id and columns are the file's. */
  addTableUnchecked(table: TableModel): void {
    table.sheet.tables.push(table);
    this.nextTableId = Math.max(this.nextTableId, table.id + 1);
  }

  /** Forgets the table, not its cells. */
  removeTable(table: TableModel, source: ChangeSource = 'Local'): void {
    const at = table.sheet.tables.indexOf(table);
    if (at < 0) return;
    table.sheet.tables.splice(at, 1);
    this.calculator.structureChanged();
    this.emit({ kind: 'tableDeleted', table, source });
  }

  // ---- names ----

  definedName(name: string, sheet: SheetModel | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.names.find((n) => n.sheet === sheet && n.name.toLowerCase() === wanted) ?? null;
  }

  setDefinedName(name: DefinedName): void {
    const at = this.names.findIndex((n) => n.sheet === name.sheet && n.name.toLowerCase() === name.name.toLowerCase());
    if (at < 0) this.names.push(name);
    else this.names[at] = name;
    this.calculator.structureChanged();
    this.emit({ kind: 'names' });
  }

  removeDefinedName(name: DefinedName): void {
    const at = this.names.indexOf(name);
    if (at < 0) return;
    this.names.splice(at, 1);
    this.calculator.structureChanged();
    this.emit({ kind: 'names' });
  }

  private checkStructure(): void {
    if (this.protection?.lockStructure)
      throw new WorkbookError('AccessDenied', 'The structure of the workbook is protected.');
  }

  private newSheet(name: string, tabId = this.lastTabId + 1): SheetModel {
    const number = (this.nextSheetId++).toString(16).toUpperCase().padStart(8, '0');
    const sheet = new SheetModel(this, `{${number}-0001-0000-0000-000000000000}`, name);
    sheet.tabId = tabId;
    this.noteTabId(tabId);
    return sheet;
  }

  /** The first number free, but no number given since the file was opened is given again. */
  private freeSheetName(stem: string): string {
    let n = this.namedSheets + 1;
    while (this.sheetByName(stem + n)) n++;
    this.namedSheets = n;
    return stem + n;
  }

  private freeTableName(): string {
    let n = 1;
    while (this.tableByName('Tableau' + n)) n++;
    return 'Tableau' + n;
  }
}

/** Table columns with unique names, as Excel makes them: blanks become `Colonne1`, repeats get a number. */
function namedColumns(names: string[]): TableModel['columns'] {
  const taken = new Set<string>();
  return names.map((given, i) => {
    const stem = given || `Colonne${i + 1}`;
    let name = stem;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = stem + n;
    taken.add(name.toLowerCase());
    return { id: i + 1, name, calculatedFormula: null, totalsFunction: null, totalsLabel: null };
  });
}
