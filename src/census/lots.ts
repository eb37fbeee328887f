import { fold, words } from '../table/normalise';
import type { Need, NeedCells } from './census';
import { isConsultation } from './need-kinds';
import { valueOf } from './parsing/reading';

/** « lot 2 », « lot n° 3 », « Lot B » in a title. */
const LOT = /\blots? ?(?:n°|numero|num\.?)? ?(\d{1,3}|[a-h])\b/;
/** What is cheap to look for before the rest. */
const MAY_NAME_LOT = /lot/i;
/** « -L2 », « /lot 3 » at the end of the number of a need. */
const LOT_SUFFIX = /[ \-_/.](?:l|lot)[ .]?\d{1,3}$/;
/** What is left of « 2027-L2 » names no consultation. */
const ONLY_YEAR = /^(20)?\d\d$/;

const SHORTEST_STEM = 5;

/** The number of the consultation in that of a lot; `null` when the number names none. */
const keyOfNumber = (number: string): string | null => {
  const base = number.replace(LOT_SUFFIX, '');
  return base === number || base === '' || ONLY_YEAR.test(base) ? null : base;
};

const keyOfTitle = (title: string): string | null => {
  const match = LOT.exec(title);
  if (!match) return null;
  const before = words(title.slice(0, match.index)).join(' ');
  return before.length >= SHORTEST_STEM ? before : null;
};

/**
 * What the lots of one consultation share: the title before « lot n », else the number of the need (« 2027-014-L2 » aside
 * from its end), else title and operation of rows that say that they are divided. `null` for a row that shows no lot.
 */
const consultationOf = ({ cells, department }: Need): string | null => {
  const divided = valueOf(cells.alloti) === true || (valueOf(cells.nb_lots) ?? 0) > 1;
  const written = valueOf(cells.intitule) ?? '';
  if (!divided && !MAY_NAME_LOT.test(written)) return null;
  const title = fold(written);
  const number = fold(valueOf(cells.id_besoin) ?? '');
  const operation = fold(valueOf(cells.operation) ?? '');
  const named = LOT.test(title);
  const stem = keyOfTitle(title);
  if (stem !== null) return `title|${department}|${stem}`;
  const base = named || divided ? keyOfNumber(number) : null;
  if (base !== null) return `number|${department}|${base}`;
  if (named) return operation === '' ? null : `operation|${department}|${operation}`;
  if (!divided || title.length < SHORTEST_STEM) return null;
  return `same|${department}|${words(title).join(' ')}|${operation}`;
};

/** What was found of a row's cells: rows that did not change are not looked at again. */
const known = new WeakMap<NeedCells, { key: string | null }>();

const rememberedConsultation = (need: Need): string | null => {
  let found = known.get(need.cells);
  if (!found) known.set(need.cells, (found = { key: consultationOf(need) }));
  return found.key;
};

/** Rows looked at in one go. */
const ROWS_PER_STEP = 200;

/** Looks at rows ahead of `lotsByConsultation`, in stretches of some milliseconds. */
export function* rememberLots(needs: readonly Need[]): Generator<void, void> {
  for (const [n, need] of needs.entries()) {
    if (isConsultation(need)) rememberedConsultation(need);
    if (n % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
  }
}

/** Consultations that the census writes one row per lot of: their rows, two at least, in sheet order. Linear in rows. */
export const lotsByConsultation = (needs: readonly Need[]): Need[][] => {
  const consultations = new Map<string, Need[]>();
  for (const need of needs) {
    const key = isConsultation(need) ? rememberedConsultation(need) : null;
    if (key === null) continue;
    const lots = consultations.get(key);
    if (lots) lots.push(need);
    else consultations.set(key, [need]);
  }
  return [...consultations.values()].filter((lots) => lots.length > 1);
};
