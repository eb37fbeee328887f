import fc from 'fast-check';
import { locateCensus } from '../../src/census';
import { COLUMNS, type ColumnKey } from '../../src/census/columns';
import { HeaderDictionary } from '../../src/table/header-match';
import type { CellContent } from '../../src/table/grid';
import { GOOD_ROW, gridOf } from './support/census-grid';

const DICTIONARY = new HeaderDictionary<ColumnKey>(COLUMNS);

/** Labels and synonyms that stand for one column only. */
const SPELLINGS = COLUMNS.map(({ key, label, synonyms }) => ({
  key,
  spellings: [label, ...synonyms].filter((text) => DICTIONARY.candidates(text).length === 1),
}));

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** What a header may suffer without meaning anything else. */
const HURTS: ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  withoutAccents,
  (text) => text.replace(/ /g, '\n'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => `  ${text}  `,
  (text) => `${text} *`,
  (text) => `${text} :`,
  (text) => `${text}.`,
  (text) => text.replace(/'/g, '’'),
  (text) => text.replace(/\b(\p{L}{4,}[^sxz\W])(?=$|\s)/u, '$1s'),
  (text) => `${text} (obligatoire)`,
  (text) => text.normalize('NFD'),
];

test('every column has spellings of its own', () => {
  expect(SPELLINGS.filter(({ spellings }) => spellings.length === 0)).toEqual([]);
});

test('a header is known by any spelling, in any case, with or without accents, dots, line breaks and plurals', () => {
  const spelling = fc
    .constantFrom(...SPELLINGS)
    .chain(({ key, spellings }) => fc.tuple(fc.constant(key), fc.constantFrom(...spellings)));
  fc.assert(
    fc.property(spelling, fc.array(fc.constantFrom(...HURTS), { maxLength: 3 }), ([key, text], hurts) => {
      const written = hurts.reduce((hurt, next) => next(hurt), text);
      expect(DICTIONARY.candidates(written).map((candidate) => candidate.key)).toContain(key);
    }),
    { numRuns: 2000, seed: 20261123 },
  );
});

/** Columns of a small census, with values that tell what they are. */
const ROW: [ColumnKey, CellContent][] = Object.entries(GOOD_ROW)
  .filter(([, content]) => content !== null)
  .map(([key, content]) => [key as ColumnKey, content]);

test('columns in any order, under title rows, anywhere on the sheet', () => {
  const order = fc.shuffledSubarray(ROW, { minLength: ROW.length, maxLength: ROW.length });
  const place = fc.record({ row: fc.nat(8), column: fc.nat(5) });
  fc.assert(
    fc.property(order, place, fc.nat(6), (columns, at, titles) => {
      const header = columns.map(([key]) => COLUMNS.find((column) => column.key === key)!.label);
      const line = columns.map(([, content]) => content);
      const above = Array.from({ length: titles }, (_, i): CellContent[] =>
        i % 2 ? [] : [`Titre ${i}`, null, 'Direction'],
      );
      const location = locateCensus([gridOf([...above, header, line, line], at)]);
      expect([location.headerRow, location.columns.map(({ key }) => key)]).toEqual([
        at.row + titles + 1,
        columns.map(([key]) => key),
      ]);
      expect(location.columns[0]!.index).toBe(at.column);
    }),
    { numRuns: 100, seed: 20261123 },
  );
});

const keysOf = (header: string): string[] => DICTIONARY.candidates(header).map(({ key }) => key);

test.each([
  ['Dir. prescriptrice', ['direction']],
  ["Objet de l'achat", ['intitule']],
  ['Montant estimatif € HT', ['montant_total_ht']],
  ['Date de lancement souhaitée', ['date_lancement']],
  ['Date lancement consultation', ['date_lancement']],
  ['Échéance du marché', ['date_fin_actuel']],
  ["État d'avancement", ['statut']],
  ['Observations / commentaires', ['commentaire']],
  ['Catégorie (F/S/T/PI)', ['libelle_nomenclature', 'type_achat']],
  ['Montant TTC', []],
  ['Montant (TTC)', []],
  ['Montant HT 2027', []],
  ['Couleur', []],
])('« %s » may be %j', (header, keys) => {
  expect(keysOf(header)).toEqual(keys);
});

test('« Catégorie » is settled on its values', () => {
  const header = ['Direction', 'Objet', 'N/R', 'Code famille', 'Catégorie', 'Montant', 'Lancement', 'Type'];
  const line = (category: string, type: string): CellContent[] => [
    'DSI',
    'Serveurs',
    'N',
    '16.07',
    category,
    1000,
    'T2 2027',
    type,
  ];
  const categoryOf = (category: string, type: string) =>
    locateCensus([gridOf([header, line(category, type)])]).columns.find(({ index }) => index === 4)?.key;
  expect(categoryOf('Matériels informatiques', 'F')).toBe('libelle_nomenclature');
  const without = locateCensus([gridOf([header.slice(0, 7), line('Fournitures', '').slice(0, 7)])]);
  expect(without.columns.find(({ index }) => index === 4)?.key).toBe('type_achat');
});
