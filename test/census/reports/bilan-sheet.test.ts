import { checkCensus, computeIndicators, planReports, type Census } from '../../../src/census';
import { INDICATORS } from '../../../src/census/indicators';
import type { IndicatorId } from '../../../src/census/indicators/indicator';
import { sentencesToCome, sentenceText } from '../../../src/census/reports/bilan-cells';
import { BILAN, BILAN_WIDTHS, HEADER_ROW } from '../../../src/census/reports/bilan-columns';
import { bilanFigures } from '../../../src/census/reports/bilan-figures';
import { computeIndicatorSeries } from '../../../src/census/indicators/compute';
import { lineCount } from '../../../src/census/reports/print-lines';
import type { PlannedCell, SheetPlan } from '../../../src/census/reports/sheet-plan';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { fr } from '../../../src/i18n/fr';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { gridOf } from '../support/census-grid';
import { declaredGrid, targetGrid } from '../support/indicator-workbook';
import { calculated, censusWith } from '../support/register-sheets';

const NBSP = '\u00a0';
const { bilan } = fr.sheets;

const plansOf = (census: Census): SheetPlan[] =>
  planReports(census, checkCensus(census), computeIndicators(census), { generatedOn: '2026-11-23' });
const planOf = (census: Census): SheetPlan => plansOf(census).find(({ key }) => key === 'bilan')!;

const textOf = (cell: PlannedCell | undefined): string | null =>
  typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : null;

/** Texts of the wide column by row, headings and remarks included. */
const texts = ({ blocks }: SheetPlan): [row: number, text: string][] =>
  blocks
    .filter(({ column }) => column === 0)
    .flatMap(({ row, cells }) =>
      cells.flatMap((line, at): [number, string][] => {
        const text = textOf(line[0]);
        return text === null ? [] : [[row + at, text]];
      }),
    )
    .sort(([a], [b]) => a - b);

/** Rows with a sentence (not only a label) by indicator. */
const sentenceRows = ({ blocks }: SheetPlan): Map<string, number> =>
  new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap(([sentence, id], at) => {
        const isFormula = typeof sentence === 'object' && sentence !== null && 'formula' in sentence;
        return column === 0 && isFormula && textOf(id) !== null ? [[textOf(id)!, row + at] as const] : [];
      }),
    ),
  );

/** The six printed cells of the sentence of an indicator, in the workbook. */
const written = (workbook: WorkbookModel, row: number): unknown[] =>
  Array.from({ length: 6 }, (_, column) => workbook.sheetByName(fr.sheets.names.bilan)!.value(row, column));

/** Two years of every register figure, the second one with its parts: percentages follow from them. */
const declared = (factor = 1): SheetGrid => {
  const lines = INDICATORS.filter(({ over }) => over === 'registers').flatMap(({ id, kind }, i): CellContent[][] => {
    const [numerator, denominator] = [1200 + 37 * i, 2400 + 11 * i];
    const value = kind === 'percent' ? (100 * numerator) / denominator : 1.5 * factor * 10 ** (i % 9);
    return [
      [id, 2022, kind === 'percent' ? 10 + i / 3 : 7 * i * factor, null, null, null],
      [id, 2023, value, ...(kind === 'percent' ? [numerator, denominator] : [null, null]), null],
    ];
  });
  return declaredGrid(...lines);
};

const TARGETS = targetGrid(['A27-9', 30, 'Au moins', '%', 2025], ['GEN-08', 20, 'Au plus', 'jours', null]);

const rounded = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);

test('every figure and every sentence of the workbook is what the engine says', () => {
  const grids = [declared(), TARGETS];
  const census = censusWith(...grids);
  const workbook = calculated(census, grids);
  const rows = sentenceRows(planOf(census));
  const figures = bilanFigures({
    census,
    indicators: computeIndicators(census),
    series: computeIndicatorSeries(census),
  });
  const expected = [...figures.values()].map((figure) => {
    const { v, c } = figure.figures;
    const p = figure.previous;
    const { id, kind } = figure.indicator;
    const trend = v === null || p === null ? null : kind === 'percent' ? 100 * (v - p) : p === 0 ? null : v / p - 1;
    return [sentenceText(figure, 2023, fr.sheets), id, p ?? 'n. d.', v ?? 'n. d.', c ?? '–', trend ?? '–'].map(rounded);
  });
  expect(rows.size).toBe(INDICATORS.length);
  expect(INDICATORS.map(({ id }) => written(workbook, rows.get(id)!).map(rounded))).toEqual(expected);
  const found = expected.filter(([sentence]) => !String(sentence).endsWith('valeur manquante.'));
  expect(found.length).toBeGreaterThan(68);
  console.info(`Bilan SPASER: ${expected.length * 6} cells of the workbook equal to the engine's`);
});

