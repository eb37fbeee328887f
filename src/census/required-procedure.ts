import { thresholdAt } from './parameters/thresholds';
import type { Threshold } from './parameters/parameters';
import type { CalendarDate } from './parsing/calendar';
import type { PurchaseType } from './vocabulary';

/** The lightest procedure that the amount allows, in the words of the column « Procédure envisagée ». */
export type RequiredProcedure =
  'Sans publicité ni mise en concurrence' | 'Procédure adaptée (MAPA)' | "Appel d'offres ouvert";

/** The amount below which no competition is asked for on a day (CCP R2122-8), in cents; `null` when it is not known. */
export const dispensationAt = (
  thresholds: readonly Threshold[],
  type: PurchaseType,
  day: CalendarDate,
): number | null => thresholdAt(thresholds, type === 'Travaux' ? 'DISP-T' : 'DISP-FS', day)?.amount ?? null;

/** The amount from which on the procedure is formal on a day (CCP R2124-1), in cents; `null` when it is not known. */
export const formalFrom = (thresholds: readonly Threshold[], type: PurchaseType, day: CalendarDate): number | null =>
  thresholdAt(thresholds, type === 'Travaux' ? 'UE-T' : 'UE-FS-CT', day)?.amount ?? null;

/**
 * The procedure that the estimated value asks for on the day of the launch: below the dispensation threshold (CCP R2122-8)
 * none, below the European threshold (R2124-1) an adapted one, else a formal one. Studies are services. `null` when a
 * threshold of that day is not known: none is guessed.
 * @param cents estimated value over the whole duration, excluding tax
 */
export const requiredProcedure = (
  thresholds: readonly Threshold[],
  type: PurchaseType,
  cents: number,
  launch: CalendarDate,
): RequiredProcedure | null => {
  const dispensation = dispensationAt(thresholds, type, launch);
  if (dispensation !== null && cents < dispensation) return 'Sans publicité ni mise en concurrence';
  const european = formalFrom(thresholds, type, launch);
  if (european === null || dispensation === null) return null;
  return cents < european ? 'Procédure adaptée (MAPA)' : "Appel d'offres ouvert";
};
