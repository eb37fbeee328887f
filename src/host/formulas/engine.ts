import { cellName, quoteSheet } from '../workbook/address';
import { MAX_COLUMNS, MAX_ROWS, type Bounds } from '../workbook/bounds';
import type { Calculator } from '../workbook/calculator';
import type { CellValue } from '../workbook/cell-value';
import type { SheetModel } from '../workbook/sheet';
import type { WorkbookModel } from '../workbook/workbook';
import { ColumnCache } from './criteria/column-cache';
import type { EvaluationContext, Surroundings } from './evaluation/context';
import { cellResult, evaluateSafely } from './evaluation/evaluator';
import { resolveDependencies } from './graph/dependencies';
import { DependentsIndex } from './graph/dependents';
import { FormulaCell } from './graph/formula-cell';
import { calculationOrder, circles, reachable } from './graph/order';
import { FormulaRegistry } from './graph/registry';
import { parseFormula } from './syntax/parse-cache';
import { ArrayValue, NAME, Reference, type Value } from './values';
import type { FormulaNode } from './syntax/nodes';

export interface UnsupportedFormula {
  sheet: string;
  cell: string;
  name: string;
}

export interface CalculatorOptions {
  /** Language of texts that stand for numbers, dates and of TEXT patterns: `en-US` (default) or `fr-FR`. */
  locale?: string;
  /** Serial of the moment for TODAY and NOW (local time); a fixed one makes results repeatable. */
  now?: () => number;
}

/** Circles larger than this are not followed cell by cell: all their cells show 0. */
const LARGEST_CIRCLE = 1000;

/**
 * Computes the formulas of a workbook. Values a file brought are trusted: a formula is computed when something it
 * depends on changed, when it has no value, or on `recalculate(true)`. Formulas are read from the cells at the first need.
 */
export class FormulaEngine implements Calculator, Surroundings {
  readonly columns = new ColumnCache();
  readonly locale: string;
  ensureAll = false;

  private readonly registry = new FormulaRegistry();
  private readonly index = new DependentsIndex();
  private readonly volatiles = new Set<FormulaCell>();
  private readonly pending = new Set<FormulaCell>();
  private readonly touchedAreas: { sheet: SheetModel; bounds: Bounds }[] = [];
  private readonly changedSheets = new Set<SheetModel>();
  private scanned = false;
  private structureStale = false;
  private readonly empties: boolean;
  private running = false;
  private used: { rows: number; columns: number } | null = null;
  private readonly clock: () => number;

  constructor(
    readonly workbook: WorkbookModel,
    options: CalculatorOptions = {},
  ) {
    this.locale = options.locale ?? 'en-US';
    this.clock = options.now ?? (() => localSerial(new Date(), workbook.date1904));
    this.empties = hasFormulaWithoutValue(workbook);
  }

  // ---- what the workbook tells ----

  cellsChanged(sheet: SheetModel, bounds: Bounds): void {
    this.used = null;
    this.columns.forgetColumns(sheet, bounds.column, bounds.column + bounds.columnCount - 1);
    this.touchedAreas.push({ sheet, bounds });
  }

  structureChanged(): void {
    this.used = null;
    this.columns.clear();
    this.structureStale = true;
  }

  get dirty(): boolean {
    const known = this.touchedAreas.length > 0 || this.structureStale || this.pending.size > 0;
    return known || (!this.scanned && this.empties);
  }

  recalculate(full = false): SheetModel[] {
    if (this.running) return [];
    this.running = true;
    try {
      this.bringUpToDate();
      const seeds = full ? [...this.registry.all()] : [...this.pending, ...this.volatiles];
      this.compute(reachable(this.index, seeds));
      this.pending.clear();
    } finally {
      this.running = false;
    }
    const sheets = this.workbook.sheets.filter((sheet) => this.changedSheets.has(sheet));
    this.changedSheets.clear();
    return sheets;
  }

  // ---- reports ----

  /** Formulas that keep their last value (or show `#NAME?`) because something in them is not evaluated here, by name. */
  unsupported(): UnsupportedFormula[] {
    this.bringUpToDate();
    const found: UnsupportedFormula[] = [];
    for (const cell of this.registry.all()) {
      const names = cell.spills ? [...cell.refused, 'SPILL'] : cell.refused;
      for (const name of new Set(names))
        found.push({ sheet: cell.sheet.name, cell: cellName(cell.row, cell.column), name });
    }
    return found;
  }

