import fc from 'fast-check';
import { INDICATORS } from '../../../src/census/indicators';
import type { IndicatorKind } from '../../../src/census/indicators/indicator';
import { templateFormula } from '../../../src/census/reports/bilan-formula';
import { figuresIn, parseTemplate } from '../../../src/census/reports/bilan-template';
import { figureText, rounded, wordTemplate, type Figures } from '../../../src/census/reports/bilan-wording';
import { createCalculator } from '../../../src/host/formulas';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { en } from '../../../src/i18n/en';
import { fr } from '../../../src/i18n/fr';

const NBSP = '\u00a0';
const texts = fr.sheets.bilan;
const SENTENCES = Object.entries(texts.figures);
const CELLS = { v: 'A1', p: 'B1', n: 'C1', d: 'D1', c: 'E1', annee: 'F1', avant: 'G1' };
const YEARS = { annee: 2023, avant: 2022 };

type Case = [sentence: string, kind: IndicatorKind, figures: Figures];

const none: Figures = { v: null, p: null, n: null, d: null, c: null };

/** What the formulas of sentences say in the embedded host, one sheet for each sentence. */
const saidByWorkbook = (cases: readonly Case[], catalogue = texts): unknown[] => {
  const workbook = new WorkbookModel();
  const sheets = cases.map(([sentence, kind, figures], i) => {
    const sheet = workbook.addSheet(`S${i}`);
    const row = [...(['v', 'p', 'n', 'd', 'c'] as const).map((name) => figures[name] ?? 'n. d.'), 2023, 2022];
    const formula = templateFormula(parseTemplate(sentence), { kind, cells: CELLS, texts: catalogue });
    sheet.write(0, 0, [[...row.map((value) => ({ value })), { formula }]]);
    return sheet;
  });
  workbook.useCalculator(createCalculator);
  workbook.calculate(true);
  return sheets.map((sheet) => sheet.value(0, 7));
};

const worded = ([sentence, kind, figures]: Case, catalogue = texts): string =>
  wordTemplate(parseTemplate(sentence), { kind, figures, years: YEARS, texts: catalogue });

test('a template is read into its parts', () => {
  expect(parseTemplate('{v} {un|des}[, contre {p} en {avant}].')).toEqual([
    { kind: 'figure', name: 'v' },
    { kind: 'text', text: ' ' },
    { kind: 'number', one: 'un', many: 'des' },
    {
      kind: 'optional',
      parts: [
        { kind: 'text', text: ', contre ' },
        { kind: 'figure', name: 'p' },
        { kind: 'text', text: ' en ' },
        { kind: 'year', name: 'avant' },
      ],
    },
    { kind: 'text', text: '.' },
  ]);
  expect(figuresIn(parseTemplate('{n} sur {d}, {n}'))).toEqual(['n', 'd']);
  expect(() => parseTemplate('{total} marchés')).toThrow('{total}');
});

test.each<[number, IndicatorKind, string]>([
  [1014, 'count', `1${NBSP}014`],
  [68_978, 'count', `68${NBSP}978`],
  [45, 'count', '45'],
  [0.17591, 'percent', `17,6${NBSP}%`],
  [0.73, 'percent', `73${NBSP}%`],
  [1, 'percent', `100${NBSP}%`],
  [20.57, 'decimal', '20,57'],
  [10, 'decimal', '10'],
  [156_000_000, 'amount', '156 millions d’euros'],
  [1_500_000, 'amount', '1,5 million d’euros'],
  [999_999, 'amount', `999${NBSP}999${NBSP}€`],
])('%p as %s reads « %s »', (value, kind, expected) => {
  expect(figureText(value, kind, texts)).toBe(expected);
  expect(saidByWorkbook([['{v}', kind, { ...none, v: value }]])).toEqual([expected]);
});

test('figures are rounded as Excel rounds them', () => {
  expect([rounded(2.5, 0), rounded(-2.5, 0), rounded(1.005, 2), rounded(-0.4, 0)]).toEqual([3, -3, 1.01, 0]);
});

test('what has no figure is left out, words follow the figure', () => {
  const sentence = '{v} {marché|marchés}[ ({n} sur {d})][, contre {p} en {avant}].[ Cible : {c}.]';
  const cases: Case[] = [
    [sentence, 'count', { v: 1, p: null, n: 1, d: 2, c: null }],
    [sentence, 'count', { v: 1.5, p: 0, n: 1, d: null, c: 3 }],
    [sentence, 'count', { v: 0, p: 12, n: null, d: null, c: null }],
  ];
  const expected = ['1 marché (1 sur 2).', '2 marchés, contre 0 en 2022. Cible : 3.', '0 marché, contre 12 en 2022.'];
  expect(cases.map((one) => worded(one))).toEqual(expected);
  expect(saidByWorkbook(cases)).toEqual(expected);
});

test('a text longer than a constant of Excel is said whole', () => {
  const long = `${'mot "à" '.repeat(80)}{v}`;
  expect(saidByWorkbook([[long, 'count', { ...none, v: 7 }]])).toEqual([`${'mot "à" '.repeat(80)}7`]);
});

test('every indicator has its sentence, in both languages, with the figure of the year', () => {
  const ids = INDICATORS.map(({ id }) => id).sort();
  for (const { bilan } of [fr.sheets, en.sheets]) {
    expect(Object.keys(bilan.figures).sort()).toEqual(ids);
    expect(Object.values(bilan.figures).filter((sentence) => !/(^|\])[^[]*\{v\}/.test(sentence))).toEqual([]);
  }
});

const magnitude = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 2_000_000_000 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 99_999 }).map((hundredths) => hundredths / 100),
);
const figure = fc.option(magnitude, { nil: null, freq: 4 });
const kinds = fc.constantFrom<IndicatorKind>('count', 'amount', 'percent', 'decimal');

test('the workbook says every sentence as the engine does, whatever the figures', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...SENTENCES), kinds, magnitude, figure, figure, figure, figure), {
        minLength: 20,
        maxLength: 40,
      }),
      fc.constantFrom(texts, en.sheets.bilan),
      (drawn, catalogue) => {
        const cases = drawn.map(([[, sentence], kind, v, p, n, d, c]): Case => [
          `${sentence}[ Cible : {c}.]`,
          kind,
          { v, p, n, d, c },
        ]);
        compared += cases.length;
        expect(saidByWorkbook(cases, catalogue)).toEqual(cases.map((one) => worded(one, catalogue)));
      },
    ),
    { numRuns: 25 },
  );
  expect(compared).toBeGreaterThan(400);
});
