import fc from 'fast-check';
import { addMonths } from '../../../src/census/registers/add-months';
import { holderForm, numberForm } from '../../../src/census/registers/contracts';
import { isAmong } from '../../../src/census/registers/reserved-families';
import { parseSiret } from '../../../src/census/registers/siret';
import { compareDates, daysInMonth, fromDayNumber, toIso } from '../../../src/census/parsing/calendar';

describe('months later', () => {
  test.each([
    ['2024-05-31', 1, '2024-06-30'],
    ['2023-02-28', 12, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2023-11-15', 14, '2025-01-15'],
    ['2024-03-15', -36, '2021-03-15'],
  ])('%s + %i = %s', (from, months, to) => {
    const [year, month, day] = from.split('-').map(Number) as [number, number, number];
    expect(toIso(addMonths({ year, month, day }, months))).toBe(to);
  });

  test('is always a day of the calendar, later for more months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (dayNumber, months) => {
        const date = addMonths(fromDayNumber(dayNumber), months);
        expect(date.day).toBeLessThanOrEqual(daysInMonth(date.year, date.month));
        expect(date.day).toBeGreaterThan(0);
        expect(compareDates(addMonths(fromDayNumber(dayNumber), months + 1), date)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('SIRET numbers', () => {
  test.each([
    ['73282932000074', { kind: 'understood', value: '73282932000074', clean: true }],
    ['732 829 320 00074', { kind: 'understood', value: '73282932000074', clean: false }],
    [73282932000074, { kind: 'understood', value: '73282932000074', clean: false }],
    // La Poste: no Luhn sum, but a sum of digits that is a multiple of 5.
    ['35600000049837', { kind: 'understood', value: '35600000049837', clean: true }],
    ['73282932000075', { kind: 'problem', reason: 'notInList' }],
    ['732829320', { kind: 'problem', reason: 'notInList' }],
    ['FR12345', { kind: 'problem', reason: 'notInList' }],
    ['', { kind: 'empty' }],
    [null, { kind: 'empty' }],
    [{ error: '#N/A' }, { kind: 'problem', reason: 'excelError' }],
  ])('%p', (content, reading) => {
    expect(parseSiret(content)).toEqual(reading);
  });

  test('keeps the zeros that Excel took', () => {
    expect(parseSiret(5520135500016)).toEqual({ kind: 'problem', reason: 'notInList' });
    expect(parseSiret(5520135500017)).toEqual({ kind: 'understood', value: '05520135500017', clean: false });
  });

  test('one wrong digit is always seen', () => {
    fc.assert(
      fc.property(fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...'73282932000074'];
        digits[place] = String((Number(digits[place]) + step) % 10);
        expect(parseSiret(digits.join('')).kind).toBe('problem');
      }),
    );
  });
});

test('spellings of contract numbers and firms meet', () => {
  expect(numberForm('N° 2021-0643 ')).toBe('n20210643');
  expect(numberForm('2021/0643')).toBe(numberForm('2021 0643'));
  expect(holderForm('SAS Étanche-Ouest')).toBe(holderForm('ETANCHE OUEST (S.A.S.)'));
  expect(holderForm('Sarl')).toBe('sarl');
  expect(holderForm('Bâtir 44')).not.toBe(holderForm('Bâtir 49'));
});

test('a code is among families by its own name or by theirs', () => {
  expect(['46.01', '46', '4', '46.0'].map((family) => isAmong([family], '46.01'))).toEqual([true, true, false, false]);
  expect(isAmong(['46.'], '46.01')).toBe(true);
  expect(isAmong([], '46.01')).toBe(false);
});
