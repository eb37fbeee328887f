import fc from 'fast-check';
import { parseDuration, printDuration } from '../../../src/census/parsing/duration';
import type { CellContent } from '../../../src/table/grid';

const read = (content: CellContent): string => {
  const reading = parseDuration(content);
  if (reading.kind !== 'understood') return reading.kind === 'problem' ? reading.reason : 'empty';
  const { initial, extensions, extensionMonths, total } = reading.value;
  return `${initial}+${extensions}x${extensionMonths}=${total}${reading.clean ? ' clean' : ''}`;
};

describe('parseDuration', () => {
  test.each<[CellContent, string]>([
    [48, '48+0x0=48 clean'],
    ['48', '48+0x0=48'],
    ['48 mois', '48+0x0=48'],
    ['4 ans', '48+0x0=48'],
    ['1 an', '12+0x0=12'],
    ['1,5 an', '18+0x0=18'],
    ['4 ans fermes', '48+0x0=48'],
    ['1 an + 3 recond.', '12+3x12=48'],
    ['1 an + 3 reconductions', '12+3x12=48'],
    ['1 an reconductible 3 fois', '12+3x12=48'],
    ['12 mois renouvelable 2 fois', '12+2x12=36'],
    ['2 ans + 2 x 1 an', '24+2x12=48'],
    ['2 ans + 2 reconductions de 1 an', '24+2x12=48'],
    ['12+12+12+12', '12+3x12=48'],
    ['24 + 12 + 12', '24+2x12=48'],
    ['1 an + 1 an + 1 an', '12+2x12=36'],
    ['1+1+1+1', '12+3x12=48'],
    ['1+3', '12+3x12=48'],
    ['12 mois + 36 mois', '12+1x36=48'],
    ['un an', '12+0x0=12'],
    ['4 x 1 an', '12+3x12=48'],
    ['1 an x 4', '12+3x12=48'],
    ['3 ans et 6 mois', '42+0x0=42'],
    ['1 an (3 recond.)', '12+3x12=48'],
    ['48 mois (12+12+12+12)', '12+3x12=48'],
    ['4 ans (estimation)', '48+0x0=48'],
    ['48 mois (12+12)', 'notADuration'],
    ['12 mois (+ 36)', 'notADuration'],
    ['12 mois reconductible 3 fois par période de 12 mois', '12+3x12=48'],
    ['0 x 1 an', 'notADuration'],
    ['24+12+6', 'notADuration'],
    ['6 semaines', 'notADuration'],
    ['longtemps', 'notADuration'],
    [0, 'notADuration'],
    [-12, 'notADuration'],
    [12.5, 'notADuration'],
    [5000, 'notADuration'],
    [true, 'notADuration'],
    [{ error: '#REF!' }, 'excelError'],
    [null, 'empty'],
    [' ', 'empty'],
  ])('reads %p as %s', (content, expected) => {
    expect(read(content)).toBe(expected);
  });

  test('understands every duration that it prints', () => {
    const months = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(months, fc.integer({ min: 0, max: 8 }), months, (initial, extensions, each) => {
        const extensionMonths = extensions === 0 ? 0 : each;
        const value = { initial, extensions, extensionMonths, total: initial + extensions * extensionMonths };
        expect(parseDuration(printDuration(value))).toEqual({ kind: 'understood', value, clean: false });
      }),
    );
  });

  test('throws on no content', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.boolean()), (value) =>
        ['empty', 'understood', 'problem'].includes(parseDuration(value).kind),
      ),
    );
  });
});
