import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import { parseNumber } from './scan-number';
import { readAttributes } from './tag-attributes';
import { EQUALS, GT, LT, SLASH, TagCursor, isSpace } from './tag-cursor';

/** The `t` attribute of a cell. */
export const CellType = { number: 0, shared: 1, string: 2, boolean: 3, error: 4, inline: 5, date: 6 } as const;

const TYPE_NAMES: Record<string, number> = {
  n: CellType.number,
  s: CellType.shared,
  str: CellType.string,
  b: CellType.boolean,
  e: CellType.error,
  inlineStr: CellType.inline,
  d: CellType.date,
};

/**
 * Walks through the rows and cells of `<sheetData>` in the bytes of a sheet, without making an object per cell: the fields describe the
 * current row and cell, all positions are offsets into `bytes`. A DOM of the same sheet would take a hundred times as long.
 *
 *     while (scanner.nextRow()) while (scanner.nextCell()) …
 */
export class SheetScanner extends TagCursor {
  /** Row counted from 0; -1 before the first. */
  row = -1;
  rowStart = 0;
  /** After the row's start tag. */
  rowOpen = 0;
  /** After the row's end tag; known once its cells have been walked through or skipped. */
  rowEnd = 0;
  column = -1;
  cellStart = 0;
  /** After the cell's start tag. */
  cellOpen = 0;
  cellEnd = 0;
  style = 0;
  type: number = CellType.number;
  /** `<f>` of the cell: -1 when there is none. */
  formulaStart = -1;
  formulaOpen = 0;
  /** Before `</f>`. */
  formulaClose = 0;
  /** After `</f>`. */
  formulaEnd = 0;
  /** Text of `<v>`: -1 when there is none. */
  valueStart = -1;
  valueClose = 0;
  /** Content of `<is>`: -1 when there is none. */
  inlineStart = -1;
  inlineClose = 0;

  private rowClosed = true;

  nextRow(): boolean {
    if (!this.rowClosed) this.skipRow();
    for (;;) {
      if (!this.toTag()) return false;
      if (this.isTag(0x72, 3)) break; // row
      this.skipElement();
    }
    this.rowStart = this.at;
    this.rowOpen = this.tagEnd(this.at);
    const number = this.rowNumber();
    if (number <= this.row || number >= MAX_ROWS) throw this.fail('rows out of order');
    this.row = number;
    this.column = -1;
    this.at = this.rowOpen;
    this.rowClosed = this.bytes[this.rowOpen - 2] === SLASH;
    if (this.rowClosed) this.rowEnd = this.rowOpen;
    return true;
  }

  nextCell(): boolean {
    if (this.rowClosed) return false;
    for (;;) {
      if (!this.toTag()) throw this.fail('a row is not closed');
      if (this.bytes[this.at + 1] === SLASH) {
        this.closeRow();
        return false;
      }
      if (this.isTag(0x63, 1)) break; // c
      this.skipElement();
    }
    this.readCell();
    return true;
  }

  /** Goes to the end of the current row without looking at its cells. */
  skipRow(): void {
    if (this.rowClosed) return;
    const { bytes, skip } = this;
    for (let at = this.at; at < this.to; at++) {
      // </row>
      if (
        bytes[at] === LT &&
        bytes[at + 1] === SLASH &&
        bytes[at + 2 + skip] === 0x72 &&
        bytes[at + 3 + skip] === 0x6f &&
        bytes[at + 4 + skip] === 0x77
      ) {
        this.at = at;
        this.closeRow();
        return;
      }
    }
    throw this.fail('a row is not closed');
  }

  text(start: number, end: number): string {
    return this.readText(start, end);
  }

  /** XML source between two offsets, not decoded. */
  source(start: number, end: number): string {
    return this.ascii(start, end);
  }

  attributes(start: number, end: number): Map<string, string> {
    return readAttributes(this.ascii(start, end));
  }

  /** The number written between two offsets; NaN when there is none. */
  number(start: number, end: number): number {
    return parseNumber(this.bytes, start, end);
  }

  private closeRow(): void {
    this.rowEnd = this.tagEnd(this.at);
    this.at = this.rowEnd;
    this.rowClosed = true;
  }

