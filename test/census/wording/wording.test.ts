import fc from 'fast-check';
import { CandidateIndex } from '../../../src/census/wording/candidate-index';
import { sharedWords, wordingSimilarity } from '../../../src/census/wording/similarity';
import { stem } from '../../../src/census/wording/stem';
import { readWording, tellingWords } from '../../../src/census/wording/wording';

test.each([
  ['regionaux', 'regionale'],
  ['travaux', 'travail'],
  ['locaux', 'local'],
  ['actives', 'actif'],
  ['professionnelle', 'professionnels'],
  ['equipees', 'equipe'],
  ['materiaux', 'materiel'],
  ['bureaux', 'bureau'],
])('%s and %s', (a, b) => {
  const same = !['travaux', 'materiaux'].includes(a);
  expect(stem(a) === stem(b)).toBe(same);
});

test('families of words stay apart, short words and figures stay as they are', () => {
  expect(stem('formation')).not.toBe(stem('forme'));
  expect(['bus', 'gaz', 'a4s', 'the'].map(stem)).toEqual(['bus', 'gaz', 'a4s', 'the']);
});

test('a title taken apart: words, marks, names', () => {
  expect(
    readWording('Maintenance des ascenseurs du lycée Livet à Nantes (44), lot n°02 – années 2026 et 2027'),
  ).toEqual({
    words: ['maintenanc', 'ascenseur', 'lyc', 'livet', 'nant', 'lot', 'ann'],
    marks: ['2', '2026', '2027', '44'],
    names: ['livet', 'nant'],
  });
  expect(readWording('AMO – tranche II').words).toEqual(['assistanc', 'maitris', 'ouvrag', 'tranch']);
  expect(readWording('Lot A : travaux à façon').marks).toEqual(['a']);
  expect(readWording('deux véhicules').marks).toEqual(['2']);
});

test('capitals mean no names where every word has one, nor at the start of a sentence', () => {
  expect(readWording('Nettoyage Des Locaux Et Des Vitres').names).toEqual([]);
  expect(readWording('NETTOYAGE DES LOCAUX').names).toEqual([]);
  expect(readWording('Vitres : Nettoyage').names).toEqual([]);
  expect(readWording('Lycées du secteur nord').names).toEqual(['nord']);
});

test('words that most titles hold are left out, unless there are no others', () => {
  expect(tellingWords(readWording('Marché de fournitures de bureau').words)).toEqual(['bureau']);
  expect(tellingWords(readWording('Prestations de services').words)).toEqual(['prestation', 'servic']);
});

const WORDS = fc.uniqueArray(fc.constantFrom('mobilier', 'scolair', 'lyc', 'neuf', 'tabl', 'bois'), { minLength: 1 });

test('likeness is symmetrical, from 0 to 1, and 1 for the same words', () => {
  fc.assert(
    fc.property(WORDS, WORDS, (a, b) => {
      for (const likeness of [wordingSimilarity, sharedWords]) {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        expect(likeness(a, [...a].reverse())).toBe(1);
      }
    }),
  );
});

test('what only one title says weighs less than what each says alone', () => {
  const common = ['mobilier', 'scolair', 'lyc'];
  expect(wordingSimilarity(common, [...common, 'neuf'])).toBeCloseTo((6 / 7 + 1) / 2, 12);
  expect(wordingSimilarity([...common, 'tabl'], [...common, 'bois'])).toBeCloseTo(3 / 5, 12);
  expect(wordingSimilarity(['mobilier'], ['mobiler'])).toBeCloseTo(0.85, 12);
  expect(wordingSimilarity([], [])).toBe(0);
});

test('candidates are those that share most keys, few, whatever the number of entries', () => {
  const index = new CandidateIndex();
  for (let entry = 0; entry < 50_000; entry++) index.add(entry, ['common', `own ${entry}`]);
  expect(index.sharing(['common', 'own 7'])[0]).toBe(7);
  expect(index.sharing(['common']).length).toBeLessThanOrEqual(20);
  expect(index.sharing(['nowhere'])).toEqual([]);
});
