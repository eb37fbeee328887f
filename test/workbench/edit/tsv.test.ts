import fc from 'fast-check';
import { formatTsv, parseTsv } from '../../../src/workbench/edit/tsv';

test('reads what spreadsheets copy', () => {
  expect(parseTsv('a\tb\r\n1\t2\r\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(parseTsv('seul')).toEqual([['seul']]);
  expect(parseTsv('"deux\nlignes"\tx\n"dit ""oui"""')).toEqual([['deux\nlignes', 'x'], ['dit "oui"']]);
  expect(parseTsv('a\n\nb')).toEqual([['a'], [''], ['b']]);
});

test('a quote that closes nothing is a plain character', () => {
  expect(parseTsv('"ouvert\tb')).toEqual([['"ouvert', 'b']]);
  expect(parseTsv('"a"b\tc')).toEqual([['"a"b', 'c']]);
});

test('what is copied is pasted back the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' ', '1', ';') });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, (cells) => {
      // A last row of one empty cell cannot be told from a final line break.
      fc.pre(cells.length === 1 || cells[0]!.length > 1 || cells.at(-1)![0] !== '');
      expect(parseTsv(formatTsv(cells))).toEqual(cells);
    }),
  );
});
