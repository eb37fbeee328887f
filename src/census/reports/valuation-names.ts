import type { Messages } from '../../i18n';
import { fill } from '../fill';
import type { ValuationGroup } from '../families';

/** A criterion of a formula holds 255 characters at most. */
const LONGEST_NAME = 200;

/**
 * The name of each group in Donnees and Familles, unique in Excel's eyes (case apart). It starts with a word and holds no
 * wildcard, so that as a criterion it matches nothing but itself: the bare code « 10.10 » would match 10.1 as well.
 */
export const valuationNames = (
  groups: readonly ValuationGroup[],
  texts: Pick<Messages['sheets'], 'families'>,
): ReadonlyMap<ValuationGroup, string> => {
  const taken = new Set<string>();
  const names = new Map<ValuationGroup, string>();
  for (const group of groups) {
    const whole = fill(texts.families.kinds[group.kind], { nom: group.name.replace(/[*?~]/g, '-') });
    const base = whole.slice(0, LONGEST_NAME);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} (${number})`;
    taken.add(name.toLowerCase());
    names.set(group, name);
  }
  return names;
};
