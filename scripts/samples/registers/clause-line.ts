import type { FirmSize } from './firm';
import type { ClauseKind } from './clause-firms';
import type { WorkContract } from './published-clauses';

/** A line of the register of clauses: a work contract of a person in insertion in a year. Amounts in euros before tax. */
export interface ClauseLine {
  year: number;
  number: string | null;
  title: string | null;
  kind: ClauseKind | null;
  company: string | null;
  siret: string | null;
  firmSize: FirmSize | null;
  person: string;
  sex: 'Femme' | 'Homme' | null;
  workContract: WorkContract | null;
  hours: number | null;
  trainingHours: number | null;
  reserved: boolean | null;
  askedHours: number | null;
  offeredHours: number | null;
  invoiced: number | null;
  localHours: number | null;
}

/** A line of which only the year and the person are known. */
export const bareLine = (year: number, person: string, facts: Partial<ClauseLine> = {}): ClauseLine => ({
  ...{ year, person, number: null, title: null, kind: null, company: null, siret: null, firmSize: null },
  ...{ sex: null, workContract: null, hours: null, trainingHours: null, reserved: null },
  ...{ askedHours: null, offeredHours: null, invoiced: null, localHours: null },
  ...facts,
});
