import { isErrorCell, type CellContent } from '../../table/grid';
import { tidy } from '../../table/normalise';
import { EMPTY, problem, understood, type Reading } from '../parsing/reading';

const SIRET_DIGITS = 14;
/** A number loses its zeros on the left, of which a SIRET has three at most; nine digits are a SIREN, which is no SIRET. */
const LEAST_DIGITS = 11;
/** The establishments of La Poste follow a rule of their own: the sum of their digits is a multiple of 5. */
const LA_POSTE = '356000000';

const digitSum = (digits: string): number => [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** Luhn's check of a number, on which SIREN and SIRET numbers are built. */
const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighted = place % 2 === 0 ? digit : digit * 2;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
};

const isSiret = (digits: string): boolean =>
  digits.length === SIRET_DIGITS && (passesLuhn(digits) || (digits.startsWith(LA_POSTE) && digitSum(digits) % 5 === 0));

/**
 * Reads a SIRET: 14 digits with their check, spaces allowed. A number, from which Excel took the zeros on the left, is
 * understood and not clean; anything else, a foreign number included, is a problem.
 */
export const parseSiret = (content: CellContent): Reading<string> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  const text = tidy(String(content));
  if (text === '') return EMPTY;
  const digits = text.replace(/[ .]/g, '');
  if (!/^\d+$/.test(digits) || digits.length < LEAST_DIGITS) return problem('notInList');
  const whole = digits.padStart(SIRET_DIGITS, '0');
  if (!isSiret(whole)) return problem('notInList');
  return understood(whole, typeof content === 'string' && text === whole);
};
