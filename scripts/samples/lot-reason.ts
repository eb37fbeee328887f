import { pick } from './chance';
import { directAwardBelow } from './derive-procedure';
import { familyOf } from './nomenclature';
import type { PlannedNeed } from './planned-need';

/** Why a consultation is one contract, in the words of departments, by purchase type. */
const REASONS: Record<string, string[]> = {
  Travaux: ['Un seul corps de métier', 'Coordination de plusieurs entreprises impossible en site occupé'],
  Fournitures: ['Fournitures homogènes, un seul usage', 'Équipement indivisible'],
  Services: ['Prestations indissociables', "La division rendrait l'exécution plus coûteuse"],
  'Prestations intellectuelles': ['Mission unique, une seule équipe', 'Prestations indissociables'],
};

/** The reason that a consultation above the direct award gives for not being in lots; `null` where none is owed. */
export function lotReason({ seed, procedure, form, schedule }: PlannedNeed): string | null {
  const elsewhere = seed.support !== undefined && seed.support !== 'Groupement de commandes';
  if (seed.origin === 'extension' || seed.lots || procedure === null || elsewhere) return null;
  if (form?.startsWith('Marché global')) return null;
  const { purchaseType } = familyOf(seed.code);
  if (seed.estimate.total < directAwardBelow(purchaseType, schedule.launch)) return null;
  return pick(seed.title, 'one lot', REASONS[purchaseType] ?? []);
}
