import { MAX_COLUMNS, MAX_ROWS, bounds, type Bounds } from '../workbook/bounds';
import type { CalculatedArea, Calculator } from '../workbook/calculator';
import type { CellValue } from '../workbook/cell-value';
import { asDisplayed } from '../workbook/displayed-precision';
import type { SheetModel } from '../workbook/sheet';
import type { WorkbookModel } from '../workbook/workbook';
import { ComputedCells } from './computed-cells';
import { ColumnCache } from './criteria/column-cache';
import type { EvaluationContext, Surroundings } from './evaluation/context';
import { blockResult, cellResult, evaluateSafely } from './evaluation/evaluator';
import { itemAt } from './evaluation/operators';
import type { Dependency, FormulaCell } from './graph/formula-cell';
import { FormulaGraph } from './graph/formula-graph';
import { dependentsOf, precedentsOf } from './graph/neighbours';
import { calculationOrder, circles, reachable } from './graph/order';
import { iterate } from './iteration';
import { evaluateAlone, type Evaluation } from './evaluate-alone';
import { circularCells, unsupportedFormulas, type UnsupportedFormula } from './formula-reports';
import { localSerial } from './local-serial';
import { Spiller, type Size } from './spiller';
import { UsedSize } from './used-size';
import type { TextLocale } from './text-locale';
import { ArrayValue, NAME, Reference, SPILL, type Value } from './values';

export interface CalculatorOptions {
  /** Language of texts that stand for numbers, dates and of TEXT patterns: `en-US` (default) or `fr-FR`. */
  locale?: string;
  /** Serial of the moment for TODAY and NOW (local time); a fixed one makes results repeatable. */
  now?: () => number;
}

/** Circles larger than this are not followed cell by cell: all their cells show 0. */
const LARGEST_CIRCLE = 1000;
/** How often arrays may change their sizes within one calculation. */
const MOST_PASSES = 50;

const EVERYTHING: Bounds = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/**
 * Computes the formulas of a workbook. Values a file brought are trusted: a formula is computed when something it
 * depends on changed, when it has no value, or on `recalculate(true)`.
 */
export class FormulaEngine implements Calculator, Surroundings {
  readonly columns = new ColumnCache();
  readonly locale: TextLocale;
  ensureAll = false;

  private readonly graph: FormulaGraph;
  private readonly spills: Spiller;
  private readonly computed = new ComputedCells();
  private readonly clock: () => number;
  private readonly used: UsedSize;
  private running = false;
  /** The cell being computed, and those that wait for it or go round in a circle with one that waits. */
  private current: FormulaCell | null = null;
  private readonly open: FormulaCell[] = [];
  /** Cells in circles that iteration goes on with in every calculation. */
  private readonly iterated = new Set<FormulaCell>();

  constructor(
    readonly workbook: WorkbookModel,
    options: CalculatorOptions = {},
  ) {
    const name = options.locale ?? 'en-US';
    this.locale = {
      name,
      get date1904() {
        return workbook.date1904;
      },
    };
    this.clock = options.now ?? (() => localSerial(new Date(), workbook.date1904));
    this.used = new UsedSize(workbook);
    this.graph = new FormulaGraph(workbook);
    this.spills = new Spiller(this.graph, this.columns);
  }

  // ---- what the workbook tells ----

  cellsChanged(sheet: SheetModel, area: Bounds): void {
    this.used.forget();
    this.columns.forgetColumns(sheet, area.column, area.column + area.columnCount - 1);
    this.graph.touch(sheet, area);
  }

  structureChanged(): void {
    this.used.forget();
    this.columns.clear();
    this.graph.structureChanged();
  }

  get dirty(): boolean {
    return this.graph.dirty;
  }

  recalculate(full = false): SheetModel[] {
    return this.run(() => {
      const { pending, volatiles, entered } = this.graph;
      const seeds = full ? this.graph.all() : [...pending, ...volatiles, ...this.goingOn()];
      this.computeAll(new Set(seeds));
      pending.clear();
      entered.clear();
    });
  }

  recalculateArea({ sheet, bounds: area }: CalculatedArea, full = false): SheetModel[] {
    return this.run(() => {
      const { pending, volatiles, entered } = this.graph;
      const here = new Set(this.graph.filling(sheet, area ?? EVERYTHING));
      const outdated = reachable(this.graph.index, [...(full ? here : []), ...pending, ...volatiles]);
      const computed = new Set([...outdated].filter((cell) => here.has(cell)));
      this.compute(computed);
      for (const cell of [...outdated, ...this.spills.takeOutdated()]) pending.add(cell);
      for (const cell of computed) {
        pending.delete(cell);
        entered.delete(cell);
      }
    });
  }

