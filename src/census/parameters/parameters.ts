import type { CalendarDate } from '../parsing/calendar';
import type { PurchaseType } from '../vocabulary';
import type { LeadTime } from './lead-times';

/** A family of the purchasing nomenclature. */
export interface NomenclatureEntry {
  code: string;
  label: string;
  family: string;
  purchaseType: PurchaseType | null;
  cpv: string | null;
  /** AGEC category, 1 to 17. */
  agec: number | null;
  insertion: boolean;
  index: string | null;
  egalim: boolean;
}

/** A legal or internal threshold in force between two days (both included; `null` is open). */
export interface Threshold {
  id: string;
  subject: string;
  /** Euros excluding tax, in cents; `null` where the obligation holds whatever the amount. */
  amount: number | null;
  operator: string | null;
  start: CalendarDate | null;
  end: CalendarDate | null;
  legalText: string | null;
  /** Thresholds that the dossier does not confirm are shipped inactive. */
  active: boolean;
}

/** Minimum rates of an AGEC category; `null` is not known, `'none'` is no target in the decree. Percent of the yearly spend. */
export interface AgecCategory {
  number: number;
  label: string;
  rates: { year: number; reuse: number | 'none' | null; recycled: number | 'none' | null }[];
}

/** A department that fills the census. */
export interface Department {
  name: string;
  /** Its short name, accepted in the census as well. */
  code: string | null;
}

export type ParameterSource = 'workbook' | 'default';

/** What the rules and indicators compare with, from the workbook's parameter tables or from the dated defaults. */
export interface Parameters {
  /** Year of the campaign (N) when the workbook says it; needs are those of N+1. */
  campaignYear: number | null;
  /** Year of the needs when the workbook says it apart; else campaign year + 1. */
  needsYear: number | null;
  firstCampaign: number;
  /** Version of the template that the workbook was made from; `null` when it does not say. */
  templateVersion: number | null;
  /** Consultations that can be launched in a month; `null` where the workbook does not say. */
  monthlyCapacity: number | null;
  /**
   * First year of which the register of contracts holds every notification: of earlier ones it may hold the running contracts
   * only, whose count is no figure of the year. `null` where the workbook does not say: every year counts.
   */
  contractsFrom: number | null;
  /** `null` when the workbook has no list: any department is accepted. */
  departments: Department[] | null;
  nomenclature: NomenclatureEntry[];
  thresholds: Threshold[];
  agec: AgecCategory[];
  leadTimes: LeadTime[];
  sources: Record<'campaign' | 'departments' | 'nomenclature' | 'thresholds' | 'agec' | 'leadTimes', ParameterSource>;
  /** Sentences about parameter tables that could not be used. */
  notices: string[];
}
