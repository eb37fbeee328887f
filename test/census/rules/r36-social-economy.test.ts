import { gridOf, serial, type Row } from '../support/census-grid';
import { contractsOf } from '../support/register-grids';
import { findingsOf, seen } from '../support/findings';

/** A cultural service of three years, reserved to the social economy. */
const ROW: Row = {
  code_nomenclature: '46.03',
  type_achat: 'Services',
  reserve: 'EESS (L2113-15)',
  duree_initiale: 36,
  nb_reconductions: null,
  duree_reconduction: null,
  montant_annuel_ht: null,
  titulaire_actuel: null,
  date_lancement: serial(2024, 3, 15),
  date_notification: null,
};

const RULE =
  'Réservation EESS : seulement services sociaux, culturels ou de santé, 3 ans au plus, hors titulaire réservé des 3 dernières années. Ici : ';
const found = (row: Row, ...others: ReturnType<typeof gridOf>[]) =>
  seen(findingsOf('R36', [{ ...ROW, ...row }], { others }));

test('three years of a cultural service are allowed', () => {
  expect(found({})).toEqual([]);
  expect(found({ code_nomenclature: '34.04' })).toEqual([]);
});

test('another service is not', () => {
  expect(found({ code_nomenclature: '41.01' })).toEqual([
    {
      row: 2,
      column: 'reserve',
      value: 'EESS (L2113-15)',
      message: `${RULE}la famille 41.01 (Nettoyage des locaux) n’est pas de ces services.`,
      fix: null,
    },
  ]);
  expect(found({ type_achat: 'Fournitures', code_nomenclature: null })[0]!.message).toBe(
    `${RULE}ce ne sont pas des services.`,
  );
});

test('a month more than three years is not, extensions included', () => {
  expect(found({ duree_initiale: 37 })[0]!.message).toBe(`${RULE}la durée est de 37 mois.`);
  expect(found({ duree_initiale: 12, nb_reconductions: 3, duree_reconduction: 12 })[0]!.message).toBe(
    `${RULE}la durée est de 48 mois.`,
  );
  expect(found({ duree_initiale: 12, nb_reconductions: 2, duree_reconduction: 12 })).toEqual([]);
  expect(found({ duree_initiale: null })).toEqual([]);
});

describe('the holder', () => {
  const register = (notified: number, more = {}) =>
    contractsOf({
      number: '2021-0042',
      code: '46.03',
      holder: 'SCOP La Fabrique des Arts',
      notified,
      reserved: 'EESS',
      ...more,
    });
  const HELD = { nature_besoin: 'À renouveler', titulaire_actuel: 'La fabrique des arts' };
  const message = `${RULE}SCOP La Fabrique des Arts tient déjà le marché réservé 2021-0042.`;

  test('of a reserved contract notified less than three years before is left out', () => {
    expect(found(HELD, register(serial(2021, 3, 16))).map((finding) => finding.message)).toEqual([message]);
    expect(found(HELD, register(serial(2021, 3, 15)))).toEqual([]);
  });

  test('is looked at on the day of the award, where it is known', () => {
    const awarded = { ...HELD, date_notification: serial(2024, 9, 1) };
    expect(found(awarded, register(serial(2021, 9, 2)))).toHaveLength(1);
    expect(found(awarded, register(serial(2021, 9, 1)))).toEqual([]);
  });

  test('alone is a warning, for another firm may win', () => {
    const severities = (row: Row) =>
      findingsOf('R36', [{ ...ROW, ...HELD, ...row }], { others: [register(serial(2022, 1, 10))] }).map(
        ({ severity }) => severity,
      );
    expect(severities({})).toEqual(['avertissement']);
    expect(severities({ duree_initiale: 48 })).toEqual(['erreur']);
  });

  test('is known by the number of the contract too', () => {
    const named = { nature_besoin: 'À renouveler', num_marche_actuel: '2021/0042' };
    expect(found(named, register(serial(2022, 1, 10))).map((finding) => finding.message)).toEqual([message]);
  });

  test.each([
    ['another service', { code: '34.05' }],
    ['another kind of reservation', { reserved: 'SIAE' }],
    ['no reservation', { reserved: null }],
    ['another firm', { holder: 'La Fabrique' }],
  ])('may bid when the register holds %s', (_, more) => {
    expect(found(HELD, register(serial(2023, 1, 10), more))).toEqual([]);
  });
});

test('one finding says all reasons', () => {
  expect(found({ code_nomenclature: '41.01', duree_initiale: 48 }).map(({ message }) => message)).toEqual([
    `${RULE}la famille 41.01 (Nettoyage des locaux) n’est pas de ces services ; la durée est de 48 mois.`,
  ]);
});

test.each<[string, Row]>([
  ['another reservation', { reserve: 'SIAE (L2113-13)' }],
  ['no reservation', { reserve: 'Non' }],
  ['an extension', { nature_besoin: 'À reconduire' }],
  ['a row given up', { statut: 'Abandonné' }],
])('silent for %s', (_, row) => {
  expect(found({ code_nomenclature: '41.01', ...row })).toEqual([]);
});

test('the families are those of the service where it sets them', () => {
  const families = gridOf(
    [
      ['Code', 'EESS'],
      ['33', 'Oui'],
    ],
    { sheet: 'FamillesReservables' },
  );
  expect(found({ code_nomenclature: '33.04' }, families)).toEqual([]);
  expect(found({}, families)).toHaveLength(1);
});
