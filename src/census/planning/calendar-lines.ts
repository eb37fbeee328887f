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
 * The calendar of a census, by rising date: the consultations and extensions of the year that count, and the contracts of
 * the register that end in the year or the next one without a need. Working days follow the French calendar.
 */
export const calendarLines = (census: Census, working = calendarWorkingDays(census)): CalendarLine[] => {
  const finder = new ContractFinder(census.registers.contracts ?? [], namedContracts(census.needs));
  const lines: CalendarLine[] = [];
  for (const need of census.needs) {
    if (!need.retained) continue;
    if (isTender(need)) lines.push(tenderLine(census, need, finder, working));
    else if (isExtension(need)) lines.push(extensionLine(census, need, finder, working));
  }
  for (const ending of [census.year, census.year + 1])
    for (const contract of contractsWithoutNeed(census, ending)) lines.push(contractLine(census, contract, working));
  return lines.sort((a, b) => dayOf(a) - dayOf(b) || rowOf(a) - rowOf(b));
};
