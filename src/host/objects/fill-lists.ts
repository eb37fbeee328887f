import { linear, numberedParts, type Continuation } from './fill-series';

const mod = (n: number, count: number): number => ((n % count) + count) % count;

/** Words for a quarter by language; after the fourth comes the first. */
const QUARTERS: Record<string, string[]> = { en: ['q', 'qtr', 'quarter'], fr: ['t', 'trim', 'trimestre'] };

/** Quarters (`Q3`, `Qtr 3`, `Trimestre 3`) go round. Null for other texts. */
export function quarters(texts: readonly string[], language: string): Continuation | null {
  const parts = numberedParts(texts);
  const stem = parts?.[0]?.stem;
  if (!parts || stem === undefined || parts.some((part) => part.stem !== stem)) return null;
  const words = QUARTERS[language.slice(0, 2).toLowerCase()] ?? [];
  if (!words.includes(stem.trim().toLowerCase()) || parts.some(({ digits }) => !/^[1-4]$/.test(digits))) return null;
  const line = linear(
    parts.map(({ digits }) => Number(digits)),
    1,
  );
  return (at) => `${stem}${mod(Math.round(line(at) as number) - 1, 4) + 1}`;
}

/** Names of months and days of the week, long and short, go round. Null for other texts. */
export function named(texts: readonly string[], language: string): Continuation | null {
  for (const list of lists(language)) {
    const at = texts.map((text) => list.indexOf(text.toLowerCase()));
    if (at.includes(-1)) continue;
    const line = linear(at, 1);
    const first = texts[0] ?? '';
    const capital = first.charAt(0) !== first.charAt(0).toLowerCase();
    return (n) => {
      const name = list[mod(Math.round(line(n) as number), list.length)] ?? '';
      return capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    };
  }
  return null;
}

function lists(language: string): string[][] {
  const names = (count: number, options: Intl.DateTimeFormatOptions, date: (i: number) => number): string[] => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return Array.from({ length: count }, (_, i) => format.format(date(i)).toLowerCase());
  };
  const month = (i: number): number => Date.UTC(2024, i, 1);
  // 1 January 2024 was a Monday.
  const day = (i: number): number => Date.UTC(2024, 0, 1 + i);
  return [
    names(12, { month: 'long' }, month),
    names(12, { month: 'short' }, month),
    names(7, { weekday: 'long' }, day),
    names(7, { weekday: 'short' }, day),
  ];
}
