import { fromDayNumber, toDayNumber, type CalendarDate } from '../parsing/calendar';

/** The eleven legal holidays, in the order of the Code du travail (art. L3133-1). */
export const HOLIDAY_KEYS = [
  'newYear',
  'easterMonday',
  'labour',
  'victory',
  'ascension',
  'whitMonday',
  'bastille',
  'assumption',
  'allSaints',
  'armistice',
  'christmas',
] as const;
export type HolidayKey = (typeof HOLIDAY_KEYS)[number];

export interface Holiday {
  key: HolidayKey;
  date: CalendarDate;
}

/**
 * Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher algorithm, exact for every year from 1583 on), integers only.
 */
export const easterSunday = (year: number): CalendarDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const sunCorrection = Math.floor((century + 8) / 25);
  const moonCorrection = Math.floor((century - sunCorrection + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
};

/** Days after Easter Sunday of the holidays that move with it. */
const AFTER_EASTER = { easterMonday: 1, ascension: 39, whitMonday: 50 } as const;

const FIXED: Record<Exclude<HolidayKey, keyof typeof AFTER_EASTER>, readonly [month: number, day: number]> = {
  newYear: [1, 1],
  labour: [5, 1],
  victory: [5, 8],
  bastille: [7, 14],
  assumption: [8, 15],
  allSaints: [11, 1],
  armistice: [11, 11],
  christmas: [12, 25],
};

const isMoving = (key: HolidayKey): key is keyof typeof AFTER_EASTER => key in AFTER_EASTER;

/** The legal holidays of metropolitan France in a year, rising; those of Alsace-Moselle and overseas are not among them. */
export const frenchHolidays = (year: number): Holiday[] => {
  const easter = toDayNumber(easterSunday(year));
  return HOLIDAY_KEYS.map((key): Holiday => {
    if (isMoving(key)) return { key, date: fromDayNumber(easter + AFTER_EASTER[key]) };
    const [month, day] = FIXED[key];
    return { key, date: { year, month, day } };
  }).sort((a, b) => toDayNumber(a.date) - toDayNumber(b.date));
};
