const DAY = 86_400_000;
/** Days from 1899-12-30, and from 1904-01-01, to 1970-01-01. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** A serial as caches write dates: `2024-01-15T00:00:00`, without time zone. Integers only: no rounding of days. */
export function serialDate(serial: number, date1904: boolean): string {
  const milliseconds = Math.round((serial - (date1904 ? EPOCH_1904 : EPOCH_1900)) * DAY);
  // Serial 60 is a day that never was, those before it are one day later than they seem.
  const corrected = !date1904 && serial < 60 ? milliseconds + DAY : milliseconds;
  return new Date(Math.round(corrected / 1000) * 1000).toISOString().slice(0, 19);
}

/** The inverse of `serialDate`; null for what is no date. */
export function dateSerial(text: string, date1904: boolean): number | null {
  const time = Date.parse(/Z$/.test(text) ? text : text + 'Z');
  if (Number.isNaN(time)) return null;
  const serial = time / DAY + (date1904 ? EPOCH_1904 : EPOCH_1900);
  return !date1904 && serial <= 60 ? serial - 1 : serial;
}
