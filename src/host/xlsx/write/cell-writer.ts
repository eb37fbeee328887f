import { cellName, rangeName } from '../../workbook/address';
import { FORMULA_CHANGED, STYLE_CHANGED, VALUE_CHANGED } from '../../workbook/cell-store';
import type { PlainFormulas } from '../../formulas';
import { ErrorValue, type ErrorCode } from '../../workbook/error-value';
import type { SheetModel } from '../../workbook/sheet';
import { CellType, type SheetScanner } from '../read/sheet-scanner';
import { encodeXstring, escapeText } from '../xml/escape';
import type { ByteWriter } from './byte-writer';
import type { SaveContext } from './save-context';
import { plainFormulas, writtenFormula, type WrittenFormula } from './written-formula';

/** Errors that `t="e"` knows; Excel itself stores newer ones as #VALUE! with metadata of their own. */
const FILE_ERRORS = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

const TYPE_NAMES = ['', 's', 'str', 'b', 'e', 'inlineStr', 'd'];

/** Writes `<c>` elements of one sheet, taking over from the original cell what did not change. */
export class CellWriter {
  private readonly start: string;
  private readonly end: string;
  private readonly prefix: string;
  private readonly plain: PlainFormulas;

  constructor(
    private readonly sheet: SheetModel,
    private readonly out: ByteWriter,
    private readonly context: SaveContext,
    prefix: string,
  ) {
    this.prefix = prefix;
    this.plain = plainFormulas(sheet);
    this.start = `<${prefix}c r="`;
    this.end = `</${prefix}c>`;
  }

  /** A cell that the file did not have, or of which nothing is to be kept. Nothing is written for an empty cell without style. */
  fresh(row: number, column: number): void {
    const { cells } = this.sheet;
    const formula = cells.formula(row, column);
    const style = cells.style(row, column);
    if (formula === null && style === 0 && cells.isEmpty(row, column)) return;
    if (formula !== null) this.context.formulasChanged = true;
    this.open(row, column, style);
    if (formula === null) this.content(row, column, '', false);
    else {
      const written = writtenFormula(this.sheet, row, column, formula, this.plain);
      if (written.dynamic) this.out.text(` cm="${this.context.dynamicMetadata()}"`);
      this.content(row, column, this.formula(written), true);
    }
  }

  /** The current cell of the scanner, changed as `change` says (`VALUE_CHANGED`, …); `detached`: its shared formula is gone. */
  changed(scanner: SheetScanner, change: number, detached: boolean): void {
    const { row, column } = scanner;
    const { cells } = this.sheet;
    if (change & FORMULA_CHANGED) this.context.formulasChanged = true;
    if (change & FORMULA_CHANGED || detached) {
      this.fresh(row, column);
      return;
    }
    const style = cells.style(row, column);
    if (!(change & VALUE_CHANGED)) {
      if (!(change & STYLE_CHANGED)) this.out.bytes(scanner.bytes.subarray(scanner.cellStart, scanner.cellEnd));
      else this.restyled(scanner, style);
      return;
    }
    const hasFormula = scanner.formulaStart >= 0;
    if (!hasFormula && style === 0 && cells.isEmpty(row, column)) return;
    this.open(row, column, style);
    if (hasFormula) {
      const metadata = scanner.attributes(scanner.cellStart, scanner.cellOpen).get('cm');
      if (metadata !== undefined) this.out.text(` cm="${metadata}"`);
    }
    const formula = hasFormula ? scanner.source(scanner.formulaStart, scanner.formulaEnd) : '';
    this.content(row, column, formula, hasFormula);
  }

  /** Same content, other style. */
  private restyled(scanner: SheetScanner, style: number): void {
    const { row, column, cellOpen, cellEnd, bytes } = scanner;
    if (cellOpen === cellEnd && style === 0) return;
    this.open(row, column, style);
    const kept = scanner.attributes(scanner.cellStart, cellOpen);
    for (const name of ['t', 'cm', 'vm', 'ph']) {
      const value = kept.get(name);
      if (value !== undefined) this.out.text(` ${name}="${value}"`);
    }
    if (cellOpen === cellEnd) this.out.text('/>');
    else this.out.text('>').bytes(bytes.subarray(cellOpen, cellEnd));
  }

  private open(row: number, column: number, style: number): void {
    this.out
      .text(this.start)
      .text(cellName(row, column))
      .text(style === 0 ? '"' : `" s="${style}"`);
  }

  private content(row: number, column: number, formula: string, computed: boolean): void {
    const { out, prefix } = this;
    const [type, text] = this.value(row, column, computed);
    if (text === null && formula === '') {
      out.text('/>');
      return;
    }
    out.text(TYPE_NAMES[type] ? ` t="${TYPE_NAMES[type]}">` : '>').text(formula);
    if (text !== null) out.text(`<${prefix}v>`).text(text).text(`</${prefix}v>`);
    out.text(this.end);
  }

  /** Type and text of `<v>`; a string that a formula computed stands in the cell itself. */
  private value(row: number, column: number, computed: boolean): [number, string | null] {
    const { cells } = this.sheet;
    if (!computed) {
      const pooled = cells.pooledString(row, column);
      if (pooled >= 0) return [CellType.shared, String(this.context.strings.index(pooled))];
    }
    const value = cells.value(row, column);
    if (value === null) return [CellType.number, null];
    if (typeof value === 'number')
      return Number.isFinite(value) ? [CellType.number, String(value)] : [CellType.error, '#NUM!'];
    if (typeof value === 'boolean') return [CellType.boolean, value ? '1' : '0'];
    if (value instanceof ErrorValue) return [CellType.error, FILE_ERRORS.has(value.code) ? value.code : '#VALUE!'];
    return [CellType.string, escapeText(encodeXstring(value))];
  }

  private formula({ text, array }: WrittenFormula): string {
    const attributes = array ? ` t="array" ref="${rangeName(array)}"` : '';
    return `<${this.prefix}f${attributes}>${escapeText(encodeXstring(text))}</${this.prefix}f>`;
  }
}
