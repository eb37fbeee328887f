/** Days of a calendar date since 1970-01-01 (proleptic Gregorian), by integers only. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** 1899-12-30 and 1904-01-01 as day numbers. */
const EPOCH_1900 = -25_569;
const EPOCH_1904 = -24_107;

/**
 * The serial number of an ISO 8601 date, time or both, as strict files hold them (`t="d"`); null when it is none.
 * Dates before 1 March 1900 are one day off in Excel's own calendar: it believes in 29 February 1900.
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
  if (match[1] === undefined) return time;
  const days = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  if (date1904) return days - EPOCH_1904 + time;
  const serial = days - EPOCH_1900;
  return (serial < 61 ? serial - 1 : serial) + time;
}