  /** Manual calculation: a formula shows its value when it is entered; those that read it wait. */
  calculateEntered(): SheetModel[] {
    return this.run(() => {
      const { pending, entered } = this.graph;
      this.compute(new Set(entered));
      for (const cell of [...reachable(this.graph.index, entered), ...this.spills.takeOutdated()]) pending.add(cell);
      for (const cell of entered) pending.delete(cell);
      entered.clear();
    });
  }

  lastComputed(sheet: SheetModel): Bounds[] {
    return this.computed.areas(sheet);
  }

  /** The value of a formula that stands in no cell. What it reads should be up to date. */
  evaluate(sheet: SheetModel, row: number, column: number, formula: string): Evaluation {
    this.graph.bringUpToDate();
    return evaluateAlone(this, sheet, row, column, formula);
  }

  /** Brings the graph up to date and computes; returns the sheets in which a value changed. */
  private run(compute: () => void): SheetModel[] {
    if (this.running) return [];
    this.running = true;
    this.computed.clear();
    try {
      this.graph.bringUpToDate();
      compute();
    } finally {
      this.running = false;
    }
    return this.workbook.sheets.filter((sheet) => this.computed.has(sheet));
  }

  // ---- reports ----

  unsupported(): UnsupportedFormula[] {
    this.graph.bringUpToDate();
    return unsupportedFormulas(this.graph.all());
  }

  circular(): string[] {
    return circularCells(this.graph.all());
  }

  /** Areas that formulas of an area read; with `all` also what those read in turn. Disjoint, in the order of sheets. */
  precedents(sheet: SheetModel, area: Bounds, all: boolean): Dependency[] {
    this.graph.bringUpToDate();
    return precedentsOf(this.graph, sheet, area, all);
  }

  /** Formulas that read cells of an area; with `all` also those that read these. */
  dependents(sheet: SheetModel, area: Bounds, all: boolean): Dependency[] {
    this.graph.bringUpToDate();
    return dependentsOf(this.graph, sheet, area, all);
  }

  // ---- surroundings of an evaluation ----

  now(): number {
    return this.clock();
  }

  usedRows(): number {
    return this.used.rows;
  }

  usedColumns(): number {
    return this.used.columns;
  }

  ensure(reference: Reference): void {
    const outer = this.ensureAll;
    // What is computed out of order may read what is not computed yet, or the very cell that asks for it.
    this.ensureAll = true;
    for (const cell of this.graph.filling(reference.sheet, reference.bounds)) this.computeBefore(this.current, cell);
    this.ensureAll = outer;
  }

  // ---- computing ----

  /** Computes formulas and what follows from them, until no dynamic array changes its size any more. */
  private computeAll(first: Set<FormulaCell>): void {
    let seeds = first;
    for (let pass = 0; seeds.size > 0; pass++) {
      // Arrays whose sizes depend on one another in a circle never come to rest.
      if (pass === MOST_PASSES) {
        for (const cell of reachable(this.graph.index, seeds)) this.closeCircle(cell);
        this.spills.takeOutdated();
        return;
      }
      this.compute(reachable(this.graph.index, seeds));
      seeds = this.spills.takeOutdated();
    }
  }

  private compute(cells: Set<FormulaCell>): void {
    // Sheets that are not calculated keep their values; only what was just entered shows one.
    for (const cell of cells) if (!cell.sheet.enableCalculation && !this.graph.entered.has(cell)) cells.delete(cell);
    for (const cell of cells) {
      this.iterated.delete(cell);
      cell.dirty = true;
      cell.circular = false;
    }
    const { order, rest, graph } = calculationOrder(this.graph.index, cells);
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
    const { calculation } = this.workbook;
    if (loops && calculation.iterate) {
      iterate(group.sort(byPlace), calculation, (cell) => this.computeInPlace(cell));
      group.forEach((cell) => this.iterated.add(cell));
    } else if (loops && group.length > LARGEST_CIRCLE) group.forEach((cell) => this.closeCircle(cell));
    else for (const cell of group.sort(byPlace)) if (cell.dirty) this.computeCell(cell);
  }

  private goingOn(): FormulaCell[] {
    return [...this.iterated].filter((cell) => this.graph.knows(cell));
  }

