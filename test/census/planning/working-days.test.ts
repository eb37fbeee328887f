import fc from 'fast-check';
import { fromIso, toDayNumber, toFrench, toIso, type CalendarDate } from '../../../src/census/parsing/calendar';
import { easterSunday, frenchHolidays } from '../../../src/census/planning/french-holidays';
import { WorkingDays } from '../../../src/census/planning/working-days';

const day = (iso: string): CalendarDate => fromIso(iso)!;

/** Easter by the tables of golden number and Sunday letter (Gauss, as corrected in 1816): another way than the tested one. */
const easterByGauss = (year: number): CalendarDate => {
  const [a, b, c, k] = [year % 19, year % 4, year % 7, Math.floor(year / 100)];
  const m = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  const isLate = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
  const march = 22 + d + e - (isLate ? 7 : 0);
  return march <= 31 ? { year, month: 3, day: march } : { year, month: 4, day: march - 31 };
};

describe('Easter', () => {
  test.each([
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])('%s', (iso) => {
    expect(toIso(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
  });

  test('agrees with Gauss for every year', () => {
    const years = Array.from({ length: 1000 }, (_, place) => 1600 + place);
    expect(years.filter((year) => toIso(easterSunday(year)) !== toIso(easterByGauss(year)))).toEqual([]);
  });
});

test('the eleven legal holidays, those that move and those that do not', () => {
  const shown = (year: number) => frenchHolidays(year).map(({ key, date }) => `${toFrench(date).slice(0, 5)} ${key}`);
  expect(shown(2024)).toEqual([
    '01/01 newYear',
    '01/04 easterMonday',
    '01/05 labour',
    '08/05 victory',
    '09/05 ascension',
    '20/05 whitMonday',
    '14/07 bastille',
    '15/08 assumption',
    '01/11 allSaints',
    '11/11 armistice',
    '25/12 christmas',
  ]);
  // Ascension on Victory Day.
  expect(shown(2027).slice(1, 6)).toEqual([
    '29/03 easterMonday',
    '01/05 labour',
    '06/05 ascension',
    '08/05 victory',
    '17/05 whitMonday',
  ]);
});

describe('working days', () => {
  const working = new WorkingDays(2023, 2027);

  test.each([
    ['2024-03-29', '2024-03-29', 'a Friday'],
    ['2024-03-30', '2024-03-29', 'a Saturday'],
    ['2024-04-01', '2024-03-29', 'Easter Monday'],
    ['2024-05-09', '2024-05-07', 'Ascension after Victory Day'],
    ['2024-01-01', '2023-12-29', 'New Year’s Day'],
    ['2026-11-11', '2026-11-10', 'a Wednesday off'],
    ['2022-11-11', '2022-11-11', 'a holiday of a year that is not counted'],
    ['1969-12-28', '1969-12-26', 'a Sunday before 1970'],
  ])('%s → %s: %s', (from, to) => {
    expect(toIso(working.onOrBefore(day(from)))).toBe(to);
  });

  test('the day found is the last working day, never after the day asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: toDayNumber(day('2022-06-01')), max: toDayNumber(day('2028-06-01')) }),
        (number) => {
          const asked = new Date(number * 86_400_000);
          const [year, month, date] = [asked.getUTCFullYear(), asked.getUTCMonth() + 1, asked.getUTCDate()];
          const found = working.onOrBefore({ year, month, day: date });
          const isOff = (at: number): boolean =>
            [0, 6].includes(new Date(at * 86_400_000).getUTCDay()) ||
            working.holidays.some((holiday) => toDayNumber(holiday.date) === at);
          let expected = number;
          while (isOff(expected)) expected--;
          expect(toDayNumber(found)).toBe(expected);
          expect(working.isWorking(found)).toBe(true);
        },
      ),
    );
  });
});
