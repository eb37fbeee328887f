import type { PlannedCell } from '../census/reports/sheet-plan';
import type { Cells } from './join-blocks';
import { renameReferences, type Renaming } from './rename-references';
import { asTypedText } from './typed-text';
import { BYTES_PER_SYNC, jsonBytes } from './wire-size';
import type { WriteQueue } from './write-queue';

/** What goes into a cell as Excel takes it; `null` leaves the cell alone. */
type Written = string | number | boolean | null;

/** Rows of a block that go out in one piece; rows and columns count from 0 on the sheet. */
interface Piece {
  row: number;
  column: number;
  cells: Written[][];
  bytes: number;
}

/** A piece weighs at most half a request, so that a request never holds less than half of what it could. */
const BYTES_PER_PIECE = BYTES_PER_SYNC / 2;

const isFormula = (cell: PlannedCell): cell is { formula: string } =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

function constantOf(cell: PlannedCell): Written {
  if (isFormula(cell)) return null;
  return typeof cell === 'object' && cell !== null ? asTypedText(cell.text) : cell;
}

/** Cuts rows into pieces by weight; rows without anything to write are skipped, so are empty columns at both ends. */
export function cutRows(row: number, column: number, rows: Written[][], limit = BYTES_PER_PIECE): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | null = null;
  rows.forEach((cells, r) => {
    if (cells.every((cell) => cell === null)) {
      open = null;
      return;
    }
    const bytes = jsonBytes(cells);
    if (open && open.bytes + bytes <= limit) {
      open.cells.push(cells);
      open.bytes += bytes;
    } else {
      open = { row: row + r, column, cells: [cells], bytes };
      pieces.push(open);
    }
  });
  return pieces.map(withoutEmptyColumns);
}

function withoutEmptyColumns(piece: Piece): Piece {
  const filled = (c: number) => piece.cells.some((line) => line[c] !== null);
  const width = piece.cells[0]?.length ?? 0;
  let first = 0;
  while (first < width && !filled(first)) first++;
  let end = width;
  while (end > first && !filled(end - 1)) end--;
  if (first === 0 && end === width) return piece;
  return { ...piece, column: piece.column + first, cells: piece.cells.map((line) => line.slice(first, end)) };
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, cells }: Piece): Excel.Range =>
  sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);

/** Writes the constants of a block; formulas wait until every table they may name is there. */
export async function writeConstants(queue: WriteQueue, sheet: Excel.Worksheet, block: Cells): Promise<void> {
  const rows = block.cells.map((line) => line.map(constantOf));
  for (const piece of cutRows(block.row, block.column, rows)) {
    await queue.room(piece.bytes);
    rangeOf(sheet, piece).values = piece.cells;
  }
}

/** Writes the formulas of a block, naming tables and sheets as they are called in this workbook. */
export async function writeFormulas(
  queue: WriteQueue,
  sheet: Excel.Worksheet,
  block: Cells,
  renaming: Renaming,
): Promise<void> {
  const rows = block.cells.map((line) =>
    line.map((cell) => (isFormula(cell) ? renameReferences(cell.formula, renaming) : null)),
  );
  for (const piece of cutRows(block.row, block.column, rows)) {
    await queue.room(piece.bytes);
    rangeOf(sheet, piece).formulas = piece.cells;
  }
}
