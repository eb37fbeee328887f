import { readParameters, readRegisters, locateCensus, readCensus, type Census } from '../../../src/census';
import { AGEC_KINDS } from '../../../src/census/indicators/a14-2-agec';
import { agecYear, computeAgecLines } from '../../../src/census/reports/agec-figures';
import { AGEC_CATEGORIES } from '../../../src/census/registers/agec-register';
import type { SheetPlan } from '../../../src/census/reports/sheet-plan';
import { fr } from '../../../src/i18n/fr';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { censusGrid, gridOf, type Row } from '../support/census-grid';
import { calculated, registerGrid, type Line } from '../support/register-sheets';
import { plansOf, valuesOf } from '../support/written-workbook';

const texts = fr.sheets.agec;

/** A line of the register by the number of its category. */
const line = (category: number, total: CellContent, more: Line = {}, year = 2023): Line => ({
  year,
  category: AGEC_CATEGORIES[category - 1]!,
  total,
  ...more,
});

const censusFrom = (rows: Row[], others: SheetGrid[]): { census: Census; grids: SheetGrid[] } => {
  const grid = censusGrid(rows);
  const grids = [grid, ...others];
  const parameters = readParameters(grids);
  const registers = readRegisters(grids, parameters);
  return { census: readCensus(grid, locateCensus(grids), parameters, { registers }), grids };
};

/** The workbook's table of rates with other years than the decree's first step. */
const rates = (...lines: CellContent[][]): SheetGrid =>
  gridOf([['N°', 'Catégorie', 'Réemploi 2024', 'Recyclé 2024', 'Réemploi 2027', 'Recyclé 2027'], ...lines], {
    sheet: 'Taux AGEC',
  });

const planOf = (census: Census): SheetPlan => plansOf(census).find(({ key }) => key === 'agec')!;

/** The written table as records by the header's key, one per category, calculated by the embedded host. */
const written = (census: Census, grids: SheetGrid[]): Record<string, unknown>[] => {
  const values = valuesOf(calculated(census, grids), fr.sheets.names.agec);
  const top = values.findIndex((cells) => cells[0] === texts.headers.number);
  const byLabel = new Map(
    Object.entries(texts.headers).map(([key, label]) => [label.replace('{besoins}', String(census.year)), key]),
  );
  const keys = values[top]!.map((label) => byLabel.get(String(label)));
  return values
    .slice(top + 1, top + 19)
    .map((cells) => Object.fromEntries(cells.flatMap((cell, place) => (keys[place] ? [[keys[place], cell]] : []))));
};

const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : (value ?? ''));
const minimum = (value: number | 'none' | null) =>
  value === 'none' ? texts.states.exempt : value === null ? '' : round(value / 100);

/** What the engine says of a category, as the sheet writes it. */
const expected = (census: Census): Record<string, unknown>[] =>
  computeAgecLines(census, agecYear(census)).map((found) => ({
    number: found.number,
    category: found.label,
    total: round(found.total),
    ...Object.fromEntries(
      AGEC_KINDS.flatMap((kind) => {
        const { amount, rate, minimum: least, points, gap, state } = found.shares[kind];
        return [
          [kind, round(amount)],
          [`${kind}Rate`, rate === null ? '' : round(rate / 100)],
          [`${kind}Minimum`, minimum(least)],
          [`${kind}Points`, round(points)],
          [`${kind}Gap`, round(gap)],
          [`${kind}State`, state === null ? '' : texts.states[state].replace('{palier}', '2024')],
          [`${kind}ToCome`, minimum(found.toCome[kind])],
        ];
      }),
    ),
    needs: found.needs,
    needsAmount: found.needsAmount,
  }));

const shown = (census: Census, grids: SheetGrid[]) =>
  written(census, grids)
    .slice(0, 17)
    .map((record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, round(value)])));

const NEEDS: Row[] = [
  { annee: 2026, code_nomenclature: '13.03', montant_total_ht: 400_000 },
  { annee: 2026, code_nomenclature: '13.03', montant_total_ht: 100_000.5 },
  { annee: 2026, code_nomenclature: '13.03', montant_total_ht: 999_999, statut: 'Abandonné' },
  { annee: 2026, code_nomenclature: '12.05', montant_total_ht: null },
];

