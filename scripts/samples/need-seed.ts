/** Where a need comes from: the three values of the census column « Nature du besoin ». */
export type Origin = 'new' | 'renewal' | 'extension';

/** Estimated amounts in euros before tax, and duration in months. `annual` is null for a one-off purchase. */
export interface Estimate {
  annual: number | null;
  total: number;
  initialMonths: number;
  extensions: number;
  extensionMonths: number;
}

/** What stands in a cell: a text of the form « 2027-06-10 » is a date, `null` leaves the cell empty. */
export type SeedValue = string | number | { error: '#REF!' | '#N/A' } | null;

/** A mistake planted on purpose: what stands in the cell, and the rule that must see it. */
export interface PlantedMistake {
  rule: string;
  column: string;
  value: SeedValue;
  /** Column in which the rule reports, where it is another one. */
  at?: string;
  /** Further cells to empty so that the mistake stays alone on its row. */
  alsoClear?: string[];
}

export interface NeedOptions {
  unit?: string;
  site?: string;
  lots?: number;
  /** Month and day of the launch, « MM-DD »; or a whole date when it is not in the year of the needs. */
  launch?: string;
  procedure?: string;
  form?: string;
  support?: string;
  env?: string;
  social?: string;
  comment?: string;
  legalNote?: string;
  status?: string;
  /** Cells by column key, written over what follows from the seed. */
  cells?: Record<string, SeedValue>;
  mistakes?: PlantedMistake[];
}

/** One need as composed by hand; the generator derives procedure, dates, budget columns and contract numbers. */
export interface NeedSeed extends NeedOptions {
  origin: Origin;
  title: string;
  code: string;
  estimate: Estimate;
  holder: string | null;
}

/** A yearly amount over an initial period and its extensions: total = annual × months / 12. */
export function yearly(annual: number, initialMonths = 12, extensions = 3, extensionMonths = 12): Estimate {
  const months = initialMonths + extensions * extensionMonths;
  const total = (annual * months) / 12;
  if (!Number.isInteger(total)) throw new Error(`${annual} € × ${months} months does not give whole euros`);
  return { annual, total, initialMonths, extensions, extensionMonths };
}

/** A one-off amount: works, studies, single deliveries. */
export function lump(total: number, months: number): Estimate {
  return { annual: null, total, initialMonths: months, extensions: 0, extensionMonths: 0 };
}

export function fresh(title: string, code: string, estimate: Estimate, options: NeedOptions = {}): NeedSeed {
  return { ...options, origin: 'new', title, code, estimate, holder: null };
}

export function renew(
  title: string,
  code: string,
  estimate: Estimate,
  holder: string,
  options: NeedOptions = {},
): NeedSeed {
  return { ...options, origin: 'renewal', title, code, estimate, holder };
}

/** A running contract to be extended by one more year: the amount is that year's. */
export function extend(
  title: string,
  code: string,
  annual: number,
  holder: string,
  options: NeedOptions = {},
): NeedSeed {
  const estimate = { annual, total: annual, initialMonths: 0, extensions: 1, extensionMonths: 12 };
  return { ...options, origin: 'extension', title, code, estimate, holder };
}
