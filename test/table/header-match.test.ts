import { HeaderDictionary, wholeHeader } from '../../src/table/header-match';
import { editDistance, similarity } from '../../src/table/distance';
import { fold, headerForm, tidy } from '../../src/table/normalise';
import { groupBy, mostFrequent } from '../../src/table/group-by';
import { areaAddress, areasOf, cellAddress, columnIndex, columnLetters, quotedSheet } from '../../src/table/address';
import { lineRuns } from '../../src/table/line-runs';
import { columnReference, textConstant } from '../../src/table/structured-reference';

const dictionary = new HeaderDictionary<'amount' | 'yearly' | 'title' | 'nature' | 'account'>([
  { key: 'amount', label: 'Montant total HT', synonyms: ['montant', 'montant estime', 'budget'] },
  { key: 'yearly', label: 'Montant annuel HT', synonyms: ['montant annuel', '€ ht / an'] },
  { key: 'title', label: 'Intitulé du besoin', synonyms: ['objet', 'intitule', 'libelle'] },
  { key: 'nature', label: 'Nature du besoin', synonyms: ['nature', 'n/r'] },
  { key: 'account', label: 'Nature comptable', synonyms: ['nature', 'compte'] },
]);

const noScore = () => null;
const assigned = (headers: string[], scoreOf: (key: string, index: number) => number | null = noScore) =>
  dictionary
    .assign(
      headers.map((text, index) => ({ index, text })),
      scoreOf,
    )
    .map(({ index, key }) => `${index}:${key}`);

describe('headers', () => {
  test.each([
    ['Montant total HT', 'amount'],
    ['MONTANT TOTAL  HT', 'amount'],
    ['Montant\ntotal HT *', 'amount'],
    ['Montant total HT (en euros)', 'amount'],
    ['5. Montants estimés', 'amount'],
    ['Estimé : montant', 'amount'],
    ['€ HT / an', 'yearly'],
    ['Intitulé', 'title'],
    ['OBJETS', 'title'],
    ['Intitule du besoin.', 'title'],
    ['N / R', 'nature'],
  ])('%p is %s', (text, key) => {
    expect(dictionary.candidates(text)[0]?.key).toBe(key);
  });

  test.each(['', 'Visa', 'Montant de la caution', 'Total'])('%p is unknown', (text) => {
    expect(dictionary.candidates(text)).toEqual([]);
  });

  test('the exact label beats a synonym, wherever it stands', () => {
    expect(assigned(['Budget', 'Montant total HT'])).toEqual(['1:amount']);
  });

  test('of two equal headers the one whose values fit wins, else the left one', () => {
    expect(assigned(['Budget', 'Montant'])).toEqual(['0:amount']);
    expect(assigned(['Budget', 'Montant'], (_, index) => index)).toEqual(['1:amount']);
  });

  test('an ambiguous header goes where its values belong, and each key is given once', () => {
    const accounts = (key: string, index: number) => (index === 0 && key === 'account' ? 1 : 0);
    expect(assigned(['Nature'], accounts)).toEqual(['0:account']);
    expect(assigned(['Nature', 'Nature'], (key, index) => ((key === 'account') === (index === 0) ? 1 : 0))).toEqual([
      '0:account',
      '1:nature',
    ]);
    expect(assigned(['Nature', 'Nature comptable'])).toEqual(['0:nature', '1:account']);
  });

  test('two lines say more than one', () => {
    const two = (text: string, upper: string) => dictionary.assign([{ index: 0, text, upper }], noScore)[0]?.key;
    expect(two('annuel', 'Montants HT')).toBe('yearly');
    expect(two('total', 'Montants HT')).toBe('amount');
    expect(two('Objet', 'Le besoin')).toBe('title');
    expect(wholeHeader({ index: 0, text: 'annuel', upper: 'Montant\nHT' })).toBe('Montant HT annuel');
  });
});

test('folding keeps what two spellings share', () => {
  expect(fold('  Œuvres À  l’École ')).toBe("oeuvres a l'ecole");
  expect(tidy('a\u00a0\u202f b\n')).toBe('a b');
  expect(headerForm('N° Marchés\n(réf.)')).toBe('n° marche ref');
  expect(headerForm('Travaux')).toBe('travau');
  expect(headerForm('F/S/T')).toBe('f s t');
});

test('edit distance counts swaps once and stops at its limit', () => {
  expect([
    editDistance('10.10', '10.01'),
    editDistance('abc', 'abc'),
    editDistance('', 'ab'),
    editDistance('kitten', 'sitting'),
  ]).toEqual([1, 0, 2, 3]);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  expect(similarity('', '')).toBe(1);
  expect(similarity('abcd', 'abce')).toBe(0.75);
});

test('grouping keeps order and leaves out what has no key', () => {
  const groups = groupBy([1, 2, 3, 4, 5], (n) => (n === 5 ? null : n % 2));
  expect([...groups]).toEqual([
    [1, [1, 3]],
    [0, [2, 4]],
  ]);
  expect(mostFrequent([2023, 2024, 2024, 2023], (a, b) => a - b)).toBe(2024);
  expect(mostFrequent([], () => 0)).toBeNull();
});

test('addresses and references are written as Excel wants them', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'].map(columnIndex)).toEqual([0, 25, 26, 701, 702, 16383]);
  expect(cellAddress(12, 12)).toBe('M12');
  expect(quotedSheet("L'année 2023")).toBe("'L''année 2023'");
  expect(columnReference('Donnees', "Type d'achat [#1]")).toBe("Donnees[Type d''achat '['#1']]");
  expect(textConstant('dit « "oui" »')).toBe('"dit « ""oui"" »"');
});

test('areas of an address, whatever the name of the sheet, and back', () => {
  const address = "'L''été, A1:B2'!B3:C4,Feuil1!$D$5, AA10:AB10,Feuil1!A:A,#REF!";
  expect(areasOf(address)).toEqual([
    { row: 2, column: 1, rowCount: 2, columnCount: 2 },
    { row: 4, column: 3, rowCount: 1, columnCount: 1 },
    { row: 9, column: 26, rowCount: 1, columnCount: 2 },
  ]);
  expect(areasOf(address).map(areaAddress)).toEqual(['B3:C4', 'D5', 'AA10:AB10']);
  expect(areasOf('')).toEqual([]);
});

test('row numbers are written as runs, the first ones only', () => {
  expect(lineRuns([4, 7, 8, 9, 20])).toBe('4, 7-9, 20');
  expect(lineRuns([])).toBe('');
  expect(lineRuns(Array.from({ length: 30 }, (_, i) => 2 * i))).toBe('0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, …');
});

describe('headers that the user chose', () => {
  const chosen = new HeaderDictionary<'amount' | 'title'>([
    { key: 'amount', label: 'Objet', synonyms: [], chosen: true },
    { key: 'title', label: 'Intitulé', synonyms: ['objet', 'libelle'] },
  ]);
  const keys = (headers: string[]) =>
    chosen
      .assign(
        headers.map((text, index) => ({ index, text })),
        () => null,
      )
      .map(({ index, key }) => [index, key]);

  test('go before every other claim, and nothing else will do', () => {
    expect(keys(['Objet', 'Libellé'])).toEqual([
      [0, 'amount'],
      [1, 'title'],
    ]);
    expect(keys(['amount', 'Montant'])).toEqual([]);
  });
});
