import type { Row } from '../support/census-grid';
import { serial } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const NONE = 'Sans publicité ni mise en concurrence';
const ADAPTED = 'Procédure adaptée (MAPA)';
const OPEN = "Appel d'offres ouvert";

const lot = (
  n: number | string,
  montant_total_ht: number | string | null,
  procedure: string | null,
  more: Row = {},
): Row => ({
  annee: 2027,
  intitule: `Nettoyage des lycées – lot ${n} : secteur ${n}`,
  type_achat: 'Services',
  code_nomenclature: '41.01',
  montant_annuel_ht: null,
  montant_total_ht,
  procedure,
  date_lancement: serial(2027, 3, 1),
  ...more,
});

const lots = (...rows: Row[]) =>
  findingsOf('R28', rows).map(({ cell, cells, message, fix }) => [cell, cells, message, fix]);

test('small lots over 20 % of the whole follow its procedure', () => {
  expect(lots(lot(1, 300_000, OPEN), lot(2, 60_000, ADAPTED), lot(3, 15_001, ADAPTED))).toEqual([
    [
      'S3',
      ['S3', 'S4'],
      'Petits lots : 75 001 € dépassent 20 % de la valeur totale (375 001 €). Ils suivent la procédure formalisée.',
      null,
    ],
  ]);
  expect(lots(lot(1, 300_000, OPEN), lot(2, 60_000, ADAPTED), lot(3, 15_000, ADAPTED))).toEqual([]);
});

test('a lot that is not small follows it whatever its share', () => {
  expect(lots(lot(1, 2_000_000, OPEN), lot(2, 80_000, ADAPTED), lot(3, 79_999, ADAPTED))).toEqual([
    [
      'S3',
      ['S3'],
      'Petits lots : un lot de 80 000 € atteint le plafond de 80 000 €. Ils suivent la procédure formalisée.',
      null,
    ],
  ]);
  expect(lots(lot(1, 2_000_000, OPEN), lot(2, 79_999, ADAPTED))).toEqual([]);
});

test('both are said in one sentence', () => {
  expect(lots(lot(1, 200_000, OPEN), lot(2, 150_000, ADAPTED)).map(([, , message]) => message)).toEqual([
    'Petits lots : 150 000 € dépassent 20 % de la valeur totale (350 000 €) et un lot de 150 000 € atteint le plafond de 80 000 €. Ils suivent la procédure formalisée.',
  ]);
});

test('lots of works may come to a million', () => {
  const works = { type_achat: 'Travaux', code_nomenclature: '38.05' };
  expect(lots(lot(1, 6_000_000, OPEN, works), lot(2, 999_999, ADAPTED, works))).toEqual([]);
  expect(lots(lot(1, 6_000_000, OPEN, works), lot(2, 1_000_000, ADAPTED, works))[0]?.[1]).toEqual(['S3']);
});

test('lots without competition stay under the dispensation threshold', () => {
  expect(lots(lot(1, 190_000, ADAPTED), lot(2, 10_000, NONE))).toEqual([]);
  expect(lots(lot(1, 100_000, ADAPTED), lot(2, 50_000, NONE))).toEqual([
    [
      'S3',
      ['S3'],
      'Petits lots : 50 000 € dépassent 20 % de la valeur totale (150 000 €). Ils suivent la procédure adaptée de l’ensemble.',
      null,
    ],
  ]);
  expect(lots(lot(1, 2_000_000, OPEN), lot(2, 60_000, NONE))[0]?.[2]).toContain('atteint le plafond de 60 000 €');
});

test('a consultation whose whole asks for no more has no small lots', () => {
  expect(lots(lot(1, 100_000, ADAPTED), lot(2, 100_000, ADAPTED))).toEqual([]);
  expect(lots(lot(1, 20_000, NONE), lot(2, 20_000, NONE))).toEqual([]);
});

