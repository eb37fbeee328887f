import { groupBy } from '../../table/group-by';
import type { Census, Need } from '../census';
import { totalMonths } from '../durations';
import { fill } from '../fill';
import { compareDates } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { addMonths } from '../registers/add-months';
import { holderForm, numberForm, type Contract } from '../registers/contracts';
import { isAmong } from '../registers/reserved-families';
import { familyOf, purchaseTypeOf } from './family-of';
import { isRetainedTender } from './need-scope';
import { referenceDay } from './reference-day';
import type { Rule, RuleRun } from './rule';

export const SOCIAL_ECONOMY = 'EESS (L2113-15)';

/** Longest contract, and how long a holder is then left out (CCP L2113-16). */
const MOST_MONTHS = 36;

/** `false` where the family is known to be no social, cultural or health service. */
const canBeSocial = (census: Census, need: Need): boolean => {
  const type = purchaseTypeOf(census, need);
  if (type === 'Fournitures' || type === 'Travaux') return false;
  const family = familyOf(census, need);
  return family === null || isAmong(census.registers.reservedFamilies.social, family.code);
};

/** Contracts of the register reserved to the social economy, by number and by holder. */
interface Reserved {
  byNumber: Map<string, Contract[]>;
  byHolder: Map<string, Contract[]>;
}

const reservedOf = ({ registers }: Census): Reserved => {
  const reserved = (registers.contracts ?? []).filter((contract) => contract.reserved === SOCIAL_ECONOMY);
  return {
    byNumber: groupBy(reserved, ({ number }) => numberForm(number)),
    byHolder: groupBy(reserved, ({ holder }) => (holder === null ? null : holderForm(holder))),
  };
};

/**
 * A contract reserved to the current holder for these services, notified less than three years before the next award (or
 * its launch, when the award is not dated).
 */
const recentReserved = (census: Census, need: Need, { byNumber, byHolder }: Reserved): Contract | null => {
  const holder = valueOf(need.cells.titulaire_actuel);
  const number = valueOf(need.cells.num_marche_actuel);
  const code = valueOf(need.cells.code_nomenclature);
  const award = valueOf(need.cells.date_notification)?.start ?? referenceDay(census, need);
  const same = number === null ? [] : (byNumber.get(numberForm(number)) ?? []);
  const held = holder === null ? [] : (byHolder.get(holderForm(holder)) ?? []);
  const alike = held.filter((contract) => contract.code === null || code === null || contract.code === code);
  const isRecent = ({ notified }: Contract): boolean =>
    notified !== null &&
    compareDates(notified, award) <= 0 &&
    compareDates(addMonths(notified, MOST_MONTHS), award) > 0;
  return [...same, ...alike].find(isRecent) ?? null;
};

/** What is wrong whoever wins. */
const faultsOf = (run: RuleRun, need: Need): string[] => {
  const texts = run.texts.R36;
  const faults: string[] = [];
  if (!canBeSocial(run.census, need)) {
    const family = familyOf(run.census, need);
    faults.push(family ? fill(texts.sector, { code: family.code, libelle: family.label }) : texts.type);
  }
  const months = totalMonths(need.cells);
  if (months !== null && months > MOST_MONTHS) faults.push(fill(texts.duration, { duree: months }));
  return faults;
};

/**
 * A contract is reserved to the social economy only for social, cultural or health services, for three years at most, and
 * not to a firm that held such a contract in the last three years (CCP L2113-15, L2113-16). One finding says all reasons.
 * The holder alone is a warning: another firm may win, and no cell of the row could say so.
 */
export const socialEconomy: Rule = {
  id: 'R36',
  severity: 'erreur',
  columns: ['reserve', 'code_nomenclature'],
  check(run) {
    const texts = run.texts.R36;
    const reserved = reservedOf(run.census);
    for (const need of run.census.needs) {
      if (valueOf(need.cells.reserve) !== SOCIAL_ECONOMY || !isRetainedTender(need)) continue;
      const faults = faultsOf(run, need);
      const recent = recentReserved(run.census, need, reserved);
      const values = recent && { titulaire: recent.holder ?? recent.number, num: recent.number };
      const reasons = values ? [...faults, fill(texts.holder, values)] : faults;
      if (reasons.length === 0) continue;
      run.report(need, 'reserve', fill(texts.message, { raisons: reasons.join(' ; ') }), null, {
        severity: faults.length > 0 ? 'erreur' : 'avertissement',
      });
    }
  },
};
