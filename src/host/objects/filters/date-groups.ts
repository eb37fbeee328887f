import { dateOf } from '../../formulas/calendar';
import { DATE_GROUPINGS, type DateGroup } from '../../workbook/filters/column-criteria';

const SECONDS_PER_DAY = 86_400;

/** Year, month, day, hour, minute and second of a serial, to the nearest second. */
export function partsOf(serial: number, date1904: boolean): number[] {
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY);
  const carried = seconds === SECONDS_PER_DAY ? 1 : 0;
  const rest = seconds - carried * SECONDS_PER_DAY;
  const { year, month, day } = dateOf(Math.floor(serial) + carried, date1904);
  return [year, month, day, Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
}

/** A test of serials against dates of a values filter. */
export function dateGroupsTest(groups: readonly DateGroup[], date1904: boolean): (serial: number) => boolean {
  const wanted = new Set(groups.map(({ parts }) => parts.join('-')));
  const lengths = [...new Set(groups.map(({ grouping }) => DATE_GROUPINGS.indexOf(grouping) + 1))];
  return (serial) => {
    const parts = partsOf(serial, date1904);
    return lengths.some((length) => wanted.has(parts.slice(0, length).join('-')));
  };
}
