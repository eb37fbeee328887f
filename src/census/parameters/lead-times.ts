import { asText } from '../../table/cells';
import type { CellContent, SheetGrid } from '../../table/grid';
import { HeaderDictionary } from '../../table/header-match';
import { readNamedTable } from '../../table/named-table';
import { tidy } from '../../table/normalise';
import leadTimeData from '../data/lead-times.json';
import { columnOf } from '../columns';
import { parseAmount } from '../parsing/amount';
import { compareDates, fromIso, type CalendarDate } from '../parsing/calendar';
import { parseDate } from '../parsing/date';
import { listReader } from '../parsing/list-value';
import { parseInteger } from '../parsing/number';
import { valueOf, type Reading } from '../parsing/reading';
import { parseYesNo } from '../parsing/yes-no';

/** Lines of the table that are no procedure: notice of extensions, and global contracts whatever their procedure. */
export const EXTENSION = 'Reconduction';
export const GLOBAL_CONTRACT = 'Marché global';

/**
 * How long a procedure takes. Days are calendar days; `null` is not known, and nothing is said of it. The days shipped
 * with the add-in are planning assumptions, not law: the service sets its own in the table `Delais`.
 */
export interface LeadTime {
  /** A value of the column « Procédure envisagée », or `EXTENSION`, or `GLOBAL_CONTRACT`. */
  procedure: string;
  /** The line holds from this estimated value on, in cents; `null` for any value. */
  floor: number | null;
  /** Days from the launch to the award, when all goes quickly: below, a launch is too late. */
  launchToAward: number | null;
  /** Days from the launch to the award that the service plans with. */
  planned: number | null;
  /** Days of sourcing before the launch. */
  sourcing: number | null;
  /** Days before the end of a period by which its extension is decided. */
  notice: number | null;
  /** Days from the launch to the award below which the law does not allow to go; filled in by the service. */
  legalMinimum: number | null;
  start: CalendarDate | null;
  end: CalendarDate | null;
  active: boolean;
}

/** The assumptions shipped with the add-in: the low end of the usual ranges, without legal minima. */
export const DEFAULT_LEAD_TIMES: LeadTime[] = leadTimeData.map((line: (typeof leadTimeData)[number]) => ({
  procedure: line.procedure,
  floor: line.floor === null ? null : line.floor * 100,
  launchToAward: line.launchToAward,
  planned: line.planned,
  sourcing: line.sourcing,
  notice: line.notice,
  legalMinimum: line.legalMinimum,
  start: line.start === null ? null : fromIso(line.start),
  end: line.end === null ? null : fromIso(line.end),
  active: true,
}));

type Days = 'launchToAward' | 'planned' | 'sourcing' | 'notice' | 'legalMinimum';
type Key = 'procedure' | 'floor' | Days | 'start' | 'end' | 'active';

const DICTIONARY = new HeaderDictionary<Key>([
  { key: 'procedure', label: 'Procédure', synonyms: ['procedure envisagee', 'mode de passation', 'type de procedure'] },
  { key: 'floor', label: 'À partir de (HT)', synonyms: ['a partir de', 'montant plancher', 'montant ht', 'plancher'] },
  {
    key: 'launchToAward',
    label: 'Délai minimal (jours)',
    synonyms: ['delai', 'delai jours', 'jours', 'delai mini', 'delai de passation', 'lancement a notification'],
  },
  {
    key: 'planned',
    label: 'Délai prévu (jours)',
    synonyms: ['delai prevu', 'delai habituel', 'delai du service', 'delai indicatif', 'delai maximal'],
  },
  {
    key: 'sourcing',
    label: 'Sourcing (jours)',
    synonyms: ['sourcing', 'delai de sourcing', 'sourcing avant lancement'],
  },
  { key: 'notice', label: 'Préavis (jours)', synonyms: ['preavis', 'delai de preavis', 'preavis de reconduction'] },
  { key: 'legalMinimum', label: 'Minimum légal (jours)', synonyms: ['minimum legal', 'delai legal', 'minimum'] },
  { key: 'start', label: 'Début', synonyms: ['du', 'date de debut', 'applicable du'] },
  { key: 'end', label: 'Fin', synonyms: ['au', 'date de fin', "jusqu'au", 'applicable au'] },
  { key: 'active', label: 'Actif', synonyms: ['active', 'applicable'] },
]);

export interface LeadTimeTable {
  sheet: string;
  leadTimes: LeadTime[];
  /** Excel rows that could not be read. */
  skipped: number[];
  /** Headers without which the table cannot be used. */
  missing: string[];
}

