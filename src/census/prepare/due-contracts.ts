import { columnOf } from '../columns';
import { departmentReader } from '../department-names';
import { addDays } from '../lead';
import { leadTimeAt } from '../parameters/lead-times';
import type { Parameters } from '../parameters/parameters';
import { compareDates, toSerial, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { contractsByNumber, type Contract } from '../registers/contracts';
import { text } from '../reports/data-row';
import { requiredProcedure } from '../required-procedure';
import { ORIGINS, type Origin, type PurchaseType } from '../vocabulary';
import type { TemplateRow } from './template-census';

/** A contract of the register that a need of the year follows from. */
export interface DueContract {
  contract: Contract;
  origin: Extract<Origin, 'renewal' | 'extension'>;
  /** Its department in the spelling of the list; as written when the list does not know it, `null` without one. */
  department: string | null;
  /** The department is one of the list; always so without a list. */
  placed: boolean;
  /** As the register says, else that of the family; `null` when neither does. */
  purchaseType: PurchaseType | null;
}

const typeOf = ({ purchaseType, code }: Contract, { nomenclature }: Parameters): PurchaseType | null =>
  purchaseType ?? nomenclature.find((entry) => entry.code === code)?.purchaseType ?? null;

/**
 * Days before the end of a contract by which its renewal is launched: those planned for the lightest procedure that its amount
 * asks for; 0 when type, amount or days are not known.
 */
const leadDays = (contract: Contract, end: CalendarDate, parameters: Parameters): number => {
  const type = typeOf(contract, parameters);
  const { amount } = contract;
  if (type === null || amount === null) return 0;
  const procedure = requiredProcedure(parameters.thresholds, type, amount, end);
  const lead = procedure === null ? null : leadTimeAt(parameters.leadTimes, procedure, amount, end);
  return lead?.planned ?? lead?.launchToAward ?? 0;
};

const isWithin = (day: CalendarDate, from: CalendarDate, to: CalendarDate): boolean =>
  compareDates(day, from) >= 0 && compareDates(day, to) <= 0;

/**
 * Why a contract makes a need of a year: its last end falls in the year, or so soon after it that its renewal is launched in the
 * year; else a period ends in the year and another may follow. `null` when neither holds.
 */
const originOf = (contract: Contract, year: number, parameters: Parameters): DueContract['origin'] | null => {
  const [first, last] = [
    { year, month: 1, day: 1 },
    { year, month: 12, day: 31 },
  ];
  const { end, lastEnd } = contract;
  if (lastEnd && isWithin(lastEnd, first, addDays(last, leadDays(contract, lastEnd, parameters)))) return 'renewal';
  const mayFollow = end && lastEnd && compareDates(end, lastEnd) < 0 && contract.extensionsLeft !== 0;
  return mayFollow && isWithin(end, first, last) ? 'extension' : null;
};

/** The contracts that needs of a year follow from, by rising end, and those without an end that could be read. */
export const dueContracts = (
  contracts: readonly Contract[],
  year: number,
  parameters: Parameters,
): { due: DueContract[]; undated: Contract[] } => {
  const read = departmentReader(parameters.departments);
  const latest = [...contractsByNumber(contracts).values()];
  const due = latest.flatMap((contract): DueContract[] => {
    const origin = originOf(contract, year, parameters);
    if (origin === null) return [];
    const known = contract.department === null ? null : valueOf(read(contract.department));
    return [
      {
        contract,
        origin,
        department: known ?? contract.department,
        placed: known !== null,
        purchaseType: typeOf(contract, parameters),
      },
    ];
  });
  const endOf = ({ contract, origin }: DueContract): CalendarDate =>
    (origin === 'extension' ? contract.end : contract.lastEnd) as CalendarDate;
  due.sort((a, b) => compareDates(endOf(a), endOf(b)) || a.contract.row - b.contract.row);
  return { due, undated: latest.filter(({ end, lastEnd }) => end === null && lastEnd === null) };
};

/** The need that a contract makes, as far as the register tells it; what has to be estimated stays empty. */
export const rowOf = ({ contract, origin, department, purchaseType }: DueContract, year: number): TemplateRow => {
  const { end, lastEnd } = contract;
  const current = end ?? lastEnd;
  return {
    cells: {
      annee: year,
      direction: text(department),
      nature_besoin: text(ORIGINS[origin]),
      intitule: text(contract.title),
      code_nomenclature: text(contract.code),
      type_achat: text(purchaseType),
      cpv: text(contract.cpv),
      num_marche_actuel: text(contract.number),
      titulaire_actuel: text(contract.holder),
      date_fin_actuel: current && toSerial(current),
      date_fin_max: lastEnd && toSerial(lastEnd),
      statut: text(columnOf('statut').values[0]!),
    },
  };
};
