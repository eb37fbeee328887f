import { isErrorCell, type CellContent } from '../../table/grid';
import { tidy } from '../../table/normalise';
import { EMPTY, problem, understood, type Reading } from './reading';

/** Reads free text; numbers are taken as they are shown when that is known. */
export const parseText = (content: CellContent, shown: string | null): Reading<string> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  const text = tidy(typeof content === 'string' ? content : (shown ?? String(content)));
  return text === '' ? EMPTY : understood(text, true);
};
