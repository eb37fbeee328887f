import { isErrorCell, type CellContent } from '../../table/grid';
import { fold } from '../../table/normalise';
import { EMPTY, problem, understood, type Reading } from './reading';

/** A duration in months: `initial` plus `extensions` times `extensionMonths`. */
export interface Duration {
  readonly initial: number;
  readonly extensions: number;
  readonly extensionMonths: number;
  readonly total: number;
}

const LONGEST_MONTHS = 1200;

const duration = (initial: number, extensions = 0, extensionMonths = initial): Duration => ({
  initial,
  extensions,
  extensionMonths: extensions === 0 ? 0 : extensionMonths,
  total: initial + extensions * extensionMonths,
});

const checked = (value: Duration, clean: boolean): Reading<Duration> =>
  Number.isInteger(value.initial) && Number.isInteger(value.total) && value.initial > 0 && value.total <= LONGEST_MONTHS
    ? understood(value, clean)
    : problem('notADuration');

const PERIOD = '(\\d+(?:[.,]\\d+)?) ?(ans?|annees?|mois|m)';

const inMonths = (figure: string, unit: string): number =>
  Math.round(Number(figure.replace(',', '.')) * (unit.startsWith('a') ? 12 : 1) * 1000) / 1000;

/** « 1 an + 3 recond. », « 1 an reconductible 3 fois », « 2 ans + 2 x 1 an ». */
const readExtended = (text: string): Duration | null => {
  const counted = new RegExp(
    `^${PERIOD}(?: fermes?)?,? ?(?:\\+|et|puis)? ?(?:(\\d+) ?(?:recond[a-z]*|renouv[a-z]*|fois|x)\\.?|(?:recond|renouv|reconduct)[a-z]*\\.? (?:tacitement )?(\\d+) ?(?:fois|x))(?: (?:(?:par )?periodes? )?(?:de|d')? ?${PERIOD})?$`,
  ).exec(text);
  if (counted) {
    const initial = inMonths(counted[1]!, counted[2]!);
    const each = counted[5] ? inMonths(counted[5], counted[6]!) : initial;
    return duration(initial, Number(counted[3] ?? counted[4]), each);
  }
  const multiplied = new RegExp(`^${PERIOD}(?: fermes?)? ?\\+ ?(\\d+) ?[x×*] ?${PERIOD}$`).exec(text);
  if (!multiplied) return null;
  return duration(
    inMonths(multiplied[1]!, multiplied[2]!),
    Number(multiplied[3]),
    inMonths(multiplied[4]!, multiplied[5]!),
  );
};

/** « 12+12+12+12 », « 1 an + 1 an + 1 an », « 1+1+1+1 » (small bare figures are years). */
const readSum = (text: string): Duration | null => {
  const parts = text.split('+').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 12) return null;
  const months: number[] = [];
  for (const part of parts) {
    const match = new RegExp(`^(\\d+(?:[.,]\\d+)?) ?(ans?|annees?|mois|m)?(?: fermes?)?$`).exec(part);
    if (!match) return null;
    months.push(inMonths(match[1]!, match[2] ?? (Number(match[1]) <= 5 ? 'an' : 'mois')));
  }
  const [initial, ...rest] = months as [number, ...number[]];
  // « 1+3 » is a year and three extensions of a year, not one of three years.
  if (/^\d ?\+ ?\d$/.test(text) && rest.length === 1 && rest[0]! > initial && rest[0]! % initial === 0) {
    return duration(initial, rest[0]! / initial);
  }
  return rest.every((value) => value === rest[0]) ? duration(initial, rest.length, rest[0]) : null;
};

const NUMBERS: Readonly<Record<string, string>> = { un: '1', une: '1', deux: '2', trois: '3', quatre: '4', cinq: '5' };

