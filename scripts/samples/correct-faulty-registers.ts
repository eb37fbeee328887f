import type ExcelJS from 'exceljs';
import { asUtcDate } from './calendar';
import { addPlainSheet, type PlainColumn } from './correct-registers';
import { SiretBook } from './registers/firm';
import type { ExpectedFinding } from './sample';
import { DATE_FORMAT, TEXT_FORMAT } from './sheet-style';

const CLAUSES = "Clauses d'insertion";
const PAYMENTS = 'Mandats';

/** Number of no contract, as people mistype one. */
const UNKNOWN_CONTRACT = '2025-9042';

const CLAUSE_COLUMNS: PlainColumn[] = [
  { header: 'Année', width: 8 },
  { header: 'N° marché', width: 12, format: TEXT_FORMAT },
  { header: 'Entreprise', width: 32 },
  { header: 'Bénéficiaire', width: 12, format: TEXT_FORMAT },
  { header: 'Sexe', width: 8 },
  { header: 'Contrat de travail', width: 18 },
  { header: 'Heures réalisées', width: 11 },
  { header: 'Heures de formation', width: 11 },
];

/**
 * A register of clauses with a year left out, a contract that does not exist, hours that are no number, and more training
 * than work.
 * @param numbers contracts of the register
 */
export function addFaultyClauses(workbook: ExcelJS.Workbook, numbers: readonly string[]): ExpectedFinding[] {
  const [first, second, third] = numbers;
  addPlainSheet(workbook, CLAUSES, CLAUSE_COLUMNS, [
    [2026, first!, 'Ateliers de la Genêtière', 'B26-01', 'H', 'CDDI', 312, 21],
    [null, first!, 'Ateliers de la Genêtière', 'B26-02', 'F', 'CDDI', 145, null],
    [2026, UNKNOWN_CONTRACT, 'Régie de quartier des Ajoncs', 'B26-03', 'H', 'CDD', 220, 14],
    [2026, second!, 'Tri & Partage', 'B26-04', 'F', 'CDI', 'environ 90 h', null],
    [2026, third!, 'Mains Vertes du Bocage', 'B26-05', 'H', 'Alternance', 60, 84],
  ]);
  return [
    ['L08', `${CLAUSES}!A3`],
    ['L10', `${CLAUSES}!B4`],
    ['L07', `${CLAUSES}!G5`],
    ['L11', `${CLAUSES}!H6`],
  ];
}

const PAYMENT_COLUMNS: PlainColumn[] = [
  { header: 'Mandat', width: 12, format: TEXT_FORMAT },
  { header: 'Tiers', width: 32 },
  { header: 'SIRET', width: 17, format: TEXT_FORMAT },
  { header: 'Date de réception', width: 12, format: DATE_FORMAT },
  { header: 'Date de paiement', width: 12, format: DATE_FORMAT },
  { header: 'Délai (jours)', width: 9 },
];

/** A register of payments with a number that comes twice and a delay that is not the days between its dates. */
export function addFaultyPayments(workbook: ExcelJS.Workbook): ExpectedFinding[] {
  const sirets = new SiretBook();
  const line = (number: string, payee: string, received: string, paid: string, days: number) => [
    ...[number, payee, sirets.siretOf(payee), asUtcDate(received), asUtcDate(paid), days],
  ];
  addPlainSheet(workbook, PAYMENTS, PAYMENT_COLUMNS, [
    line('2026-00118', 'Papeterie des Saules', '2026-01-12', '2026-02-03', 22),
    line('2026-00119', 'Autocars de la Levée', '2026-01-14', '2026-02-05', 22),
    line('2026-00119', 'Nettoyage Boréal', '2026-01-20', '2026-02-06', 17),
    line('2026-00121', 'Cabinet Solidor', '2026-01-21', '2026-02-24', 19),
  ]);
  return [
    ['L09', `${PAYMENTS}!A4`],
    ['L12', `${PAYMENTS}!F5`],
  ];
}
