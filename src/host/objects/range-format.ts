import { args, defineClass, valueMethod, type ClassDefinition } from '../protocol';
import { assertFormatAllowed } from './access';
import { alignmentScalars } from './alignment-scalars';
import { applyStyle } from './apply-style';
import { autofitColumns, autofitRows } from './autofit';
import { AreaBorderLines } from './area-border-lines';
import { SIDES, type Side } from './border-names';
import type { BorderLines, FormatTarget } from './format-target';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import type { Range } from './range';
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeights, standardHeight, standardWidth } from './range-size';
import { commonValue } from './style-sample';
import type { CellStyle, StyleEdit } from '../workbook/styles';

/** The look of one or several areas. */
export class RangeFormat extends ExcelObject implements FormatTarget {
  readonly sides = SIDES;

  constructor(
    context: ExcelContext,
    readonly areas: Range[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  change(change: StyleEdit): void {
    for (const area of this.areas) {
      assertFormatAllowed(area.sheet);
      applyStyle(area, change);
    }
  }

  common<T extends string | number | boolean>(pick: (style: CellStyle) => T | null): T | null {
    return commonValue(this.areas, pick);
  }

  lines(side: Side): BorderLines {
    return new AreaBorderLines(this.areas, side);
  }
}

const definition = defineClass<RangeFormat>('RangeFormat', {
  scalars: {
    ...alignmentScalars,
    ColumnWidth: { get: (self) => columnWidthOf(self.areas), set: (self, value) => setColumnWidth(self.areas, value) },
    RowHeight: { get: (self) => rowHeightOf(self.areas), set: (self, value) => setRowHeights(self.areas, value) },
    UseStandardHeight: standardHeight,
    UseStandardWidth: standardWidth,
  },
  navigation: {
    Borders: (self) => new RangeBorderCollection(self.context, self),
    Fill: (self) => new RangeFill(self.context, self),
    Font: (self) => new RangeFont(self.context, self),
    Protection: (self) => new FormatProtection(self.context, self),
  },
  methods: {
    AdjustIndent: valueMethod(1, (self, amount) => {
      const indent = self.common((style) => style.alignment.indent) ?? 0;
      self.change({ alignment: { indent: Math.min(250, Math.max(0, indent + args.integer(amount))) } });
    }),
    AutofitColumns: valueMethod(0, (self) => self.areas.forEach(autofitColumns)),
    AutofitRows: valueMethod(0, (self) => self.areas.forEach(autofitRows)),
  },
});
