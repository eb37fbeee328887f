import { tokenize } from '@borgar/fx';
import { columnIndex, columnName } from '../../workbook/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { FormulaToken } from './file-formula';

/** One coordinate of a reference: fixed text, or a number that moves with the cell. */
interface Coordinate {
  axis: 'row' | 'column';
  at: number;
}

type Piece = string | Coordinate;

const CELL_PART = /(\$?)([A-Za-z]{1,3})(?![A-Za-z(])|(\$?)(\d{1,7})/g;

/**
 * A formula that many cells share (`t="shared"`): written once in the file, moved for each cell. The text is cut once into fixed pieces and
 * relative coordinates, so that a column of 100 000 formulas costs no parsing per cell.
 */
export class SharedFormula {
  private readonly pieces: Piece[];

  /** `formula` without `=`, as shown, standing in the cell `row`, `column`. */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    this.pieces = (tokenize(formula) as FormulaToken[]).flatMap(({ type, value }) =>
      type === 'range' || type === 'range_beam' || type === 'range_ternary' ? cutReference(value) : [value],
    );
  }

  /** The formula of another cell of the group, without `=`. */
  at(row: number, column: number): string {
    const down = row - this.row;
    const right = column - this.column;
    // Joined at once: a text put together bit by bit is kept as a tree of its bits, twenty times as large.
    return this.pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, down, right))).join('');
  }
}

function cutReference(reference: string): Piece[] {
  const bang = reference.lastIndexOf('!') + 1;
  const coordinates: Piece[] = [reference.slice(0, bang)];
  const cells = reference.slice(bang);
  let end = 0;
  for (const match of cells.matchAll(CELL_PART)) {
    coordinates.push(cells.slice(end, match.index));
    end = match.index + match[0].length;
    const isColumn = match[2] !== undefined;
    const fixed = (isColumn ? match[1] : match[3]) === '$';
    if (fixed) coordinates.push(match[0]);
    else if (isColumn) coordinates.push({ axis: 'column', at: columnIndex(match[2] as string) });
    else coordinates.push({ axis: 'row', at: Number(match[4]) - 1 });
  }
  coordinates.push(cells.slice(end));
  return coordinates;
}

/** Moved references wrap around the sheet's edges, as Excel does for shared formulas. */
function moved({ axis, at }: Coordinate, down: number, right: number): string {
  if (axis === 'row') return String(((at + down + MAX_ROWS) % MAX_ROWS) + 1);
  return columnName((at + right + MAX_COLUMNS) % MAX_COLUMNS);
}
