import type { Need } from '../census';
import { fill } from '../fill';
import { daysBetween } from '../lead';
import { isExtension } from '../need-kinds';
import { compareDates, toFrench, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { addMonths } from '../registers/add-months';
import { contractsByNumber, numberForm, type Contract } from '../registers/contracts';
import { ORIGINS } from '../vocabulary';
import type { Rule } from './rule';

/** Contracts seldom end on the very day that their months add up to. */
const TOLERATED_DAYS = 31;

/** The last end when the row itself leaves no room for another period; else `null`. */
const exhaustedByRow = ({ cells }: Need): CalendarDate | null => {
  const end = valueOf(cells.date_fin_actuel)?.start;
  const last = valueOf(cells.date_fin_max)?.end;
  if (!end || !last) return null;
  const months = valueOf(cells.duree_reconduction)?.total ?? null;
  if (months === null) return compareDates(last, end) <= 0 ? last : null;
  return daysBetween(last, addMonths(end, months)) > TOLERATED_DAYS ? last : null;
};

/** The last end when the register of contracts leaves none; a register more recent than the row says nothing of it. */
const exhaustedByRegister = ({ cells }: Need, contract: Contract | undefined): CalendarDate | null => {
  if (!contract) return null;
  const end = valueOf(cells.date_fin_actuel)?.start ?? contract.end;
  if (!end) return null;
  const isOfSamePeriod = contract.end === null || compareDates(contract.end, end) <= 0;
  if (contract.extensionsLeft === 0 && isOfSamePeriod) return contract.lastEnd ?? end;
  const stated = contract.lastEndWorkedOut ? null : contract.lastEnd;
  return stated && compareDates(stated, end) <= 0 ? stated : null;
};

/** An extension is announced of a contract that has none left: a new consultation is needed (CCP R2112-4). */
export const noExtensionLeft: Rule = {
  id: 'R22',
  severity: 'avertissement',
  columns: ['nature_besoin'],
  check(run) {
    const texts = run.texts.R22;
    const contracts = contractsByNumber(run.census.registers.contracts ?? []);
    const fix = { value: ORIGINS.renewal, label: ORIGINS.renewal };
    for (const need of run.census.needs) {
      if (!need.retained || !isExtension(need)) continue;
      const number = valueOf(need.cells.num_marche_actuel);
      const contract = number === null ? undefined : contracts.get(numberForm(number));
      const last = exhaustedByRow(need) ?? exhaustedByRegister(need, contract);
      if (!last) continue;
      const values = { num: number ?? '', fin_max: toFrench(last) };
      run.report(need, 'nature_besoin', fill(number === null ? texts.withoutNumber : texts.message, values), fix);
    }
  },
};
