import { fr } from '../i18n/fr';
import type { Messages } from '../i18n';
import { mostFrequent } from '../table/group-by';
import type { NeedCells } from './census';
import { CensusError } from './census-error';
import { fill } from './fill';
import type { Parameters } from './parameters/parameters';
import { valueOf } from './parsing/reading';

export interface CensusYears {
  /** Year of the needs (N+1). */
  year: number;
  /** Year of the campaign (N). */
  campaignYear: number;
  /** Nothing in the workbook tells it. */
  isAssumed: boolean;
}

/** The year that rows say: the one most of them state, else that of most launches; `null` where they say none. */
export const yearOfRows = (rows: readonly NeedCells[]): number | null => {
  const later = (a: number, b: number): number => a - b;
  const stated = rows.map((cells) => valueOf(cells.annee)).filter((year) => year !== null);
  if (stated.length > 0) return mostFrequent(stated, later);
  const launches = rows
    .map((cells) => valueOf(cells.date_lancement)?.start.year ?? null)
    .filter((year) => year !== null);
  return mostFrequent(launches, later);
};

interface YearOptions {
  /** Campaign asked for. */
  wantedCampaign?: number | undefined;
  assumed?: number | undefined;
  texts?: Messages['rules'];
}

/**
 * The year under work: the campaign asked for, else the one of the table `Campagne`, else the year most rows are of
 * (needs of N+1 are counted in campaign N).
 * @param assumed year of the needs where nothing tells it; without one that is an error
 * @throws CensusError `YEAR_NOT_FOUND` when no row is of that year, with the campaigns there are to choose from
 */
export const censusYears = (
  rows: readonly NeedCells[],
  parameters: Parameters,
  sheet: string,
  { wantedCampaign, assumed, texts = fr.rules }: YearOptions = {},
): CensusYears => {
  const { campaignYear, needsYear } = parameters;
  const gap = campaignYear !== null && needsYear !== null ? needsYear - campaignYear : 1;
  const asked = wantedCampaign ?? campaignYear;
  const known = asked !== null ? asked + gap : (needsYear ?? yearOfRows(rows));
  const year = known ?? assumed ?? null;
  if (year === null) throw new CensusError('YEAR_NOT_FOUND', fill(texts.census.yearUnknown, { feuille: sheet }));
  const stated = rows.map((cells) => valueOf(cells.annee));
  const years = [...new Set(stated.filter((value) => value !== null))].sort((a, b) => a - b);
  if (years.length > 0 && !years.includes(year)) {
    const present = years.map((value) => fill(texts.census.yearPresent, { annee: value, campagne: value - gap }));
    const values = { annee: year, campagne: year - gap, feuille: sheet, annees: present.join(', ') };
    throw new CensusError(
      'YEAR_NOT_FOUND',
      fill(texts.census.yearNotFound, values),
      years.map((value) => String(value - gap)),
    );
  }
  return { year, campaignYear: year - gap, isAssumed: known === null };
};
