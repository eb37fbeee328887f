import fc from 'fast-check';
import { parseAmount, printAmount } from '../../../src/census/parsing/amount';
import type { CellContent } from '../../../src/table/grid';

const NB = '\u00a0';
const NARROW = '\u202f';

describe('parseAmount', () => {
  test.each<[CellContent, number, boolean]>([
    [120_000, 12_000_000, true],
    [1234.56, 123_456, true],
    [0.1 + 0.2, 30, true],
    [0, 0, true],
    [-380_000, -38_000_000, true],
    ['120000', 12_000_000, false],
    ['120 000', 12_000_000, false],
    [`120${NB}000${NB}€`, 12_000_000, false],
    [`1${NARROW}240${NARROW}000`, 124_000_000, false],
    ['120 k€', 12_000_000, false],
    ['120K€', 12_000_000, false],
    ['120 ke HT', 12_000_000, false],
    ['1,2 M€', 120_000_000, false],
    ['1.25 M€', 125_000_000, false],
    ['1,250 M€', 125_000_000, false],
    ['2 millions', 200_000_000, false],
    ['1,5 Md€', 150_000_000_000, false],
    ['50 000 € HT', 5_000_000, false],
    ['~ 50 000 €', 5_000_000, false],
    ['environ 50 000 euros hors taxes', 5_000_000, false],
    ['1 234,50 €', 123_450, false],
    ['1.234,50', 123_450, false],
    ['1,234.50', 123_450, false],
    ['120.000 €', 12_000_000, false],
    ['1.200.000', 120_000_000, false],
    ["1'200'000", 120_000_000, false],
    ['- 380 000 €', -38_000_000, false],
    ['(380 000)', -38_000_000, false],
    ['0,5 k€', 50_000, false],
    ['999,999 k€', 99_999_900, false],
    ['50 000 (estimation)', 5_000_000, false],
    ['50 000 € (HT)', 5_000_000, false],
    ['50 000 €.', 5_000_000, false],
    ['forfait 20 000', 2_000_000, false],
  ])('reads %p as %p cents', (content, cents, clean) => {
    expect(parseAmount(content)).toMatchObject({ kind: 'understood', value: { cents, perYear: false }, clean });
  });

  test.each(['50 000 € HT/an', '50 k€ / an', '50 000 par an', '50 000 € annuels'])(
    'sees that %p is yearly',
    (content) => {
      expect(parseAmount(content)).toMatchObject({
        kind: 'understood',
        value: { cents: 5_000_000, perYear: true },
        clean: false,
      });
    },
  );

  test.each<[CellContent, string]>([
    ['NC', 'notANumber'],
    ['à définir', 'notANumber'],
    ['cent mille', 'notANumber'],
    ['120 000 bis', 'notANumber'],
    ['12 34', 'notANumber'],
    ['120,000', 'notANumber'],
    ['1,2,3', 'notANumber'],
    ['€', 'notANumber'],
    [true, 'notANumber'],
    ['90-215 k€', 'range'],
    ['entre 90 et 215 k€', 'range'],
    ['90 à 215 k€', 'range'],
    ['120 000 € TTC', 'taxIncluded'],
    ['120 000 € (TTC)', 'taxIncluded'],
    ['< 90 000', 'range'],
    ['moins de 90 000 €', 'range'],
    ['> 215 k€', 'range'],
    ['(estimation)', 'notANumber'],
    ['4 x 50 000 €', 'notANumber'],
    [1e15, 'tooLarge'],
    [21_440_034_900_012, 'tooLarge'],
    [{ error: '#N/A' }, 'excelError'],
  ])('does not understand %p (%s)', (content, reason) => {
    expect(parseAmount(content)).toEqual({ kind: 'problem', reason });
  });

  test.each<CellContent>([null, '', '  ', NB])('takes %p for empty', (content) => {
    expect(parseAmount(content)).toEqual({ kind: 'empty' });
  });

  test('understands every amount that it prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (cents) => {
        const reading = parseAmount(printAmount(cents));
        expect(reading).toMatchObject({ kind: 'understood', value: { cents, perYear: false }, clean: false });
      }),
    );
  });

  test('throws on no content', () => {
    const content = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean());
    fc.assert(fc.property(content, (value) => ['empty', 'understood', 'problem'].includes(parseAmount(value).kind)));
  });

  test('never invents figures: what is understood holds at least one digit', () => {
    const signs = fc.constantFrom('1', '2', '0', ' ', ',', '.', '-', 'k', 'M', '€', 'x', '/', 'an');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 10 }), (parts) => {
        const text = parts.join('');
        return parseAmount(text).kind !== 'understood' || /\d/.test(text);
      }),
    );
  });
});

test('printAmount groups thousands and shows cents only when there are any', () => {
  expect([0, 5, 12_000_000, 123_450, -38_000_000, 100_000_000_00].map(printAmount)).toEqual([
    '0 €',
    '0,05 €',
    '120 000 €',
    '1 234,50 €',
    '-380 000 €',
    '100 000 000 €',
  ]);
});