const DAYS: readonly Days[] = ['launchToAward', 'planned', 'sourcing', 'notice', 'legalMinimum'];
const LONGEST_DAYS = 3650;

const readProcedure = listReader<string>([...columnOf('procedure').values, EXTENSION, GLOBAL_CONTRACT], {
  mapa: 'Procédure adaptée (MAPA)',
  'procedure adaptee': 'Procédure adaptée (MAPA)',
  aoo: "Appel d'offres ouvert",
  aor: "Appel d'offres restreint",
});

const isUsable = (reading: Reading<unknown>): boolean => reading.kind !== 'problem';

const isDays = (reading: Reading<number>): boolean => {
  const value = valueOf(reading);
  return isUsable(reading) && (value === null || (value >= 0 && value <= LONGEST_DAYS));
};

/** One line of the table; `null` when something in it cannot be read. */
const readLine = (values: Partial<Record<Key, CellContent>>, date1904: boolean): LeadTime | null => {
  const procedure = valueOf(readProcedure(values.procedure ?? null));
  const floor = parseAmount(values.floor ?? null);
  const start = parseDate(values.start ?? null, null, date1904);
  const end = parseDate(values.end ?? null, null, date1904);
  const days = DAYS.map((key) => parseInteger(values[key] ?? null));
  if (procedure === null || ![floor, start, end].every(isUsable) || !days.every(isDays)) return null;
  const [shortest, planned, sourcing, notice, legalMinimum] = days.map((reading) => valueOf(reading)) as (
    number | null
  )[];
  // The notice of an extension may stand in the column of days that every line fills in.
  const isExtension = procedure === EXTENSION;
  return {
    procedure,
    floor: valueOf(floor)?.cents ?? null,
    launchToAward: isExtension ? null : (shortest ?? null),
    planned: isExtension ? null : (planned ?? null),
    sourcing: sourcing ?? null,
    notice: isExtension ? (notice ?? shortest ?? null) : null,
    legalMinimum: legalMinimum ?? null,
    start: valueOf(start)?.start ?? null,
    end: valueOf(end)?.end ?? null,
    active: valueOf(parseYesNo(values.active ?? null)) ?? true,
  };
};

/** The table `Delais` of the workbook; `null` when it has none. */
export const readLeadTimes = (grids: readonly SheetGrid[]): LeadTimeTable | null => {
  const table = readNamedTable(grids, ['Delais'], DICTIONARY, 2);
  if (!table) return null;
  const date1904 = grids.find((grid) => grid.sheet === table.sheet)?.date1904 ?? false;
  const leadTimes: LeadTime[] = [];
  const skipped: number[] = [];
  for (const { row, values } of table.records) {
    const line = readLine(values, date1904);
    if (line) leadTimes.push(line);
    else if (tidy(asText(values.procedure ?? null)) !== '' || Object.values(values).some((value) => value !== null)) {
      skipped.push(row);
    }
  }
  const missing: string[] = [];
  if (!table.keys.includes('procedure')) missing.push('« Procédure »');
  if (!table.keys.includes('launchToAward')) missing.push('« Délai minimal (jours) »');
  return { sheet: table.sheet, leadTimes, skipped, missing };
};

const isInForce = ({ start, end, active }: LeadTime, day: CalendarDate): boolean =>
  active && (!start || compareDates(start, day) <= 0) && (!end || compareDates(end, day) >= 0);

/** Whether `a` says more precisely than `b` what holds: from a higher value on, then since a later day. */
const isCloser = (a: LeadTime, b: LeadTime): boolean => {
  const floors = (a.floor ?? -1) - (b.floor ?? -1);
  if (floors !== 0) return floors > 0;
  if (!a.start || !b.start) return a.start !== null && b.start === null;
  return compareDates(a.start, b.start) > 0;
};

/**
 * The lead time of a procedure on a day; `null` when the table says nothing of it.
 * @param procedure a value of « Procédure envisagée », `EXTENSION` or `GLOBAL_CONTRACT`
 * @param cents estimated value excluding tax over the whole duration; `null` when not known: lines with a floor do not hold
 * @param day the launch of the consultation (for an extension, the end of the period)
 */
export const leadTimeAt = (
  leadTimes: readonly LeadTime[],
  procedure: string,
  cents: number | null,
  day: CalendarDate,
): LeadTime | null => {
  let found: LeadTime | null = null;
  for (const line of leadTimes) {
    if (line.procedure !== procedure || !isInForce(line, day)) continue;
    if (line.floor !== null && (cents === null || cents < line.floor)) continue;
    if (!found || isCloser(line, found)) found = line;
  }
  return found;
};
