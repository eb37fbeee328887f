import { checkWorkbook } from '../../src/app/check';
import { openForAddin } from '../../src/cli/open-for-addin';
import { computeIndicatorSeries, type Census, type IndicatorResult } from '../../src/census';
import { sampleBytes } from './read-sample';

/**
 * What the report of 2023 and the site of the Region publish: indicator, year, value in the unit that is printed, decimals
 * that are printed; amounts in millions of euros have a scale. The sample is made so that its rows give each of them.
 */
type Published = [id: string, year: number, value: number, decimals: number, scale?: number];

const MILLIONS = 1e6;

const GENERAL: Published[] = [
  ['GEN-01', 2023, 500, 0, MILLIONS],
  ['GEN-02', 2023, 1_014, 0],
  ['GEN-03', 2023, 73, 0],
  ['GEN-04', 2023, 7.92, 2],
  ['GEN-05', 2023, 53.59, 2],
  ['GEN-06', 2023, 21.56, 2],
  ['GEN-07', 2023, 16.93, 2],
  ['GEN-08', 2020, 25.85, 2],
  ['GEN-08', 2023, 20.57, 2],
  ['GEN-08', 2024, 18.91, 2],
  ['GEN-09', 2023, 20, 0],
  ['GOU-01', 2022, 4, 0],
  ['GOU-01', 2023, 4, 0],
  ['GOU-02', 2023, 3, 0],
];

const ECONOMIC: Published[] = [
  ['A01-1', 2023, 45, 0],
  ['A01-2', 2023, 90, 0],
  ['A01-3', 2023, 64, 0],
  ['A01-4', 2023, 135, 0],
  ['A01-5', 2023, 156, 0, MILLIONS],
  ['A01-6', 2023, 6, 0],
  ['A02-1', 2023, 60, 0],
  ['A02-2', 2023, 300, 0],
  ['A05-1', 2022, 1, 0],
  ['A05-1', 2023, 1, 0],
  ['A06-1', 2023, 100, 0],
];

const ENVIRONMENTAL: Published[] = [
  ['A11-1', 2023, 100, 0],
  ['A11-2', 2023, 42, 0],
  ['A11-3', 2023, 100, 0],
  ['A11-4', 2023, 3, 0],
  ['A13-1', 2030, 9, 0],
  ['A13-2', 2030, 10, 0],
  ['A14-1', 2023, 11, 0],
  ['A14-3', 2024, 50, 0],
  ['A16-1', 2023, 8, 0],
  ['A18-1', 2023, 23.5, 1],
  ['A18-2', 2023, 23.4, 1],
  ['A18-3', 2023, 46.9, 1],
  ['A18-4', 2023, 38, 0],
  ['A18-6', 2023, 1, 0],
  ['A19-1', 2023, 36, 0],
  ['A19-2', 2023, 22, 0],
  ['A19-3', 2023, 139, 0],
  ['A20-1', 2023, 3, 0],
  ['A20-2', 2023, 2, 0],
  ['A21-1', 2023, 100, 0],
];

const SOCIAL: Published[] = [
  ['A22-1', 2020, 11, 0],
  ['A22-1', 2021, 8, 0],
  ['A22-1', 2023, 16, 0],
  ['A23-1', 2023, 100, 0],
  ['A24-1', 2023, 100, 0],
  ['A25-1', 2023, 2, 0],
  ['A26-1', 2023, 150, 0],
  ['A26-2', 2023, 10, 0],
  ['A26-3', 2023, 8_500, 0],
  ['A27-1', 2022, 36_722, 0],
  ['A27-1', 2023, 68_978, 0],
  ['A27-2', 2023, 278, 0],
  ['A27-3', 2023, 84, 0],
  ['A27-4', 2023, 136, 0],
  ['A27-5', 2023, 28, 0],
  ['A27-6', 2023, 43, 0],
  ['A27-7', 2023, 23, 0],
  ['A27-8', 2023, 6, 0],
  ['A27-9', 2023, 17.6, 1],
  ['A27-10', 2023, 20, 0],
  ['A27-11', 2023, 225, 0],
  ['A28-1', 2023, 300, 0],
  ['A28-2', 2022, 11, 0],
  ['A28-2', 2023, 22, 0],
  ['A28-3', 2022, 4, 0],
  ['A28-3', 2023, 10, 0],
  ['A28-4', 2022, 10, 0],
  ['A28-4', 2023, 18, 0],
  ['A28-5', 2022, 2_157, 0],
  ['A28-5', 2023, 3_043, 0],
  ['A28-6', 2022, 5.87, 2],
  ['A28-7', 2023, 440, 0],
  ['A29-1', 2023, 2, 0],
  ['A30-1', 2023, 1, 0],
];

const PUBLISHED = [...GENERAL, ...ECONOMIC, ...ENVIRONMENTAL, ...SOCIAL];