test('a sentence tells the year before, the parts and the target', () => {
  const grids = [
    declaredGrid(['A27-9', 2022, 15, null, null, '%'], ['A27-9', 2023, 17.6, 149, 847, '%'], ['A27-1', 2023, 68_978]),
    TARGETS,
  ];
  const census = censusWith(...grids);
  const rows = sentenceRows(planOf(census));
  const workbook = calculated(census, grids);
  expect(written(workbook, rows.get('A27-9')!).map(rounded)).toEqual([
    `17,6${NBSP}% des marchés de plus de 40 000 € HT (149 sur 847) ont une considération sociale, contre 15${NBSP}% en 2022. Cible : 30${NBSP}% en 2025.`,
    'A27-9',
    0.15,
    0.176,
    0.3,
    2.6,
  ]);
  expect(written(workbook, rows.get('A27-1')!)).toEqual([
    `68${NBSP}978 heures d’insertion ont été réalisées.`,
    'A27-1',
    'n. d.',
    68_978,
    '–',
    '–',
  ]);
});

test('a sentence compares with the last year that is known, the table with the year before', () => {
  const grids = [declaredGrid(['GEN-08', 2018, 30], ['GEN-08', 2020, 25.85], ['GEN-08', 2023, 20.57])];
  const census = censusWith(...grids);
  const row = sentenceRows(planOf(census)).get('GEN-08')!;
  expect(written(calculated(census, grids), row)).toEqual([
    'Les factures sont payées en 20,57 jours en moyenne, contre 25,85 en 2020.',
    ...['GEN-08', 'n. d.', 20.57, '–', '–'],
  ]);
});

test('a missing figure is neither zero nor blank: its row says so, the reason stands once below the action', () => {
  const census = censusWith();
  const plan = planOf(census);
  const workbook = calculated(census, []);
  const row = sentenceRows(plan).get('A19-1')!;
  expect(written(workbook, row)).toEqual([
    'Véhicules hybrides du parc : valeur manquante.',
    'A19-1',
    'n. d.',
    'n. d.',
    '–',
    '–',
  ]);
  const reasons = texts(plan).filter(([at]) => at > row && at < row + 5);
  expect(reasons.map(([, text]) => text)).toContain(
    'À compléter : Le classeur n’a pas de table « Flotte » : ajoutez-la, ou déclarez la valeur dans ValeursDeclarees.',
  );
  expect(reasons.filter(([, text]) => text.includes('Flotte'))).toHaveLength(1);
});

