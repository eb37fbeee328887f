import type { CellValue } from '../../../../src/host/workbook/cell-value';

/** Cells of the judge's workbook, the same for LibreOffice and for our engine. A text starting with `=` is a formula. */
export const TABLE_NAME = 'Besoins';
export const TABLE_COLUMNS = ['Direction', 'Type', 'Montant', 'Lancement', 'Retenu', 'Durée (mois)'];

/** Rows of the table, on sheet `Données` from A2; the header is in row 1. Dates are serials. */
export const TABLE_ROWS: CellValue[][] = [
  ['DSI', 'Travaux', 120000, 45292, 'Oui', 12],
  ['DRH', 'Services', 45000.5, 45323, 'Oui', 24],
  ['Lycées', 'Fournitures', 8300, 45383, 'Non', 36],
  ['dsi', 'Services', 250000, 45444, 'Oui', 48],
  ['Lycées', 'Travaux', 1560000, 45505, 'Oui', 24],
  ['DRH', 'Fournitures', 990.99, 45535, 'Non', 12],
  ['Mobilités', 'Services', 75000, 45566, 'Oui', 12],
  ['DSI', 'Services', 39999.99, 45627, 'Oui', 6],
  ['Mobilités', 'Travaux', 5404000, 45657, 'Oui', 48],
  ['Lycées', 'Services', 221000, 45688, 'Non', 24],
];

/** Sheet `Divers`: awkward values. Column A numbers, B mixed kinds, C texts, D blanks and empty texts, E sorted keys, F their names; G and H criteria for database functions. */
export const MIXED_ROWS: CellValue[][] = [
  [1, 1, 'pomme', null, 10, 'dix', 'Direction', 'Montant'],
  [2, 'deux', 'Poire', '=""', 20, 'vingt', 'Lycées', '>200000'],
  [3, true, 'po*me', 0, 30, 'trente', 'DRH', '<10000'],
  [4, null, 'a?b', 'x', 40, 'quarante'],
  [5, 5.5, 'été', null, 50, 'cinquante', null, 'Montant'],
  [5, -3, 'Etat', '=""', 60, 'soixante', null, 8300],
  [7, 'TRUE', 'pommes de terre', 7, 70, 'soixante-dix'],
  [8, false, '', null, 80, 'quatre-vingts'],
];
