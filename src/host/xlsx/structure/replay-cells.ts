import { cellName, parseRangeName, rangeName } from '../../workbook/address';
import { isWhole, type StructureEdit } from '../../workbook/structure/structure-edit';
import { SharedFormula } from '../formulas/shared-formula';
import type { SheetLayoutSource } from '../read/sheet-layout';
import { SheetScanner } from '../read/sheet-scanner';
import { ByteWriter } from '../write/byte-writer';
import { escapeAttribute, escapeText } from '../xml/escape';
import { replayBounds, replayCell, replayIndex } from './file-edits';

/** A cell of the new rows: where its bytes stand in the scratch. */
interface MovedCell {
  column: number;
  start: number;
  end: number;
}

interface MovedRow {
  row: number;
  tag: string;
  cells: MovedCell[];
}

/**
 * The rows of a sheet of the file after its cells moved: each cell as it was written, under its new name, so that rich
 * texts, metadata and extensions survive. Shared formulas become formulas of their own, as they read before the moves.
 */
export function replayCells(
  source: SheetLayoutSource,
  edits: readonly StructureEdit[],
  part: string,
): SheetLayoutSource {
  const mover = new CellMover(source, edits, part);
  const bytes = mover.run();
  return { ...source, bytes, dataStart: 0, dataEnd: bytes.length };
}

class CellMover {
  private readonly out = new ByteWriter();
  private readonly scratch = new ByteWriter();
  private readonly scanner: SheetScanner;
  private readonly masters = new Map<string, SharedFormula>();
  private readonly rows = new Map<number, MovedRow>();
  /** Rows above this one are as they were. */
  private readonly firstMoved: number;
  private readonly prefix: string;

  constructor(
    source: SheetLayoutSource,
    private readonly edits: readonly StructureEdit[],
    part: string,
  ) {
    this.prefix = source.prefix;
    this.scanner = new SheetScanner(source.bytes, source.dataStart, source.dataEnd, source.prefix, part);
    this.firstMoved = Math.min(...edits.map((edit) => (edit.axis === 'row' ? edit.at : edit.from)));
  }

  run(): Uint8Array {
    const { scanner } = this;
    const inOrder = this.edits.every(isWhole);
    while (scanner.nextRow()) {
      if (scanner.row < this.firstMoved) this.keepRow();
      else {
        this.moveRow();
        if (inOrder) this.flush();
      }
    }
    this.flush();
    return this.out.done();
  }

  private keepRow(): void {
    const { scanner } = this;
    while (scanner.nextCell()) this.noteShared();
    this.out.bytes(scanner.bytes.subarray(scanner.rowStart, scanner.rowEnd));
  }

  private moveRow(): void {
    const { scanner } = this;
    const row = replayIndex(this.edits, 'row', scanner.row);
    const attributes = scanner.attributes(scanner.rowStart, scanner.rowOpen);
    attributes.delete('r');
    attributes.delete('spans');
    if (row !== null) {
      const rest = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
      this.rowAt(row).tag = `<${this.prefix}row r="${row + 1}"${rest}>`;
    }
    while (scanner.nextCell()) {
      this.noteShared();
      const target = replayCell(this.edits, scanner.row, scanner.column);
      if (!target) continue;
      const start = this.scratch.length;
      this.writeCell(cellName(target.row, target.column));
      this.rowAt(target.row).cells.push({ column: target.column, start, end: this.scratch.length });
    }
  }

  private rowAt(row: number): MovedRow {
    let known = this.rows.get(row);
    if (!known) this.rows.set(row, (known = { row, tag: `<${this.prefix}row r="${row + 1}">`, cells: [] }));
    return known;
  }

  private flush(): void {
    const written = this.scratch.done();
    for (const { tag, cells } of [...this.rows.values()].sort((a, b) => a.row - b.row)) {
      this.out.text(tag);
      for (const { start, end } of cells.sort((a, b) => a.column - b.column))
        this.out.bytes(written.subarray(start, end));
      this.out.text(`</${this.prefix}row>`);
    }
    this.rows.clear();
    this.scratch.cut(0);
  }

  private noteShared(): void {
    const { scanner } = this;
    if (scanner.formulaStart < 0 || scanner.formulaClose <= scanner.formulaOpen) return;
    const attributes = scanner.attributes(scanner.formulaStart, scanner.formulaOpen);
    const group = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
    if (group === undefined) return;
    const text = scanner.text(scanner.formulaOpen, scanner.formulaClose);
    this.masters.set(group, new SharedFormula(text, scanner.row, scanner.column));
  }

  private writeCell(name: string): void {
    const { scanner, scratch } = this;
    const { cellStart, cellOpen, cellEnd, formulaStart, formulaEnd, bytes } = scanner;
    const tag = scanner.source(cellStart, cellOpen);
    const renamed = tag.replace(/(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, start: string) => `${start}"${name}"`);
    scratch.text(renamed === tag && !/\sr\s*=/.test(tag) ? tag.replace(/^<[^\s/>]+/, `$& r="${name}"`) : renamed);
    if (formulaStart < 0) scratch.bytes(bytes.subarray(cellOpen, cellEnd));
    else {
      scratch.bytes(bytes.subarray(cellOpen, formulaStart)).text(this.formula());
      scratch.bytes(bytes.subarray(formulaEnd, cellEnd));
    }
  }

  /** `<f>` of the current cell, as it will be read in the new rows. */
  private formula(): string {
    const { scanner, prefix } = this;
    const tag = scanner.source(scanner.formulaStart, scanner.formulaOpen);
    const content = scanner.source(scanner.formulaOpen, scanner.formulaEnd);
    const attributes = scanner.attributes(scanner.formulaStart, scanner.formulaOpen);
    const group = attributes.get('t') === 'shared' ? attributes.get('si') : undefined;
    const master = group === undefined ? undefined : this.masters.get(group);
    if (master) return `<${prefix}f>${escapeText(master.at(scanner.row, scanner.column))}</${prefix}f>`;
    const reference = parseRangeName(attributes.get('ref') ?? '');
    const moved = reference && replayBounds(reference, this.edits);
    if (!reference) return tag + content;
    const moves = ['r1', 'r2'].map((name) => [name, this.input(attributes.get(name))] as const);
    const changed = moves.reduce((text, [name, now]) => (now ? setAttribute(text, name, now) : text), tag);
    return (moved ? setAttribute(changed, 'ref', rangeName(moved)) : changed) + content;
  }

  /** An input cell of a data table. */
  private input(name: string | undefined): string | null {
    const before = parseRangeName(name ?? '');
    const now = before && replayCell(this.edits, before.row, before.column);
    return now && cellName(now.row, now.column);
  }
}

const setAttribute = (tag: string, name: string, value: string): string =>
  tag.replace(new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`), (_, start: string) => `${start}"${value}"`);
