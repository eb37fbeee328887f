import type { CellContent } from '../table/grid';
import { isErrorCell } from '../table/grid';
import { fold, tidy } from '../table/normalise';
import { EMPTY, problem, understood, type Reading } from './parsing/reading';
import type { Department } from './parameters/parameters';

/** Longest criterion that COUNTIFS takes: departments are shortened to fit in the summaries. */
const LONGEST_NAME = 200;

/**
 * Reads departments. With a list, its names are canonical (short names and other spellings are understood, anything else
 * is a problem); without a list, the first spelling met stands for all that differ by case, accents or spaces.
 */
export const departmentReader = (
  departments: readonly Department[] | null,
): ((content: CellContent) => Reading<string>) => {
  const byForm = new Map<string, string>();
  const exact = new Map<string, string>();
  for (const { name, code } of departments ?? []) {
    for (const spelling of [name, ...(code === null ? [] : [code])]) {
      if (!byForm.has(fold(spelling))) byForm.set(fold(spelling), name);
      exact.set(tidy(spelling).toLowerCase(), name);
    }
  }
  return (content) => {
    if (content === null) return EMPTY;
    if (isErrorCell(content)) return problem('excelError');
    const text = tidy(String(content)).slice(0, LONGEST_NAME).trim();
    if (text === '') return EMPTY;
    const form = fold(text);
    const known = byForm.get(form);
    if (departments !== null) {
      return known === undefined ? problem('notInList') : understood(known, exact.has(text.toLowerCase()));
    }
    if (known === undefined) byForm.set(form, text);
    return understood(known ?? text, true);
  };
};
