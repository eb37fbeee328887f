import { CellStore } from '../../workbook/cell-store';
import type { RowLayout, SheetModel } from '../../workbook/sheet';
import { readRowLayout } from '../read/row-layout';
import type { SheetLayoutSource } from '../read/sheet-layout';
import { SheetScanner } from '../read/sheet-scanner';
import { escapeAttribute } from '../xml/escape';
import type { ByteWriter } from './byte-writer';
import { CellWriter } from './cell-writer';
import type { SaveContext } from './save-context';
import { detachedGroups, sharedGroup, type DetachedFormulas } from './detached-formulas';

const EMPTY_SET: ReadonlySet<number> = new Set();

/**
 * Writes the rows of a sheet. Rows in which nothing changed are copied as bytes, and so are the unchanged cells of the other rows: rich
 * texts, metadata and extensions that the model does not know survive.
 */
export class SheetDataWriter {
  private readonly cells: CellWriter;
  private readonly changed: ReadonlySet<number>;
  private blockRow = -1;
  private blockColumns: number[] = [];

  constructor(
    private readonly sheet: SheetModel,
    private readonly source: SheetLayoutSource | null,
    private readonly out: ByteWriter,
    context: SaveContext,
    private readonly part: string,
    /** Heights, hidden states or styles of rows differ from the file's. */
    private readonly layoutChanged: boolean,
  ) {
    this.cells = new CellWriter(sheet, out, context, source?.prefix ?? '');
    this.changed = source ? new Set(sheet.cells.changedRows()) : EMPTY_SET;
  }

  write(): void {
    if (this.source) this.rewrite(this.source);
    else for (const row of this.modelRows(this.sheet.cells.filledRows())) this.freshRow(row);
  }

  /** Rows that the model has something to say about: cells, or a layout. */
  private modelRows(filled: Iterable<number>): number[] {
    const rows = new Set(filled);
    for (const row of this.sheet.rows.keys()) rows.add(row);
    return [...rows].sort((a, b) => a - b);
  }

  private rewrite(source: SheetLayoutSource): void {
    const scanner = this.scanner(source);
    const detached = detachedGroups(this.scanner(source), this.sheet, this.changed);
    const wanted = this.layoutChanged ? this.modelRows(this.changed) : [...this.changed].sort((a, b) => a - b);
    let next = 0;
    // Unchanged rows are collected into one copy.
    let copyFrom = source.dataStart;
    let copyTo = source.dataStart;
    const flush = (): void => {
      this.out.pass(source.bytes.subarray(copyFrom, copyTo));
    };
    while (scanner.nextRow()) {
      const { row } = scanner;
      if (next < wanted.length && (wanted[next] as number) < row) {
        flush();
        copyFrom = copyTo = scanner.rowStart;
        for (; next < wanted.length && (wanted[next] as number) < row; next++) this.freshRow(wanted[next] as number);
      }
      if (wanted[next] === row) next++;
      const relaid = this.layoutChanged && this.differs(scanner);
      if (this.changed.has(row) || relaid || detached.rows.has(row)) {
        flush();
        this.changedRow(scanner, detached);
        copyFrom = copyTo = scanner.rowEnd;
      } else {
        scanner.skipRow();
        copyTo = scanner.rowEnd;
      }
    }
    flush();
    for (; next < wanted.length; next++) this.freshRow(wanted[next] as number);
  }

  private scanner(source: SheetLayoutSource): SheetScanner {
    return new SheetScanner(source.bytes, source.dataStart, source.dataEnd, source.prefix, this.part);
  }

  /** A row that the file does not have. */
  private freshRow(row: number): void {
    const start = this.out.length;
    this.openRow(row, new Map());
    const body = this.out.length;
    for (const column of this.columnsNear(row)) this.cells.fresh(row, column);
    if (this.out.length === body && !this.sheet.rows.has(row)) this.out.cut(start);
    else this.closeRow();
  }

  /** The current row of the scanner; what did not change in it is copied. */
  private changedRow(scanner: SheetScanner, detached: DetachedFormulas): void {
    const { row } = scanner;
    const start = this.out.length;
    const attributes = scanner.attributes(scanner.rowStart, scanner.rowOpen);
    // The extent of the row may have changed, and the hint is optional.
    attributes.delete('spans');
    this.openRow(row, attributes);
    const body = this.out.length;
    const columns = this.columnsNear(row);
    let next = 0;
    while (scanner.nextCell()) {
      const { column } = scanner;
      for (; next < columns.length && (columns[next] as number) < column; next++)
        this.cells.fresh(row, columns[next] as number);
      if (columns[next] === column) next++;
      const group = detached.groups.size > 0 ? sharedGroup(scanner) : null;
      const loose = group !== null && detached.groups.has(group);
      this.cells.changed(scanner, this.sheet.cells.changeOf(row, column), loose);
    }
    for (; next < columns.length; next++) this.cells.fresh(row, columns[next] as number);
    const kept = [...attributes.keys()].some((name) => name !== 'r');
    if (this.out.length === body && !this.sheet.rows.has(row) && !kept) this.out.cut(start);
    else this.closeRow();
  }

  private differs(scanner: SheetScanner): boolean {
    const before = readRowLayout(scanner.attributes(scanner.rowStart, scanner.rowOpen));
    const now = this.sheet.rows.get(scanner.row) ?? null;
    return !sameLayout(before, now);
  }

  /** The start tag of a row: the attributes of the file, with what the model knows put right. */
  private openRow(row: number, attributes: Map<string, string>): void {
    const before = readRowLayout(attributes);
    const now = this.sheet.rows.get(row) ?? null;
    attributes.delete('r');
    if (!sameLayout(before, now)) applyLayout(attributes, before, now);
    const rest = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    this.out.text(`<${this.source?.prefix ?? ''}row r="${row + 1}"${rest}>`);
  }

  private closeRow(): void {
    this.out.text(`</${this.source?.prefix ?? ''}row>`);
    this.out.settle();
  }

  private columnsNear(row: number): number[] {
    if (this.blockRow < 0 || !CellStore.sameBlock(this.blockRow, row))
      this.blockColumns = this.sheet.cells.columnsNear(row);
    this.blockRow = row;
    return this.blockColumns;
  }
}

const isHidden = (layout: RowLayout | null): boolean => layout?.hidden === true || layout?.filtered === true;

const sameLayout = (a: RowLayout | null, b: RowLayout | null): boolean =>
  (a?.height ?? null) === (b?.height ?? null) &&
  isHidden(a) === isHidden(b) &&
  (a?.style ?? 0) === (b?.style ?? 0) &&
  (a?.outlineLevel ?? 0) === (b?.outlineLevel ?? 0) &&
  (a?.collapsed ?? false) === (b?.collapsed ?? false);

function applyLayout(attributes: Map<string, string>, before: RowLayout | null, now: RowLayout | null): void {
  const set = (name: string, value: string | null): void => {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  };
  if ((before?.height ?? null) !== (now?.height ?? null)) {
    set('ht', now?.height === undefined ? null : String(now.height));
    set('customHeight', now?.height === undefined ? null : '1');
  }
  set('hidden', isHidden(now) ? '1' : null);
  set('s', now?.style ? String(now.style) : null);
  set('customFormat', now?.style ? '1' : null);
  set('outlineLevel', now?.outlineLevel ? String(now.outlineLevel) : null);
  set('collapsed', now?.collapsed ? '1' : null);
}
