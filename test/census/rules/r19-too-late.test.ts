import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';
import { leadTimesOf } from '../support/lead-times';

const PLAN: Row = {
  annee: 2027,
  procedure: "Appel d'offres ouvert",
  date_lancement: serial(2027, 2, 2),
  date_notification: serial(2027, 7, 1),
};

const late = (row: Row = {}, setup = {}) =>
  findingsOf('R19', [{ ...PLAN, ...row }], setup).map(({ cell, message, fix }) => [cell, message, fix]);

test('between launch and award there is the time of the procedure', () => {
  expect(late()).toEqual([
    [
      'N2',
      "Trop tard : pour notifier le 01/07/2027 en « Appel d'offres ouvert », il faut lancer au plus tard le 01/02/2027 (délai indicatif, à fixer par le service).",
      { value: serial(2027, 2, 1), label: 'Lancer le 01/02/2027' },
    ],
  ]);
  expect(late({ date_lancement: serial(2027, 2, 1) })).toEqual([]);
});

test('the user may launch earlier or award later', () => {
  expect(findingsOf('R19', [PLAN])[0]?.choices).toEqual([
    { value: serial(2027, 2, 1), label: 'Lancer le 01/02/2027' },
    {
      value: serial(2027, 7, 2),
      label: 'Notifier le 02/07/2027',
      edits: [{ cell: 'O2', value: serial(2027, 7, 2) }],
    },
  ]);
});

test('adapted procedures take longer from 90 000 € on', () => {
  const mapa = { procedure: 'Procédure adaptée (MAPA)', montant_annuel_ht: null };
  const in75Days = { date_lancement: serial(2027, 3, 1), date_notification: serial(2027, 5, 15) };
  expect(late({ ...mapa, ...in75Days, montant_total_ht: 89_999 })).toEqual([]);
  expect(late({ ...mapa, ...in75Days, montant_total_ht: 90_000 }).map(([, , fix]) => fix)).toEqual([
    { value: serial(2027, 2, 14), label: 'Lancer le 14/02/2027' },
  ]);
});

test('without a procedure, the one that the value asks for', () => {
  expect(late({ procedure: null })[0]?.[1]).toContain("en « Appel d'offres ouvert » (que le montant demande), il faut");
  expect(late({ procedure: null, montant_total_ht: 100_000 })).toEqual([]);
  expect(late({ procedure: 'mystère' })).toEqual([]);
  expect(late({ procedure: null, montant_total_ht: null })).toEqual([]);
});

test('a global contract takes its own time, whatever the procedure', () => {
  const global = { forme: 'Marché global (MGP, conception-réalisation)', date_lancement: serial(2027, 1, 1) };
  expect(late(global).map(([, , fix]) => fix)).toEqual([{ value: serial(2026, 10, 4), label: 'Lancer le 04/10/2026' }]);
});

test('procedures without a known time are not judged', () => {
  for (const procedure of ['Bon de commande', 'Concession / DSP', 'Sans publicité ni mise en concurrence']) {
    expect(late({ procedure, date_lancement: serial(2027, 6, 30) })).toEqual([]);
  }
});

test('the table of the workbook decides, with its legal minimum and its dates', () => {
  const others = [leadTimesOf({ "Appel d'offres ouvert": 10 })];
  expect(late({}, { others })).toEqual([]);
  expect(late({ date_lancement: serial(2027, 6, 25) }, { others })[0]?.[1]).toBe(
    "Trop tard : pour notifier le 01/07/2027 en « Appel d'offres ouvert », il faut lancer au plus tard le 21/06/2027.",
  );
  const grid = leadTimesOf({});
  grid.values = [
    ['Procédure', 'Délai minimal (jours)', 'Minimum légal (jours)', 'Fin'],
    ["Appel d'offres ouvert", 10, 40, serial(2027, 6, 30)],
  ];
  expect(late({ date_lancement: serial(2027, 6, 1) }, { others: [grid] }).map(([, , fix]) => fix)).toEqual([
    { value: serial(2027, 5, 22), label: 'Lancer le 22/05/2027' },
  ]);
  const after = { date_lancement: serial(2027, 7, 1), date_notification: serial(2027, 7, 2) };
  expect(late(after, { others: [grid] })).toEqual([]);
});

test('months and quarters are taken at their most favourable days', () => {
  expect(late({ date_lancement: 'T1 2027', date_notification: 'juin 2027' })).toEqual([]);
  expect(late({ date_lancement: 'T2 2027', date_notification: 'T3 2027' })).toEqual([]);
  expect(late({ date_lancement: 'juin 2027', date_notification: 'T3 2027' })[0]?.[1]).toContain(
    'notifier le 30/09/2027',
  );
  expect(late({ date_lancement: 'juin 2027', date_notification: 'T3 2027' })[0]?.[2]).toEqual({
    value: serial(2027, 5, 3),
    label: 'Lancer le 03/05/2027',
  });
});

test('extensions, launched rows, rows that do not count and dates in disorder are left out', () => {
  expect(late({ nature_besoin: 'À reconduire' })).toEqual([]);
  for (const statut of ['Lancé', 'Notifié', 'Reporté', 'Abandonné']) expect(late({ statut })).toEqual([]);
  expect(late({ date_notification: serial(2027, 1, 1) })).toEqual([]);
  expect(late({ date_notification: null })).toEqual([]);
});
