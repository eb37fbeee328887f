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
    `^${PERIOD}(?: fermes?)?,? ?(?:\\+|et|puis)? ?(?:(\\d+) ?(?:recond[a-z]*|renouv[a-z]*|fois|x)\\.?|(?:recond|renouv|reconduct)[a-z]*\\.? (?:tacitement )?(\\d+) ?(?:fois|x))(?: (?:de|d')? ?${PERIOD})?$`,
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
  return rest.every((value) => value === rest[0]) ? duration(initial, rest.length, rest[0]) : null;
};

const readText = (raw: string): Reading<Duration> => {
  const text = fold(raw).replace(/(\d)\s*\(.*\)$/, '$1');
  if (text === '') return EMPTY;
  const bare = /^(\d+)$/.exec(text);
  if (bare) return checked(duration(Number(bare[1])), false);
  const single = new RegExp(`^${PERIOD}(?: fermes?| maxi(?:mum)?)?$`).exec(text);
  const value = single ? duration(inMonths(single[1]!, single[2]!)) : (readExtended(text) ?? readSum(text));
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
