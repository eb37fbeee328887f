import { compareCensuses } from '../../../src/census/comparison/compare-censuses';
import { matchNeeds } from '../../../src/census/comparison/match-needs';
import type { Census } from '../../../src/census';
import { censusOf, serial, type Row } from '../support/census-grid';

const BEFORE: Row = { annee: 2023, date_lancement: serial(2023, 3, 15), date_notification: serial(2023, 9, 1) };

const now = (rows: Row[]): Census => censusOf(rows.map((row) => ({ id_besoin: null, ...row })));
const before = (rows: Row[]): Census => censusOf(rows.map((row) => ({ ...BEFORE, id_besoin: null, ...row })));

/** Rows matched with the reason, rows only in one census; rows of Excel, the first need being 2. */
const matched = (current: Row[], previous: Row[]) => {
  const { matches, added, dropped } = matchNeeds(now(current), before(previous));
  return {
    matches: matches.map(({ need, previous: other, reason }) => [need.row, other.row, reason]),
    added: added.map(({ row }) => row),
    dropped: dropped.map(({ row }) => row),
  };
};

const CLEANING = { intitule: 'Nettoyage des locaux du siège', code_nomenclature: '41.01', type_achat: 'Services' };
const GUARDING = { intitule: 'Gardiennage des entrepôts routiers', code_nomenclature: '41.04', type_achat: 'Services' };
const PLATES = { intitule: 'Assiettes en porcelaine des selfs', code_nomenclature: '25.05' };

describe('finding a need again', () => {
  test('by its number, when something else agrees', () => {
    expect(
      matched(
        [
          { id_besoin: 'DLY-014', ...CLEANING, intitule: 'Propreté du siège et des annexes' },
          { id_besoin: '12', ...GUARDING },
          { id_besoin: 'DLY-020', ...PLATES },
        ],
        [
          { id_besoin: '12', ...PLATES },
          { id_besoin: 'dly-014', ...CLEANING },
          { id_besoin: 'DLY-020', ...GUARDING },
        ],
      ),
    ).toEqual({
      // Numbers that begin anew every year, or that went to another need, show nothing; titles do.
      matches: [
        [2, 3, 'number'],
        [3, 4, 'wording'],
        [4, 2, 'wording'],
      ],
      added: [],
      dropped: [],
    });
  });

  test('by its contract, whatever its title; of several on one contract, the titles tell', () => {
    const lot = (name: string): Row => ({
      intitule: `Denrées : ${name}`,
      code_nomenclature: '10.01',
      num_marche_actuel: 'M9',
    });
    expect(
      matched(
        [
          { ...CLEANING, intitule: 'Propreté', num_marche_actuel: '2019-044' },
          lot('viandes de bœuf'),
          lot('poissons frais'),
          lot('fruits et légumes bio'),
        ],
        [
          lot('poissons frais'),
          { ...CLEANING, num_marche_actuel: '2019-044' },
          lot('pain et viennoiseries'),
          lot('viandes de boeuf'),
        ],
      ),
    ).toEqual({
      matches: [
        [2, 3, 'contract'],
        [3, 5, 'contract'],
        [4, 2, 'contract'],
      ],
      added: [5],
      dropped: [4],
    });
  });

  test('by a close title of the same code; years differ, lots and places must not', () => {
    expect(
      matched(
        [
          { intitule: 'Nettoyage des locaux du siège régional 2024' },
          { intitule: 'Vérification des extincteurs, lot 1' },
          { intitule: 'Rénovation du lycée Livet à Nantes' },
          { intitule: 'Achat de microscopes' },
        ],
        [
          { intitule: 'Rénovation du lycée Bergson à Angers' },
          { intitule: 'Vérification des extincteurs, lot 2' },
          { intitule: 'Nettoyage des locaux du siège 2023' },
          { intitule: 'Achat de balances de précision' },
        ],
      ),
    ).toEqual({ matches: [[2, 4, 'wording']], added: [3, 4, 5], dropped: [2, 3, 5] });
  });

  test('another code asks for the same title, another department for nearly the same', () => {
    const other = { direction: 'Direction de la culture' };
    expect(
      matched(
        [
          { ...CLEANING, code_nomenclature: '41.02' },
          { ...GUARDING, ...other },
          { ...PLATES, ...other },
        ],
        [CLEANING, GUARDING, { ...PLATES, intitule: 'Assiettes et couverts des selfs' }],
      ),
    ).toEqual({
      matches: [
        [2, 2, 'wording'],
        [3, 3, 'wording'],
      ],
      added: [4],
      dropped: [4],
    });
  });

  test('what is close enough within a department is not across departments, nor at another place', () => {
    const works = 'Rénovation énergétique complète de la chaufferie bois et des réseaux';
    const [close, moved, placed] = [`${works} hydrauliques`, `${works} hydrauliques 2`, `${works} du lycée Livet`];
    expect(
      matched(
        [{ intitule: close }, { intitule: moved, direction: 'DSI' }, { intitule: placed }],
        [
          { intitule: `${works} électriques` },
          { intitule: `${works} électriques 2` },
          { intitule: `${works} du lycée Bergson` },
        ],
      ),
    ).toEqual({ matches: [[2, 2, 'wording']], added: [3, 4], dropped: [3, 4] });
  });

  test('each row once: of two that are alike, the likeliest', () => {
    expect(matched([CLEANING], [{ ...CLEANING, intitule: 'Nettoyage des locaux' }, CLEANING])).toEqual({
      matches: [[2, 3, 'wording']],
      added: [],
      dropped: [2],
    });
  });

  test('rows of other years are no part of their census', () => {
    expect(matched([CLEANING, { ...PLATES, annee: 2023 }], [CLEANING, CLEANING, { ...GUARDING, annee: 2022 }])).toEqual(
      {
        matches: [[2, 2, 'wording']],
        added: [],
        dropped: [3],
      },
    );
  });
});

