import type { Census, Need } from '../census';
import { isConcession } from '../procedures';
import { isRetainedTender } from '../rules/need-scope';
import { valuationGroups } from './group-needs';
import type { ValuationGroup } from './valuation-group';

/**
 * What becomes of a consultation to launch when values are added up: it is summed, its value is not known, somebody else's
 * contract covers it, it has rules of its own (concessions), or nothing says what it belongs to.
 */
export type ValuationRole = 'summed' | 'unvalued' | 'covered' | 'concession' | 'loose';

export interface NeedValuation {
  role: ValuationRole;
  /** The group that it belongs to; `null` for concessions and loose needs. */
  group: ValuationGroup | null;
}

export interface Valuations {
  /** In order of first appearance. */
  groups: readonly ValuationGroup[];
  /** Every consultation to launch that counts; other needs have no entry. */
  byNeed: ReadonlyMap<Need, NeedValuation>;
}

const known = new WeakMap<Census, Valuations>();

const made = (census: Census): Valuations => {
  const groups = valuationGroups(census);
  const byNeed = new Map<Need, NeedValuation>();
  for (const group of groups) {
    for (const need of group.needs) byNeed.set(need, { role: 'summed', group });
    for (const need of group.unvalued) byNeed.set(need, { role: 'unvalued', group });
    for (const need of group.covered) byNeed.set(need, { role: 'covered', group });
  }
  for (const need of census.needs) {
    if (!isRetainedTender(need) || byNeed.has(need)) continue;
    byNeed.set(need, { role: isConcession(need.cells) ? 'concession' : 'loose', group: null });
  }
  return { groups, byNeed };
};

/** The groups of a census and what each of its consultations is in them; worked out once per census. */
export const valuationsOf = (census: Census): Valuations => {
  const before = known.get(census);
  if (before) return before;
  const valuations = made(census);
  known.set(census, valuations);
  return valuations;
};
