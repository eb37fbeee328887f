/** Characters 128 to 159 of Windows code page 1252, which CHAR and CODE use; 0 where the page has none. */
const UPPER = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

/** Character of a code from 1 to 255. */
export function characterOf(code: number): string {
  const mapped = code >= 128 && code < 160 ? UPPER[code - 128] || code : code;
  return String.fromCharCode(mapped);
}

/** Code of a character; 63 (`?`) for one outside of the page. */
export function codeOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 128 || (point >= 160 && point < 256)) return point;
  const at = UPPER.indexOf(point);
  return at < 0 ? 63 : at + 128;
}
