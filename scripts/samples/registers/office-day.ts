import { addDays, workingDay } from '../calendar';

/** Public holidays that move, of the years of which the registers hold lines. */
const MOVING_HOLIDAYS = new Set([
  ...['2020-04-13', '2020-05-21', '2020-06-01'],
  ...['2021-04-05', '2021-05-13', '2021-05-24'],
  ...['2022-04-18', '2022-05-26', '2022-06-06'],
  ...['2023-04-10', '2023-05-18', '2023-05-29'],
]);

/** The date itself, or the next day on which offices are open. */
export function officeDay(iso: string): string {
  const day = workingDay(iso);
  return MOVING_HOLIDAYS.has(day) ? officeDay(addDays(day, 1)) : day;
}
