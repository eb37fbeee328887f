import type { Contract } from '../contract-register';

/** Concessions of regional transport, notified before 2023: seven, of which the hours make 43 % of the year (action 27). */
const PLACES: [number: string, notified: string, months: number, county: string, amount: number][] = [
  ['2019-0412', '2019-06-04', 108, 'lignes régulières de Loire-Atlantique nord', 68_400_000],
  ['2019-0415', '2019-06-05', 108, 'lignes régulières de Loire-Atlantique sud', 61_900_000],
  ['2020-0301', '2020-05-14', 96, 'lignes régulières du Maine-et-Loire', 54_600_000],
  ['2020-0302', '2020-05-15', 96, 'lignes régulières de la Mayenne', 21_300_000],
  ['2021-0334', '2021-05-06', 96, 'lignes régulières de la Sarthe', 38_700_000],
  ['2021-0336', '2021-05-07', 96, 'lignes régulières de la Vendée', 47_200_000],
  ['2022-0395', '2022-05-30', 84, 'réseau scolaire et interurbain du littoral', 33_500_000],
];

export interface Concession extends Pick<Contract, 'number' | 'notified' | 'title' | 'amount'> {
  months: number;
}

export const CONCESSIONS: readonly Concession[] = PLACES.map(([number, notified, months, county, amount]) => ({
  number,
  notified,
  months,
  title: `Délégation de service public des transports : ${county}`,
  amount,
}));
