import { cellName } from '../../workbook/address';
import { MAX_COLUMNS, MAX_ROWS, intersect, sameBounds, type Bounds } from '../../workbook/bounds';
import type { ArrayFormula, SheetModel } from '../../workbook/sheet';
import type { WorkbookModel } from '../../workbook/workbook';
import { parseFormula } from '../syntax/parse-cache';
import { isDynamic } from '../evaluation/dynamic-names';
import { VALUE } from '../values';
import { resolveDependencies } from './dependencies';
import { DependentsIndex } from './dependents';
import { FormulaCell } from './formula-cell';
import { FormulaRegistry } from './registry';

const EVERYTHING: Bounds = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** Areas of up to this many cells are looked through cell by cell, larger ones by their formulas. */
const SMALL_AREA = 1000;

/** The formulas of a workbook with what they read, kept in step with the cells; formulas are read at the first need. */
export class FormulaGraph {
  readonly index = new DependentsIndex();
  /** Formulas that are out of date, before what follows from them is known. */
  readonly pending = new Set<FormulaCell>();
  readonly volatiles = new Set<FormulaCell>();
  /** Formulas that were entered since they were last computed. */
  readonly entered = new Set<FormulaCell>();
  private readonly registry = new FormulaRegistry();
  /** Dynamic arrays that show `#SPILL!`. */
  readonly blocked = new Set<FormulaCell>();
  private readonly arrays = new Set<FormulaCell>();
  private touched: { sheet: SheetModel; bounds: Bounds }[] = [];
  private scanned = false;
  private structureStale = false;
  private readonly valueMissing: boolean;

  constructor(private readonly workbook: WorkbookModel) {
    this.valueMissing = hasFormulaWithoutValue(workbook);
  }

  get dirty(): boolean {
    const changed = this.touched.length > 0 || this.structureStale || this.pending.size > 0;
    return changed || (!this.scanned && this.valueMissing);
  }

  touch(sheet: SheetModel, bounds: Bounds): void {
    this.touched.push({ sheet, bounds });
  }

  structureChanged(): void {
    this.structureStale = true;
  }

  all(): Iterable<FormulaCell> {
    return this.registry.all();
  }

  /** Formulas that fill cells of an area. */
  filling(sheet: SheetModel, area: Bounds): FormulaCell[] {
    const found = [...this.registry.inside(sheet, area)];
    for (const cell of this.arrays) {
      if (cell.sheet === sheet && intersect(cell.area, area) && !found.includes(cell)) found.push(cell);
    }
    return found;
  }

  bringUpToDate(): void {
    if (!this.scanned) {
      for (const sheet of this.workbook.sheets) this.readSheet(sheet);
      this.scanned = true;
      this.structureStale = false;
    } else if (this.structureStale) this.resolveAgain();
    const areas = this.touched;
    this.touched = [];
    for (const { sheet, bounds } of areas) this.areaTouched(sheet, bounds);
  }

  private readSheet(sheet: SheetModel): void {
    for (const { row, column, formula } of sheet.cells.formulaCells()) {
      const known = this.registry.get(sheet, row, column);
      if (known?.text === formula && this.fills(known)) continue;
      if (known) this.forget(known);
      const cell = this.register(sheet, row, column, formula);
      if (known || isUnknown(cell)) this.pending.add(cell);
      if (sheet.cells.value(row, column) === null) this.entered.add(cell);
    }
  }

  private register(sheet: SheetModel, row: number, column: number, formula: string): FormulaCell {
    const cell = new FormulaCell(sheet, row, column, formula, parseFormula(formula));
    const array = arrayOf(cell);
    if (array) {
      cell.array = array.dynamic ? 'dynamic' : 'fixed';
      this.place(cell, array.bounds);
    }
    this.registry.set(cell);
    this.link(cell);
    return cell;
  }

  /** The cells a formula fills are these from now on. */
  place(cell: FormulaCell, area: Bounds): void {
    cell.area = area;
    if (area.rowCount * area.columnCount > 1) this.arrays.add(cell);
    else this.arrays.delete(cell);
  }

  /** False for a formula that has been replaced or removed. */
  knows(cell: FormulaCell): boolean {
    return this.registry.get(cell.sheet, cell.row, cell.column) === cell;
  }

  /** Formulas that read cells of an area. */
  readers(sheet: SheetModel, area: Bounds): Set<FormulaCell> {
    const found = new Set<FormulaCell>();
    this.index.eachPoint(sheet, area, (dependent) => found.add(dependent));
    for (const range of this.index.rangesTouching(sheet, area)) range.dependents.forEach((cell) => found.add(cell));
    return found;
  }

  /** Blocked arrays that would fill cells of an area. */
  blockedIn(sheet: SheetModel, area: Bounds): FormulaCell[] {
    return [...this.blocked].filter((cell) => cell.sheet === sheet && cell.blocked && intersect(cell.blocked, area));
  }

