import { isErrorCell, type CellContent } from '../../table/grid';
import { fold } from '../../table/normalise';
import { parseInteger, parseNumber } from './number';
import { EMPTY, problem, understood, type Reading } from './reading';

const NONE = /^(aucune?|neant|non|sans|zero)( .*)?$/;

/** The figure in a text made of one figure and words that a pattern allows around it. */
const withUnit = (content: CellContent, pattern: RegExp): Reading<number> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  if (typeof content !== 'string') return problem('notANumber');
  const match = pattern.exec(fold(content));
  return match ? understood(Number(match[1]!.replace(/ /g, '').replace(',', '.')), false) : problem('notANumber');
};

const atLeast = (reading: Reading<number>, least: number): Reading<number> =>
  reading.kind === 'understood' && reading.value < least ? problem('outOfRange') : reading;

const isText = (content: CellContent): content is string => typeof content === 'string';

const LOTS = /^(\d{1,3}) ?lots?( .*)?$/;
const ONE_LOT = /^(lot|marche) unique$/;

/** Reads a number of lots: « 3 lots », « lot unique » are understood. */
export const parseLots = (content: CellContent): Reading<number> => {
  if (isText(content) && ONE_LOT.test(fold(content))) return understood(1, false);
  const plain = parseInteger(content);
  return atLeast(plain.kind === 'problem' && plain.reason !== 'excelError' ? withUnit(content, LOTS) : plain, 0);
};

const EXTENSIONS =
  /^(?:oui ?[,:(-]? ?)?(?:reconductible |renouvelable )?(\d{1,2}) ?(?:x|fois|recond[a-z]*\.?|renouv[a-z]*\.?)\)?$/;

/** Reads a number of extensions: « 3 fois », « 3 recond. », « aucune », « non » are understood. */
export const parseExtensions = (content: CellContent): Reading<number> => {
  if (isText(content) && NONE.test(fold(content))) return understood(0, false);
  const plain = parseInteger(content);
  return atLeast(plain.kind === 'problem' && plain.reason !== 'excelError' ? withUnit(content, EXTENSIONS) : plain, 0);
};

const HOURS = /^(?:environ |env\.? )?(\d{1,3}(?: ?\d{3})*(?:[.,]\d+)?) ?(?:h|hrs?|heures?)(?: d'insertion)?$/;

/** Reads hours: « 150 h », « 1 200 heures » are understood. */
export const parseHours = (content: CellContent): Reading<number> => {
  const plain = parseNumber(content);
  return atLeast(plain.kind === 'problem' && plain.reason !== 'excelError' ? withUnit(content, HOURS) : plain, 0);
};

const CATEGORY = /^(?:(?:agec|cat(?:egorie)?\.?|famille|n°|no?\.?|ligne)[ :]*){0,3}(\d{1,2})(?:\s*[-–:.(].*)?$/;
const LAST_CATEGORY = 17;

/** Reads an AGEC category, 1 to 17: « n° 4 », « 4 - Textiles » are understood; « non » is no category. */
export const parseAgecCategory = (content: CellContent): Reading<number> => {
  if (isText(content) && /^(non|aucune?|neant|sans( objet)?|hors agec|-)$/.test(fold(content))) return EMPTY;
  const plain = parseInteger(content);
  const reading = plain.kind === 'problem' && plain.reason !== 'excelError' ? withUnit(content, CATEGORY) : plain;
  return reading.kind === 'understood' && (reading.value < 1 || reading.value > LAST_CATEGORY)
    ? problem('outOfRange')
    : reading;
};

const PERCENT = /%\s*$/;

/** Percent points of a fraction, free of the noise of binary fractions (0,29 → 29). */
const toPoints = (fraction: number): number => Math.round(fraction * 1e8) / 1e6;

/**
 * Reads a share in percent points, 0 to 100. « 20 % » is understood, a cell in percent format is clean (0,2 shown 20 %), a bare
 * 20 too; a bare fraction such as 0,2 may be 20 % as well as 0,2 %, so it is neither.
 * @param shown what the screen shows, `null` when it was not read
 */
export const parseShare = (content: CellContent, shown: string | null): Reading<number> => {
  const inPercent = typeof content === 'number' && shown !== null && PERCENT.test(shown);
  const plain = inPercent ? understood(toPoints(content), true) : parseNumber(content);
  if (plain.kind !== 'understood') return plain;
  if (plain.value < 0 || plain.value > 100) return problem('outOfRange');
  const isBare = !inPercent && !(typeof content === 'string' && PERCENT.test(content));
  return isBare && plain.value > 0 && plain.value < 1 ? problem('ambiguousShare') : plain;
};
