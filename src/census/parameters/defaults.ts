import agecData from '../data/agec.json';
import nomenclatureData from '../data/nomenclature.json';
import thresholdData from '../data/thresholds.json';
import { fromIso } from '../parsing/calendar';
import type { PurchaseType } from '../vocabulary';
import type { AgecCategory, NomenclatureEntry, Threshold } from './parameters';

/** The first yearly campaign of the Region (bilan SSPASER, action 1). */
export const FIRST_CAMPAIGN = 2018;

/** The nomenclature shipped with the add-in. */
export const DEFAULT_NOMENCLATURE: NomenclatureEntry[] = nomenclatureData.map((entry) => ({
  ...entry,
  purchaseType: entry.purchaseType as PurchaseType,
}));

/** The dated thresholds shipped with the add-in; unconfirmed ones are inactive. */
export const DEFAULT_THRESHOLDS: Threshold[] = thresholdData.map((threshold) => ({
  id: threshold.id,
  subject: threshold.subject,
  amount: threshold.amount === null ? null : threshold.amount * 100,
  operator: threshold.operator,
  start: threshold.start === null ? null : fromIso(threshold.start),
  end: threshold.end === null ? null : fromIso(threshold.end),
  legalText: threshold.legalText,
  active: threshold.active,
}));

const rate = (value: number | string | null): number | 'none' | null => (typeof value === 'string' ? 'none' : value);

/** The 17 AGEC categories with the rates that could be verified; a blank rate is not known and is never guessed. */
export const DEFAULT_AGEC: AgecCategory[] = agecData.map(({ number, label, rates }) => ({
  number,
  label,
  rates: rates.map(({ year, reuse, recycled }) => ({ year, reuse: rate(reuse), recycled: rate(recycled) })),
}));
