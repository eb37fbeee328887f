import fc from 'fast-check';
import { euros, neutralised, restored, toCsv, type CsvCell } from '../../../src/census/publish/csv';
import { parseCsv } from './parse-csv';

/** Texts in which formulas, separators, quotes and line breaks are frequent. */
const wildText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\t',
        '\r',
        '\n',
        ';',
        ',',
        '"',
        "'",
        ' ',
        '\u00a0',
        '|',
        '1+1',
        "cmd|'/C calc'!A0",
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** A cell as a French Excel would begin it: at the start, after a semicolon, a tab or a line break. */
const beginnings = (text: string): string[] => text.split(/[;\t\r\n]/).map((part) => part.replace(/^[\s"]+/, ''));

describe('texts in a CSV', () => {
  test('a formula is disarmed wherever a spreadsheet may begin a cell, and nothing else changes', () => {
    expect(
      [
        '=1+1',
        '+33 2',
        '-5 %',
        '@SUM(A1)',
        ' =1',
        "'=1",
        '"=1"',
        'a;=cmd',
        'a\n-b',
        'a\t@b',
        '＝1',
        'Lot 2 - mobilier',
        'a = b',
        "l'été",
        '',
      ].map(neutralised),
    ).toEqual([
      "'=1+1",
      "'+33 2",
      "'-5 %",
      "'@SUM(A1)",
      "' =1",
      "''=1",
      `'"=1"`,
      "a;'=cmd",
      "a\n'-b",
      "a\t'@b",
      "'＝1",
      'Lot 2 - mobilier',
      'a = b',
      "l'été",
      '',
    ]);
  });

  test('any text comes back, and none of its beginnings is a formula', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        const safe = neutralised(text);
        expect(restored(safe)).toBe(text);
        expect(beginnings(safe).filter((part) => /^[=+\-@＝＋－＠]/.test(part))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('any table comes back through an independent reader', () => {
    const cell = fc.oneof(
      fc.constant(null),
      wildText,
      fc.integer().map((n): CsvCell => ({ literal: String(n) })),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(table, (rows) => {
        const header = (rows[0] ?? [null]).map((_, column) => `c${column}`);
        const [head, ...lines] = parseCsv(toCsv(header, rows));
        expect(head?.map(({ text }) => text)).toEqual(header);
        expect(lines.map((line) => line.map(({ text, quoted }) => (quoted ? restored(text) : text)))).toEqual(
          rows.map((row) =>
            row.map((value) => (value === null ? '' : typeof value === 'string' ? value : value.literal)),
          ),
        );
        // No value and an empty text differ, a text is never taken for a figure.
        expect(lines.map((line) => line.map(({ quoted }) => quoted))).toEqual(
          rows.map((row) => row.map((value) => typeof value === 'string')),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('amounts are exact euros with a point', () => {
    expect([0, 5, 120_000_00, 1_234_50, -7_05, 90_071_992_547_409_91].map(euros)).toEqual(
      ['0', '0.05', '120000', '1234.50', '-7.05', '90071992547409.91'].map((literal) => ({ literal })),
    );
  });
});
