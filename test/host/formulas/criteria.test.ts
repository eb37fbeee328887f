import fc from 'fast-check';
import { parseCriterion } from '../../../src/host/formulas/criteria/criterion';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import { workbookOf } from './workbook-of';

const VALUES: CellValue[] = [
  ...[null, '', 0, 1, '1', ' 1 ', 2.5, -3, true, false, 'TRUE', 'oui', 'OUI', 'ouïe', 'a*b', 'a?b', 'axb'],
  ...['<>', '=x', 45292, '2024-01-01', ErrorValue.of('#N/A'), '#N/A'],
];

const shown = (value: CellValue): unknown =>
  value !== null && typeof value === 'object' ? value.code + ' (error)' : value;

const matched = (criterion: CellValue, locale = 'en-US'): unknown[] => {
  const { matches } = parseCriterion(criterion, { name: locale, date1904: false });
  return VALUES.filter(matches).map(shown);
};

describe('criteria', () => {
  it.each<[CellValue, unknown[]]>([
    [1, [1, '1', ' 1 ']],
    ['1', [1, '1', ' 1 ']],
    ['=1', [1, '1', ' 1 ']],
    ['>0', [1, 2.5, 45292]],
    ['<=0', [0, -3]],
    ['oui', ['oui', 'OUI']],
    ['=oui', ['oui', 'OUI']],
    ['ou*', ['oui', 'OUI', 'ouïe']],
    ['a~*b', ['a*b']],
    ['a~?b', ['a?b']],
    ['a?b', ['a*b', 'a?b', 'axb']],
    ['', [null, '']],
    ['=', [null]],
    [null, [0]],
    [true, [true]],
    ['TRUE', [true]],
    ['=FALSE', [false]],
    ['#N/A', ['#N/A (error)']],
    ['=2024-01-01', [45292, '2024-01-01']],
    ['>=2024-01-01', [45292]],
    ['>oui', ['ouïe', 'TRUE'].sort()],
    ['==x', ['=x']],
    ['zzz', []],
  ])('%p matches %p', (criterion, expected) => {
    expect(matched(criterion).sort()).toEqual(expected.slice().sort());
  });

  it('of the unequal kind match everything else, blanks included', () => {
    expect(matched('<>oui')).toHaveLength(VALUES.length - 2);
    expect(matched('<>1')).toHaveLength(VALUES.length - 3);
    expect(matched('<>')).toHaveLength(VALUES.length - 1);
    expect(matched('<>*')).toEqual(VALUES.filter((value) => typeof value !== 'string').map(shown));
  });

  it('read numbers and dates the French way where the user is French', () => {
    expect(matched('>2,4', 'fr-FR')).toEqual([2.5, 45292]);
    expect(matched('=01/01/2024', 'fr-FR')).toEqual([45292, '2024-01-01']);
  });

  it('equal and unequal share out every value', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 6 })
      .filter((operand) => !/^[<>=]/.test(operand) && operand !== '');
    fc.assert(
      fc.property(text, (operand) => {
        const english = { name: 'en-US', date1904: false };
        const equal = parseCriterion('=' + operand, english);
        const unequal = parseCriterion('<>' + operand, english);
        expect(VALUES.map((value) => equal.matches(value) !== unequal.matches(value))).toEqual(VALUES.map(() => true));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('functions with criteria', () => {
  const book = workbookOf({
    Feuil1: [
      ['DSI', 10, 1],
      ['DRH', 20, '2'],
      ['dsi', null, 3],
      [null, 40, 4],
      ['=""', '=1/0', 5],
    ],
  });

  it('keep to their ranges', () => {
    expect(book.of('=COUNTIF(A1:A5,A1)')).toBe(2);
    expect(book.of('=COUNTIF(A1:A5,A9)')).toBe(0);
    expect(book.of('=SUMIF(A1:A4,"dsi",B1:B4)')).toBe(10);
    expect(book.of('=SUMIFS(B1:B5,A1:A5,"D*")')).toBe(30);
    expect(book.of('=SUMIFS(B1:B5,A1:A5,"")')).toBe('#DIV/0!');
    expect(book.of('=SUMIFS(C1:C5,A1:A5,"")')).toBe(9);
    expect(book.of('=COUNTIFS(A1:A5,"<>",B1:B5,">5")')).toBe(2);
    expect(book.of('=COUNTIFS(A1:A5,"DSI",B1:B4,">5")')).toBe('#VALUE!');
    expect(book.of('=COUNTIF({1,2},1)')).toBe('#VALUE!');
    expect(book.of('=AVERAGEIFS(C1:C5,A1:A5,"D*")')).toBe(2);
    expect(book.of('=MAXIFS(B1:B4,A1:A4,"dsi")')).toBe(10);
  });

  it('see a change at once, and only then', () => {
    book.write('H1', ['=COUNTIF(A1:A5,"DSI")', '=SUMIFS(B1:B4,A1:A4,"DSI")']);
    expect([book.value('H1'), book.value('I1')]).toEqual([2, 10]);
    book.write('A2', ['DSI']);
    expect([book.value('H1'), book.value('I1')]).toEqual([3, 30]);
    book.write('B3', [5]);
    expect([book.value('H1'), book.value('I1')]).toEqual([3, 35]);
    book.write('J1', ['=IF(TRUE,"DSI")']);
    book.write('A4', ['=J1']);
    expect([book.value('H1'), book.value('I1')]).toEqual([4, 75]);
    book.write('J1', ['DRH']);
    expect([book.value('H1'), book.value('I1')]).toEqual([3, 35]);
  });
});