/** Figures that no row can give: the scheme is a text; of the events of 2022 only one is told, whose year is not held. */
const DECLARED = ['GOU-01 2022', 'GOU-01 2023', 'A05-1 2022'];

/**
 * Published and not claimed as the value of an indicator, each held by a test below where rows can tell:
 * - GOU-01 2022, 12 objectives and 35 actions: an indicator has one figure for a year, that of the axes;
 * - A18-5 2023, « 20 to 30 % »: a range;
 * - A26-1 2023, 200 h offered: the indicator counts what was asked for, 150 h;
 * - A28-6 2023, 4.5 %: does not follow from the two published numbers, which make 4.41 %;
 * - 74 695 h, 304 people, 465 M€ (site of the Region): other perimeters than the report's.
 */
const inPrint = (value: number, decimals: number, scale = 1): number => Number((value / scale).toFixed(decimals));

/** Opening and checking the whole workbook takes seconds on a busy machine. */
const PATIENCE = 60_000;

let census: Census;
let series: IndicatorResult[];

beforeAll(async () => {
  const opened = await openForAddin(new Uint8Array(await sampleBytes('recensement-2023.xlsx')));
  try {
    census = (await checkWorkbook(opened.session)).source;
    series = computeIndicatorSeries(census);
  } finally {
    opened.close();
  }
}, PATIENCE);

const resultOf = (id: string, year: number): IndicatorResult | undefined =>
  series.find((result) => result.id === id && result.year === year);

test('every published figure comes out of the rows, to the precision that is printed', () => {
  const found = PUBLISHED.map(([id, year, , decimals, scale]) => {
    const value = resultOf(id, year)?.value ?? null;
    return [id, year, value === null ? null : inPrint(value, decimals, scale)];
  });
  expect(found).toEqual(PUBLISHED.map(([id, year, value]) => [id, year, value]));
});

test('they are computed, but for those that no row can give', () => {
  const statuses = PUBLISHED.map(([id, year]) => [`${id} ${year}`, resultOf(id, year)?.status]);
  expect(statuses.filter(([, status]) => status !== 'computed')).toEqual(DECLARED.map((name) => [name, 'declared']));
});

test('the published numbers behind them are those of the rows', () => {
  const partsOf = (id: string): (number | null)[] => {
    const { numerator, denominator } = resultOf(id, 2023)!;
    return [numerator, denominator];
  };
  const ids = ['GEN-03', 'A18-4', 'A22-1', 'A27-3', 'A27-9', 'A28-2', 'A28-3', 'A28-4', 'A28-6', 'A06-1', 'A11-1'];
  expect(ids.map((id) => [id, ...partsOf(id)])).toEqual([
    // 73 % of 1 014 is 736 to 745.
    ['GEN-03', 740, 1_014],
    // 70 dishes a week over 46 weeks.
    ['A18-4', 3_220, 8_464],
    ['A22-1', 44, 278],
    ['A27-3', 234, 278],
    ['A27-9', 149, 847],
    ['A28-2', 66, 300],
    ['A28-3', 29, 300],
    ['A28-4', 54, 300],
    ['A28-6', 3_043, 68_978],
    ['A06-1', 199, 199],
    ['A11-1', 42, 42],
  ]);
});

test('the four purchase types and the four kinds of insertion hours make wholes', () => {
  const numerators = (ids: string[]): number => ids.reduce((sum, id) => sum + resultOf(id, 2023)!.numerator!, 0);
  expect(numerators(['GEN-04', 'GEN-05', 'GEN-06', 'GEN-07'])).toBe(498_400_000);
  expect(numerators(['A27-5', 'A27-6', 'A27-7', 'A27-8'])).toBe(68_978);
});

test('the published share of training is contradicted, and said', () => {
  expect(inPrint(resultOf('A28-6', 2023)!.value!, 2)).toBe(4.41);
  expect(census.registers.declared?.values.find(({ indicator }) => indicator === 'A28-6')?.published.value).toBe(4.5);
});

test('vegetarian pieces of cocktails are between 20 and 30 %', () => {
  const { value } = resultOf('A18-5', 2023)!;
  expect(value! >= 20 && value! <= 30).toBe(true);
});

test('the holder of the vests offered 200 hours', () => {
  const offered = census.registers.tables.clauses!.rows.flatMap(({ contents }) => contents.offeredHours ?? []);
  expect(offered).toEqual([200]);
});

test('years of which little is published have little', () => {
  const others = series.filter(({ year, status }) => year !== 2023 && status === 'computed');
  const claimed = new Set(PUBLISHED.map(([id, year]) => `${id} ${year}`));
  // Counts of the lines that carry the published shares, and men beside women.
  expect(others.map(({ id, year }) => `${id} ${year}`).filter((name) => !claimed.has(name))).toEqual([
    ...['A27-2 2020', 'A27-2 2021', 'A27-2 2022', 'A27-3 2020', 'A27-3 2021'],
    ...['A28-1 2020', 'A28-1 2021', 'A28-1 2022'],
  ]);
});