test('axes and actions stand in the order of the scheme', () => {
  const headings = texts(planOf(censusWith())).map(([, text]) => text);
  const sections = headings.filter((text) => /^(En un coup|Chiffres gén|Axe )/.test(text));
  expect(sections).toEqual([
    'En un coup d’œil',
    'Chiffres généraux',
    'Axe gouvernance',
    'Axe économique',
    'Axe environnemental',
    'Axe social',
  ]);
  const actions = headings.flatMap((text) => /^Action (\d+) – \S/.exec(text)?.[1] ?? []);
  expect(actions.map(Number)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  const inAxis = (action: number) => headings.findIndex((text) => text.startsWith(`Action ${action} –`));
  expect(
    [1, 11, 22].map((first) => headings.slice(0, inAxis(first)).filter((text) => text.startsWith('Axe '))),
  ).toEqual([
    ['Axe gouvernance', 'Axe économique'],
    ['Axe gouvernance', 'Axe économique', 'Axe environnemental'],
    ['Axe gouvernance', 'Axe économique', 'Axe environnemental', 'Axe social'],
  ]);
});

test('a page begins with a part, an axis or an action, no heading ends one', () => {
  const plan = planOf(censusWith());
  const { breaks = [], area, repeatRows, orientation, footer, scale } = plan.print!;
  expect([orientation, scale, repeatRows]).toEqual(['portrait', undefined, { first: HEADER_ROW, last: HEADER_ROW }]);
  expect(footer).toBe('Bilan SPASER – recensement des achats, campagne 2023');
  expect(area).toMatchObject({ row: 0, column: 0, columnCount: BILAN.trend + 1 });
  const byRow = new Map(texts(plan));
  expect(breaks.length).toBeGreaterThan(3);
  expect(breaks.filter((row) => !/^(Chiffres|Axe|Action) /.test(byRow.get(row) ?? ''))).toEqual([]);
});

test('rows of sentences have room for figures that grow, since Excel does not fit them again', () => {
  const [census, grown] = [censusWith(declared(), TARGETS), censusWith(declared(50), TARGETS)];
  const plan = planOf(census);
  const heights = new Map(plan.rowHeights!.map(({ row, height }) => [row, height]));
  const input = {
    census: grown,
    indicators: computeIndicators(grown),
    series: computeIndicatorSeries(grown, fr.sheets),
  };
  const figures = bilanFigures(input);
  const rows = [...sentenceRows(plan)];
  const needed = rows.map(([id, row]) => {
    const sentence = sentenceText(figures.get(id as IndicatorId)!, 2023, fr.sheets);
    return { id, room: heights.get(row), lines: lineCount(sentence, BILAN_WIDTHS[BILAN.text]!) };
  });
  expect(needed.filter(({ room, lines }) => room === undefined || room < 15 * lines)).toEqual([]);
  // Some of them did grow by a line.
  const before = bilanFigures({ census, indicators: computeIndicators(census), series: [] });
  const linesBefore = ({ id }: { id: string }) =>
    lineCount(sentenceText(before.get(id as IndicatorId)!, 2023, fr.sheets), BILAN_WIDTHS[BILAN.text]!);
  expect(needed.filter((one) => linesBefore(one) < one.lines).length).toBeGreaterThan(2);
});

test('the row of a figure that is missing has room for the sentence that will tell it', () => {
  const census = censusWith();
  const figures = bilanFigures({ census, indicators: computeIndicators(census), series: [] });
  expect(sentencesToCome(figures.get('A27-1')!, 2023, fr.sheets)).toEqual([
    `${fr.sheets.indicators['A27-1'].label} : valeur manquante.`,
    `1${NBSP}000 heures d’insertion ont été réalisées.`,
  ]);
});

test('comments of the workbook stand under their action or axis, those of another year do not', () => {
  const comments = gridOf(
    [
      ['Année', 'Action', 'Commentaire'],
      [2023, 'Action 7', 'Étude lancée.\nRésultats attendus.'],
      [2022, 7, 'De l’an passé.'],
      [null, 'Axe social', 'Vaut toujours.'],
      [2023, 3, 'mot '.repeat(400)],
    ],
    { sheet: 'CommentairesBilan' },
  );
  const plan = planOf(censusWith(comments));
  const all = texts(plan);
  const after = (start: string, count: number) => {
    const at = all.findIndex(([, text]) => text.startsWith(start));
    return all.slice(at, at + count).map(([, text]) => text);
  };
  expect(after('Action 7 –', 4).slice(2)).toEqual(['Étude lancée.', 'Résultats attendus.']);
  expect(after('Axe social', 3)[2]).toBe('Vaut toujours.');
  expect(all.filter(([, text]) => text === 'De l’an passé.')).toEqual([]);
  const long = after('Action 3 –', 5).filter((text) => text.startsWith('mot mot'));
  expect(long.map((text) => text.split(' ').length)).toEqual([250, 150]);
  expect(after('Action 7 –', 5)).not.toContain(bilan.noIndicator);
  expect(after('Action 4 –', 3)[2]).toBe(bilan.noIndicator);
});

test('charts show figures that are there, from cells that hold them', () => {
  const grids = [
    declaredGrid(
      ...[4, 5, 6, 7].map((id, i) => [`GEN-0${id}`, 2023, [7.92, 53.59, 21.56, 16.93][i]!]),
      ...['A19-1', 'A19-2'].map((id) => [id, 2023, 20]),
      ['A27-1', 2022, 36_722],
      ['A27-1', 2023, 68_978],
    ),
  ];
  const census = censusWith(...grids);
  const plan = planOf(census);
  const sheet = calculated(census, grids).sheetByName('Bilan SPASER')!;
  const shown = plan.charts!.map(({ name, categories, series: [series] }) => [
    name,
    ...Array.from({ length: categories.rowCount }, (_, i) => [
      sheet.value(categories.row + i, categories.column),
      rounded(sheet.value(series!.values.row + i, series!.values.column)),
    ]),
  ]);
  expect(shown).toEqual([
    ['bilan_types', ['Fournitures', 0.0792], ['Services', 0.5359], ['Travaux', 0.2156], ['Études', 0.1693]],
    ['bilan_needs', ['Nouveaux', 1], ['À renouveler', 0], ['À reconduire', 0]],
    ['bilan_hours', ['2022', 36_722], ['2023', 68_978]],
  ]);
  expect(plan.charts!.map(({ altText }) => altText)[2]).toBe(
    `Colonnes : heures d’insertion réalisées par année. 2022 36${NBSP}722, 2023 68${NBSP}978.`,
  );
  // A line of charts is covered by nothing else.
  const own = plan.blocks.filter(({ column }) => column === 0);
  const rows = new Set(own.flatMap(({ row, cells }) => cells.map((_, at) => row + at)));
  for (const { anchor } of plan.charts!)
    expect(Array.from({ length: anchor.rowCount }, (_, i) => rows.has(anchor.row + i))).not.toContain(true);
});