  /** Computes a cell with what all others show now. */
  private computeInPlace(cell: FormulaCell): void {
    this.current = cell;
    const value = this.valueOf(cell);
    this.current = null;
    if (value !== undefined) this.store(cell, value);
  }

  private closeCircle(cell: FormulaCell): void {
    cell.dirty = false;
    cell.circular = true;
    if (cell.array === 'dynamic') this.spills.fill(cell, bounds(cell.row, cell.column));
    this.store(cell, 0);
  }

  /** `cell` is read while `reader` is computed: computed first when it is out of date; a cell still open closes a circle. */
  private computeBefore(reader: FormulaCell | null, cell: FormulaCell): void {
    if (cell === reader) cell.readsItself = true;
    if (cell.dirty && !cell.open) {
      this.computeCell(cell);
      if (reader && cell.open) reader.lowest = Math.min(reader.lowest, cell.lowest);
    } else if (reader && cell.open) {
      reader.lowest = Math.min(reader.lowest, cell.position);
      // What a circle shows in the end is what its cells read on the way, whatever they showed before.
      this.store(cell, 0);
    }
  }

  /**
   * Computes one cell. Cells met out of order are computed while they are read, in the manner of Tarjan: a group of cells
   * that read one another closes with the first of them, whatever the order, and all of them show 0.
   */
  private computeCell(cell: FormulaCell): void {
    const reader = this.current;
    this.current = cell;
    cell.readsItself = false;
    cell.open = true;
    cell.position = cell.lowest = this.open.push(cell) - 1;
    const value = this.valueOf(cell);
    this.current = reader;
    cell.dirty = false;
    if (value !== undefined) this.store(cell, value);
    if (cell.lowest < cell.position) return;
    const group = this.open.splice(cell.position);
    for (const member of group) {
      member.open = false;
      if (group.length > 1 || member.readsItself) this.closeCircle(member);
    }
  }

  /** The value of a formula, or undefined when the cell keeps the one it has. */
  private valueOf(cell: FormulaCell): CellValue | ArrayValue | undefined {
    const { root } = cell.parsed;
    const kept = cell.sheet.cells.value(cell.row, cell.column);
    if (!root || cell.refused.length > 0) return kept === null ? NAME : undefined;
    const context: EvaluationContext = {
      shared: this,
      sheet: cell.sheet,
      row: cell.row,
      column: cell.column,
      arrayMode: cell.array !== 'none',
      locals: null,
      nameDepth: 0,
    };
    const value = evaluateSafely(root, context);
    if (cell.array === 'none') return cellResult(value, context);
    const block = blockResult(value, context);
    if (cell.array === 'fixed') return block;
    const outcome = this.spills.spill(cell, sizeOf(value, block));
    if (outcome === 'circular') {
      cell.readsItself = true;
      return 0;
    }
    return outcome === 'blocked' ? SPILL : block;
  }

  /** Writes the value of a cell, or the block of an array formula: what a block of fixed size lacks is `#N/A`. */
  private store(cell: FormulaCell, value: CellValue | ArrayValue): void {
    const { row, column, rowCount, columnCount } = cell.area;
    for (let r = 0; r < rowCount; r++) {
      for (let c = 0; c < columnCount; c++) {
        const item = value instanceof ArrayValue ? itemFor(cell, value, r, c) : value;
        this.storeOne(cell.sheet, row + r, column + c, item ?? 0);
      }
    }
  }

  private storeOne(sheet: SheetModel, row: number, column: number, value: CellValue): void {
    const kept = typeof value === 'number' ? asDisplayed(sheet, row, column, value) : value;
    if (sheet.cells.value(row, column) === kept) return;
    sheet.cells.setValue(row, column, kept);
    this.columns.forget(sheet, column);
    this.computed.note(sheet, row, column);
  }
}

/** What a block puts into a cell; a dynamic array is larger than its block only where a column was read as far as it is used. */
function itemFor({ array }: FormulaCell, block: ArrayValue, row: number, column: number): CellValue {
  if (array !== 'dynamic') return itemAt(block, row, column);
  return row < block.rowCount && column < block.columnCount ? block.at(row, column) : null;
}

const byPlace = (a: FormulaCell, b: FormulaCell): number =>
  a.sheet.position - b.sheet.position || a.row - b.row || a.column - b.column;

/** Rows and columns of a result; whole columns count whole, though only what is used of them is read. */
const sizeOf = (value: Value, block: ArrayValue): Size => (value instanceof Reference ? value.bounds : block);