const LINES: Line[] = [
  line(1, 100_000, { reuse: 8_000, recycled: 10_000 }, 2025),
  line(1, 50_000, { reuse: 0, recycled: 40_000 }, 2024),
  line(2, 200_000, { reuse: 10_000.25, recycled: 0 }, 2025),
  line(3, 80_000, { reuse: 1_000, recycled: null }, 2025),
  line(5, 30_000, { reuse: 0, recycled: 12_000 }, 2025),
  line(9, 0, { reuse: 0, recycled: 0 }, 2025),
  line(9, '150 k€', { reuse: '30 000', recycled: 30_000 }, 2024),
];

describe('the sheet AGEC', () => {
  const { census, grids } = censusFrom(NEEDS, [registerGrid('agec', LINES)]);

  test('tells for each category where the spend stands against the rate in force', () => {
    const states = shown(census, grids).map((record) => [
      record.number,
      record.total,
      record.reuseRate,
      record.reuseMinimum,
      record.reusePoints,
      record.reuseGap,
      record.reuseState,
      record.recycledGap,
      record.recycledState,
    ]);
    expect(states).toEqual([
      [1, 100_000, 0.08, 0.08, 0, 0, 'Atteint', -10_000, 'Non atteint'],
      [2, 200_000, 0.050001, 0.2, -15, -29_999.75, 'Non atteint', '', 'Taux à saisir'],
      [3, 80_000, 0.0125, '', '', '', 'Taux à saisir', '', 'Taux à saisir'],
      [4, '', '', '', '', '', 'Aucune ligne', '', 'Aucune ligne'],
      [5, 30_000, 0, 'Sans objet', '', '', 'Sans objet', '', 'Taux à saisir'],
      [6, '', '', 'Sans objet', '', '', 'Sans objet', '', 'Aucune ligne'],
      ...[7, 8].map((number) => [number, '', '', '', '', '', 'Aucune ligne', '', 'Aucune ligne']),
      [9, 0, '', 0.2, '', '', 'Aucune dépense', '', 'Aucune dépense'],
      [10, '', '', 0.05, '', '', 'Aucune ligne', '', 'Aucune ligne'],
      ...[11, 12, 13, 14, 15, 16, 17].map((n) => [n, '', '', '', '', '', 'Aucune ligne', '', 'Aucune ligne']),
    ]);
  });

  test('counts the needs to come in each category, and adds everything up', () => {
    const records = written(census, grids);
    const needs = records.flatMap(({ number, needs: counted, needsAmount }) =>
      counted === 0 || number === null ? [] : [[number, counted, needsAmount]],
    );
    expect(needs).toEqual([
      [1, 1, 0],
      [9, 2, 500_000.5],
    ]);
    expect(records[17]).toMatchObject({
      category: texts.total,
      total: 410_000,
      reuse: 19_000.25,
      recycled: 22_000,
      needs: 3,
      needsAmount: 500_000.5,
    });
  });

  test('puts the rates of several years side by side', () => {
    const values = valuesOf(calculated(census, grids), fr.sheets.names.agec);
    const top = values.findIndex((cells) => cells[0] === texts.years.title) + 1;
    expect(values[top]!.slice(0, 6)).toEqual([
      'N°',
      'Catégorie de produits',
      'Réemploi 2024',
      'Réemploi 2025',
      'Recyclé 2024',
      'Recyclé 2025',
    ]);
    const rows = values.slice(top + 1, top + 18).map((cells) => [cells[0], ...cells.slice(2, 6).map(round)]);
    expect(rows.filter((cells) => cells.slice(1).some((cell) => cell !== ''))).toEqual([
      [1, 0, 0.08, 0.8, 0.1],
      [2, '', 0.050001, '', 0],
      [3, '', 0.0125, '', 0],
      [5, '', 0, '', 0.4],
      [9, 0.2, '', 0.2, ''],
    ]);
  });

  test('prints the rates of several years on a page of their own, below the charts', () => {
    const plan = planOf(census);
    const title = plan.blocks.find(({ style, column }) => style === 'subtitle' && column === 0)!.row;
    expect(plan.print!.breaks).toEqual([title]);
    expect(plan.charts!.filter(({ anchor }) => anchor.row + anchor.rowCount > title)).toEqual([]);
  });

  test('has charts of the rates beside the minimum, a source and no line of text on what is missing', () => {
    const plan = planOf(census);
    expect(plan.charts?.map(({ title, series }) => [title, series.length])).toEqual([
      ['Réemploi en 2025 : taux et minimum, par catégorie (n°)', 2],
      ['Matières recyclées en 2025 : taux et minimum, par catégorie (n°)', 2],
    ]);
    expect(plan.blocks[2]!.cells.map(([cell]) => cell)).toEqual([
      { text: texts.rates.default },
      { text: `${texts.notes.live} ${texts.amountNote}` },
    ]);
  });
});

