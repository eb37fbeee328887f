import { isErrorCell, type CellContent } from '../../table/grid';
import { fold, headerForm, tidy } from '../../table/normalise';
import { EMPTY, problem, understood, type Reading } from './reading';

/** Letters that a beginning of a value must have to stand for it. */
const SHORTEST_BEGINNING = 3;

/** A reader for one closed list: made once per column, applied to every row. */
export type ListReader<V extends string> = (content: CellContent) => Reading<V>;

/**
 * Reads values of a closed list. The value itself is clean, whatever its case and spaces; without accents, in the
 * singular, cut short (« Fourn. ») or under a known variant it is understood.
 * @param variants folded spellings and what they stand for
 * @param patterns the same for what spellings have in common; `null` stands for an empty cell
 */
export const listReader = <V extends string>(
  values: readonly V[],
  variants: Readonly<Record<string, V>> = {},
  patterns: readonly (readonly [RegExp, V | null])[] = [],
): ListReader<V> => {
  const exact = new Map(values.map((value) => [tidy(value).toLowerCase(), value]));
  const loose = new Map(values.map((value) => [headerForm(value), value]));
  const known = new Map(Object.entries(variants));
  return (content) => {
    if (content === null) return EMPTY;
    if (isErrorCell(content)) return problem('excelError');
    const text = tidy(String(content));
    if (text === '') return EMPTY;
    const same = exact.get(text.toLowerCase());
    if (same !== undefined) return understood(same, true);
    const variant = known.get(fold(text)) ?? loose.get(headerForm(text));
    if (variant !== undefined) return understood(variant, false);
    const pattern = patterns.find(([form]) => form.test(fold(text)));
    if (pattern) return pattern[1] === null ? EMPTY : understood(pattern[1], false);
    const beginning = fold(text).replace(/\.$/, '');
    if (beginning.length < SHORTEST_BEGINNING) return problem('notInList');
    const matches = values.filter((value) => fold(value).startsWith(beginning));
    return matches.length === 1 ? understood(matches[0]!, false) : problem('notInList');
  };
};
