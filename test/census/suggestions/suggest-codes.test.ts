import fc from 'fast-check';
import { DEFAULT_NOMENCLATURE } from '../../../src/census/parameters/defaults';
import { CodeAsker, CodeSuggester, learnedNeeds, type LearnedNeed } from '../../../src/census/suggestions';
import { censusOf } from '../support/census-grid';

const bare = new CodeSuggester(DEFAULT_NOMENCLATURE);

const first = (text: string, learned: LearnedNeed[] = []) =>
  (learned.length === 0 ? bare : new CodeSuggester(DEFAULT_NOMENCLATURE, learned)).suggest(text)[0]?.code ?? null;

test.each([
  ['Extincteurs des bâtiments administratifs', '42.04'],
  ['MAINTENANCE DES ASCENSEURS', '40.02'],
  ['Fauteuils ergonomiques', '13.02'],
  ['Achat de gilets fluorescents', '12.03'],
  ['AMO HQE pour un collège', '36.05'],
  ['Balais, serpillières et seaux', '11.03'],
  ['Photocopieur', '15.01'],
  ['Défibrilateurs', '42.05'],
])('%j is %s', (text, code) => {
  expect(first(text)).toBe(code);
});

test('says the label, the family and how sure it is', () => {
  const [best, ...others] = bare.suggest('Extincteurs', { limit: 3 });
  expect(best).toEqual({
    code: '42.04',
    label: 'Extincteurs et moyens de secours',
    family: '42 Sécurité et gardiennage',
    score: expect.any(Number),
  });
  expect(best!.score).toBeGreaterThan(0.9);
  expect(others.length).toBeLessThanOrEqual(2);
});

test('a need that was coded with the same words gives its code, whatever the labels say', () => {
  const learned = [{ code: '31.06', text: 'Appareils de la régie', department: null }];
  expect(first('appareil régie')).not.toBe('31.06');
  expect(first('appareil régie', learned)).toBe('31.06');
});

test('words of coded needs count beside the labels', () => {
  const learned = [{ code: '28.01', text: 'Kayaks et pagaies du centre nautique', department: null }];
  expect(first('Pagaies')).toBeNull();
  expect(first('Pagaies pour débutants', learned)).toBe('28.01');
});

test('the purchase type and the department move codes up, and decide nothing alone', () => {
  const rank = (code: string, options: Parameters<CodeSuggester['suggest']>[1]) =>
    bare.suggest('Photocopieurs des services', { limit: 12, ...options }).findIndex((found) => found.code === code);
  expect(rank('15.01', { type: 'Fournitures' })).toBe(0);
  expect(bare.suggest('Extincteurs', { type: 'Travaux' })[0]!.code).toBe('42.04');
  const learned = [{ code: '34.01', text: 'Préparation aux concours', department: 'DRH' }];
  const suggester = new CodeSuggester(DEFAULT_NOMENCLATURE, learned);
  const scoreOf = (department: string | null) =>
    suggester.suggest('Formation à la sécurité', { department }).find(({ code }) => code === '34.01')!.score;
  expect(scoreOf('DRH')).toBeGreaterThan(scoreOf(null));
});

test('a nomenclature of the workbook is searched by its own labels', () => {
  const entries = [
    { ...DEFAULT_NOMENCLATURE[0]!, code: 'A1', label: 'Barques', family: 'Nautisme' },
    { ...DEFAULT_NOMENCLATURE[0]!, code: '42.04', label: 'Voiles', family: 'Nautisme' },
  ];
  const suggester = new CodeSuggester(entries, [{ code: 'ZZ', text: 'Rames', department: null }]);
  expect(suggester.suggest('Une barque neuve').map(({ code }) => code)).toEqual(['A1']);
  expect(suggester.suggest('Extincteurs')).toEqual([]);
  expect(suggester.suggest('Rames')).toEqual([]);
});

test('any text gives at most as many suggestions as asked for, scores from 0 to 1, the surest first', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.lorem(), fc.constantFrom('', '   ', '12', "l'", 'constructor __proto__')),
      (text) => {
        const scores = bare.suggest(text, { limit: 4 }).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(4);
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
        expect([...scores].sort((a, b) => b - a)).toEqual(scores);
      },
    ),
  );
});

test('a census teaches by its coded needs, those of an earlier one too', () => {
  const census = censusOf([{ intitule: 'Pagaies', code_nomenclature: '28.01' }, { code_nomenclature: 'à voir' }]);
  expect(learnedNeeds(census)).toEqual([
    { row: 2, code: '28.01', text: 'Pagaies', department: 'Direction des lycées' },
  ]);
  const uncoded = censusOf([{ intitule: 'Pagaies', code_nomenclature: null, type_achat: null }]);
  expect(new CodeAsker(uncoded).suggestFor(uncoded.needs[0]!)).toEqual([]);
  const [best] = new CodeAsker(uncoded, learnedNeeds(census)).suggestFor(uncoded.needs[0]!);
  expect(best!.code).toBe('28.01');
});
