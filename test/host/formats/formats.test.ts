import fc from 'fast-check';
import {
  fromLocalFormat,
  localeInfo,
  readTyped,
  renderText,
  toLocalFormat,
  type HostLocale,
} from '../../../src/host/formats';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import type { CellValue } from '../../../src/host/workbook/cell-value';

const french = localeInfo('fr-FR');
const english = localeInfo('en-US');

describe('what the screen shows', () => {
  it.each<[CellValue, string, string, string]>([
    [1234567.891, '#,##0.00', '1\u202f234\u202f567,89', '1,234,567.89'],
    [0.125, '0.0%', '12,5%', '12.5%'],
    [45363, 'dd/mm/yyyy', '12/03/2024', '12/03/2024'],
    [45363, 'm/d/yyyy', '12/03/2024', '3/12/2024'],
    [45363, 'mmmm yyyy', 'mars 2024', 'March 2024'],
    [45363.75, 'yyyy-mm-dd hh:mm', '2024-03-12 18:00', '2024-03-12 18:00'],
    [1.5, '[h]:mm', '36:00', '36:00'],
    [-5, '0;[Red]-0', '-5', '-5'],
    [156000000, '#,##0\\ "€"', '156\u202f000\u202f000 €', '156,000,000 €'],
    [0.1 + 0.2, 'General', '0,3', '0.3'],
    [123456789012, 'General', '1,23457E+11', '1.23457E+11'],
    ['texte', '0.00', 'texte', 'texte'],
    ['x', '"préfixe "@', 'préfixe x', 'préfixe x'],
    [true, 'General', 'VRAI', 'TRUE'],
    [ErrorValue.of('#VALUE!'), '0.00', '#VALEUR!', '#VALUE!'],
    [null, '0.00', '', ''],
    [-1, 'dd/mm/yyyy', '########', '########'],
  ])('%s as %s', (value, code, inFrench, inEnglish) => {
    expect(renderText(value, code, french)).toBe(inFrench);
    expect(renderText(value, code, english)).toBe(inEnglish);
  });

  it('counts from 1904 where the workbook does', () => {
    expect(renderText(43901, 'dd/mm/yyyy', french, true)).toBe('12/03/2024');
    expect(renderText(43901, '0', french, true)).toBe('43901');
  });
});

describe('format codes in the language', () => {
  it.each([
    ['dd/mm/yyyy', 'jj/mm/aaaa'],
    ['#,##0.00', '#\u202f##0,00'],
    ['General', 'Standard'],
    ['"jour "d;@', '"jour "j;@'],
    ['0.0%', '0,0%'],
    ['#,##0,', '#\u202f##0\u202f'],
  ])('%s reads %s', (code, local) => {
    expect(toLocalFormat(code, french)).toBe(local);
    expect(fromLocalFormat(local, french)).toBe(code);
    expect(toLocalFormat(code, english)).toBe(code);
  });

  it('takes thousands typed with ordinary spaces', () => {
    expect(fromLocalFormat('# ##0,00 €', french)).toBe('#,##0.00 €');
  });
});

describe('typed texts', () => {
  const typed = (text: string, locale: HostLocale): unknown => {
    const read = readTyped(text, localeInfo(locale));
    if (!read) return null;
    return read.kind === 'formula' ? read.formula : read.value instanceof ErrorValue ? read.value.code : read.value;
  };

  it.each([
    ['12', 12, 12],
    ['1,5', 1.5, '1,5'],
    ['1.5', '1.5', 1.5],
    ['1 234,50', 1234.5, '1 234,50'],
    ['12\u202f345', 12345, '12\u202f345'],
    ['15 %', 0.15, 0.15],
    ['12/03/2024', 45363, 45629],
    ['2024-03-12', 45363, 45363],
    ['31/02/2024', '31/02/2024', '31/02/2024'],
    ['VRAI', true, 'VRAI'],
    ['false', 'false', false],
    ['#VALEUR!', '#VALUE!', '#VALEUR!'],
    ['#N/A', '#N/A', '#N/A'],
    ["'00123", '00123', '00123'],
    ['=A1+1', '=A1+1', '=A1+1'],
    ['+A1', '=A1', '=A1'],
    ['-A1', '=-A1', '=-A1'],
    ['-5', -5, -5],
    ['=', '=', '='],
    ['12 rue des Lilas', '12 rue des Lilas', '12 rue des Lilas'],
    ['2024-12', 45627, 45627],
    ['', null, null],
  ])('%s', (text, inFrench, inEnglish) => {
    expect(typed(text, 'fr-FR')).toEqual(inFrench);
    expect(typed(text, 'en-US')).toEqual(inEnglish);
  });

  it('reads back any number as French users write it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const text = `${whole},${String(cents).padStart(2, '0')}`;
          const wanted = Number(text.replace(',', '.'));
          expect(typed(text, 'fr-FR')).toBe(wanted === 0 ? Math.abs(wanted) : wanted);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => (readTyped(text, french), readTyped(text, english), true)));
  });
});
