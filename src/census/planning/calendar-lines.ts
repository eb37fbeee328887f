import type { Census } from '../census';
import { isTender } from '../indicators/needs';
import { isExtension } from '../need-kinds';
import { toDayNumber } from '../parsing/calendar';
import { ContractFinder, namedContracts } from '../registers/contract-finder';
import type { CalendarLine } from './calendar-line';
import { contractLine } from './contract-line';
import { contractsWithoutNeed } from './contracts-without-need';
import { extensionLine } from './extension-line';
import { tenderLine } from './tender-line';
import { WorkingDays } from './working-days';

/** Years around that of the needs whose holidays count: procedures take up to two years. */
const YEARS_AROUND = 2;

/** The working days of a census' calendar. */
export const calendarWorkingDays = ({ year }: Pick<Census, 'year'>): WorkingDays =>
  new WorkingDays(year - YEARS_AROUND, year + YEARS_AROUND);

/** Lines without any date come last. */
const dayOf = ({ latest, planned, deadline }: CalendarLine): number => {
  const day = latest ?? planned ?? deadline;
  return day ? toDayNumber(day) : Number.MAX_SAFE_INTEGER;
};

const rowOf = ({ need, contract }: CalendarLine): number => need?.row ?? contract?.row ?? 0;

/**
 * A contract of the next year is of this census when its renewal is to be launched in the year of the needs. Works are built
 * once: most of their contracts end without being renewed.
 */
const isDueThisYear = ({ year }: Census, { contract, latest }: CalendarLine): boolean =>
  contract?.purchaseType !== 'Travaux' && (latest === null || latest.year <= year);

/**
 * The calendar of a census, by rising date: the consultations and extensions of the year that count, and the contracts of
 * the register without a need that end in the year, or in the next one when their renewal is to be launched this year. Working days follow the French calendar.
 */
export const calendarLines = (census: Census, working = calendarWorkingDays(census)): CalendarLine[] => {
  const finder = new ContractFinder(census.registers.contracts ?? [], namedContracts(census.needs));
  const lines: CalendarLine[] = [];
  for (const need of census.needs) {
    if (!need.retained) continue;
    if (isTender(need)) lines.push(tenderLine(census, need, finder, working));
    else if (isExtension(need)) lines.push(extensionLine(census, need, finder, working));
  }
  for (const contract of contractsWithoutNeed(census)) lines.push(contractLine(census, contract, working));
  for (const contract of contractsWithoutNeed(census, census.year + 1)) {
    const line = contractLine(census, contract, working);
    if (isDueThisYear(census, line)) lines.push(line);
  }
  return lines.sort((a, b) => dayOf(a) - dayOf(b) || rowOf(a) - rowOf(b));
};
