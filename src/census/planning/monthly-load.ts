import type { Census, Need } from '../census';
import { isTender, retainedNeeds } from '../indicators/needs';
import { valueOf } from '../parsing/reading';

export const MONTHS = 12;

/** Launches of the half-year before that of the needs are planned with them: renewals that begin in spring. */
const MOST_EARLIER = 6;

/** Without a capacity of the service's own, a month is overloaded above so many times the mean of the year. */
export const OVERLOAD_FACTOR = 1.5;

/** Consultations launched and their value in cents. */
export interface Load {
  count: number;
  cents: number;
}

/** Consultations by month of launch. */
export interface MonthlyLoad {
  /** From the first month with a launch, in the half-year before that of the needs, else from January, to December. */
  months: Load[];
  /** The first of these months, counted from January of the year of the needs: 0, or below for the year before. */
  first: number;
  before: Load;
  after: Load;
  /** Launches that are not known to the month. */
  undated: Load;
  /** Consultations that can be launched in a month. */
  capacity: number;
  /** The capacity is the service's own; else it is an assumption. */
  isGiven: boolean;
}

/** The month of a launch that is known to the month, counted from January of a year on (0); else `null`. */
const monthOf = ({ cells }: Need, year: number): number | null => {
  const launch = valueOf(cells.date_lancement);
  if (!launch || (launch.precision !== 'day' && launch.precision !== 'month')) return null;
  return (launch.start.year - year) * MONTHS + launch.start.month - 1;
};

const nothing = (): Load => ({ count: 0, cents: 0 });

/** The retained consultations by month of launch, against what can be launched in a month. */
export const monthlyLoad = (census: Census): MonthlyLoad => {
  const launches = retainedNeeds(census)
    .filter(isTender)
    .map((need) => ({ month: monthOf(need, census.year), cents: valueOf(need.cells.montant_total_ht) ?? 0 }));
  const first = launches.reduce(
    (least, { month }) => (month !== null && month >= -MOST_EARLIER && month < least ? month : least),
    0,
  );
  const months = Array.from({ length: MONTHS - first }, nothing);
  const [before, after, undated] = [nothing(), nothing(), nothing()];
  const placeOf = (month: number | null): Load => {
    if (month === null) return undated;
    return month < first ? before : (months[month - first] ?? after);
  };
  for (const { month, cents } of launches) {
    const load = placeOf(month);
    load.count++;
    load.cents += cents;
  }
  const given = census.parameters.monthlyCapacity;
  const counted = months.reduce((sum, { count }) => sum + count, 0);
  const capacity = given ?? Math.ceil((OVERLOAD_FACTOR * counted) / months.length);
  return { months, first, before, after, undated, capacity, isGiven: given !== null };
};

/** Launches of a department: January to December, and those of other years or without month. */
export interface DepartmentLoad {
  department: string | null;
  months: number[];
  others: number;
}

/** The retained consultations by department and month of launch, in the order in which departments occur. */
export const loadByDepartment = (census: Census): DepartmentLoad[] => {
  const found = new Map<string | null, DepartmentLoad>();
  for (const need of retainedNeeds(census)) {
    if (!isTender(need)) continue;
    const { department } = need;
    const load = found.get(department) ?? { department, months: Array<number>(MONTHS).fill(0), others: 0 };
    found.set(department, load);
    const month = monthOf(need, census.year);
    if (month === null || load.months[month] === undefined) load.others++;
    else load.months[month]++;
  }
  return [...found.values()];
};
