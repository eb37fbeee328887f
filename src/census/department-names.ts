import type { CellContent } from '../table/grid';
import { isErrorCell } from '../table/grid';
import { fold, tidy, words } from '../table/normalise';
import { isNotKnownYet } from './parsing/not-known';
import { EMPTY, problem, understood, type Reading } from './parsing/reading';
import type { Department } from './parameters/parameters';

/** Longest criterion that COUNTIFS takes: departments are shortened to fit in the summaries. */
const LONGEST_NAME = 200;

const LINKING_WORDS = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'a', 'au', 'aux', 'en']);

/** Letters that a word cut short must keep. */
const SHORTEST_WORD = 3;

/** Whether words are the beginnings of words of a name, in the same order: « Dir. comm. » of « Direction de la communication ». */
const abbreviates = (short: readonly string[], name: readonly string[]): boolean => {
  let place = 0;
  return short.every((word) => {
    while (place < name.length && !name[place]!.startsWith(word)) place++;
    return place++ < name.length;
  });
};

/** The only name of the list that a text abbreviates; `null` when there is none or there are several. */
const abbreviated = (text: string, names: readonly string[]): string | null => {
  const short = words(text).filter((word) => !LINKING_WORDS.has(word));
  if (short.length === 0 || short.some((word) => word.length < SHORTEST_WORD)) return null;
  const matches = names.filter((name) => abbreviates(short, words(name)));
  return matches.length === 1 ? matches[0]! : null;
};

/**
 * Reads departments. With a list, its names are canonical (short names, other spellings and abbreviations that fit only
 * one name are understood, anything else is a problem); without a list, the first spelling met stands for all that differ
 * by case, accents or spaces.
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
  const names = [...new Set((departments ?? []).map(({ name }) => name))];
  return (content) => {
    if (content === null) return EMPTY;
    if (isErrorCell(content)) return problem('excelError');
    const text = tidy(String(content)).slice(0, LONGEST_NAME).trim();
    if (text === '') return EMPTY;
    const form = fold(text);
    const known = byForm.get(form);
    if (known === undefined && isNotKnownYet(text)) return problem('notKnown');
    if (departments !== null) {
      if (known !== undefined) return understood(known, exact.has(text.toLowerCase()));
      const name = abbreviated(text, names);
      return name === null ? problem('notInList') : understood(name, false);
    }
    if (known === undefined) byForm.set(form, text);
    return understood(known ?? text, true);
  };
};
