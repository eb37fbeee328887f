import type { Census, Need } from '../census';
import { isTender } from '../indicators/needs';
import type { Answers } from './answers';
import { completenessOf, type Completeness } from './completeness';
import { matchSheets } from './match-sheets';
import { needFacts, type NeedFacts } from './need-facts';
import { identifier, type NeedIdentity } from './need-identity';
import { holdsEntries, type StoredSheet } from './stored-sheets';

/** The sheet of a consultation to launch. */
export interface NeedSheet extends Completeness {
  need: Need;
  identity: NeedIdentity;
  facts: NeedFacts;
  answers: Answers;
  /** As the workbook holds it; `null` for one that it does not have yet. */
  stored: StoredSheet | null;
}

export interface NeedSheets {
  /** In the order of the workbook's sheets, then those that it does not have yet in the order of the census. */
  sheets: NeedSheet[];
  /** Lines with entries whose need is no consultation of the year any more. */
  vanished: StoredSheet[];
}

const made = new WeakMap<Census, NeedSheets>();

const toSheet = (census: Census, need: Need, identity: NeedIdentity, stored: StoredSheet | null): NeedSheet => {
  const facts = needFacts(census, need);
  const answers = stored?.answers ?? {};
  return { need, identity, facts, answers, stored, ...completenessOf(facts, answers) };
};

const collect = (census: Census): NeedSheets => {
  const rows = census.considerationSheets?.rows ?? [];
  const needs = census.needs.filter((need) => need.retained && isTender(need));
  const identities = needs.map(identifier(census));
  const found = matchSheets(identities, rows, census.year);
  const sheets = needs.map((need, place) => {
    const at = found.get(place);
    return toSheet(census, need, identities[place]!, at === undefined ? null : rows[at]!);
  });
  const order = ({ stored }: NeedSheet): number => stored?.row ?? Infinity;
  const matched = new Set(sheets.map(({ stored }) => stored));
  return {
    // Sorting is stable: sheets not there yet stay in the order of the census.
    sheets: sheets.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))),
    vanished: rows.filter((stored) => !matched.has(stored) && holdsEntries(stored)),
  };
};

/** The sheets of the consultations to launch of the year, matched with what the workbook holds; worked out once. */
export const needSheetsOf = (census: Census): NeedSheets => {
  let sheets = made.get(census);
  if (!sheets) {
    sheets = collect(census);
    made.set(census, sheets);
  }
  return sheets;
};
