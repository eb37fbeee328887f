import { fromDayNumber, toDayNumber, type CalendarDate } from '../parsing/calendar';
import { frenchHolidays, type Holiday } from './french-holidays';

/** 1 January 1970 was a Thursday: days since then, Monday being 0. */
const weekdayOf = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;

/** Working days from Monday to Friday without the legal holidays of some years; beyond these years only weekends are off. */
export class WorkingDays {
  /** The holidays taken into account, rising. */
  readonly holidays: readonly Holiday[];
  private readonly off: ReadonlySet<number>;

  constructor(firstYear: number, lastYear: number) {
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place);
    this.holidays = years.flatMap(frenchHolidays);
    this.off = new Set(this.holidays.map(({ date }) => toDayNumber(date)));
  }

  isWorking(date: CalendarDate): boolean {
    return this.isWorkingNumber(toDayNumber(date));
  }

  /** The day itself when it is a working day, else the last one before it. */
  onOrBefore(date: CalendarDate): CalendarDate {
    let day = toDayNumber(date);
    while (!this.isWorkingNumber(day)) day--;
    return fromDayNumber(day);
  }

  private isWorkingNumber(day: number): boolean {
    return weekdayOf(day) < 5 && !this.off.has(day);
  }
}
