import { args, defineClass, type ClassDefinition } from '../protocol';
import { MAX_COLUMNS, MAX_ROWS, lastColumn, lastRow, type Bounds } from '../workbook/bounds';
import type { BorderLine, BorderSide } from '../workbook/styles';
import { assertFormatAllowed } from './access';
import { applyStyle } from './apply-style';
import { BORDER_STYLES, BORDER_WEIGHTS, fileLine, styleOf, weightOf, type Side } from './border-names';
import { colorText, shownColor } from './color';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import type { RangeFormat } from './range-format';
import type { Range } from './range';
import { commonValue } from './style-sample';

const NO_LINE: BorderLine = { style: 'none', color: null };

interface Strip {
  range: Range;
  side: BorderSide;
}

/** One side of a range: its edge, or all lines inside. */
export class RangeBorder extends ExcelObject {
  constructor(
    context: ExcelContext,
    private readonly format: RangeFormat,
    readonly side: Side,
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  /** The cells that carry the lines of this side, and on which side of the cell. */
  private get strips(): Strip[] {
    return this.format.areas.flatMap((range) =>
      stripsOf(range.bounds, this.side).map(({ bounds, side }) => ({ range: range.at(bounds), side })),
    );
  }

  /** The property that all lines share; null when they differ or there are none. */
  common(pick: (line: BorderLine) => string): string | null {
    const values = this.strips.map(({ range, side }) =>
      commonValue([range], (style) => pick(style.borders[side] ?? NO_LINE)),
    );
    const [first = null] = values;
    return values.every((value) => value === first) ? first : null;
  }

  /** Applies `change` to every line; a line that is not there yet starts as a thin one. */
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

const drawn = (line: BorderLine): BorderLine => (line.style === 'none' ? { ...line, style: 'thin' } : line);

const definition = defineClass<RangeBorder>('RangeBorder', {
  scalars: {
    SideIndex: { get: (self) => self.side },
    Style: {
      get: (self) => self.common(({ style }) => styleOf(style)),
      set: (self, value) => {
        const style = args.oneOf(value, BORDER_STYLES);
        self.change((line) => (style === 'None' ? NO_LINE : { ...line, style: fileLine(style, weightOf(line.style)) }));
      },
    },
    Weight: {
      get: (self) => self.common(({ style }) => weightOf(style)),
      set: (self, value) => {
        const weight = args.oneOf(value, BORDER_WEIGHTS);
        self.change((line) => ({ ...line, style: fileLine(styleOf(drawn(line).style), weight) }));
      },
    },
    Color: {
      get: (self) => self.common(({ color }) => shownColor(self.workbook, color, '#000000')),
      set: (self, value) => {
        const rgb = colorText(args.text(value));
        self.change((line) => ({ ...drawn(line), color: { rgb } }));
      },
    },
  },
});
