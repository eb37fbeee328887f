import { WorkbookError } from './workbook-error';

/** What a style dresses: tables, or PivotTables. */
export type StyledKind = 'table' | 'pivot';

/** A part of a table that a style dresses, by its name in the file format (`headerRow`); `dxf` numbers a differential format of the file. */
export interface TableStyleElement {
  type: string;
  dxf: number | null;
  /** Rows or columns of a band. */
  size: number | null;
}

/** A table style that users made. */
export interface TableStyleModel {
  /** Unique in the workbook for its whole life, also under another name. */
  readonly id: number;
  name: string;
  readonly kinds: readonly StyledKind[];
  readonly elements: readonly TableStyleElement[];
}

const numbered = (stem: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${stem}${i + 1}`);

/** The styles that Excel brings along, in the order of its gallery. */
const BUILT_IN: Record<StyledKind, readonly string[]> = {
  table: [...numbered('TableStyleLight', 21), ...numbered('TableStyleMedium', 28), ...numbered('TableStyleDark', 11)],
  pivot: [...numbered('PivotStyleLight', 28), ...numbered('PivotStyleMedium', 28), ...numbered('PivotStyleDark', 28)],
};

/** Longest name of a style. */
const LONGEST_NAME = 255;

/** The styles of tables and PivotTables of a workbook, and which of them new ones get. */
export class TableStyles {
  readonly custom: TableStyleModel[] = [];
  readonly defaults: Record<StyledKind, string> = { table: 'TableStyleMedium2', pivot: 'PivotStyleLight16' };
  private nextId = 1;

  /** Names of all styles for tables (PivotTables): those of the users first. */
  names(kind: StyledKind): string[] {
    return [...this.custom.filter(({ kinds }) => kinds.includes(kind)).map(({ name }) => name), ...BUILT_IN[kind]];
  }

  /** The name as it is written, whatever the case it is asked for in; null when there is no such style. */
  findName(kind: StyledKind, name: string): string | null {
    const wanted = name.toLowerCase();
    return this.names(kind).find((one) => one.toLowerCase() === wanted) ?? null;
  }

  /** The style of the users under a name, or null. */
  customNamed(name: string): TableStyleModel | null {
    return this.custom.find((style) => style.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  /** Raises `InvalidArgument` for a name that is empty, too long or taken; `unique` puts a number behind a taken one instead. */
  add(
    name: string,
    kinds: readonly StyledKind[],
    elements: readonly TableStyleElement[],
    unique = false,
  ): TableStyleModel {
    const style = { id: this.nextId++, name: unique ? this.freeName(name) : name, kinds, elements };
    this.check(style.name);
    this.custom.push(style);
    return style;
  }

  /** Raises `InvalidArgument` as `add` does. */
  rename(style: TableStyleModel, name: string): void {
    if (name.toLowerCase() !== style.name.toLowerCase()) this.check(name);
    for (const kind of style.kinds) if (this.defaults[kind] === style.name) this.defaults[kind] = name;
    style.name = name;
  }

  remove(style: TableStyleModel): void {
    this.custom.splice(this.custom.indexOf(style), 1);
    if (this.defaults.table === style.name) this.defaults.table = 'TableStyleMedium2';
    if (this.defaults.pivot === style.name) this.defaults.pivot = 'PivotStyleLight16';
  }

  /** For readers of files: nothing is checked. */
  load(styles: readonly Omit<TableStyleModel, 'id'>[], defaults: Partial<Record<StyledKind, string>>): void {
    for (const style of styles) this.custom.push({ ...style, id: this.nextId++ });
    Object.assign(this.defaults, defaults);
  }

  private check(name: string): void {
    if (name.trim() === '' || name.length > LONGEST_NAME)
      throw new WorkbookError('InvalidArgument', `A style has a name of 1 to ${LONGEST_NAME} characters.`);
    if (this.isTaken(name)) throw new WorkbookError('InvalidArgument', `There is a style "${name}" already.`);
  }

  private isTaken(name: string): boolean {
    return this.findName('table', name) !== null || this.findName('pivot', name) !== null;
  }

  private freeName(name: string): string {
    if (!this.isTaken(name)) return name;
    let n = 2;
    while (this.isTaken(`${name} ${n}`)) n++;
    return `${name} ${n}`;
  }
}
