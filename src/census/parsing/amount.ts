import { isErrorCell, type CellContent } from '../../table/grid';
import { fold } from '../../table/normalise';
import { EMPTY, problem, understood, type Reading } from './reading';

/** An amount as written: cents, and whether the text says that it is for one year. */
export interface AmountText {
  readonly cents: number;
  readonly perYear: boolean;
  /** The text names its unit (€, k€, M€): the unit of the column does not apply. */
  readonly unitGiven: boolean;
}

/** No purchase of a Region comes near: beyond, the content is no amount (a SIRET, a date and time…). */
const MOST_CENTS = 1e14;

const UNITS: [RegExp, number][] = [
  [/(milliards?|mds?|mrd)$/, 9],
  [/(millions?|meuros?|meur|me|m)$/, 6],
  [/(milliers?|mille|keuros?|keur|ke|k)$/, 3],
];

/** Words that change nothing to the figure. */
const NOISE =
  /\b(environ|env|approx|estimation|estime[es]?|montant|total|max|maxi|maximum|ht|hors taxes?|eur|euros?|soit|forfait)\b\.?|[€~≈*]|h\.t\.?/g;
const PER_YEAR = /\/ ?(an|annee)\b|\bpar an(nee)?\b|\bannuels?\b/;
const RANGE = /\d.*?(?:[-–—]|\ba\b|\bet\b|\bou\b|\/)\s*\d/;

/** Digits and the number of decimals behind a written number, or `null` when its separators do not make sense. */
const readDigits = (text: string, hasUnit: boolean): { digits: string; decimals: number } | null => {
  const compact = text.replace(/[ ']/g, '');
  if (/[ ']/.test(text) && !/^\d{1,3}([ ']\d{3})+([.,]\d+)?$/.test(text)) return null;
  const plain = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(compact);
  if (plain) return { digits: plain[1]! + (plain[2] ?? ''), decimals: plain[2]?.length ?? 0 };
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/.exec(compact);
  if (grouped && grouped[2] !== grouped[3]) {
    const lone = !grouped[3] && grouped[1]!.split(grouped[2]!).length === 2;
    // « 1,250 M€ » is 1.25 M€; « 120.000 » is 120 000 in French; « 120,000 » could be either, so it is neither.
    if (lone && hasUnit) return { digits: grouped[1]!.replace(/[.,]/g, ''), decimals: 3 };
    if (lone && grouped[2] === ',') return null;
    return { digits: grouped[1]!.replace(/[.,]/g, '') + (grouped[4] ?? ''), decimals: grouped[4]?.length ?? 0 };
  }
  const precise = /^(\d+)[.,](\d{3,})$/.exec(compact);
  if (precise && hasUnit) return { digits: precise[1]! + precise[2]!, decimals: precise[2]!.length };
  return null;
};

const shift = (digits: string, places: number): number => {
  if (places >= 0) return Number(digits + '0'.repeat(places));
  const kept = digits.slice(0, places) || '0';
  return Number(kept) + (Number(digits.slice(places)[0]) >= 5 ? 1 : 0);
};

/** « moins de 90 000 », « > 215 k€ »: a bound, not an amount. */
const BOUND = /^([<>≤≥]|(moins|plus|au[ -]dela) de\b|jusqu'a\b|entre\b|a partir de\b|(inferieur|superieur)e? a\b)/;

/** « (estimation) », a full stop: nothing that changes the figure. */
const withoutRemark = (text: string): string =>
  text
    .replace(/\((?![^)]*\d)[^)]*\)/g, ' ')
    .replace(/ ?\.$/, '')
    .trim();

const readText = (raw: string): Reading<AmountText> => {
  const whole = fold(raw);
  if (/\bttc\b|t\.t\.c/.test(whole)) return problem('taxIncluded');
  const text = withoutRemark(whole);
  if (text === '') return whole === '' ? EMPTY : problem('notANumber');
  if (BOUND.test(text) && /\d/.test(text)) return problem('range');
  const perYear = PER_YEAR.test(text);
  let rest = text.replace(PER_YEAR, ' ').replace(NOISE, ' ').replace(/ +/g, ' ').trim();
  if (RANGE.test(rest)) return problem('range');
  const negative = /^(-|−|\(.*\)$)/.test(rest);
  rest = rest.replace(/^[-−+(]\s*|\)$/g, '').trim();
  let power = 0;
  for (const [pattern, value] of UNITS) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '').trim();
    power = value;
    break;
  }
  const unitGiven = power > 0 || /€|\beur/.test(text);
  const number = readDigits(rest, power > 0);
  if (!number) return problem('notANumber');
  const cents = shift(number.digits, 2 + power - number.decimals);
  if (cents > MOST_CENTS) return problem('tooLarge');
  return understood({ cents: negative && cents !== 0 ? -cents : cents, perYear, unitGiven }, false);
};

/**
 * Reads an amount excluding tax. A number is euros and clean; a text is understood when it leaves no doubt (« 120 k€ »,
 * « 1,2 M€ », « 50 000 € HT/an ») and never clean. Ranges, amounts including tax and anything else are problems.
 */
export const parseAmount = (content: CellContent): Reading<AmountText> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  if (typeof content === 'boolean') return problem('notANumber');
  if (typeof content === 'string') return readText(content);
  const cents = Math.round(content * 100);
  if (!Number.isFinite(cents)) return problem('notANumber');
  return Math.abs(cents) > MOST_CENTS
    ? problem('tooLarge')
    : understood({ cents: cents === 0 ? 0 : cents, perYear: false, unitGiven: false }, true);
};

/**
 * The reader of a column whose header gives the unit of its figures, in euros (1 000 for « Montant HT (k€) »); a text that
 * names its unit keeps it.
 */
export const amountReader =
  (unit: number) =>
  (content: CellContent): Reading<AmountText> => {
    const reading = parseAmount(content);
    if (unit === 1 || reading.kind !== 'understood' || reading.value.unitGiven) return reading;
    // A figure in thousands has up to five decimals that count: the product is taken before it is rounded to the cent.
    const cents = typeof content === 'number' ? Math.round(content * unit * 100) : reading.value.cents * unit;
    return Math.abs(cents) > MOST_CENTS
      ? problem('tooLarge')
      : understood({ ...reading.value, cents: cents === 0 ? 0 : cents }, reading.clean);
  };

/** `120 000 €`, `1 234,50 €`: decimals only when there are any. */
export const printAmount = (cents: number): string => {
  const absolute = Math.abs(cents);
  const euros = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ' ');
  const decimals = absolute % 100 === 0 ? '' : `,${String(absolute % 100).padStart(2, '0')}`;
  return `${cents < 0 ? '-' : ''}${euros}${decimals} €`;
};