  /** Cells whose formulas go round in circles, `Sheet!A1`; they show 0 as in Excel without iteration. */
  circular(): string[] {
    return [...this.registry.all()]
      .filter((cell) => cell.circular)
      .map((cell) => `${quoteSheet(cell.sheet.name)}!${cellName(cell.row, cell.column)}`);
  }

  // ---- surroundings of an evaluation ----

  now(): number {
    return this.clock();
  }

  usedRows(): number {
    return this.usedSize().rows;
  }

  usedColumns(): number {
    return this.usedSize().columns;
  }

  ensure(reference: Reference): void {
    for (const cell of [...this.registry.inside(reference.sheet, reference.bounds)]) {
      if (cell.computing) this.circleFound = true;
      else if (cell.dirty) this.computeCell(cell);
    }
  }

  private circleFound = false;

  private usedSize(): { rows: number; columns: number } {
    if (!this.used) {
      this.used = { rows: 1, columns: 1 };
      for (const sheet of this.workbook.sheets) {
        const area = sheet.cells.used(true);
        if (!area) continue;
        this.used.rows = Math.max(this.used.rows, area.row + area.rowCount);
        this.used.columns = Math.max(this.used.columns, area.column + area.columnCount);
      }
    }
    return this.used;
  }

  // ---- keeping the graph in step with the cells ----

  private bringUpToDate(): void {
    if (!this.scanned) {
      for (const sheet of this.workbook.sheets) this.registerSheet(sheet);
      this.scanned = true;
      this.structureStale = false;
    } else if (this.structureStale) this.relinkAll();
    for (const { sheet, bounds } of this.touchedAreas.splice(0)) this.areaTouched(sheet, bounds);
  }

  private registerSheet(sheet: SheetModel): void {
    for (const { row, column, formula } of sheet.cells.formulaCells()) {
      const cell = this.register(sheet, row, column, formula);
      if (sheet.cells.value(row, column) === null) this.pending.add(cell);
    }
  }

  private register(sheet: SheetModel, row: number, column: number, formula: string): FormulaCell {
    const cell = new FormulaCell(sheet, row, column, formula, parseFormula(formula));
    this.registry.set(cell);
    this.link(cell);
    return cell;
  }

  private link(cell: FormulaCell): void {
    const { dependencies, meaning, refused, volatile } = resolveDependencies(this.workbook, cell);
    cell.dependencies = dependencies;
    cell.meaning = meaning.join(' ');
    cell.refused = refused;
    this.index.add(cell);
    if (volatile) this.volatiles.add(cell);
    else this.volatiles.delete(cell);
  }

  private forget(cell: FormulaCell): void {
    this.index.remove(cell);
    this.registry.delete(cell);
    this.volatiles.delete(cell);
    this.pending.delete(cell);
  }

  /** Sheets, tables or names changed: every reference is resolved again; what means something else is out of date. */
  private relinkAll(): void {
    this.structureStale = false;
    const alive = new Set(this.workbook.sheets);
    for (const sheet of this.registry.sheetsWithFormulas()) if (!alive.has(sheet)) this.dropSheet(sheet);
    this.index.clear();
    for (const cell of this.registry.all()) {
      const before = cell.meaning;
      this.link(cell);
      if (cell.meaning !== before) this.pending.add(cell);
    }
    const known = new Set(this.registry.sheetsWithFormulas());
    for (const sheet of this.workbook.sheets) if (!known.has(sheet)) this.registerSheet(sheet);
  }

  private dropSheet(sheet: SheetModel): void {
    const everything = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    for (const cell of [...this.registry.inside(sheet, everything)]) this.forget(cell);
    this.registry.deleteSheet(sheet);
  }

