import { isErrorCell, type CellContent } from '../../table/grid';
import { tidy } from '../../table/normalise';
import { listReader } from './list-value';
import { EMPTY, problem, understood, type Reading } from './reading';
import { parseYesNo } from './yes-no';

/** What joins the values of a cell that holds several. */
export const LIST_SEPARATOR = ' ; ';

/**
 * Reads cells that hold several values of a closed list, split on `;`, `,`, `+`, `|` or line breaks; on `/` and « et » where
 * they do not belong to a value.
 * @param variants folded spellings and what they stand for
 * @param meaningOfYes the value that a plain « Oui » stands for, when the header names only one of them
 * @param meaningOfNo the value that a plain « Non » stands for
 */
export const multiListReader = (
  values: readonly string[],
  variants: Readonly<Record<string, string>> = {},
  meaningOfYes: string | null = null,
  meaningOfNo: string | null = null,
): ((content: CellContent) => Reading<string[]>) => {
  const readOne = listReader(values, variants);
  const readPart = (part: string): Reading<string> => {
    const listed = readOne(part);
    if (listed.kind !== 'problem') return listed;
    const answer = parseYesNo(part);
    const meaning = answer.kind === 'understood' ? (answer.value ? meaningOfYes : meaningOfNo) : null;
    return meaning === null ? listed : understood(meaning, false);
  };
  const readParts = (text: string): Reading<string>[] => {
    const whole = readPart(text);
    if (whole.kind !== 'problem') return [whole];
    return text.split(/\/|\bet\b/i).map((piece) => {
      const part = readPart(piece);
      return part.kind === 'understood' ? understood(part.value, false) : part;
    });
  };
  return (content) => {
    if (content === null) return EMPTY;
    if (isErrorCell(content)) return problem('excelError');
    const text = String(content);
    if (tidy(text) === '') return EMPTY;
    const whole = readPart(text);
    const parts = whole.kind === 'understood' ? [whole] : text.split(/[;,+|\n\r]+/).flatMap(readParts);
    const found: string[] = [];
    let clean = true;
    for (const part of parts) {
      if (part.kind === 'problem') return part;
      if (part.kind === 'empty') continue;
      clean &&= part.clean;
      if (!found.includes(part.value)) found.push(part.value);
    }
    return found.length === 0 ? EMPTY : understood(found, clean);
  };
};
