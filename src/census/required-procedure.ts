import { thresholdAt } from './parameters/thresholds';
import type { Threshold } from './parameters/parameters';
import type { CalendarDate } from './parsing/calendar';
import type { PurchaseType } from './vocabulary';

/** The lightest procedure that the amount allows, in the words of the column « Procédure envisagée ». */
export type RequiredProcedure =
  'Sans publicité ni mise en concurrence' | 'Procédure adaptée (MAPA)' | "Appel d'offres ouvert";

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
  const works = type === 'Travaux';
  const dispensation = thresholdAt(thresholds, works ? 'DISP-T' : 'DISP-FS', launch)?.amount ?? null;
  if (dispensation !== null && cents < dispensation) return 'Sans publicité ni mise en concurrence';
  const european = thresholdAt(thresholds, works ? 'UE-T' : 'UE-FS-CT', launch)?.amount ?? null;
  if (european === null || dispensation === null) return null;
  return cents < european ? 'Procédure adaptée (MAPA)' : "Appel d'offres ouvert";
};
