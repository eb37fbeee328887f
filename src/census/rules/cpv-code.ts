import type { NomenclatureEntry } from '../parameters/parameters';

/** Eight digits, and a check digit that may be left out (règlement (CE) 213/2008, DECP 2.0.3). */
const CPV = /^(\d{8})(?:-(\d))?$/;

/** Check digits of the codes that the nomenclature holds, by their eight digits. */
export type CheckDigits = ReadonlyMap<string, string>;

export const checkDigitsOf = (nomenclature: readonly NomenclatureEntry[]): CheckDigits => {
  const digits = new Map<string, string>();
  for (const { cpv } of nomenclature) {
    const match = CPV.exec(cpv ?? '');
    if (match?.[2] !== undefined) digits.set(match[1]!, match[2]);
  }
  return digits;
};

/** The codes of a cell: people write several, with or without their labels' separators. */
export const cpvParts = (text: string): string[] =>
  text
    .split(/[;,|\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export type CpvFault = 'format' | 'checkDigit';

/**
 * What is wrong with a code, `null` when nothing is. The check digit is compared with that of the nomenclature where it
 * knows the code: its algorithm is not published, so no other is judged.
 */
export const cpvFault = (code: string, known: CheckDigits): CpvFault | null => {
  const match = CPV.exec(code);
  if (!match) return 'format';
  const expected = known.get(match[1]!);
  return match[2] !== undefined && expected !== undefined && match[2] !== expected ? 'checkDigit' : null;
};

/**
 * The code that was meant, when its digits are all there: odd spaces, dots and dashes (« 15 110 000–2 », « 151100002 »),
 * a label behind it, a zero on the left that Excel took. `null` when it cannot be told.
 */
export const cleanCpv = (text: string, known: CheckDigits): string | null => {
  const digits = /^[\d\s.\u00a0\u202f]*\d(?:\s*[-‐‑–—]\s*\d)?(?!\d)/.exec(text)?.[0] ?? '';
  const [, body, check] = /^(.*?)(?:[-‐‑–—]\s*(\d))?$/.exec(digits) ?? [];
  const bare = (body ?? '').replace(/\D/g, '');
  const eight = bare.length === 9 && check === undefined ? bare.slice(0, 8) : bare.padStart(8, '0');
  if (eight.length !== 8 || bare.length < 7) return null;
  // Seven digits are a code without its zero only if the nomenclature has that code.
  if (bare.length === 7 && !known.has(eight)) return null;
  const typed = bare.length === 9 ? bare[8] : check;
  const last = known.get(eight) ?? typed;
  return last === undefined ? eight : `${eight}-${last}`;
};
