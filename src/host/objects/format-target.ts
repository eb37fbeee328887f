import type { BorderLine, CellStyle, StyleEdit } from '../workbook/styles';
import type { Side } from './border-names';

/** The lines on one side of what is formatted. */
export interface BorderLines {
  /** The property that all lines share; null when they differ or there are none. */
  common(pick: (line: BorderLine) => string): string | null;
  /** Applies `change` to every line. */
  change(change: (line: BorderLine) => BorderLine): void;
}

/** What fonts, fills and borders belong to: areas of cells, or a named style. */
export interface FormatTarget {
  /** The sides that lines can be on, in the order of `getItemAt`. */
  readonly sides: readonly Side[];
  change(change: StyleEdit): void;
  /** The one value that all of it shares, or null. */
  common<T extends string | number | boolean>(pick: (style: CellStyle) => T | null): T | null;
  lines(side: Side): BorderLines;
}

export const NO_LINE: BorderLine = { style: 'none', color: null };