/** « 4 x 1 an », « 1 an x 4 »: a first period and as many extensions as are left. */
const readRepeated = (text: string): Duration | null => {
  const before = new RegExp(`^(\\d{1,2}) ?[x×*] ?${PERIOD}$`).exec(text);
  const after = new RegExp(`^${PERIOD} ?[x×*] ?(\\d{1,2})$`).exec(text);
  const [times, figure, unit] = before ? before.slice(1) : after ? [after[3], after[1], after[2]] : [];
  return times === undefined || Number(times) < 1 ? null : duration(inMonths(figure!, unit!), Number(times) - 1);
};

/** « 3 ans et 6 mois ». */
const readYearsAndMonths = (text: string): Duration | null => {
  const match = /^(\d+) ?(?:ans?|annees?),? ?(?:et )?(\d+) ?mois$/.exec(text);
  return match ? duration(Number(match[1]) * 12 + Number(match[2])) : null;
};

const readPlain = (text: string): Duration | null => {
  const single = new RegExp(`^${PERIOD}(?: fermes?| maxi(?:mum)?)?$`).exec(text);
  if (single) return duration(inMonths(single[1]!, single[2]!));
  return readExtended(text) ?? readSum(text) ?? readRepeated(text) ?? readYearsAndMonths(text);
};

/**
 * What brackets add: « 1 an (3 recond.) » goes on, « 48 mois (12+12+12+12) » tells the same in detail, « (estimation) » tells nothing.
 * `null` when both do not agree.
 */
const readBrackets = (outer: string, inner: string): Duration | null => {
  if (/recond|renouv|fois/.test(inner)) return readPlain(`${outer} + ${inner.replace(/^\+ ?/, '')}`);
  const bare = /^\d+$/.test(outer) ? duration(Number(outer)) : null;
  const whole = bare ?? readPlain(outer);
  if (!/\d/.test(inner)) return whole;
  const detail = readPlain(inner);
  return whole && detail?.total === whole.total ? detail : null;
};

const readText = (raw: string): Reading<Duration> => {
  const text = fold(raw).replace(/\b(une?|deux|trois|quatre|cinq)\b/g, (word) => NUMBERS[word]!);
  if (text === '') return EMPTY;
  const brackets = /^(.*?) ?\(([^()]*)\)$/.exec(text);
  const bare = /^(\d+)$/.exec(text);
  if (bare) return checked(duration(Number(bare[1])), false);
  const value = brackets ? readBrackets(brackets[1]!, brackets[2]!) : readPlain(text);
  return value ? checked(value, false) : problem('notADuration');
};

/**
 * Reads the length of one extension as `parseDuration` does; 0 and « non » say that there is none.
 */
export const parseExtensionLength = (content: CellContent): Reading<Duration> => {
  const none =
    content === 0 || (typeof content === 'string' && /^(0|-|non|aucune?|neant|sans( objet)?)$/.test(fold(content)));
  return none ? EMPTY : parseDuration(content);
};

/** The reader of a column whose header says that its figures are years; texts may name another unit. */
export const inYears =
  (read: (content: CellContent) => Reading<Duration>) =>
  (content: CellContent): Reading<Duration> => {
    const bare = typeof content === 'string' && /^\d+([.,]\d+)?$/.test(fold(content));
    const years = typeof content === 'number' ? content : bare ? Number(fold(content).replace(',', '.')) : null;
    if (years === null) return read(content);
    return years === 0 ? read(0) : checked(duration(Math.round(years * 12_000) / 1000), typeof content === 'number');
  };

/** Reads a duration; a number is months and clean, texts (« 4 ans », « 1 an + 3 recond. », « 12+12+12+12 ») are not clean. */
export const parseDuration = (content: CellContent): Reading<Duration> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  if (typeof content === 'boolean') return problem('notADuration');
  return typeof content === 'number' ? checked(duration(content), true) : readText(content);
};

/** `12 mois`, `12 mois + 3 x 12 mois`. */
export const printDuration = ({ initial, extensions, extensionMonths }: Duration): string =>
  extensions === 0 ? `${initial} mois` : `${initial} mois + ${extensions} x ${extensionMonths} mois`;
