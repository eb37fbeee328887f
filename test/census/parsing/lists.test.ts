import fc from 'fast-check';
import { considerationReader } from '../../../src/census/considerations';
import { listReader } from '../../../src/census/parsing/list-value';
import { multiListReader } from '../../../src/census/parsing/multi-list';
import { parseInteger, parseNumber, parseYear } from '../../../src/census/parsing/number';
import { parseOrigin } from '../../../src/census/parsing/origin';
import { purchaseTypeReader } from '../../../src/census/parsing/purchase-type';
import type { Reading } from '../../../src/census/parsing/reading';
import { parseText } from '../../../src/census/parsing/text';
import { parseYesNo, printYesNo } from '../../../src/census/parsing/yes-no';
import type { CellContent } from '../../../src/table/grid';

const brief = (reading: Reading<unknown>): unknown =>
  reading.kind === 'understood' ? (reading.clean ? [reading.value] : [reading.value, 'unclean']) : reading.kind;

test.each<[CellContent, unknown]>([
  ['Nouveau besoin', ['new']],
  ['nouveau  besoin', ['new']],
  ['N', ['new', 'unclean']],
  ['nouveau', ['new', 'unclean']],
  ['Nouvelle opération', ['new', 'unclean']],
  ['À renouveler', ['renewal']],
  ['A renouveler', ['renewal', 'unclean']],
  ['R', ['renewal', 'unclean']],
  ['Renouv.', ['renewal', 'unclean']],
  ['Renouvellement', ['renewal', 'unclean']],
  ['À reconduire', ['extension']],
  ['Reconduction', ['extension', 'unclean']],
  ['reconduction tacite', ['extension', 'unclean']],
  ['Tacite reconduction', ['extension', 'unclean']],
  ['Nouveau / renouvellement', 'problem'],
  ['autre', 'problem'],
  ['Rien', 'problem'],
  [12, 'problem'],
  ['', 'empty'],
  [null, 'empty'],
])('origin %p', (content, expected) => {
  expect(brief(parseOrigin(content))).toEqual(expected);
});

test.each<[CellContent, unknown]>([
  ['Fournitures', ['Fournitures']],
  ['fournitures ', ['Fournitures']],
  ['Fourniture', ['Fournitures', 'unclean']],
  ['F', ['Fournitures', 'unclean']],
  ['Fourn.', ['Fournitures', 'unclean']],
  ['S', ['Services', 'unclean']],
  ['Tx', ['Travaux', 'unclean']],
  ['PI', ['Prestations intellectuelles', 'unclean']],
  ['Études', ['Prestations intellectuelles', 'unclean']],
  ['Fournitures et services', 'problem'],
  [null, 'empty'],
])('purchase type %p', (content, expected) => {
  expect(brief(purchaseTypeReader(content))).toEqual(expected);
});

test.each<[CellContent, unknown]>([
  ['Oui', [true]],
  ['oui', [true]],
  ['Non', [false]],
  [true, [true]],
  ['O', [true, 'unclean']],
  ['x', [true, 'unclean']],
  ['✓', [true, 'unclean']],
  [1, [true, 'unclean']],
  ['N', [false, 'unclean']],
  [0, [false, 'unclean']],
  ['à voir', 'problem'],
  ['', 'empty'],
])('yes or no %p', (content, expected) => {
  expect(brief(parseYesNo(content))).toEqual(expected);
});

test('yes and no are understood as printed', () => {
  for (const value of [true, false]) expect(brief(parseYesNo(printYesNo(value)))).toEqual([value]);
});

test('a short text stands for a list value only when it fits a single one', () => {
  const read = listReader(["Appel d'offres ouvert", "Appel d'offres restreint", 'Concours']);
  expect(
    ['Appel d’offres ouvert', 'appels d offres ouverts', 'Conc', 'Appel', 'Co'].map((text) => brief(read(text))),
  ).toEqual([
    ["Appel d'offres ouvert"],
    ["Appel d'offres ouvert", 'unclean'],
    ['Concours', 'unclean'],
    'problem',
    'problem',
  ]);
});

describe('considerations', () => {
  const read = considerationReader('consid_env', 'Considérations environnementales');

  test.each<[CellContent, unknown]>([
    ['Clause environnementale', [['Clause environnementale']]],
    ['Clause environnementale ; Critère environnemental', [['Clause environnementale', 'Critère environnemental']]],
    ['Clause environnementale\nCritère environnemental', [['Clause environnementale', 'Critère environnemental']]],
    ['clause + critère', [['Clause environnementale', 'Critère environnemental'], 'unclean']],
    [
      'Clause environnementale / Critère environnemental',
      [['Clause environnementale', 'Critère environnemental'], 'unclean'],
    ],
    ['clause et critère', [['Clause environnementale', 'Critère environnemental'], 'unclean']],
    ['Clause environnementale / à étudier', 'problem'],
    ['Non', [['Pas de considération environnementale'], 'unclean']],
    ['Coût global / cycle de vie', [['Critère environnemental'], 'unclean']],
    ['Oui', 'problem'],
    ['à étudier', 'problem'],
    [' ; ', 'empty'],
    [null, 'empty'],
  ])('%p', (content, expected) => {
    expect(brief(read(content))).toEqual(expected);
  });

  test('under a header that names one of them, yes stands for it', () => {
    expect(brief(considerationReader('consid_env', 'Clause environnementale ?')('Oui'))).toEqual([
      ['Clause environnementale'],
      'unclean',
    ]);
    expect(brief(considerationReader('consid_soc', 'Critère social')('x'))).toEqual([['Critère social'], 'unclean']);
  });
});

test.each<[(content: CellContent) => Reading<unknown>, CellContent, unknown]>([
  [parseNumber, 12.5, [12.5]],
  [parseNumber, '12,5', [12.5, 'unclean']],
  [parseNumber, '1 200', [1200, 'unclean']],
  [parseNumber, 'douze', 'problem'],
  [parseInteger, 3, [3]],
  [parseInteger, 3.5, 'problem'],
  [parseInteger, '3', [3, 'unclean']],
  [parseYear, 2024, [2024]],
  [parseYear, '2024', [2024, 'unclean']],
  [parseYear, 'Campagne 2024', [2024, 'unclean']],
  [parseYear, 24, 'problem'],
  [parseYear, 'N+1', 'problem'],
])('%p reads %p', (read, content, expected) => {
  expect(brief(read(content))).toEqual(expected);
});

test('texts keep what is shown of a number', () => {
  expect(brief(parseText(2023001, '2023001'))).toEqual(['2023001']);
  expect(brief(parseText(45366, '15/03/2024'))).toEqual(['15/03/2024']);
  expect(brief(parseText('  a\u00a0b ', null))).toEqual(['a b']);
});

test('no reader of lists throws', () => {
  const readers = [
    parseOrigin,
    parseYesNo,
    parseNumber,
    parseYear,
    purchaseTypeReader,
    multiListReader(['Un', 'Deux']),
  ];
  const content = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean());
  fc.assert(
    fc.property(content, (value) =>
      readers.every((read) => ['empty', 'understood', 'problem'].includes(read(value).kind)),
    ),
  );
});