describe('engine and workbook agree', () => {
  let compared = 0;
  afterAll(() => console.info(`AGEC: ${compared} cells compared`));

  const CASES: [string, Row[], SheetGrid[]][] = [
    ['a register of two years', NEEDS, [registerGrid('agec', LINES)]],
    ['a register as a plain range', NEEDS, [registerGrid('agec', LINES, false)]],
    ['a campaign without line: the last year', [{ annee: 2031 }], [registerGrid('agec', LINES)]],
    [
      'years before the first rates',
      [{ annee: 2024 }],
      [registerGrid('agec', [line(1, 10, { reuse: 5, recycled: 1 })])],
    ],
    ['no column of recycled spend', NEEDS, [registerGrid('agec', [line(1, 10, { reuse: 5 }, 2025)])]],
    [
      'a column of reuse that nobody filled',
      NEEDS,
      [registerGrid('agec', [line(1, 9, { reuse: null, recycled: 1 }, 2025)])],
    ],
    [
      'rates of the workbook',
      NEEDS,
      [registerGrid('agec', LINES), rates([1, 'Textiles', 'SO', 9.5], [5, 'Papier', 40, 40])],
    ],
    [
      'the step of 2027',
      [{ annee: 2028 }],
      [registerGrid('agec', [line(1, 1000, { reuse: 149.99, recycled: 250 }, 2027)])],
    ],
    ['a cell in error', NEEDS, [registerGrid('agec', [line(1, 10, { reuse: { error: '#N/A' }, recycled: 1 }, 2025)])]],
  ];

  test.each(CASES)('%s', (_, rows, others) => {
    const { census, grids } = censusFrom(rows, others);
    const [found, wanted] = [shown(census, grids), expected(census)];
    compared += found.reduce((sum, record) => sum + Object.keys(record).length, 0);
    expect(found).toEqual(wanted);
  });
});

describe('what is missing', () => {
  test('without register: the needs to come, and how to add it', () => {
    const { census, grids } = censusFrom(NEEDS, []);
    const plan = planOf(census);
    expect(plan.blocks[2]!.cells[1]).toEqual([{ text: expect.stringContaining('pas de table « AchatsAGEC »') }]);
    expect([plan.charts, plan.conditions, plan.tables.length]).toEqual([[], [], 1]);
    expect(Object.keys(written(census, grids)[0]!)).toEqual([
      'number',
      'category',
      'needs',
      'needsAmount',
      'reuseToCome',
      'recycledToCome',
    ]);
    expect(shown(census, grids)[8]).toMatchObject({ needs: 2, needsAmount: 500_000.5, reuseToCome: 0.2 });
  });

  test.each([
    ['an empty register', [line(1, 5, {}, 2025)].slice(1), 'Aucune ligne', 'n’a aucune ligne pour 2025'],
    [
      'no column of reuse',
      [line(1, 5, { recycled: 2 }, 2025)],
      'Non calculable',
      '« Montant réemploi et réutilisation »',
    ],
  ])('%s is said, and is no zero', (_, lines, state, sentence) => {
    const empty = gridOf(
      [['Année', 'Catégorie de produits', 'Montant total HT', 'Montant réemploi et réutilisation']],
      {
        sheet: 'AchatsAGEC',
      },
    );
    const { census, grids } = censusFrom(NEEDS, [lines.length === 0 ? empty : registerGrid('agec', lines)]);
    const notes = planOf(census).blocks[2]!.cells.flat() as { text: string }[];
    expect(notes.map(({ text }) => text).join('\n')).toContain(sentence);
    expect(shown(census, grids)[0]).toMatchObject({ reuse: '', reuseRate: '', reuseState: state });
  });
});
