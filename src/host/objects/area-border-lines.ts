import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { BorderLine, BorderSide } from '../workbook/styles';
import { assertFormatAllowed } from './access';
import { applyStyle } from './apply-style';
import type { Side } from './border-names';
import { NO_LINE, type BorderLines } from './format-target';
import type { Range } from './range';
import { commonValue } from './style-sample';

interface Strip {
  range: Range;
  side: BorderSide;
}

/** The lines of one side of areas: their edges, or all lines inside. */
export class AreaBorderLines implements BorderLines {
  constructor(
    private readonly areas: Range[],
    private readonly side: Side,
  ) {}

  /** The cells that carry the lines of this side, and on which side of the cell. */
  private get strips(): Strip[] {
    return this.areas.flatMap((range) =>
      stripsOf(range.bounds, this.side).map(({ bounds, side }) => ({ range: range.at(bounds), side })),
    );
  }

  common(pick: (line: BorderLine) => string): string | null {
    const values = this.strips.map(({ range, side }) =>
      commonValue([range], (style) => pick(style.borders[side] ?? NO_LINE)),
    );
    const [first = null] = values;
    return values.every((value) => value === first) ? first : null;
  }

  change(change: (line: BorderLine) => BorderLine): void {
    for (const { range, side } of this.strips) {
      assertFormatAllowed(range.sheet);
      const shared = commonValue([range], (style) => JSON.stringify(style.borders[side] ?? NO_LINE));
      const line = shared === null ? NO_LINE : (JSON.parse(shared) as BorderLine);
      applyStyle(range, { borders: { [side]: change(line) } });
    }
  }
}

function stripsOf(b: Bounds, side: Side): { bounds: Bounds; side: BorderSide }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ bounds: { ...b, rowCount: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ bounds: b.rowCount >= MAX_ROWS ? b : { ...b, row: lastRow(b), rowCount: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ bounds: { ...b, columnCount: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [
        { bounds: b.columnCount >= MAX_COLUMNS ? b : { ...b, column: lastColumn(b), columnCount: 1 }, side: 'right' },
      ];
    case 'InsideHorizontal':
      return b.rowCount < 2 ? [] : [{ bounds: { ...b, rowCount: b.rowCount - 1 }, side: 'bottom' }];
    case 'InsideVertical':
      return b.columnCount < 2 ? [] : [{ bounds: { ...b, columnCount: b.columnCount - 1 }, side: 'right' }];
    case 'DiagonalDown':
      return [{ bounds: b, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ bounds: b, side: 'diagonalUp' }];
  }
}
