import type { ClauseKind } from './clause-firms';

/** Kinds of work contracts, as the register of clauses names them. */
export type WorkContract = 'CDI' | 'CDD' | 'Alternance' | 'CDDI' | "Intérim d'insertion" | 'Autre';

/** What the clauses of one kind of contract gave in 2023. */
export interface KindOfClauses {
  /** Hours done: 28 + 43 + 23 + 6 % of 68 978. */
  hours: number;
  companies: number;
  /** People, of whom women; those with a second work contract in the year. */
  people: number;
  women: number;
  again: number;
  /** Work contracts by kind. */
  contracts: Record<WorkContract, number>;
}

/**
 * Figures of the published report on insertion (actions 22, 27 and 28): 68 978 hours, 225 companies, 278 people of whom 44
 * women, 300 work contracts of which 66 CDI, 29 CDD and 54 of apprentices. How they are spread over the four kinds of
 * contracts is ours, but for the hours.
 */
export const CLAUSES_2023: Readonly<Record<ClauseKind, KindOfClauses>> = {
  Travaux: {
    ...{ hours: 19_314, companies: 110, people: 121, women: 8, again: 9 },
    contracts: { CDI: 18, CDD: 10, Alternance: 24, CDDI: 18, "Intérim d'insertion": 60, Autre: 0 },
  },
  'Transports (DSP)': {
    ...{ hours: 29_661, companies: 18, people: 42, women: 10, again: 2 },
    contracts: { CDI: 22, CDD: 6, Alternance: 8, CDDI: 0, "Intérim d'insertion": 8, Autre: 0 },
  },
  'Services et fournitures': {
    ...{ hours: 15_865, companies: 72, people: 87, women: 20, again: 9 },
    contracts: { CDI: 20, CDD: 11, Alternance: 12, CDDI: 40, "Intérim d'insertion": 10, Autre: 3 },
  },
  'Prestations intellectuelles': {
    ...{ hours: 4_138, companies: 25, people: 28, women: 6, again: 2 },
    contracts: { CDI: 6, CDD: 2, Alternance: 10, CDDI: 0, "Intérim d'insertion": 12, Autre: 0 },
  },
};

/** Hours of training, hours under reserved contracts (action 28). */
export const TRAINING_HOURS_2023 = 3_043;
export const RESERVED_HOURS = 440;

/** The contract of high-visibility vests (action 26): hours asked for and offered a year, hours of production in France. */
export const VESTS = { number: '2023-0045', asked: 150, offered: 200, invoiced: 150_000, localHours: 8_500 };

/**
 * Earlier years: what is published of them and nothing else. 2022: hours and training, CDI 11 %, CDD 4 %, apprentices 10 %;
 * women 11 % in 2020, 8 % in 2021.
 */
export const CLAUSES_2022 = {
  hours: 36_722,
  trainingHours: 2_157,
  contracts: { CDI: 18, CDD: 6, Alternance: 16, CDDI: 52, "Intérim d'insertion": 68, Autre: 0 },
};
export const WOMEN_BEFORE = [
  { year: 2021, people: 87, women: 7 },
  { year: 2020, people: 73, women: 8 },
] as const;
