import { bounds, lastColumn, lastRow, type Bounds } from '../../host/workbook/bounds';
import type { CellInput, SheetModel } from '../../host/workbook/sheet';
import type { TableModel } from '../../host/workbook/table';

interface SavedCell {
  row: number;
  column: number;
  input: Exclude<CellInput, undefined>;
  style: number;
}

interface Step {
  sheet: SheetModel;
  area: Bounds;
  cells: SavedCell[];
  /** Where the tables of the sheet stood: an edit just below one makes it longer. */
  tables: { table: TableModel; bounds: Bounds }[];
}

const MOST_STEPS = 100;

/**
 * Undo and redo of what the user did through the grid: contents and styles of the cells concerned, and extent of the tables, before
 * each edit.
 */
export class EditHistory {
  private readonly done: Step[] = [];
  private readonly undone: Step[] = [];

  /** Call before an area changes. The result takes the step back, for a change that did not come to pass. */
  record(sheet: SheetModel, area: Bounds): () => void {
    const step = snapshot(sheet, area);
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone.length = 0;
    return () => {
      if (this.done.at(-1) === step) this.done.pop();
    };
  }

  /** The workbook was changed by something else: what was kept may not fit any more. */
  forget(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }

  undo(): { sheet: SheetModel; area: Bounds } | null {
    return swap(this.done, this.undone);
  }

  redo(): { sheet: SheetModel; area: Bounds } | null {
    return swap(this.undone, this.done);
  }
}

function swap(from: Step[], to: Step[]): { sheet: SheetModel; area: Bounds } | null {
  const step = from.pop();
  // The sheet may have been deleted since.
  if (!step || !step.sheet.workbook.sheets.includes(step.sheet)) return null;
  to.push(snapshot(step.sheet, step.area));
  restore(step);
  return { sheet: step.sheet, area: step.area };
}

function snapshot(sheet: SheetModel, area: Bounds): Step {
  const cells: SavedCell[] = [];
  sheet.eachStored(area, true, (row, column) => {
    const formula = sheet.cells.formula(row, column);
    const input = formula === null ? { value: sheet.value(row, column) } : { formula };
    cells.push({ row, column, input, style: sheet.cells.style(row, column) });
  });
  const tables = sheet.tables.map((table) => ({ table, bounds: table.bounds }));
  return { sheet, area, cells, tables };
}

function restore({ sheet, area, cells, tables }: Step): void {
  restoreTables(sheet, tables);
  sheet.eachStored(area, true, (row, column) => sheet.cells.setStyle(row, column, 0));
  for (const cell of cells) sheet.cells.setStyle(cell.row, cell.column, cell.style);
  sheet.workbook.emit({ kind: 'format', sheet, bounds: area, source: 'Local' });
  const contents = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.input]));
  const written = storedArea(sheet, area, cells);
  if (!written) return;
  const inputs: CellInput[][] = [];
  for (let row = written.row; row <= lastRow(written); row++) {
    const line: CellInput[] = [];
    for (let column = written.column; column <= lastColumn(written); column++)
      line.push(contents.get(`${row},${column}`) ?? { value: null });
    inputs.push(line);
  }
  sheet.write(written.row, written.column, inputs);
}

/** Tables that were added since stay; those removed since are not brought back. */
function restoreTables(sheet: SheetModel, tables: Step['tables']): void {
  const moved = tables.filter(({ table, bounds: saved }) => sheet.tables.includes(table) && table.bounds !== saved);
  if (moved.length === 0) return;
  for (const { table, bounds: saved } of moved) table.bounds = saved;
  sheet.workbook.calculator.structureChanged();
  sheet.layoutChanged();
}

/** The part of a possibly endless area (a whole column) that held something before or holds something now. */
function storedArea(sheet: SheetModel, area: Bounds, cells: SavedCell[]): Bounds | null {
  let box: [number, number, number, number] | null = null;
  const add = (row: number, column: number): void => {
    box = box
      ? [Math.min(box[0], row), Math.min(box[1], column), Math.max(box[2], row), Math.max(box[3], column)]
      : [row, column, row, column];
  };
  for (const cell of cells) add(cell.row, cell.column);
  sheet.eachStored(area, false, add);
  if (!box) return null;
  const [top, left, bottom, right] = box as [number, number, number, number];
  return bounds(top, left, bottom - top + 1, right - left + 1);
}
