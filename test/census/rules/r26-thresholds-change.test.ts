import type { Row } from '../support/census-grid';
import { gridOf, serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const NEED: Row = {
  annee: 2026,
  type_achat: 'Services',
  code_nomenclature: '41.01',
  montant_annuel_ht: null,
  montant_total_ht: 50_000,
  date_lancement: serial(2026, 4, 1),
  date_notification: null,
};

const change = (row: Row = {}, setup = {}) =>
  findingsOf('R26', [{ ...NEED, ...row }], setup).map(({ cell, severity, message, fix }) => [
    cell,
    severity,
    message,
    fix,
  ]);

test('a threshold that changes before the launch is told when it changes the procedure', () => {
  expect(change()).toEqual([
    [
      'N2',
      'info',
      'Lancement en 2026 : les seuils changent au 01/04/2026. Contrôle fait avec les seuils en vigueur au lancement.',
      null,
    ],
  ]);
  expect(change({ date_lancement: serial(2026, 3, 31) })).toEqual([]);
});

test('it is not when the procedure stays the same', () => {
  expect(change({ montant_total_ht: 39_999 })).toEqual([]);
  expect(change({ montant_total_ht: 40_000 })).toHaveLength(1);
  expect(change({ montant_total_ht: 59_999 })).toHaveLength(1);
  expect(change({ montant_total_ht: 60_000 })).toEqual([]);
  expect(change({ type_achat: 'Travaux' })).toEqual([]);
});

test('a launch before the year of the needs is compared too', () => {
  const before = { date_lancement: serial(2025, 12, 1), montant_total_ht: 218_000 };
  expect(change(before).map(([, , message]) => message)).toEqual([
    'Lancement en 2025 : les seuils changent au 01/01/2026. Contrôle fait avec les seuils en vigueur au lancement.',
  ]);
  expect(change({ ...before, montant_total_ht: 225_000 })).toEqual([]);
});

test('beyond the last known threshold the procedure has to be looked at again', () => {
  const later = { annee: 2027, montant_total_ht: 150_000 };
  expect(change({ ...later, date_lancement: serial(2028, 1, 1) }).map(([cell, , message]) => [cell, message])).toEqual([
    [
      'N2',
      'Lancement en 2028 : les seuils connus s’arrêtent au 31/12/2027. Vérifiez la procédure quand la table Seuils donnera les suivants.',
    ],
  ]);
  expect(change({ ...later, date_lancement: serial(2027, 12, 31) })).toEqual([]);
  expect(change({ annee: 2027, montant_total_ht: 10_000, date_lancement: serial(2028, 1, 1) })).toHaveLength(1);
});

test('concessions look at their own threshold', () => {
  const concession = { annee: 2027, procedure: 'Concession / DSP', date_lancement: serial(2028, 1, 1) };
  expect(change({ ...concession, montant_total_ht: 10_000 })).toHaveLength(1);
  expect(change({ ...concession, date_lancement: serial(2027, 6, 1) })).toEqual([]);
  const others = [
    gridOf(
      [
        ['Id', 'Objet', 'Montant HT', 'Début', 'Fin'],
        ['DISP-FS', 'Dispense', 60_000, serial(2026, 4, 1), null],
        ['UE-FS-CT', 'Formalisée', 216_000, serial(2026, 1, 1), null],
        ['UE-CONC', 'Concessions', 5_404_000, serial(2026, 1, 1), serial(2027, 12, 31)],
      ],
      { sheet: 'Seuils' },
    ),
  ];
  expect(change({ ...concession, montant_total_ht: 10_000 }, { others })).toHaveLength(1);
  expect(change({ ...concession, montant_total_ht: 10_000, procedure: null }, { others })).toEqual([]);
});

test('the thresholds of the workbook tell the change', () => {
  const line = (amount: number, start: number, end: number | null) => ['UE-FS-CT', 'Formalisée', amount, start, end];
  const others = [
    gridOf(
      [
        ['Id', 'Objet', 'Montant HT', 'Début', 'Fin'],
        ['DISP-FS', 'Dispense', 60_000, serial(2026, 4, 1), null],
        line(216_000, serial(2026, 1, 1), serial(2027, 12, 31)),
        line(230_000, serial(2028, 1, 1), null),
      ],
      { sheet: 'Seuils' },
    ),
  ];
  const later = { annee: 2027, date_lancement: serial(2028, 2, 1) };
  expect(change({ ...later, montant_total_ht: 220_000 }, { others })[0]?.[2]).toContain('changent au 01/01/2028');
  expect(change({ ...later, montant_total_ht: 250_000 }, { others })).toEqual([]);
});

test('extensions, launched rows and purchases through others are left out', () => {
  expect(change({ nature_besoin: 'À reconduire' })).toEqual([]);
  expect(change({ statut: 'Notifié' })).toEqual([]);
  expect(change({ statut: 'Abandonné' })).toEqual([]);
  expect(change({ support: "Centrale d'achat" })).toEqual([]);
  expect(change({ procedure: 'Bon de commande' })).toEqual([]);
});
