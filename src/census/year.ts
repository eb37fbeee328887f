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
}

const fromRows = (rows: readonly NeedCells[]): number | null => {
  const later = (a: number, b: number): number => a - b;
  const stated = rows.map((cells) => valueOf(cells.annee)).filter((year) => year !== null);
  if (stated.length > 0) return mostFrequent(stated, later);
  const launches = rows
    .map((cells) => valueOf(cells.date_lancement)?.start.year ?? null)
    .filter((year) => year !== null);
  return mostFrequent(launches, later);
};

/**
 * The year under work: the campaign asked for, else the one of the table `Campagne`, else the year most rows are of
 * (needs of N+1 are counted in campaign N).
 * @throws CensusError `YEAR_NOT_FOUND` when no row is of that year, with the campaigns there are to choose from
 */
export const censusYears = (
  rows: readonly NeedCells[],
  parameters: Parameters,
  sheet: string,
  wantedCampaign: number | undefined,
  texts: Messages['rules'] = fr.rules,
): CensusYears => {
  const { campaignYear, needsYear } = parameters;
  const gap = campaignYear !== null && needsYear !== null ? needsYear - campaignYear : 1;
  const asked = wantedCampaign ?? campaignYear;
  const year = asked !== null ? asked + gap : (needsYear ?? fromRows(rows));
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
  return { year, campaignYear: year - gap };
};
