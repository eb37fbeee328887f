import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const RENEWAL: Row = {
  annee: 2027,
  nature_besoin: 'À renouveler',
  num_marche_actuel: '2023-045',
  date_fin_actuel: serial(2027, 6, 30),
  date_besoin: serial(2027, 6, 1),
  date_notification: null,
  date_lancement: serial(2027, 1, 5),
};

const overlap = (row: Row = {}) =>
  findingsOf('R20', [{ ...RENEWAL, ...row }]).map(({ cell, message, fix }) => [cell, message, fix]);

test('days under both contracts are counted', () => {
  expect(overlap()).toEqual([
    ['S2', 'Besoin prévu avant la fin du marché actuel (30/06/2027) : recouvrement de 30 jours. Vérifiez.', null],
  ]);
  expect(overlap({ date_besoin: serial(2027, 6, 29) })[0]?.[1]).toContain('2 jours');
  expect(overlap({ date_besoin: serial(2027, 6, 30) })).toEqual([]);
  expect(overlap({ date_besoin: serial(2027, 7, 1) })).toEqual([]);
});

test('an award comes before the end, to get ready: six months are no overlap', () => {
  const award = (year: number, month: number, day: number) =>
    overlap({
      date_besoin: null,
      date_lancement: serial(2026, 6, 1),
      date_notification: serial(year, month, day),
    });
  expect(award(2027, 1, 1)).toEqual([]);
  expect(award(2026, 12, 31)).toEqual([
    [
      'O2',
      'Notification prévue bien avant la fin du marché actuel (30/06/2027) : recouvrement de 182 jours. Vérifiez.',
      null,
    ],
  ]);
});

test('an early award is none when the need itself comes later', () => {
  expect(overlap({ date_notification: serial(2027, 1, 6), date_besoin: serial(2027, 7, 1) })).toEqual([]);
});

test('an award before the launch is the business of another rule', () => {
  const disorder = { date_besoin: null, date_notification: serial(2026, 1, 5), date_lancement: serial(2026, 6, 1) };
  expect(overlap(disorder)).toEqual([]);
  expect(overlap({ ...disorder, date_lancement: serial(2026, 1, 5) })).toHaveLength(1);
});

test('months and quarters are taken at their most favourable day', () => {
  expect(overlap({ date_besoin: 'juin 2027' })).toEqual([]);
  expect(overlap({ date_besoin: 'mai 2027' })).toHaveLength(1);
  expect(overlap({ date_fin_actuel: 'T2 2027', date_besoin: 'avril 2027' })).toEqual([]);
});

test('the last end stands in for the end that is not given', () => {
  expect(overlap({ date_fin_actuel: 'NC', date_fin_max: serial(2027, 6, 30) })).toHaveLength(1);
  expect(overlap({ date_fin_actuel: 'NC' })).toEqual([]);
});

test('concerns renewals that count', () => {
  expect(overlap({ nature_besoin: 'Nouveau besoin' })).toEqual([]);
  expect(overlap({ nature_besoin: 'À reconduire' })).toEqual([]);
  expect(overlap({ statut: 'Reporté' })).toEqual([]);
});
