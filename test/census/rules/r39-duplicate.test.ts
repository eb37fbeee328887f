import { findDuplicates } from '../../../src/census/duplicates/find-duplicates';
import { censusOf, type Row } from '../support/census-grid';
import { findingsOf } from '../support/findings';

const CULTURE = { direction: 'Direction de la culture' };

/** Rows of each pair, with the score in percent. */
const pairs = (rows: Row[]) =>
  findDuplicates(censusOf(rows)).map(({ first, second, score }) => [first.row, second.row, Math.floor(score * 100)]);

const score = (a: string, b: string, more: Row = {}): number | null =>
  pairs([{ intitule: a }, { intitule: b, ...more }])[0]?.[2] ?? null;

test('two rows of one department with the same words', () => {
  const rows: Row[] = [
    { intitule: 'Mobilier scolaire des lycées' },
    { intitule: 'Peinture des façades' },
    { intitule: 'MOBILIERS SCOLAIRES POUR LES LYCÉES' },
  ];
  expect(findingsOf('R39', rows)).toEqual([
    {
      rule: 'R39',
      severity: 'avertissement',
      sheet: 'Recensement',
      cell: 'D2',
      row: 2,
      column: 'intitule',
      value: 'Mobilier scolaire des lycées',
      message:
        'Doublon probable : lignes 2 et 4 (même famille, même objet, même direction, ressemblance 100 %). Gardez-en une.',
      fix: {
        value: 'Abandonné',
        label: 'Ligne 4 : statut « Abandonné »',
        edits: [{ cell: 'R4', value: 'Abandonné' }],
      },
      waived: false,
      cells: ['D2', 'D4'],
    },
  ]);
});

test('across departments only when nearly certain, and said so', () => {
  const title = { intitule: 'Mobilier scolaire des lycées' };
  expect(findingsOf('R39', [title, { ...title, ...CULTURE }]).map(({ message }) => message)).toEqual([
    'Doublon probable : lignes 2 et 3 (même famille, même objet, directions « Direction des lycées » et « Direction de la culture », ressemblance 100 %). Gardez-en une.',
  ]);
  expect(pairs([title, { ...title, ...CULTURE, montant_total_ht: 900_000 }])).toEqual([]);
  expect(pairs([title, { ...title, montant_total_ht: 900_000 }])).toEqual([[2, 3, 85]]);
});

test.each([
  ['Mobilier scolaire des lycées', 'Mobilier scolaire des lycées publics', 92],
  ['Mobilier scolaire', 'Mobiler scolaire', 92],
  ['Maint. des ascenseurs', 'Maintenance ascenseurs', 100],
  ['AMO HQE', "Assistance à maîtrise d'ouvrage haute qualité environnementale", 100],
  ['Défibrillateurs du siège', 'Achat de défibrillateurs pour le siège', 100],
  ['Fournitures de bureau', 'Fournitures de bureau 2024', 100],
])('%j and %j are one need', (a, b, expected) => {
  expect(score(a, b)).toBe(expected);
});

test.each([
  ['Nettoyage des locaux lot 1', 'Nettoyage des locaux lot 2'],
  ['Nettoyage des locaux – lot A', 'Nettoyage des locaux – lot B'],
  ['Fournitures de bureau 2024', 'Fournitures de bureau 2025'],
  ['Papier A4', 'Papier A3'],
  ['Réhabilitation et extension du gymnase du lycée Livet', 'Réhabilitation et extension du gymnase du lycée Galilée'],
  ['Entretien des espaces verts des lycées du secteur nord', 'Entretien des espaces verts des lycées du secteur sud'],
  ['Tables pour les salles de classe des lycées', 'Chaises pour les salles de classe des lycées'],
  ['Location de véhicules utilitaires', 'Maintenance de véhicules utilitaires'],
  ['Mobilier', 'Mobilier de laboratoire pour le lycée agricole'],
])('%j and %j are two needs', (a, b) => {
  expect(score(a, b)).toBeNull();
});

test.each<[string, Row]>([
  ['another family', { code_nomenclature: '13.04' }],
  ['another contract', { num_marche_actuel: '2021-0002' }],
  ['another operation', { operation: 'Lycée Galilée' }],
  ['another part in the description', { description: 'Lot 2 : chaises' }],
  ['another year of launch', { date_lancement: 46_000 }],
  ['an extension', { nature_besoin: 'À reconduire' }],
  ['a row given up', { statut: 'Abandonné' }],
  ['a row put off', { statut: 'Reporté' }],
  ['a row of another year', { annee: 2025 }],
])('%s shows that there is no duplicate', (_, more) => {
  const base = { num_marche_actuel: '2021-0001', operation: 'Lycée Livet', description: 'Lot 1 : tables' };
  expect(pairs([base, base])).toEqual([[2, 3, 100]]);
  expect(pairs([base, { intitule: 'Autre', annee: 2024 }, { ...base, ...more }])).toEqual([]);
});

test('a need without code may be of any family', () => {
  expect(findingsOf('R39', [{}, { code_nomenclature: null }])[0]!.message).toBe(
    'Doublon probable : lignes 2 et 3 (même objet, même direction, ressemblance 95 %). Gardez-en une.',
  );
  expect(pairs([{ code_nomenclature: null }, {}])).toEqual([[2, 3, 95]]);
});

test('what is launched is not given up; without a column of statuses nothing is written', () => {
  const fixes = (first: string, second: string) =>
    findingsOf('R39', [{ statut: first }, { statut: second }])[0]!.fix?.edits ?? null;
  expect(fixes('Validé', 'Lancé')).toEqual([{ cell: 'R2', value: 'Abandonné' }]);
  expect(fixes('Notifié', 'Lancé')).toBeNull();
  expect(findingsOf('R39', [{}, {}], { without: ['statut'] })[0]!.fix).toBeNull();
});

test('each row of three is reported once, with the row that it repeats', () => {
  expect(pairs([{}, {}, {}])).toEqual([
    [2, 3, 100],
    [2, 4, 100],
  ]);
});

test('titles without words, or of any text, throw nothing', () => {
  const titles = ['', '   ', '12', 'à', "l'", '((((', 'n° 4', '🙂🙂', 'A'.repeat(30_000), '#REF!'];
  expect(() => pairs(titles.flatMap((intitule) => [{ intitule }, { intitule }]))).not.toThrow();
});
