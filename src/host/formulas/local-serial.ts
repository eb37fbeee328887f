/** Serial of a moment in local time. */
export function localSerial(moment: Date, date1904: boolean): number {
  const utc = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
  );
  return utc / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
}
