import { bounds, lastColumn, lastRow, type Bounds } from '../../host/workbook/bounds';
import type { CellInput, SheetModel } from '../../host/workbook/sheet';
import type { TableModel } from '../../host/workbook/table';
import type { EditStep } from './edit-step';

interface SavedCell {
  row: number;
  column: number;
  input: Exclude<CellInput, undefined>;
  style: number;
}

/** Contents and styles of an area as they were when the step was made, and where the tables of the sheet stood. */
export class CellStep implements EditStep {
  private readonly cells: SavedCell[] = [];
  /** An edit just below a table makes it longer. */
  private readonly tables: { table: TableModel; bounds: Bounds }[];

  constructor(
    readonly sheet: SheetModel,
    readonly area: Bounds,
  ) {
    sheet.eachStored(area, true, (row, column) => {
      const formula = sheet.cells.formula(row, column);
      const input = formula === null ? { value: sheet.value(row, column) } : { formula };
      this.cells.push({ row, column, input, style: sheet.cells.style(row, column) });
    });
    this.tables = sheet.tables.map((table) => ({ table, bounds: table.bounds }));
  }

  swap(): CellStep {
    const back = new CellStep(this.sheet, this.area);
    this.restoreTables();
    this.restoreCells();
    return back;
  }

  /** Puts contents and styles back, as one edit of the user. */
  restoreCells(): void {
    const { sheet, area, cells } = this;
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
  private restoreTables(): void {
    const { sheet } = this;
    const moved = this.tables.filter(
      ({ table, bounds: saved }) => sheet.tables.includes(table) && table.bounds !== saved,
    );
    if (moved.length === 0) return;
    for (const { table, bounds: saved } of moved) table.bounds = saved;
    sheet.workbook.calculator.structureChanged();
    sheet.layoutChanged();
  }
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