test('lots that are all too light are told of their family; here where no family tells it', () => {
  expect(lots(lot(1, 116_000, ADAPTED), lot(2, 100_000, ADAPTED))).toEqual([]);
  expect(lots(lot(1, 116_000, ADAPTED), lot(2, 100_000, ADAPTED, { code_nomenclature: '41.03' }))).toHaveLength(1);
});

test('special services may all be adapted', () => {
  const training = { code_nomenclature: '33.01' };
  expect(lots(lot(1, 300_000, ADAPTED, training), lot(2, 300_000, ADAPTED, training))).toEqual([]);
});

test('lots are known by their title, their number, their operation, or rows that say they are divided', () => {
  const two = (a: Row, b: Row) => lots(lot(1, 300_000, OPEN, a), lot(2, 100_000, ADAPTED, b)).length;
  expect(
    two(
      { intitule: 'LOT 1 : vitrerie', operation: 'Lycée Livet' },
      { intitule: 'Lot n°2 - sols', operation: 'Lycée Livet' },
    ),
  ).toBe(1);
  expect(
    two(
      { intitule: 'LOT 1 : vitrerie', operation: 'Lycée Livet' },
      { intitule: 'Lot n°2 - sols', operation: 'Lycée Briand' },
    ),
  ).toBe(0);
  expect(
    two(
      { intitule: 'Flotte de vélos', id_besoin: '2027-014-L1' },
      { intitule: 'Pilotes de ligne', id_besoin: '2027-014-L2' },
    ),
  ).toBe(0);
  expect(two({ intitule: 'LOT 1 : vitrerie' }, { intitule: 'Lot n°2 - sols' })).toBe(0);
  expect(
    two(
      { intitule: 'Vitrerie', alloti: 'Oui', id_besoin: '2027-014-L1' },
      { intitule: 'Sols et murs', alloti: 'Oui', id_besoin: '2027-014-L2' },
    ),
  ).toBe(1);
  expect(
    two(
      { intitule: 'Vitrerie', alloti: 'Oui', id_besoin: '2027-L1' },
      { intitule: 'Sols et murs', alloti: 'Oui', id_besoin: '2027-L2' },
    ),
  ).toBe(0);
  expect(
    two({ intitule: 'Vitrerie', id_besoin: '2027-014-L1' }, { intitule: 'Sols et murs', id_besoin: '2027-014-L2' }),
  ).toBe(0);
  expect(two({ intitule: 'Entretien du parc', nb_lots: 2 }, { intitule: 'Entretien du Parc', nb_lots: 2 })).toBe(1);
  expect(two({ intitule: 'Entretien du parc' }, { intitule: 'Entretien du Parc' })).toBe(0);
  expect(two({}, { intitule: 'Nettoyage des gares – lot 2 : nord' })).toBe(0);
  expect(two({}, { direction: 'Direction des transports' })).toBe(0);
});

test('without every amount only the limit of a lot is checked', () => {
  expect(lots(lot(1, 300_000, OPEN), lot(2, 70_000, ADAPTED), lot(3, 20_000, ADAPTED))).toHaveLength(1);
  expect(lots(lot(1, 300_000, OPEN), lot(2, 70_000, ADAPTED), lot(3, 20_000, ADAPTED), lot(4, 'NC', OPEN))).toEqual([]);
});

test('lots without a procedure, of other years or given up say nothing', () => {
  expect(lots(lot(1, 300_000, OPEN), lot(2, 100_000, null))).toEqual([]);
  expect(lots(lot(1, 300_000, OPEN), lot(2, 100_000, ADAPTED, { statut: 'Abandonné' }))).toEqual([]);
  expect(lots(lot(1, 300_000, OPEN), lot(2, 100_000, ADAPTED, { nature_besoin: 'À reconduire' }))).toEqual([]);
  expect(lots(lot(1, 300_000, OPEN), lot(2, 100_000, "Centrale d'achat"))).toEqual([]);
});

test('thresholds that are not known are not guessed', () => {
  const later = { date_lancement: serial(2028, 3, 1) };
  expect(lots(lot(1, 300_000, OPEN, later), lot(2, 100_000, ADAPTED, later))).toEqual([]);
});