describe('what became of each need', () => {
  const compared = (current: Row[], previous: Row[]) =>
    compareCensuses(now(current), before(previous)).map(({ evolution, need, previous: other, changes }) => [
      evolution,
      need?.row ?? null,
      other?.row ?? null,
      changes.join(' '),
    ]);

  test('changed field by field, the same, new, done, dropped', () => {
    const same = { ...CLEANING, date_lancement: serial(2024, 3, 15) };
    expect(
      compared(
        [
          { ...same, montant_total_ht: 450_000, procedure: "Appel d'offres ouvert", statut: 'Reporté' },
          {
            ...GUARDING,
            date_lancement: 'T2 2024',
            direction: 'DSI',
            nature_besoin: 'À reconduire',
            num_marche_actuel: 'M1',
          },
          { ...PLATES },
        ],
        [
          { ...same, procedure: 'Procédure adaptée (MAPA)' },
          { ...GUARDING, date_lancement: 'mai 2024', num_marche_actuel: 'M1' },
          { intitule: 'Études hydrauliques', code_nomenclature: '36.01', statut: 'Notifié' },
          { intitule: 'Vélos de service', code_nomenclature: '20.07', statut: 'Validé' },
        ],
      ),
    ).toEqual([
      ['changed', 2, 2, 'amount procedure status'],
      ['changed', 3, 3, 'launch department origin'],
      ['added', 4, null, ''],
      ['done', null, 4, ''],
      ['dropped', null, 5, ''],
    ]);
    expect(compared([same], [same])).toEqual([['same', 2, 2, '']]);
  });

  test('a value that appears or goes is a change', () => {
    const date_lancement = serial(2024, 3, 15);
    expect(
      compared(
        [{ ...CLEANING, date_lancement, montant_total_ht: null, montant_annuel_ht: null }],
        [{ ...CLEANING, date_lancement, statut: null }],
      ),
    ).toEqual([['changed', 2, 2, 'amount status']]);
  });
});

test('a placeholder instead of contract numbers costs nothing', () => {
  const rows = Array.from({ length: 3_000 }, (_, i): Row => ({
    intitule: `Besoin ${'abcdefghij'[i % 10]}${i} du lycée`,
    num_marche_actuel: 'MARCHE',
  }));
  const started = Date.now();
  const { matches } = matchNeeds(now(rows), before(rows));
  expect(matches.length).toBeGreaterThan(2_900);
  expect(Date.now() - started).toBeLessThan(20_000);
});
