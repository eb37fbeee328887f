import { cellName, parseRangeName } from '../../workbook/address';
import type { Bounds } from '../../workbook/bounds';
import type { CellValue } from '../../workbook/cell-value';
import { ErrorValue } from '../../workbook/error-value';
import type { SheetModel } from '../../workbook/sheet';
import type { TableModel } from '../../workbook/table';
import { FormulaIntersections, nameHoldsMany } from '../../formulas';
import { FileError, damaged } from '../file-error';
import type { OpenLimits } from '../open-limits';
import { hasFileForm, showFormula } from '../formulas/file-formula';
import { SharedFormula } from '../formulas/shared-formula';
import { decodeXstring } from '../xml/escape';
import { parseXml } from '../xml/parse-xml';
import { isoToSerial } from './iso-date';
import { checkTexts, type SharedStrings } from './shared-strings';
import { readRowLayout } from './row-layout';
import { CellType, type SheetScanner } from './sheet-scanner';
import { plainText } from './text-runs';

/** What the cells of the sheets still to read may cost. */
export type CellBudget = Pick<OpenLimits, 'cellBlocks' | 'formulaCharacters' | 'texts' | 'textCharacters'>;

/** Fills a sheet with the rows and cells that a scanner walks through. Raises `DAMAGED`, `TOO_LARGE`. */
export class CellReader {
  private readonly shared = new Map<number, SharedFormula>();
  private readonly intersections: FormulaIntersections;
  private readonly place: { sheet: SheetModel; row: number; column: number };

  constructor(
    private readonly sheet: SheetModel,
    private readonly scanner: SheetScanner,
    private readonly strings: SharedStrings,
    private readonly budget: CellBudget,
    private readonly part: string,
    /** Values of `cm` that mark dynamic arrays; null for all. */
    private readonly dynamic: ReadonlySet<number> | null,
  ) {
    this.place = { sheet, row: 0, column: 0 };
    const { workbook } = sheet;
    this.intersections = new FormulaIntersections((name) => nameHoldsMany(workbook, this.place, name));
  }

  read(): void {
    const { scanner, sheet, budget } = this;
    const { cells } = sheet;
    while (scanner.nextRow()) {
      // `<row r="…" spans="…">` is all that most rows say; the shortest tag with a layout is longer than `<row r="1">`.
      if (scanner.rowOpen - scanner.rowStart > 12) {
        const layout = readRowLayout(scanner.attributes(scanner.rowStart, scanner.rowOpen));
        if (layout) sheet.rows.set(scanner.row, layout);
      }
      while (scanner.nextCell()) {
        this.cell();
        // A row may take as much as a sheet: looked at cell by cell.
        if (cells.blockCount > budget.cellBlocks) throw new FileError('TOO_LARGE', 'too many cells', this.part);
        if (budget.formulaCharacters < 0) throw new FileError('TOO_LARGE', 'too many formulas', this.part);
      }
      checkTexts(sheet.workbook.strings, budget, this.part);
    }
    budget.cellBlocks -= cells.blockCount;
  }

  private cell(): void {
    const { scanner, sheet } = this;
    const { row, column } = scanner;
    const { cells } = sheet;
    if (scanner.style !== 0) cells.setStyle(row, column, scanner.style);
    if (scanner.formulaStart >= 0) this.formula(row, column);
    if (scanner.type === CellType.shared) {
      if (scanner.valueStart < 0) return;
      const index = this.strings.pooled[scanner.number(scanner.valueStart, scanner.valueClose)];
      if (index === undefined) throw damaged(`${cellName(row, column)} points to no shared string`, this.part);
      cells.setPooledString(row, column, index);
    } else {
      const value = this.value();
      if (value !== null) cells.setValue(row, column, value);
    }
  }

  private value(): CellValue {
    const { scanner } = this;
    const { type, valueStart, valueClose } = scanner;
    if (type === CellType.inline && scanner.inlineStart >= 0) {
      const xml = scanner.source(scanner.inlineStart, scanner.inlineClose);
      return plainText(parseXml(`<is>${xml}</is>`, this.part).root);
    }
    if (valueStart < 0) return null;
    if (type === CellType.string || type === CellType.inline)
      return decodeXstring(scanner.text(valueStart, valueClose));
    if (valueStart === valueClose) return null;
    if (type === CellType.number) {
      const value = scanner.number(valueStart, valueClose);
      return Number.isFinite(value) ? value : ErrorValue.of('#NUM!');
    }
    const text = scanner.text(valueStart, valueClose).trim();
    if (type === CellType.boolean) return text === '1' || text === 'true';
    if (type === CellType.error) return ErrorValue.of(text);
    return isoToSerial(text, this.sheet.workbook.date1904) ?? text;
  }

  private formula(row: number, column: number): void {
    const { scanner } = this;
    const text = decodeXstring(scanner.text(scanner.formulaOpen, scanner.formulaClose));
    // `<f>`: nothing to look at. An attribute makes the tag longer.
    const plain = scanner.formulaOpen - scanner.formulaStart === 3 + scanner.prefix.length;
    const attributes = plain ? null : scanner.attributes(scanner.formulaStart, scanner.formulaOpen);
    const kind = attributes?.get('t') ?? 'normal';
    if (kind === 'shared') this.sharedFormula(row, column, text, Number(attributes?.get('si')));
    else if (kind === 'dataTable') return;
    else if (text !== '') {
      const shown = '=' + this.shown(text, row, column);
      const formula = kind === 'array' ? shown : this.intersections.of(shown);
      this.put(row, column, formula);
      if (kind === 'array') this.array(row, column, formula, attributes?.get('ref'));
    }
  }

  private sharedFormula(row: number, column: number, text: string, group: number): void {
    if (text !== '') {
      const shown = this.intersections.of('=' + this.shown(text, row, column)).slice(1);
      this.shared.set(group, new SharedFormula(shown, row, column));
      this.put(row, column, '=' + shown);
      return;
    }
    const master = this.shared.get(group);
    if (!master) throw damaged(`${cellName(row, column)} shares a formula that is not there`, this.part);
    this.put(row, column, '=' + master.at(row, column));
  }

  private put(row: number, column: number, formula: string): void {
    this.budget.formulaCharacters -= formula.length;
    this.sheet.cells.setFormula(row, column, formula);
  }

  private array(row: number, column: number, formula: string, reference: string | undefined): void {
    const bounds: Bounds | null = parseRangeName(reference ?? '');
    if (!bounds) return;
    // Dynamic arrays carry `cm`, an index into the cell metadata; arrays entered with Ctrl+Shift+Enter do not.
    const metadata = this.scanner.attributes(this.scanner.cellStart, this.scanner.cellOpen).get('cm');
    const dynamic = metadata !== undefined && (this.dynamic === null || this.dynamic.has(Number(metadata)));
    this.sheet.arrayFormulas.set(cellName(row, column), { bounds, dynamic, formula });
  }

  private shown(text: string, row: number, column: number): string {
    if (!hasFileForm(text)) return text;
    const table: TableModel | null = this.sheet.tables.length > 0 ? this.sheet.tableAt(row, column) : null;
    return showFormula(text, { table: table?.name ?? null });
  }
}
