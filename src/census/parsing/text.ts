import { isErrorCell, type CellContent } from '../../table/grid';
import { tidy } from '../../table/normalise';
import { isNotKnownYet } from './not-known';
import { EMPTY, problem, understood, type Reading } from './reading';

/** Reads free text; numbers are taken as they are shown when that is known. */
export const parseText = (content: CellContent, shown: string | null): Reading<string> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  const text = tidy(typeof content === 'string' ? content : (shown ?? String(content)));
  return text === '' ? EMPTY : understood(text, true);
};

/** Reads a text that stands for something (a title, a contract number): « à définir » or « NC » names nothing. */
export const parseName = (content: CellContent, shown: string | null): Reading<string> => {
  const reading = parseText(content, shown);
  return reading.kind === 'understood' && isNotKnownYet(reading.value) ? problem('notKnown') : reading;
};
