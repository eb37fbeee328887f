import { DEFAULT_NOMENCLATURE } from '../../../src/census/parameters/defaults';
import { serial, type Row } from '../../census/support/census-grid';

const FAULTS: Row[] = [
  { montant_total_ht: '120 k€' },
  { code_nomenclature: 10.1 },
  { date_lancement: 'T2 2024' },
  { nature_besoin: 'Renouv.' },
  { intitule: 'TDB' },
  { direction: null },
];

/** A need: title, amount, date and code vary from row to row; one row in ten has a fault. */
export const rowAt = (n: number): Row => ({
  direction: `Direction ${n % 20}`,
  intitule: `Besoin ${n} de fournitures et de services`,
  code_nomenclature: DEFAULT_NOMENCLATURE[n % DEFAULT_NOMENCLATURE.length]!.code,
  montant_annuel_ht: 10_000 + (n % 5000),
  montant_total_ht: 4 * (10_000 + (n % 5000)),
  date_lancement: serial(2024, 1 + (n % 8), 1 + (n % 28)),
  ...(n % 10 === 0 ? FAULTS[(n / 10) % FAULTS.length] : {}),
});
