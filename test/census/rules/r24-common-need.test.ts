import type { Row } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const DEPARTMENTS = ['Direction des lycées', 'Direction de la culture', 'Direction du numérique'];

const row = (department: number, intitule: string, more: Row = {}): Row => ({
  direction: DEPARTMENTS[department]!,
  intitule,
  code_nomenclature: '41.01',
  type_achat: 'Services',
  ...more,
});

const found = (rows: Row[]) =>
  findingsOf('R24', rows).map(({ cell, cells, message, fix }) => ({ cell, cells, message, fix }));

test('the same need in two departments, wherever it is', () => {
  const rows = [
    row(0, 'Nettoyage des locaux des antennes'),
    row(1, 'Nettoyage des locaux de Fontevraud'),
    row(2, 'Désinfection des salles serveurs'),
    row(2, 'nettoyage locaux'),
  ];
  expect(found(rows)).toEqual([
    {
      cell: 'E2',
      cells: ['E2', 'E3', 'E5'],
      message:
        'Famille 41.01 : même besoin dans 3 directions (Direction des lycées, Direction de la culture, Direction du numérique). Un marché commun est-il possible ?',
      fix: null,
    },
  ]);
});

test('for whom and where it is bought makes no other need', () => {
  const supplies = { code_nomenclature: '14.03', type_achat: 'Fournitures' };
  const rows = [
    row(0, 'Fournitures de bureau des lycées', supplies),
    row(1, 'Fournitures de bureau pour le siège', supplies),
    row(2, 'Fournitures de bureau et petites fournitures', supplies),
    row(2, 'Destructeurs de documents', supplies),
  ];
  expect(found(rows).map(({ cells }) => cells)).toEqual([['E2', 'E3', 'E4']]);
});

test('other words, another family or one department say nothing', () => {
  expect(found([row(0, 'Nettoyage des locaux'), row(1, 'Remise en état après chantier')])).toEqual([]);
  expect(
    found([row(0, 'Nettoyage des locaux'), row(1, 'Nettoyage des locaux', { code_nomenclature: '41.02' })]),
  ).toEqual([]);
  expect(found([row(0, 'Nettoyage des locaux'), row(0, 'Nettoyage des locaux du siège')])).toEqual([]);
});

test.each<[string, Row]>([
  ['extensions', { nature_besoin: 'À reconduire' }],
  ['rows given up', { statut: 'Abandonné' }],
  ['what is launched', { statut: 'Lancé' }],
  ['another year', { annee: 2025 }],
  ['a central purchasing body', { procedure: "Centrale d'achat" }],
  ['a group of buyers', { support: 'Groupement de commandes' }],
  ['no code', { code_nomenclature: null }],
  ['no department', { direction: null }],
])('leaves out %s', (_, more) => {
  const rows = [
    row(0, 'Nettoyage des locaux'),
    row(0, 'Vitrerie', { annee: 2024 }),
    row(1, 'Nettoyage des locaux', more),
  ];
  expect(found(rows)).toEqual([]);
});

test('works on a named operation are settled by it', () => {
  const works = { type_achat: 'Travaux', code_nomenclature: '38.08' };
  const rows = (operation: string | null) => [
    row(0, 'Peinture des salles de classe', { ...works, operation }),
    row(1, 'Peinture des salles de classe', { ...works, operation }),
  ];
  expect(found(rows('Lycée Livet'))).toEqual([]);
  expect(found(rows(null))).toHaveLength(1);
});
