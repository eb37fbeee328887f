import { isErrorCell, type CellContent } from '../../table/grid';
import { fold, tidy } from '../../table/normalise';
import { ORIGINS, type Origin } from '../vocabulary';
import { EMPTY, problem, understood, type Reading } from './reading';

const CLEAN = new Map((Object.keys(ORIGINS) as Origin[]).map((origin) => [ORIGINS[origin].toLowerCase(), origin]));

const VARIANTS: [RegExp, Origin][] = [
  [/recond|^rc$/, 'extension'],
  [/^(a |en |marche a |besoin a )?(r$|r\.$|ren\b|renouv)/, 'renewal'],
  [/^(n$|n\.$|new\b|nouv|besoin nouveau|1er marche|creation)/, 'new'],
];

/** Reads the origin of a need; « N », « R », « Renouv. », « reconduction tacite » are understood. */
export const parseOrigin = (content: CellContent): Reading<Origin> => {
  if (content === null) return EMPTY;
  if (isErrorCell(content)) return problem('excelError');
  const text = tidy(String(content));
  if (text === '') return EMPTY;
  const clean = CLEAN.get(text.toLowerCase());
  if (clean) return understood(clean, true);
  const folded = fold(text);
  const found = VARIANTS.filter(([pattern]) => pattern.test(folded));
  // « Nouveau / renouvellement » names the choice, it does not make it.
  if (/nouveau.*renouv/.test(folded)) return problem('notInList');
  return found[0] ? understood(found[0][1], false) : problem('notInList');
};
