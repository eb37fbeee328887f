import { isErrorCell, type CellContent } from '../../table/grid';
import { fold } from '../../table/normalise';
import { EMPTY, problem, understood, type Reading } from './reading';

/** Reads a plain number; a text that holds only a number is understood. */
export const parseNumber = (content: CellContent): Reading<number> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  if (typeof content === 'number') return Number.isFinite(content) ? understood(content, true) : problem('notANumber');
  if (typeof content === 'boolean') return problem('notANumber');
  const text = fold(content).replace(/ /g, '').replace(/%$/, '');
  if (text === '') return EMPTY;
  return /^-?\d{1,15}([.,]\d+)?$/.test(text)
    ? understood(Number(text.replace(',', '.')), false)
    : problem('notANumber');
};

/** Reads a whole number. */
export const parseInteger = (content: CellContent): Reading<number> => {
  const reading = parseNumber(content);
  return reading.kind === 'understood' && !Number.isInteger(reading.value) ? problem('notANumber') : reading;
};

/** Reads the year of a census: « 2024 », « Campagne 2024 », « exercice 2024 ». */
export const parseYear = (content: CellContent): Reading<number> => {
  const reading = parseInteger(content);
  const found = typeof content === 'string' ? /(?:^|\D)(20\d\d)(?:\D|$)/.exec(content) : null;
  if (reading.kind === 'understood') {
    return reading.value >= 2000 && reading.value <= 2100 ? reading : problem('outOfCalendar');
  }
  return found ? understood(Number(found[1]), false) : reading;
};
