import fc from 'fast-check';
import { CodeReader } from '../../../src/census/parsing/code';
import { DEFAULT_NOMENCLATURE } from '../../../src/census/parameters/defaults';
import type { CellContent } from '../../../src/table/grid';
import { serial } from '../support/census-grid';

const CODES = DEFAULT_NOMENCLATURE.map(({ code }) => code);
const reader = new CodeReader(CODES);

const read = (content: CellContent, shown: string | null = null): string => {
  const reading = reader.read(content, shown, false);
  if (reading.kind !== 'understood') return reading.kind === 'problem' ? reading.reason : 'empty';
  return reading.clean ? `${reading.value} clean` : reading.value;
};

describe('CodeReader', () => {
  test.each<[string, CellContent, string | null, string]>([
    ['the code itself', '10.10', null, '10.10 clean'],
    ['with spaces around', ' 10.10 ', null, '10.10 clean'],
    ['a number shown as the code', 10.1, '10.10', '10.10'],
    ['a number shown as the code, in French', 10.1, '10,10', '10.10'],
    ['a number that lost its zero', 10.1, '10,1', '10.10'],
    ['a number, display unknown', 10.1, null, '10.10'],
    ['a number with a comma', 10.12, '10,12', 'unknownCode'],
    ['a number with a comma that is a code', 16.12, '16,12', '16.12'],
    ['without dot, as a number', 1001, '1001', '10.01'],
    ['without dot, as a text', '1001', null, '10.01'],
    ['with a comma', '10,10', null, '10.10'],
    ['with a lost zero', '10.1', null, '10.10'],
    ['with a slash', '10/01', null, '10.01'],
    ['code and label', '10.01 - Viandes', null, '10.01'],
    ['code and label without dash', '10.01 Viandes et charcuteries', null, '10.01'],
    ['code, colon, label', '10.01: Viandes', null, '10.01'],
    ['a date, day and month', serial(2026, 10, 10), '10-oct', '10.10'],
    ['a date in full', serial(2026, 6, 10), '10/06/2026', '10.06'],
    ['a date, month and year', serial(2014, 10, 1), 'oct.-14', 'unknownCode'],
    ['a date whose display is not known', serial(2026, 6, 10), null, '10.06'],
    ['a date as text', '10-juin', null, '10.06'],
    ['in brackets', '(10.10)', null, '10.10'],
    ['behind a word', 'Famille 10.10', null, '10.10'],
    ['behind a sign', 'n° 10.1', null, '10.10'],
    ['with a full stop', '10.10.', null, '10.10'],
    ['two codes', '10.01 / 10.10', null, 'unknownCode'],
    ['two codes in words', '10.01 ou 10.10', null, 'unknownCode'],
    ['no code', '99.99', null, 'unknownCode'],
    ['words', 'Viandes', null, 'unknownCode'],
    ['a large number', 123456, '123456', 'unknownCode'],
    ['a boolean', true, 'VRAI', 'unknownCode'],
    ['an error', { error: '#N/A' }, '#N/A', 'excelError'],
    ['nothing', null, '', 'empty'],
    ['spaces', '  ', null, 'empty'],
  ])('%s', (_, content, shown, expected) => {
    expect(read(content, shown)).toBe(expected);
  });

  test('a leading zero lost by Excel comes back', () => {
    const own = new CodeReader(['01.05', '02.10']);
    const value = (content: CellContent, shown: string | null) => own.read(content, shown, false);
    expect(value(1.05, '1,05')).toEqual({ kind: 'understood', value: '01.05', clean: false });
    expect(value(105, '105')).toEqual({ kind: 'understood', value: '01.05', clean: false });
    expect(value(serial(2026, 5, 1), '01-mai')).toEqual({ kind: 'understood', value: '01.05', clean: false });
    expect(value(2.1, '2,1')).toEqual({ kind: 'understood', value: '02.10', clean: false });
  });

  test('letters of other nomenclatures are compared without case', () => {
    expect(new CodeReader(['AA.61']).read('aa.61', null, false)).toEqual({
      kind: 'understood',
      value: 'AA.61',
      clean: true,
    });
  });

  test('every code is found back from the number that Excel makes of it', () => {
    for (const code of CODES) expect(read(Number(code), null)).toBe(code);
    for (const code of CODES) expect(read(Number(code.replace('.', '')), null)).toBe(code);
  });

  test('gives only codes of the nomenclature and never throws', () => {
    const content = fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9.,/ -]{0,10}$/), fc.boolean());
    fc.assert(
      fc.property(content, fc.option(fc.string()), (value, shown) => {
        const reading = reader.read(value, shown, false);
        return reading.kind !== 'understood' || CODES.includes(reading.value);
      }),
    );
  });
});
