import { fold, tidy } from '../../table/normalise';
import { addMonths } from './add-months';
import { compareDates, fromDayNumber, toDayNumber, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { PurchaseType } from '../vocabulary';
import type { ContractRow } from './contract-register';

/** A notified contract. Amounts are cents before tax, `null` is not known. */
export interface Contract {
  /** Excel's row number in the register. */
  row: number;
  number: string;
  title: string | null;
  department: string | null;
  code: string | null;
  cpv: string | null;
  purchaseType: PurchaseType | null;
  holder: string | null;
  siret: string | null;
  notified: CalendarDate | null;
  /** End of the running period. */
  end: CalendarDate | null;
  /** End after every extension. */
  lastEnd: CalendarDate | null;
  /** The last end is worked out from months and periods, for want of its own column: the contract may have begun later. */
  lastEndWorkedOut: boolean;
  extensionsLeft: number | null;
  amount: number | null;
  environment: readonly string[];
  social: readonly string[];
  /** A kind of reserved contract in the words of the census, « Non » left out. */
  reserved: string | null;
}

const dayBefore = (date: CalendarDate): CalendarDate => fromDayNumber(toDayNumber(date) - 1);

/** Months from the first day to the last one, extensions included; `null` when the register does not say. */
const wholeMonths = ({ cells }: ContractRow): number | null => {
  const whole = valueOf(cells.months);
  if (whole !== null) return whole;
  const initial = valueOf(cells.initialMonths);
  if (initial === null) return null;
  const extensions = valueOf(cells.extensions) ?? 0;
  return initial + extensions * (valueOf(cells.extensionMonths) ?? initial);
};

/** The last end when no column gives it: the running period and what is left, else the notification and the months. */
const workOutLastEnd = (row: ContractRow, notified: CalendarDate | null): CalendarDate | null => {
  const { cells } = row;
  const end = valueOf(cells.end)?.end ?? null;
  const left = valueOf(cells.extensionsLeft);
  if (end !== null && left !== null) {
    const months = valueOf(cells.extensionMonths) ?? valueOf(cells.initialMonths);
    if (left === 0) return end;
    if (months !== null) return addMonths(end, left * months);
  }
  const months = wholeMonths(row);
  const fromStart = notified !== null && months !== null ? dayBefore(addMonths(notified, months)) : null;
  if (end === null || fromStart === null) return end ?? fromStart;
  return compareDates(end, fromStart) >= 0 ? end : fromStart;
};

/** A line of the register as a contract; `null` for a line without number. */
const toContract = (row: ContractRow): Contract | null => {
  const { cells } = row;
  const number = valueOf(cells.number);
  if (number === null) return null;
  const notified = valueOf(cells.notified)?.start ?? null;
  const stated = valueOf(cells.lastEnd)?.end ?? null;
  const end = valueOf(cells.end)?.end ?? null;
  const lastEnd = stated ?? workOutLastEnd(row, notified);
  const reserved = valueOf(cells.reserved);
  return {
    row: row.row,
    number,
    title: valueOf(cells.title),
    department: valueOf(cells.department),
    code: valueOf(cells.code),
    cpv: valueOf(cells.cpv),
    purchaseType: valueOf(cells.purchaseType),
    holder: valueOf(cells.holder),
    siret: valueOf(cells.siret),
    notified,
    end,
    lastEnd,
    lastEndWorkedOut: stated === null && lastEnd !== null && lastEnd !== end,
    extensionsLeft: valueOf(cells.extensionsLeft),
    amount: valueOf(cells.amount),
    environment: valueOf(cells.environment) ?? [],
    social: valueOf(cells.social) ?? [],
    reserved: reserved === 'Non' ? null : reserved,
  };
};

/** The contracts of a register, in its order. */
export const toContracts = (rows: readonly ContractRow[]): Contract[] =>
  rows.map(toContract).filter((contract) => contract !== null);

/** What two spellings of a contract number share: letters and digits. */
export const numberForm = (number: string): string => fold(number).replace(/[^a-z0-9]/g, '');

/** Legal forms that come and go with the name of a firm. */
const LEGAL_FORMS =
  /\b(s\.?a\.?s\.?u?|s\.?a\.?r\.?l|s\.?a|e\.?u\.?r\.?l|s\.?n\.?c|s\.?c\.?o\.?p|ste|societe|groupe|ets|etablissements)\b\.?/g;

/** What two spellings of a firm's name share. */
export const holderForm = (holder: string): string => {
  const folded = fold(tidy(holder));
  const bare = folded.replace(LEGAL_FORMS, ' ').replace(/[^a-z0-9]/g, '');
  return bare === '' ? folded : bare;
};

/** Contracts by number; of several lines with one number (changes, years), the one that ends last. */
export const contractsByNumber = (contracts: readonly Contract[]): Map<string, Contract> => {
  const byNumber = new Map<string, Contract>();
  for (const contract of contracts) {
    const form = numberForm(contract.number);
    const known = byNumber.get(form);
    const isLater =
      !known?.lastEnd || (contract.lastEnd !== null && compareDates(contract.lastEnd, known.lastEnd) >= 0);
    if (isLater) byNumber.set(form, contract);
  }
  return byNumber;
};
