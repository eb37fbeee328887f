import { isErrorCell, type CellContent } from '../../table/grid';
import { fold } from '../../table/normalise';
import { EMPTY, problem, understood, type Reading } from './reading';

const YES = new Set([
  'oui',
  'o',
  'x',
  'xx',
  '✓',
  '✔',
  '☑',
  '✅',
  '1',
  'vrai',
  'true',
  'yes',
  'y',
  'ok',
  '√',
  'v',
  '☒',
  '●',
  '•',
]);
const NO = new Set([
  'non',
  'n',
  '0',
  'faux',
  'false',
  'no',
  'aucun',
  'aucune',
  'sans',
  '✗',
  '✘',
  '☐',
  '-',
  'non concerne',
]);

/** Reads yes or no; « Oui » and « Non » are clean, marks like « x », « ✓ », « 1 », « O » are understood. */
export const parseYesNo = (content: CellContent): Reading<boolean> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  if (typeof content === 'boolean') return understood(content, true);
  const text = fold(String(content)).replace(/[.\uFE0F]/g, '');
  if (text === '') return EMPTY;
  if (YES.has(text)) return understood(true, text === 'oui');
  if (NO.has(text)) return understood(false, text === 'non');
  // « Oui (3 lots) »: what stands between brackets explains the answer, it does not change it.
  const answer = /^(oui|non) ?\(.*\)$/.exec(text)?.[1];
  return answer === undefined ? problem('notInList') : understood(answer === 'oui', false);
};

/** `Oui` or `Non`. */
export const printYesNo = (value: boolean): string => (value ? 'Oui' : 'Non');