  private areaTouched(sheet: SheetModel, area: Bounds): void {
    if (!this.workbook.sheets.includes(sheet)) return;
    for (const cell of [...this.registry.inside(sheet, area)]) {
      if (sheet.cells.formula(cell.row, cell.column) !== cell.text) this.forget(cell);
      else this.pending.add(cell);
    }
    for (const { row, column, formula } of formulasInside(sheet, area)) {
      if (!this.registry.get(sheet, row, column)) this.pending.add(this.register(sheet, row, column, formula));
    }
    this.index.eachPoint(sheet, area, (dependent) => this.pending.add(dependent));
    for (const range of this.index.rangesTouching(sheet, area)) {
      for (const dependent of range.dependents) this.pending.add(dependent);
    }
  }

  // ---- computing ----

  private compute(cells: Set<FormulaCell>): void {
    for (const cell of cells) {
      cell.dirty = true;
      cell.circular = false;
    }
    const { order, rest, graph } = calculationOrder(this.index, cells);
    for (const cell of order) if (cell.dirty) this.computeCell(cell);
    if (rest.size === 0) return;
    this.ensureAll = true;
    try {
      for (const { cells: group, loops } of circles(rest, graph)) this.computeGroup(group, loops);
    } finally {
      this.ensureAll = false;
    }
  }

  private computeGroup(group: FormulaCell[], loops: boolean): void {
    if (loops && group.length > LARGEST_CIRCLE) group.forEach((cell) => this.closeCircle(cell));
    else for (const cell of group) if (cell.dirty) this.computeCell(cell);
  }

  private closeCircle(cell: FormulaCell): void {
    cell.dirty = false;
    cell.circular = true;
    this.store(cell, 0);
  }

  /**
   * Computes one cell. In a circle, cells are computed as they are read; a cell met while it is being computed closes
   * the circle, and every cell on the way shows 0.
   */
  private computeCell(cell: FormulaCell): void {
    cell.computing = true;
    const outer = this.circleFound;
    this.circleFound = false;
    let value: CellValue | undefined;
    try {
      value = this.valueOf(cell);
    } finally {
      cell.computing = false;
    }
    cell.dirty = false;
    if (this.circleFound) this.closeCircle(cell);
    else if (value !== undefined) this.store(cell, value);
    this.circleFound = outer || (this.circleFound && this.ensureAll);
  }

  /** The value of a formula, or undefined when the cell keeps the one it has. */
  private valueOf(cell: FormulaCell): CellValue | undefined {
    const { root } = cell.parsed;
    const kept = cell.sheet.cells.value(cell.row, cell.column);
    if (!root || cell.refused.length > 0) return kept === null ? NAME : undefined;
    const context: EvaluationContext = {
      shared: this,
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      arrayMode: cell.parsed.arrayFormula,
      locals: null,
      nameDepth: 0,
    };
    const value = evaluateSafely(root, context);
    cell.spills = !cell.parsed.arrayFormula && wouldSpill(root, value);
    if (cell.spills) return kept === null ? NAME : undefined;
    return cellResult(value, context);
  }

  private store(cell: FormulaCell, value: CellValue): void {
    const { cells } = cell.sheet;
    if (cells.value(cell.row, cell.column) === value) return;
    cells.setValue(cell.row, cell.column, value);
    this.columns.forget(cell.sheet, cell.column);
    this.changedSheets.add(cell.sheet);
  }
}

/** A block given by a function that modern Excel lets spill over its neighbours: one cell of it would be a wrong value. */
function wouldSpill(root: FormulaNode, value: Value): boolean {
  if (root.kind !== 'call' || root.spec.dynamic !== true) return false;
  if (value instanceof Reference) return !value.isCell;
  return value instanceof ArrayValue && value.items.length > 1;
}

function hasFormulaWithoutValue(workbook: WorkbookModel): boolean {
  for (const sheet of workbook.sheets) {
    for (const { row, column } of sheet.cells.formulaCells()) {
      if (sheet.cells.value(row, column) === null) return true;
    }
  }
  return false;
}

/** Formula cells of an area: cell by cell when it is small, else among all formulas of the sheet. */
function* formulasInside(sheet: SheetModel, area: Bounds): Generator<{ row: number; column: number; formula: string }> {
  const small = area.rowCount * area.columnCount <= 1000;
  if (!small) {
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

/** Serial of a moment in local time. */
function localSerial(moment: Date, date1904: boolean): number {
  const utc = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  );
  return utc / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}
