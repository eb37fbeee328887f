import { args, invalidArgument } from '../protocol';
import { clearHyperlinks, commonHyperlink, setHyperlink } from '../workbook/hyperlink';
import { assertAllowed, assertCellsWritable } from './access';
import type { Range } from './range';
import { readText } from './range-values';
import { writeStyle } from './range-style';

/** `Excel.RangeHyperlink` of the link that all cells of the range share; null when there is none. */
export function readHyperlink(range: Range): Record<string, string> | null {
  const { sheet, bounds } = range;
  const link = commonHyperlink(sheet, bounds);
  if (!link) return null;
  const text = (readText(range.at({ ...bounds, rowCount: 1, columnCount: 1 })) as string[][])[0]?.[0] ?? '';
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: text,
  };
}

const textOf = (value: unknown): string | null => {
  const given = args.optional(value, args.text, '');
  return given === '' ? null : given;
};

/**
 * Makes the cells lead somewhere, in the style Hyperlink; `textToDisplay` goes into the first cell, which shows where the link leads when
 * it is empty and nothing is said. Raises `InvalidArgument` when neither an address nor a place in the document is given.
 */
export function writeHyperlink(range: Range, value: unknown): void {
  const { sheet, bounds } = range;
  assertAllowed(sheet, 'insertHyperlinks');
  if (value === null) return removeHyperlinks(range);
  if (typeof value !== 'object') throw invalidArgument('A hyperlink was expected.');
  const given = value as Record<string, unknown>;
  const address = textOf(given.address);
  const location = textOf(given.documentReference)?.replace(/^#/, '') ?? null;
  if (address === null && location === null)
    throw invalidArgument('A hyperlink needs an address or a document reference.');
  const known = sheet.value(bounds.row, bounds.column);
  const display = textOf(given.textToDisplay) ?? (known === null ? (address ?? location) : null);
  if (display !== null) {
    assertCellsWritable(sheet, { ...bounds, rowCount: 1, columnCount: 1 });
    sheet.write(bounds.row, bounds.column, [[{ value: display }]]);
  }
  setHyperlink(sheet, { bounds, address, location, screenTip: textOf(given.screenTip), display });
  writeStyle([range], 'Hyperlink');
}

export function removeHyperlinks({ sheet, bounds }: Range): void {
  if (clearHyperlinks(sheet, bounds)) sheet.layoutChanged();
}
