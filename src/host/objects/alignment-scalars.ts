import { args, type Scalar } from '../protocol';
import type { AlignmentStyle } from '../workbook/styles';
import { ALIGNMENT_FROM_FILE, HORIZONTAL, READING_ORDERS, VERTICAL, toFileAlignment } from './alignment-names';
import type { FormatTarget } from './format-target';

/** A property kept in the alignment of the style. */
const alignment = <T extends string | number | boolean>(
  read: (style: AlignmentStyle) => T,
  write: (value: unknown) => Partial<AlignmentStyle>,
): Scalar<FormatTarget> => ({
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

/** How contents stand in cells: the same for areas and for named styles. */
export const alignmentScalars = {
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
  ShrinkToFit: alignment(
    ({ shrinkToFit }) => shrinkToFit,
    (value) => ({ shrinkToFit: args.boolean(value) }),
  ),
  TextOrientation: alignment(
    ({ textRotation }) => orientationFromFile(textRotation),
    (value) => ({ textRotation: orientationToFile(value) }),
  ),
  VerticalAlignment: alignment(
    ({ vertical }) => ALIGNMENT_FROM_FILE[vertical] ?? 'Bottom',
    (value) => ({ vertical: toFileAlignment(args.oneOf(value, VERTICAL)) }),
  ),
  WrapText: alignment(
    ({ wrapText }) => wrapText,
    (value) => ({ wrapText: args.boolean(value) }),
  ),
  /** Indents at the side where a distributed text would touch the edge. */
  AutoIndent: alignment(
    ({ justifyLastLine }) => justifyLastLine ?? false,
    (value) => ({ justifyLastLine: args.boolean(value) || undefined }),
  ),
} satisfies Record<string, Scalar<FormatTarget>>;
