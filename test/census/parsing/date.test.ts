import fc from 'fast-check';
import {
  compareDates,
  daysInMonth,
  fromDayNumber,
  fromIso,
  fromSerial,
  toDayNumber,
  toFrench,
  toIso,
  toSerial,
  type CalendarDate,
} from '../../../src/census/parsing/calendar';
import { parseDate } from '../../../src/census/parsing/date';
import type { CellContent } from '../../../src/table/grid';

const period = (content: CellContent, shown: string | null = null, date1904 = false): string => {
  const reading = parseDate(content, shown, date1904);
  if (reading.kind !== 'understood') return reading.kind === 'problem' ? reading.reason : 'empty';
  const { start, end, precision } = reading.value;
  return `${toIso(start)}..${toIso(end)} ${precision}${reading.clean ? ' clean' : ''}`;
};

describe('parseDate', () => {
  test.each<[CellContent, string]>([
    ['15/03/2027', '2027-03-15..2027-03-15 day'],
    ['1/4/27', '2027-04-01..2027-04-01 day'],
    ['15-03-2027', '2027-03-15..2027-03-15 day'],
    ['15.03.2027', '2027-03-15..2027-03-15 day'],
    ['2027-03-15', '2027-03-15..2027-03-15 day'],
    ['2027-03-15T00:00:00', '2027-03-15..2027-03-15 day'],
    ['15 mars 2027', '2027-03-15..2027-03-15 day'],
    ['1er avril 2027', '2027-04-01..2027-04-01 day'],
    ['lundi 15 mars 2027', '2027-03-15..2027-03-15 day'],
    ['29/02/2028', '2028-02-29..2028-02-29 day'],
    ['mars 27', '2027-03-01..2027-03-31 month'],
    ['février 2027 (prévisionnel)', '2027-02-01..2027-02-28 month'],
    ['2027 (T2)', '2027-04-01..2027-06-30 quarter'],
    ['1T 2027', '2027-01-01..2027-03-31 quarter'],
    ['T 2 2027', '2027-04-01..2027-06-30 quarter'],
    ['Premier trimestre 2027', '2027-01-01..2027-03-31 quarter'],
    ['deuxième trimestre 2027', '2027-04-01..2027-06-30 quarter'],
    ['second semestre 2027', '2027-07-01..2027-12-31 semester'],
    ['Semestre 1 2027', '2027-01-01..2027-06-30 semester'],
    ['S12 2027', 'notADate'],
    ['T1 ou T2 2027', 'notADate'],
    ['1er semestre', 'notADate'],
    ['Mars 2027', '2027-03-01..2027-03-31 month'],
    ['févr. 2027', '2027-02-01..2027-02-28 month'],
    ['août-27', '2027-08-01..2027-08-31 month'],
    ['déc.-27', '2027-12-01..2027-12-31 month'],
    ['courant juin 2027', '2027-06-01..2027-06-30 month'],
    ['fin juin 2027', '2027-06-01..2027-06-30 month'],
    ['03/2027', '2027-03-01..2027-03-31 month'],
    ['2027-03', '2027-03-01..2027-03-31 month'],
    ['T2 2027', '2027-04-01..2027-06-30 quarter'],
    ['t2-27', '2027-04-01..2027-06-30 quarter'],
    ['2027 T4', '2027-10-01..2027-12-31 quarter'],
    ['2e trimestre 2027', '2027-04-01..2027-06-30 quarter'],
    ['1er trim. 2027', '2027-01-01..2027-03-31 quarter'],
    ['4ème trimestre 2027', '2027-10-01..2027-12-31 quarter'],
    ['1er semestre 2027', '2027-01-01..2027-06-30 semester'],
    ['courant 1er semestre 2027', '2027-01-01..2027-06-30 semester'],
    ['S2 2027', '2027-07-01..2027-12-31 semester'],
    ['2027', '2027-01-01..2027-12-31 year'],
    [2027, '2027-01-01..2027-12-31 year'],
    [20270315, '2027-03-15..2027-03-15 day'],
  ])('understands %p as %s', (content, expected) => {
    expect(period(content)).toBe(expected);
  });

  test('a serial shown as a date is clean, shown as a bare number it is only understood', () => {
    expect(period(45366, '15/03/2024')).toBe('2024-03-15..2024-03-15 day clean');
    expect(period(45366, 'mars 2024')).toBe('2024-03-15..2024-03-15 day clean');
    expect(period(45366.75, '15/03/2024')).toBe('2024-03-15..2024-03-15 day clean');
    expect(period(45366, '45366')).toBe('2024-03-15..2024-03-15 day');
    expect(period(45366)).toBe('2024-03-15..2024-03-15 day clean');
  });

  test('1904 workbooks count 1462 days less', () => {
    expect(period(45366 - 1462, '15/03/2024', true)).toBe('2024-03-15..2024-03-15 day clean');
  });

  test.each<[CellContent, string]>([
    ['31/02/2027', 'outOfCalendar'],
    ['29/02/2027', 'outOfCalendar'],
    ['15/13/2027', 'outOfCalendar'],
    ['15/03/1827', 'outOfCalendar'],
    ['T5 2027', 'notADate'],
    ['1er semestre', 'notADate'],
    ['fin 2027', 'notADate'],
    ['début 2027', 'notADate'],
    ['mars', 'notADate'],
    ['bientôt', 'notADate'],
    ['truc 27', 'notADate'],
    [12, 'notADate'],
    [1e9, 'notADate'],
    [true, 'notADate'],
    [{ error: '#VALUE!' }, 'excelError'],
    ['', 'empty'],
    [null, 'empty'],
  ])('does not understand %p (%s)', (content, expected) => {
    expect(period(content)).toBe(expected);
  });

  const anyDay = fc.integer({
    min: toDayNumber({ year: 1990, month: 1, day: 1 }),
    max: toDayNumber({ year: 2100, month: 12, day: 31 }),
  });

  test('understands every date that it prints, in both notations', () => {
    fc.assert(
      fc.property(anyDay, (dayNumber) => {
        const date = fromDayNumber(dayNumber);
        for (const printed of [toFrench(date), toIso(date)]) {
          expect(parseDate(printed, null, false)).toMatchObject({
            kind: 'understood',
            value: { start: date, end: date },
          });
        }
      }),
    );
  });

  test('serial numbers and dates map one to one', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (dayNumber, date1904) => {
        const date = fromDayNumber(dayNumber);
        expect(toDayNumber(date)).toBe(dayNumber);
        expect(fromSerial(toSerial(date, date1904), date1904)).toEqual(date);
        expect(fromIso(toIso(date))).toEqual(date);
      }),
    );
  });

  test('throws on no content', () => {
    const content = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean());
    fc.assert(
      fc.property(content, fc.option(fc.string()), (value, shown) =>
        ['empty', 'understood', 'problem'].includes(parseDate(value, shown, false).kind),
      ),
    );
  });
});

describe('calendar', () => {
  test('knows Excel serials, leap years and the order of days', () => {
    expect(toSerial({ year: 2024, month: 1, day: 1 })).toBe(45292);
    expect(toSerial({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(fromSerial(45351, false)).toEqual({ year: 2024, month: 2, day: 29 });
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(2000, 2), daysInMonth(2100, 2)]).toEqual([
      29, 28, 29, 28,
    ]);
    const a: CalendarDate = { year: 2026, month: 8, day: 21 };
    expect([
      compareDates(a, { ...a, day: 22 }) < 0,
      compareDates(a, a),
      compareDates(a, { ...a, year: 2025 }) > 0,
    ]).toEqual([true, 0, true]);
  });

  test.each(['2027-02-29', '2027-13-01', '27-01-01', ''])('%p is no ISO date', (text) => {
    expect(fromIso(text)).toBeNull();
  });
});