  /** The area of an array is still the one the graph knows. */
  private fills(cell: FormulaCell): boolean {
    const array = arrayOf(cell);
    return array === null ? cell.array !== 'fixed' : sameBounds(array.bounds, cell.area);
  }

  private link(cell: FormulaCell): void {
    const { dependencies, meaning, refused, volatile } = resolveDependencies(this.workbook, cell);
    cell.dependencies = dependencies;
    cell.meaning = meaning.join(' ');
    cell.refused = refused;
    this.index.add(cell);
    if (cell.array === 'none' && isDynamic(this.workbook, cell)) cell.array = 'dynamic';
    if (volatile) this.volatiles.add(cell);
    else this.volatiles.delete(cell);
  }

  private forget(cell: FormulaCell): void {
    this.index.remove(cell);
    this.registry.delete(cell);
    this.volatiles.delete(cell);
    this.pending.delete(cell);
    this.entered.delete(cell);
    this.arrays.delete(cell);
    this.blocked.delete(cell);
  }

  /**
   * Sheets, tables or names changed: every reference is resolved again; what means something else is out of date.
   * Formula texts may have been rewritten meanwhile (a renamed sheet), so they are compared too.
   */
  private resolveAgain(): void {
    this.structureStale = false;
    const alive = new Set(this.workbook.sheets);
    for (const sheet of this.registry.sheetsWithFormulas()) if (!alive.has(sheet)) this.dropSheet(sheet);
    // Everything is linked again below: an empty index makes forgetting cheap.
    this.index.clear();
    const replaced: FormulaCell[] = [];
    for (const cell of [...this.registry.all()]) {
      const text = cell.sheet.cells.formula(cell.row, cell.column);
      if (text === cell.text && this.fills(cell)) continue;
      this.forget(cell);
      if (text !== null) replaced.push(cell);
    }
    for (const cell of this.registry.all()) {
      const before = cell.meaning;
      this.link(cell);
      if (cell.meaning !== before) this.pending.add(cell);
    }
    for (const sheet of this.workbook.sheets) this.readSheet(sheet);
    for (const { sheet, row, column } of replaced) {
      const cell = this.registry.get(sheet, row, column);
      if (cell) this.pending.add(cell);
    }
    for (const cell of this.blocked) this.pending.add(cell);
  }

  private dropSheet(sheet: SheetModel): void {
    for (const cell of [...this.registry.inside(sheet, EVERYTHING)]) this.forget(cell);
    this.registry.deleteSheet(sheet);
  }

  private areaTouched(sheet: SheetModel, area: Bounds): void {
    if (!this.workbook.sheets.includes(sheet)) return;
    for (const cell of this.filling(sheet, area)) {
      if (sheet.cells.formula(cell.row, cell.column) !== cell.text) this.forget(cell);
      else this.pending.add(cell);
    }
    for (const { row, column, formula } of formulasInside(sheet, area)) {
      const known = this.registry.get(sheet, row, column);
      const cell = known ?? this.register(sheet, row, column, formula);
      // Writing a formula empties its cell, also when it is the same one again.
      if (sheet.cells.value(row, column) === null) this.entered.add(cell);
      if (!known) this.pending.add(cell);
    }
    for (const dependent of this.readers(sheet, area)) this.pending.add(dependent);
    for (const cell of this.blockedIn(sheet, area)) this.pending.add(cell);
  }
}

function arrayOf({ sheet, row, column, text }: FormulaCell): ArrayFormula | null {
  const array = sheet.arrayFormulas.get(cellName(row, column));
  return array?.formula === text ? array : null;
}

/** No value yet. Files store the newer errors (`#SPILL!`) as `#VALUE!`: which one it is must be computed. */
function isUnknown({ sheet, row, column, array }: FormulaCell): boolean {
  const value = sheet.cells.value(row, column);
  return value === null || (array === 'dynamic' && value === VALUE);
}

function hasFormulaWithoutValue(workbook: WorkbookModel): boolean {
  for (const sheet of workbook.sheets) {
    for (const { row, column } of sheet.cells.formulaCells()) {
      const value = sheet.cells.value(row, column);
      if (value === null || (value === VALUE && sheet.arrayFormulas.get(cellName(row, column))?.dynamic)) return true;
    }
  }
  return false;
}

function* formulasInside(sheet: SheetModel, area: Bounds): Generator<{ row: number; column: number; formula: string }> {
  if (area.rowCount * area.columnCount > SMALL_AREA) {
    for (const found of sheet.cells.formulaCells()) {
      const { row, column } = found;
      const inside = row >= area.row && row < area.row + area.rowCount;
      if (inside && column >= area.column && column < area.column + area.columnCount) yield found;
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const formula = sheet.cells.formula(row, column);
      if (formula !== null) yield { row, column, formula };
    }
  }
}
