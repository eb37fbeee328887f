import { args, defineClass, valueMethod, type ClassDefinition, type Scalar } from '../protocol';
import { assertFormatAllowed } from './access';
import { ALIGNMENT_FROM_FILE, HORIZONTAL, READING_ORDERS, VERTICAL, toFileAlignment } from './alignment-names';
import { applyStyle } from './apply-style';
import { autofitColumns, autofitRows } from './autofit';
import type { ExcelContext } from './excel-context';
import { ExcelObject } from './excel-object';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import type { Range } from './range';
import { columnWidthOf, rowHeightOf, setColumnWidth, setRowHeights, standardHeight, standardWidth } from './range-size';
import { commonValue } from './style-sample';
import type { AlignmentStyle, CellStyle, StyleChange } from '../workbook/styles';

/** The look of one or several areas. */
export class RangeFormat extends ExcelObject {
  constructor(
    context: ExcelContext,
    readonly areas: Range[],
  ) {
    super(context);
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  change(change: StyleChange): void {
    for (const area of this.areas) {
      assertFormatAllowed(area.sheet);
      applyStyle(area, change);
    }
  }

  common<T extends string | number | boolean>(pick: (style: CellStyle) => T | null): T | null {
    return commonValue(this.areas, pick);
  }
}

/** A property kept in the alignment of the style. */
const alignment = <T extends string | number | boolean>(
  read: (style: AlignmentStyle) => T,
  write: (value: unknown) => Partial<AlignmentStyle>,
): Scalar<RangeFormat> => ({
  get: (self) => self.common((style) => read(style.alignment)),
  set: (self, value) => self.change({ alignment: write(value) }),
});

/** Degrees as Office.js gives them (-90 to 90, 180 for stacked letters) and as the file does (91 to 180 for negative, 255). */
const orientationFromFile = (rotation: number): number =>
  rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
const orientationToFile = (value: unknown): number => {
  const degrees = args.integer(value, -90, 180);
  return degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;
};

const definition = defineClass<RangeFormat>('RangeFormat', {
  scalars: {
    ColumnWidth: { get: (self) => columnWidthOf(self.areas), set: (self, value) => setColumnWidth(self.areas, value) },
    HorizontalAlignment: alignment(
      ({ horizontal }) => ALIGNMENT_FROM_FILE[horizontal] ?? 'General',
      (value) => ({ horizontal: toFileAlignment(args.oneOf(value, HORIZONTAL)) }),
    ),
    IndentLevel: alignment(
      ({ indent }) => indent,
      (value) => ({ indent: args.integer(value, 0, 250) }),
    ),
    ReadingOrder: alignment(
      ({ readingOrder }) => READING_ORDERS[readingOrder] ?? 'Context',
      (value) => ({ readingOrder: READING_ORDERS.indexOf(args.oneOf(value, READING_ORDERS)) }),
    ),
    RowHeight: { get: (self) => rowHeightOf(self.areas), set: (self, value) => setRowHeights(self.areas, value) },
    ShrinkToFit: alignment(
      ({ shrinkToFit }) => shrinkToFit,
      (value) => ({ shrinkToFit: args.boolean(value) }),
    ),
    TextOrientation: alignment(
      ({ textRotation }) => orientationFromFile(textRotation),
      (value) => ({ textRotation: orientationToFile(value) }),
    ),
    UseStandardHeight: standardHeight,
    UseStandardWidth: standardWidth,
    VerticalAlignment: alignment(
      ({ vertical }) => ALIGNMENT_FROM_FILE[vertical] ?? 'Bottom',
      (value) => ({ vertical: toFileAlignment(args.oneOf(value, VERTICAL)) }),
    ),
    WrapText: alignment(
      ({ wrapText }) => wrapText,
      (value) => ({ wrapText: args.boolean(value) }),
    ),
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
