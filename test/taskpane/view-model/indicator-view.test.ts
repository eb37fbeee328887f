import type { IndicatorCard } from '../../../src/app/indicator-board';
import { readIndicatorBoard } from '../../../src/app/indicator-board';
import { INDICATORS } from '../../../src/census/indicators';
import { AXES, indicatorGroups, INITIAL_VIEW } from '../../../src/taskpane/view-model/indicator-view';
import { changeFigure, figureText, partText } from '../../../src/taskpane/view-model/indicator-figures';
import { CHART, indicatorBars } from '../../../src/taskpane/view-model/indicator-bars';
import { paneTexts } from '../../../src/taskpane/view-model/texts';
import { censusOf } from '../../census/support/census-grid';

const NARROW = '\u202f';
const HARD = '\u00a0';

let cards: IndicatorCard[];
beforeAll(async () => {
  cards = await readIndicatorBoard(
    censusOf([{ nature_besoin: 'Nouveau besoin', direction: 'Direction des lycées', montant_total_ht: 1000 }]),
    'fr-FR',
  );
});

const idsOf = (view: Partial<typeof INITIAL_VIEW>) =>
  indicatorGroups(cards, { ...INITIAL_VIEW, ...view }).map(({ axis, cards: own, open }) => [
    axis,
    own.map(({ id }) => id),
    open,
  ]);

test('every indicator stands once, in the axes of the report', () => {
  const groups = indicatorGroups(cards, INITIAL_VIEW);
  expect(groups.map(({ axis }) => axis)).toEqual(AXES);
  expect(groups.flatMap(({ cards: own }) => own.map(({ id }) => id))).toEqual(INDICATORS.map(({ id }) => id));
  expect(groups.map(({ open }) => open)).toEqual([true, false, false, false, false]);
});

test('a search finds words of label, id, source and remark without accents, and opens what it finds', () => {
  expect(idsOf({ query: 'NOUVEAUX recenses' })).toEqual([['economic', ['A01-1'], true]]);
  expect(idsOf({ query: 'a22-1' })).toEqual([['social', ['A22-1'], true]]);
  expect(idsOf({ query: 'AchatsAGEC' })).toEqual([['environmental', ['A14-2'], true]]);
  expect(idsOf({ query: 'rien de tel' })).toEqual([]);
});

test('filters: with a figure, without, below the target', () => {
  const known = indicatorGroups(cards, { ...INITIAL_VIEW, filter: 'known' });
  expect(known.flatMap(({ cards: own }) => own.map(({ id }) => id))).toEqual([
    ...['GEN-09', 'A01-1', 'A01-2', 'A01-3', 'A01-4', 'A01-5', 'A01-6', 'A06-1'],
  ]);
  const missing = indicatorGroups(cards, { ...INITIAL_VIEW, filter: 'missing' });
  expect(
    missing.flatMap(({ cards: own }) => own).every(({ result, remark }) => result.value === null && remark !== ''),
  ).toBe(true);
  expect(idsOf({ filter: 'behind' })).toEqual([]);
});

test('a group tells how many of its indicators have a figure', () => {
  const [general] = indicatorGroups(cards, INITIAL_VIEW);
  expect([general?.known, general?.cards.length]).toEqual([1, 9]);
});

test.each([
  ['count', 1234.4, 'fr-FR', `1${NARROW}234`],
  ['amount', 1234.5, 'fr-FR', `1${NARROW}235${HARD}€`],
  ['percent', 23.45, 'fr-FR', `23,5${HARD}%`],
  ['decimal', 10, 'fr-FR', '10,00'],
  ['percent', -0.0, 'en-US', `0.0${HARD}%`],
  ['amount', 1234, 'en-US', `1,234${HARD}€`],
] as const)('a %s of %s in %s', (kind, value, locale, text) => {
  expect(figureText(kind, value, locale)).toBe(text);
});

test.each([
  [null, 1014, `1${NARROW}014`],
  ['euros', 39_473_280.4, `39${NARROW}473${NARROW}280${HARD}€`],
  ['hours', 1200, `1${NARROW}200${HARD}h`],
  ['days', 1, `1${HARD}jour`],
  ['weeks', 2, `2${HARD}semaines`],
  ['kilograms', 12.6, `13${HARD}kg`],
] as const)('a part in %s: %s', (unit, value, text) => {
  expect(partText(unit, value, paneTexts('fr-FR').indicators)).toBe(text);
});

test('changes bear their sign: points as they are, shares as percent', () => {
  expect(changeFigure('percent', 7.83, 'fr-FR')).toBe('+7,8');
  expect(changeFigure('count', -0.25, 'fr-FR')).toBe('-25,0');
  expect(changeFigure('count', 0, 'fr-FR')).toBe('0,0');
});

test('bars rise from zero, a year without a figure leaves a gap, the target has its line', () => {
  const { bars, zero, target } = indicatorBars(
    [
      { year: 2020, value: 10 },
      { year: 2022, value: 20 },
    ],
    40,
  );
  const level = CHART.height - CHART.bottom;
  expect([zero, target]).toEqual([level, CHART.top]);
  expect(bars.map(({ year, height, y }) => [year, height, y])).toEqual([
    [2020, 13, level - 13],
    [2022, 26, level - 26],
  ]);
  expect(bars[1]!.x - bars[0]!.x).toBeCloseTo((2 * CHART.width) / 3);
});

test('negative figures hang below zero; figures that are all zero lie on it', () => {
  const { bars, zero } = indicatorBars(
    [
      { year: 2022, value: -5 },
      { year: 2023, value: 5 },
    ],
    null,
  );
  expect([bars[0]!.y, bars[1]!.y + bars[1]!.height]).toEqual([zero, zero]);
  const flat = indicatorBars([{ year: 2023, value: 0 }], null);
  expect(flat.bars[0]).toMatchObject({ y: flat.zero, height: 0 });
});

test('years that stand too close are not all named, the last one is', () => {
  const points = Array.from({ length: 16 }, (_, i) => ({ year: 2008 + i, value: i }));
  const { bars } = indicatorBars(points, null);
  expect(bars.filter(({ labelled }) => labelled).map(({ year }) => year)).toEqual([
    2009, 2011, 2013, 2015, 2017, 2019, 2021, 2023,
  ]);
});

test('the unit beside a figure agrees with it, in the language of the pane; a bare number has none', () => {
  const units = (locale: string) => {
    const { unit } = paneTexts(locale).indicators;
    return [unit('ateliers', 1), unit('ateliers', 0), unit('jours', 20.57), unit('nombre', 4), unit('h', 12)];
  };
  expect(units('fr-FR')).toEqual(['atelier', 'atelier', 'jours', '', 'h']);
  expect(units('en-US')).toEqual(['workshop', 'workshops', 'days', '', 'h']);
  const { unit } = paneTexts('en-US').indicators;
  const same = cards.filter(
    ({ kind, text }) => kind !== 'percent' && kind !== 'amount' && unit(text.unit, 2) === text.unit,
  );
  expect([...new Set(same.map(({ text }) => text.unit))].sort()).toEqual(['h', 'lycées']);
});
