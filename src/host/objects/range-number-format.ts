import { fromLocalFormat, isFormatCode, toLocalFormat } from '../formats';
import { invalidArgument } from '../protocol';
import { assertFormatAllowed } from './access';
import { applyStyle } from './apply-style';
import { readMatrix, writeMatrix } from './cell-matrix';
import type { Range } from './range';

type Notation = 'english' | 'local';

export function readNumberFormats(range: Range, notation: Notation): unknown {
  const { sheet, workbook, context } = range;
  return readMatrix(range, (row, column) => {
    const code = workbook.styles.get(sheet.styleAt(row, column)).numberFormat;
    return notation === 'local' ? toLocalFormat(code, context.locale) : code;
  });
}

/** `range.numberFormat = …`; `null` leaves a cell alone. Raises `InvalidArgument` for what is no format code. */
export function writeNumberFormats(range: Range, value: unknown, notation: Notation): void {
  assertFormatAllowed(range.sheet);
  if (!Array.isArray(value)) {
    const code = codeOf(range, value, notation);
    if (code !== null) applyStyle(range, { numberFormat: code });
    return;
  }
  const { cells } = writeMatrix(range, value);
  const codes = cells.map((line) => line.map((entry) => codeOf(range, entry, notation)));
  for (const { row, column, columnCount, rowCount, code } of blocks(codes))
    applyStyle(range.at({ row: range.bounds.row + row, column: range.bounds.column + column, rowCount, columnCount }), {
      numberFormat: code,
    });
}

function codeOf(range: Range, entry: unknown, notation: Notation): string | null {
  if (entry === null || entry === undefined) return null;
  if (typeof entry !== 'string') throw invalidArgument('A format code is a text.');
  const code = notation === 'local' ? fromLocalFormat(entry, range.context.locale) : entry;
  if (!isFormatCode(code)) throw invalidArgument(`"${entry}" is not a number format.`);
  return code === '' || /^general$/i.test(code) ? 'General' : code;
}

/** Runs of equal codes down each column, so that a formatted column is one change. */
function* blocks(
  codes: (string | null)[][],
): Generator<{ row: number; column: number; rowCount: number; columnCount: number; code: string }> {
  const width = codes[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    let start = 0;
    for (let row = 1; row <= codes.length; row++) {
      const code = codes[start]?.[column] ?? null;
      if (row < codes.length && codes[row]?.[column] === code) continue;
      if (code !== null) yield { row: start, column, rowCount: row - start, columnCount: 1, code };
      start = row;
    }
  }
}