  private rowNumber(): number {
    const { bytes } = this;
    for (let at = this.rowStart + 1; at < this.rowOpen; at++) {
      // the attribute r, not one that ends with r
      if (bytes[at] === 0x72 && bytes[at + 1] === EQUALS && isSpace(bytes[at - 1] as number)) {
        const value = parseNumber(bytes, at + 3, this.valueEnd(at + 2));
        if (!Number.isInteger(value) || value < 1) throw this.fail('a row without a number');
        return value - 1;
      }
    }
    return this.row + 1;
  }

  private readCell(): void {
    this.cellStart = this.at;
    this.cellOpen = this.tagEnd(this.at);
    const before = this.column;
    this.column = -1;
    this.style = 0;
    this.type = CellType.number;
    this.formulaStart = this.valueStart = this.inlineStart = -1;
    this.cellAttributes();
    if (this.column < 0) this.column = before + 1;
    if (this.column <= before || this.column >= MAX_COLUMNS)
      throw this.fail(`cells out of order in row ${this.row + 1}`);
    this.at = this.cellOpen;
    if (this.bytes[this.cellOpen - 2] === SLASH) this.cellEnd = this.cellOpen;
    else this.cellContent();
  }

  private cellAttributes(): void {
    const { bytes, cellOpen } = this;
    let at = this.cellStart + 2 + this.skip;
    while (at < cellOpen) {
      while (at < cellOpen && isSpace(bytes[at] as number)) at++;
      const name = bytes[at] as number;
      if (name === GT || name === SLASH) return;
      let equals = at;
      while (equals < cellOpen && bytes[equals] !== EQUALS && !isSpace(bytes[equals] as number)) equals++;
      const nameEnd = equals;
      while (equals < cellOpen && bytes[equals] !== EQUALS) equals++;
      let quote = equals + 1;
      while (quote < cellOpen && isSpace(bytes[quote] as number)) quote++;
      const end = this.valueEnd(quote);
      if (nameEnd - at === 1) this.cellAttribute(name, quote + 1, end);
      at = end + 1;
    }
  }

  private cellAttribute(name: number, start: number, end: number): void {
    if (name === 0x72) this.cellReference(start, end);
    else if (name === 0x73) {
      const style = parseNumber(this.bytes, start, end);
      this.style = style >= 0 && style < 0xffffffff ? Math.floor(style) : 0;
    } else if (name === 0x74) {
      const type = TYPE_NAMES[this.ascii(start, end)];
      if (type === undefined) throw this.fail('unknown type of cell');
      this.type = type;
    }
  }

  private cellReference(start: number, end: number): void {
    const { bytes } = this;
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at] as number) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    const row = parseNumber(bytes, at, end);
    if (column === 0 || row !== this.row + 1)
      throw this.fail(`cell ${this.ascii(start, end)} stands in row ${this.row + 1}`);
    this.column = column - 1;
  }

  private cellContent(): void {
    for (;;) {
      if (!this.toTag()) throw this.fail('a cell is not closed');
      const start = this.at;
      if (this.bytes[start + 1] === SLASH) {
        if (this.bytes[start + 2 + this.skip] !== 0x63) throw this.fail('a cell is not closed');
        this.cellEnd = this.at = this.tagEnd(start);
        return;
      }
      const open = this.tagEnd(start);
      const name = this.isTag(0x76, 1) ? 'v' : this.isTag(0x66, 1) ? 'f' : this.isTag(0x69, 2) ? 'is' : null;
      if (name === null) this.skipElement();
      else this.contentElement(name, start, open);
    }
  }

  private contentElement(name: 'v' | 'f' | 'is', start: number, open: number): void {
    const empty = this.bytes[open - 2] === SLASH;
    const close = empty ? open : name === 'is' ? this.endOf(start) : this.nextLt(open);
    if (name !== 'is' && !empty && this.bytes[close + 1] !== SLASH) throw this.fail(`<${name}> holds an element`);
    const end = empty ? open : this.tagEnd(close);
    if (name === 'v') {
      this.valueStart = open;
      this.valueClose = close;
    } else if (name === 'f') {
      this.formulaStart = start;
      this.formulaOpen = open;
      this.formulaClose = close;
      this.formulaEnd = end;
    } else {
      this.inlineStart = open;
      this.inlineClose = close;
    }
    this.at = end;
  }
}
