import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';
import { leadTimesOf } from '../support/lead-times';

const RENEWAL: Row = {
  annee: 2027,
  nature_besoin: 'À renouveler',
  num_marche_actuel: '2023-045',
  date_fin_actuel: serial(2027, 6, 30),
  date_fin_max: null,
  date_besoin: serial(2027, 9, 1),
  procedure: "Appel d'offres ouvert",
  date_lancement: serial(2027, 3, 1),
  date_notification: null,
};

const gap = (row: Row = {}, setup = {}) =>
  findingsOf('R18', [{ ...RENEWAL, ...row }], setup).map(({ cell, message, fix }) => [cell, message, fix]);

test('days without a contract are counted; the latest launch mends it', () => {
  expect(gap()).toEqual([
    [
      'N2',
      'Le marché actuel finit le 30/06/2027, le nouveau commence le 01/09/2027 : 62 jours sans marché. Avancez le lancement ou prolongez. Lancement au plus tard : le 01/02/2027 (délai indicatif, à fixer par le service).',
      {
        value: serial(2027, 2, 1),
        label: 'Lancer le 01/02/2027, pour commencer le 01/07/2027',
        edits: [
          { cell: 'N2', value: serial(2027, 2, 1) },
          { cell: 'T2', value: serial(2027, 7, 1) },
        ],
      },
    ],
  ]);
});

test('the fix settles the row', () => {
  const mended = { date_lancement: serial(2027, 2, 1), date_besoin: serial(2027, 7, 1) };
  expect(gap(mended)).toEqual([]);
});

test('an award that a later launch would make too early moves with it', () => {
  expect(gap({ date_notification: serial(2027, 6, 1) })[0]?.[2]).toMatchObject({
    edits: [
      { cell: 'N2', value: serial(2027, 2, 1) },
      { cell: 'T2', value: serial(2027, 7, 1) },
      { cell: 'O2', value: serial(2027, 7, 1) },
    ],
  });
});

test('one day is one day; the day after is none', () => {
  expect(gap({ date_besoin: serial(2027, 7, 2) })[0]?.[1]).toContain(': 1 jour sans marché.');
  expect(gap({ date_besoin: serial(2027, 7, 1) })).toEqual([]);
  expect(gap({ date_besoin: serial(2027, 6, 1) })).toEqual([]);
});

test('a launch that is early enough stays: only the start moves', () => {
  const [finding] = gap({ date_lancement: serial(2027, 1, 15), date_notification: serial(2027, 8, 1) });
  expect(finding).toEqual([
    'T2',
    'Le marché actuel finit le 30/06/2027, le nouveau commence le 01/09/2027 : 62 jours sans marché. Avancez le lancement ou prolongez.',
    {
      value: serial(2027, 7, 1),
      label: 'Commencer le 01/07/2027',
      edits: [
        { cell: 'T2', value: serial(2027, 7, 1) },
        { cell: 'O2', value: serial(2027, 7, 1) },
      ],
    },
  ]);
});

test('without a day of need the award tells the start, and a late award is a late start', () => {
  const late = { date_lancement: serial(2027, 1, 15), date_notification: serial(2027, 7, 11) };
  expect(gap({ ...late, date_besoin: null }).map(([cell]) => cell)).toEqual(['O2']);
  expect(gap({ ...late, date_besoin: serial(2027, 7, 1) })[0]?.[1]).toContain(
    'le nouveau commence le 11/07/2027 : 10 jours sans marché',
  );
  expect(gap({ ...late, date_notification: serial(2027, 6, 30), date_besoin: null })).toEqual([]);
});

test('the contract may be extended until its last end', () => {
  expect(gap({ date_fin_max: serial(2027, 8, 31) })).toEqual([]);
  expect(gap({ date_fin_max: serial(2027, 8, 30) })).toHaveLength(1);
});

test('months and quarters are taken at their most favourable day', () => {
  expect(gap({ date_fin_actuel: 'juin 2027', date_besoin: 'T3 2027' })).toEqual([]);
  expect(gap({ date_fin_actuel: 'juin 2027', date_besoin: 'août 2027' })).toHaveLength(1);
});

test('the lead times of the workbook are not indicative', () => {
  const [finding] = gap({}, { others: [leadTimesOf({ "Appel d'offres ouvert": 181 })] });
  expect(finding?.[1]).toMatch(/Lancement au plus tard : le 01\/01\/2027\.$/);
});

test('no launch is proposed without a known time, before the campaign, or once launched', () => {
  expect(gap({ procedure: 'Concession / DSP' }).map(([cell, , fix]) => [cell, fix])).toEqual([['N2', null]]);
  expect(gap({ date_fin_actuel: serial(2026, 3, 31) }).map(([cell, , fix]) => [cell, fix])).toEqual([['N2', null]]);
  expect(gap({ statut: 'Lancé' }).map(([cell, , fix]) => [cell, fix])).toEqual([['N2', null]]);
  expect(gap({ procedure: 'Concession / DSP', date_lancement: null }).map(([cell]) => cell)).toEqual(['T2']);
});

test('concerns renewals that count', () => {
  expect(gap({ nature_besoin: 'Nouveau besoin' })).toEqual([]);
  expect(gap({ nature_besoin: 'À reconduire' })).toEqual([]);
  expect(gap({ statut: 'Abandonné' })).toEqual([]);
  expect(gap({ date_fin_actuel: 'NC' })).toEqual([]);
  expect(gap({ date_besoin: 'bientôt' })).toEqual([]);
});
