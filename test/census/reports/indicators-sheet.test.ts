import fc from 'fast-check';
import { computeIndicators, type Census } from '../../../src/census';
import { computeIndicatorSeries } from '../../../src/census/indicators/compute';
import { indicatorChartTables } from '../../../src/census/reports/indicator-chart-tables';
import { indicatorColumn, type IndicatorColumn } from '../../../src/census/reports/indicator-columns';
import type { PlannedCell, SheetPlan } from '../../../src/census/reports/sheet-plan';
import { fr } from '../../../src/i18n/fr';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { censusGrid, censusOf, serial, type Row } from '../support/census-grid';
import {
  comparable,
  declaredGrid,
  expectedIndicators,
  FIRST_ROW,
  indicatorsPlan,
  targetGrid,
  writtenFor,
} from '../support/indicator-workbook';
import { calculated, censusWith, registerGrid, type Line } from '../support/register-sheets';

const hours = (year: number, kind: string | null, count: number): Line => ({
  ...{ year, kind, hours: count, trainingHours: count / 10 },
  ...{ number: `M${count}`, person: `P${count}`, sex: count % 2 ? 'Femme' : 'Homme', company: 'A' },
});

const REGISTERS = [
  registerGrid('clauses', [
    hours(2022, 'Travaux', 100),
    hours(2022, null, 51),
    hours(2023, 'Travaux', 201),
    hours(2023, 'Transports (DSP)', 300),
    hours(2023, 'Prestations intellectuelles', 99),
  ]),
  registerGrid('payments', [
    { year: 2022, days: 30 },
    { year: 2023, days: 20 },
  ]),
  registerGrid('contracts', [
    { number: 'A', notified: serial(2023, 5, 1), amount: 100_000, purchaseType: 'Travaux', social: 'Clause sociale' },
    { number: 'B', notified: serial(2023, 6, 1), amount: 300_000, purchaseType: 'Services' },
  ]),
];
const DECLARED = declaredGrid(
  ['A27-1', 2020, 50, null, null, 'h', 'Bilan'],
  ['A27-5', 2020, 40, null, null, '%', 'Bilan'],
  ['GEN-08', 2024, 18.91, null, null, 'jours', 'Site'],
  ['A19-3', 2023, 139, null, null, 'véhicules', 'Parc'],
);
const TARGETS = targetGrid(
  ['GEN-08', 30, null, 'jours', null],
  ['A27-9', 60, 'Au moins', '%', 2025],
  ['A22-1', 20, 'Au moins', '%', 2023],
  ['A27-1', 700, 'Au moins', 'h', 2022],
);
const ALL = [...REGISTERS, DECLARED, TARGETS];

const compared = (census: Census, grids: SheetGrid[]): number => {
  const written = writtenFor(census, grids);
  const expected = expectedIndicators(census);
  expect([...written.keys()].sort()).toEqual([...expected.keys()].sort());
  let cells = 0;
  for (const [key, like] of expected) {
    expect([key, comparable(written.get(key)!, like)]).toEqual([key, like]);
    cells += Object.keys(like).length;
  }
  return cells;
};

const pick = (row: Record<string, unknown> | undefined, ...keys: IndicatorColumn[]) =>
  keys.map((key) => (typeof row?.[key] === 'number' ? Math.round(row[key] * 1e4) / 1e4 : row?.[key]));

describe('the series', () => {
  const written = writtenFor(censusWith(...ALL), ALL);

  test('holds the campaign first, in the order of the report, then other years by indicator', () => {
    const keys = [...written.keys()];
    expect(keys.slice(0, 3)).toEqual(['GEN-01 2023', 'GEN-02 2023', 'GEN-03 2023']);
    expect(keys.slice(0, 71).filter((key) => !key.endsWith(' 2023'))).toEqual([]);
    expect(keys.slice(71).filter((key) => /^(GEN|A27-[15] )/.test(key))).toEqual([
      'GEN-08 2022',
      'GEN-08 2024',
      'A27-1 2020',
      'A27-1 2022',
      'A27-5 2020',
      'A27-5 2022',
    ]);
  });

  test('says how a figure moved and whether its target is reached', () => {
    const columns = [
      'value',
      'previousYear',
      'previous',
      'change',
      'trend',
      'target',
      'deadline',
      'gap',
      'reached',
    ] as const;
    expect(
      [
        'GEN-08 2023',
        'A27-1 2023',
        'A27-1 2022',
        'A27-5 2023',
        'A22-1 2023',
        'A27-9 2023',
        'A19-3 2023',
        'A20-1 2023',
      ].map((key) => [key, ...pick(written.get(key), ...columns)]),
    ).toEqual([
      ['GEN-08 2023', 20, 2022, 30, -0.3333, '▼ baisse favorable', 30, null, -10, 'atteinte'],
      ['A27-1 2023', 600, 2022, 151, 2.9735, '▲ hausse favorable', 700, 2022, -100, 'non atteinte'],
      ['A27-1 2022', 151, 2020, 50, 2.02, '▲ hausse favorable', 700, 2022, -549, 'non atteinte'],
      ['A27-5 2023', 0.335, 2022, 0.6623, -32.7252, '▼ baisse', null, null, null, null],
      ['A22-1 2023', 0.6667, 2022, 0.5, 16.6667, '▲ hausse favorable', 0.2, 2023, 46.6667, 'atteinte'],
      ['A27-9 2023', 0.5, null, null, null, null, 0.6, 2025, -10, 'pas encore atteinte'],
      ['A19-3 2023', 139, null, null, null, null, null, null, null, null],
      ['A20-1 2023', null, null, null, null, null, null, null, null, null],
    ]);
  });

  test('is what the engine computes, cell by cell', () => {
    const cells = compared(censusWith(...ALL), ALL);
    console.info(`Indicateurs: ${cells} cells equal`);
    expect(cells).toBeGreaterThan(900);
  });

  test('follows corrections, and finds an earlier value wherever its row is', () => {
    const workbook = calculated(censusWith(...ALL), ALL);
    const sheet = workbook.sheetByName('Indicateurs')!;
    const rows = Array.from({ length: sheet.tables[0]!.bounds.rowCount - 1 }, (_, at) => FIRST_ROW + at);
    const at = (id: string, year: number) =>
      rows.find((row) => sheet.value(row, 0) === id && sheet.value(row, indicatorColumn('year')) === year)!;
    // The rows of two years of an indicator change places, as sorting makes them.
    const [a, b] = [at('A27-1', 2022), at('A27-4', 2022)];
    const value = indicatorColumn('value');
    for (const [row, id, figure] of [
      [a, 'A27-4', 7],
      [b, 'A27-1', 400],
    ] as const) {
      sheet.write(row, 0, [[{ value: id }]]);
      sheet.write(row, value, [[{ value: figure }]]);
    }
    workbook.calculate(true);
    expect(sheet.value(at('A27-1', 2023), indicatorColumn('previous'))).toBe(400);
    expect(sheet.value(at('A27-1', 2023), indicatorColumn('change'))).toBe(0.5);
  });

  test('a figure published with a percentage sign or in millions is compared in its own unit', () => {
    const grids = [
      declaredGrid(
        ['A18-3', 2022, 23.5, 235, 1000, '%', 'x'],
        ['A18-3', 2023, 0.4, 40, 100, '%', 'x'],
        ['GEN-01', 2023, 500, null, null, 'M€', 'x'],
      ),
      targetGrid(['GEN-01', 0.4, null, 'M€', 2023]),
    ];
    const rows = writtenFor(censusWith(...grids), grids);
    expect(pick(rows.get('A18-3 2023'), 'value', 'previous', 'change', 'gap', 'reached')).toEqual([
      0.4,
      0.235,
      16.5,
      -10,
      'non atteinte',
    ]);
    expect(pick(rows.get('GEN-01 2023'), 'value', 'target', 'gap', 'reached')).toEqual([
      5e8,
      4e5,
      499_600_000,
      'atteinte',
    ]);
  });
});

const YEARS = [2019, 2021, 2022, 2023, 2024];
const declaredLine = fc.tuple(
  fc.constantFrom('A19-3', 'A22-1', 'GEN-08', 'GEN-01', 'A18-6'),
  fc.constantFrom(...YEARS),
  fc.constantFrom<number>(0, 1, 12, 12.0000000001, 20, 25.85, 99.5, 1e9 + 0.01),
);
const targetLine = fc.tuple(
  fc.constantFrom('A19-3', 'A22-1', 'GEN-08', 'GEN-01'),
  fc.constantFrom<number>(0, 12, 20, 25.85),
  fc.constantFrom<CellContent>('Au moins', 'Au plus', null),
  fc.constantFrom(null),
  fc.constantFrom<CellContent>(2022, 2023, 2024, null),
);

test('formulas and engine agree on whatever is declared and aimed at', () => {
  fc.assert(
    fc.property(fc.array(declaredLine, { maxLength: 8 }), fc.array(targetLine, { maxLength: 4 }), (lines, targets) => {
      const grids = [declaredGrid(['GOU-02', 2023, 3], ...lines), targetGrid(['A16-1', 3], ...targets)];
      compared(censusWith(...grids), grids);
    }),
    { numRuns: 25 },
  );
});

const plain = (cell: PlannedCell | undefined) =>
  typeof cell === 'object' && cell !== null ? ('text' in cell ? cell.text : cell.formula) : (cell ?? null);

const plannedAt = ({ blocks }: SheetPlan, row: number, column: number) => {
  const block = blocks.find(
    ({ row: top, column: left, cells }) =>
      row >= top && row < top + cells.length && column >= left && column < left + cells[0]!.length,
  );
  return plain(block?.cells[row - block.row]![column - block.column]);
};

/** Cells of a column by `id year`. */
const columnOfPlan = (census: Census, key: IndicatorColumn) => {
  const plan = indicatorsPlan(census);
  const rows = Array.from({ length: plan.tables[0]!.rowCount - 1 }, (_, at) => FIRST_ROW + at);
  return new Map(
    rows.map((row) => [
      `${plannedAt(plan, row, 0)} ${plannedAt(plan, row, indicatorColumn('year'))}`,
      plannedAt(plan, row, indicatorColumn(key)),
    ]),
  );
};

describe('remarks', () => {
  test('say that a published percentage does not follow from its two numbers', () => {
    const remarks = columnOfPlan(
      censusWith(
        declaredGrid(['A28-6', 2023, 4.5, 3043, 68_978, '%', 'Bilan'], ['A27-9', 2023, 17.6, 149, 847, '%', 'Bilan']),
      ),
      'remark',
    );
    expect(remarks.get('A28-6 2023')).toBe(
      'Contradiction : 4,5 % déclaré, mais 3 043 / 68 978 = 4,41 %. Valeur déclarée : Bilan.',
    );
    expect(remarks.get('A27-9 2023')).toBe('Valeur déclarée : Bilan.');
  });

  test('say that a published figure is not what the rows give, to the precision it is published with', () => {
    const clauses = registerGrid('clauses', [{ year: 2023, hours: 68_978, trainingHours: 3043 }]);
    const of = (...lines: CellContent[][]) => columnOfPlan(censusWith(clauses, declaredGrid(...lines)), 'remark');
    const published = of(['A28-6', 2023, 4.5, null, null, '%'], ['A27-1', 2023, 68_979, null, null, 'h']);
    expect(published.get('A28-6 2023')).toBe('Contradiction : 4,5 % déclaré, mais 3 043 / 68 978 = 4,41 %.');
    expect(published.get('A27-1 2023')).toBe(
      'Contradiction : 68 979 h déclaré dans ValeursDeclarees, 68 978 h calculé ici.',
    );
    const right = of(['A28-6', 2023, 4.4, null, null, '%'], ['A27-1', 2023, 68_978, null, null, 'h']);
    expect([right.get('A28-6 2023'), right.get('A27-1 2023')]).toEqual([null, null]);
  });

  test('say that shares do not make a whole, year by year', () => {
    const remarks = columnOfPlan(censusWith(...ALL), 'remark');
    expect(
      ['A27-5 2022', 'A27-5 2023', 'A27-8 2022', 'GEN-05 2023', 'A22-1 2023'].map((key) => remarks.get(key)),
    ).toEqual([
      'Les parts A27-5, A27-6, A27-7, A27-8 font 66,23 % au lieu de 100 %.',
      null,
      'Les parts A27-5, A27-6, A27-7, A27-8 font 66,23 % au lieu de 100 %.',
      null,
      null,
    ]);
    const declared = declaredGrid(
      ...['GEN-04', 'GEN-05', 'GEN-06', 'GEN-07'].map((id, at) => [id, 2023, [7.92, 53.59, 21.56, 16.9][at]!]),
      ...['A28-2', 'A28-3', 'A28-4'].map((id, at) => [id, 2023, [22, 10, 18][at]!]),
    );
    const published = columnOfPlan(censusWith(declared), 'remark');
    expect(published.get('GEN-06 2023')).toBe(
      'Les parts GEN-04, GEN-05, GEN-06, GEN-07 font 99,97 % au lieu de 100 %. Valeur déclarée (ValeursDeclarees).',
    );
    expect(published.get('A28-3 2023')).toBe(
      'CDI, CDD et alternance font 50 % des contrats : le reste est d’un autre type, ou non renseigné. Valeur déclarée (ValeursDeclarees).',
    );
  });
});

test('sources lead to the rows that count', () => {
  const sources = columnOfPlan(censusWith(...ALL), 'source');
  expect(
    ['A27-1 2023', 'A27-6 2023', 'A27-5 2020', 'A19-3 2023', 'A01-4 2023', 'GEN-06 2023', 'A20-1 2023'].map((key) =>
      sources.get(key),
    ),
  ).toEqual([
    `=HYPERLINK("#'Feuille clauses'!B6:I8","ClausesInsertion")`,
    `=HYPERLINK("#'Feuille clauses'!B7:I7","ClausesInsertion")`,
    `=HYPERLINK("#'ValeursDeclarees'!C3","ValeursDeclarees")`,
    `=HYPERLINK("#'ValeursDeclarees'!C5","ValeursDeclarees")`,
    `=HYPERLINK("#'Données'!A1","Données")`,
    `=HYPERLINK("#'Feuille contracts'!B4:F4","MarchesNotifies")`,
    'MarchesNotifies',
  ]);
});

test('figures bear the day they were taken: that of the run, or what was declared', () => {
  const grid = {
    ...declaredGrid(),
    values: [
      ['Indicateur', 'Année', 'Valeur', "Date d'extraction"],
      ['A19-3', 2023, 139, serial(2024, 2, 1)],
      ['A18-6', 2023, 1],
    ],
  };
  const days = columnOfPlan(censusWith(grid), 'extracted');
  expect(['A19-3 2023', 'A18-6 2023', 'A01-4 2023', 'A20-1 2023'].map((key) => days.get(key))).toEqual([
    serial(2024, 2, 1),
    serial(2026, 11, 23),
    serial(2026, 11, 23),
    null,
  ]);
});

describe('charts', () => {
  const NEEDS: Row[] = [
    { date_lancement: serial(2024, 3, 1) },
    { date_lancement: serial(2024, 3, 31) },
    { date_lancement: serial(2024, 12, 31) },
    { date_lancement: serial(2025, 1, 1), date_notification: null },
    { date_lancement: 'T2 2024' },
    { date_lancement: null },
    { date_lancement: serial(2024, 5, 1), nature_besoin: 'À reconduire' },
    { date_lancement: serial(2024, 5, 1), statut: 'Abandonné' },
  ];
  const census = censusOf(NEEDS, { others: ALL });
  const tables = indicatorChartTables({ census, series: computeIndicatorSeries(census), texts: fr.sheets }).tables;

  test('hold these figures', () => {
    const figures = tables.map(({ name, rows }) => [
      name,
      rows.map(({ label, cells }) => [
        label,
        ...cells.map((cell) => (cell ? Math.round(cell.value * 1e4) / 1e4 : null)),
      ]),
    ]);
    const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
    expect(figures).toEqual([
      [
        'IndicateursTypes',
        [
          ['Fournitures', 0],
          ['Services', 0.75],
          ['Travaux', 0.25],
          ['Prestations intellectuelles', 0],
        ],
      ],
      [
        'IndicateursMois',
        [...months.map((month) => [month, month === 'mars' ? 2 : month === 'déc.' ? 1 : 0]), ['Autres', 3]],
      ],
      [
        'IndicateursHeures',
        [
          ['2020', 20, null, null, null, 30],
          ['2022', 100, 0, 0, 0, 51],
          ['2023', 201, 300, 0, 99, 0],
        ],
      ],
      [
        'IndicateursCibles',
        [
          ['Part des femmes dans les marchés clausés', 0.6667, 0.2],
          ['Part des marchés notifiés de plus de 40 000 € HT avec considération sociale', 0.5, 0.6],
        ],
      ],
    ]);
  });

  test('are drawn from cells whose formulas give them', () => {
    const sheet = calculated(census, [censusGrid(NEEDS), ...ALL]).sheetByName('Indicateurs')!;
    const { charts = [] } = indicatorsPlan(census);
    let cells = 0;
    charts.forEach(({ name, categories, series }, place) => {
      const { rows } = tables[place]!;
      rows.forEach(({ label, cells: figures }, at) => {
        expect([name, sheet.value(categories.row + at, categories.column)]).toEqual([name, label]);
        figures.forEach((figure, s) => {
          const { row, column } = series[s]!.values;
          const found = sheet.value(row + at, column);
          if (figure) expect([name, label, found]).toEqual([name, label, expect.closeTo(figure.value, 6)]);
          else expect([name, label, found]).toEqual([name, label, null]);
          cells++;
        });
      });
    });
    expect([charts.map(({ kind }) => kind), cells]).toEqual([
      ['doughnut', 'columns', 'stackedColumns', 'bars'],
      4 + 13 + 15 + 4,
    ]);
  });

  test('say in words what they show', () => {
    expect(indicatorsPlan(census).charts!.map(({ title, altText }) => [title, altText])).toEqual([
      [
        'Répartition des achats 2023 par type',
        'Anneau : part de chaque type dans les montants de 2023. Fournitures 0 %, Services 75 %, Travaux 25 %, Prestations intellectuelles 0 %.',
      ],
      [
        'Consultations à lancer en 2024, par mois de lancement',
        'Colonnes : consultations à lancer par mois. janv. 0, févr. 0, mars 2, avr. 0, mai 0, juin 0, juil. 0, août 0, sept. 0, oct. 0, nov. 0, déc. 1, Autres 3. Le mois le plus chargé est mars.',
      ],
      [
        'Heures d’insertion par année et par type de marché',
        'Colonnes empilées : heures d’insertion réalisées par année. 2020 : 50, 2022 : 151, 2023 : 600.',
      ],
      [
        'Taux d’achat responsable 2023 et leurs cibles',
        'Barres : taux de 2023 à côté de leur cible. Part des femmes dans les marchés clausés 66,7 % pour 20 %, Part des marchés notifiés de plus de 40 000 € HT avec considération sociale 50 % pour 60 %.',
      ],
    ]);
  });

  test('stand below the table, over no cell of it and not over each other', () => {
    const plan = indicatorsPlan(census);
    const { row, rowCount } = plan.tables[0]!;
    const anchors = plan.charts!.map(({ anchor }) => anchor);
    expect(Math.min(...anchors.map((anchor) => anchor.row))).toBeGreaterThan(row + rowCount);
    const covered = anchors.flatMap((anchor) =>
      Array.from({ length: anchor.rowCount }, (_, r) =>
        Array.from({ length: anchor.columnCount }, (__, c) => `${anchor.row + r} ${anchor.column + c}`),
      ).flat(),
    );
    expect(new Set(covered).size).toBe(covered.length);
    const filled = plan.blocks.flatMap((block) =>
      block.cells.flatMap((line, r) => line.map((_, c) => `${block.row + r} ${block.column + c}`)),
    );
    expect(filled.filter((cell) => covered.includes(cell))).toEqual([]);
  });

  test('are not drawn without figures: the sheet says which', () => {
    const bare = censusOf([{ date_lancement: null, date_notification: null }]);
    const plan = indicatorsPlan(bare);
    expect(plan.charts).toEqual([]);
    const texts = plan.blocks.flatMap(({ cells }) => cells.flat().map(plain));
    expect(texts).toContain(
      'Sans graphique, faute de chiffres : répartition des achats par type, consultations par mois de lancement, heures d’insertion par année, taux d’achat responsable et cibles.',
    );
  });
});

test('what stands out is the year of the campaign, missed and reached targets, changes for the worse', () => {
  const { conditions, tables, print } = indicatorsPlan(censusWith(...ALL));
  const last = tables[0]!.rowCount - 1;
  expect(
    conditions!.map((rule) => [rule.kind === 'where' && rule.formula, rule.row, rule.column, rule.rowCount]),
  ).toEqual([
    ['=$H9=$B$5', 8, 7, last],
    ['=$P9="atteinte"', 8, 15, last],
    ['=$P9="non atteinte"', 8, 15, last],
    ['=OR($L9="▲ hausse défavorable",$L9="▼ baisse défavorable")', 8, 11, last],
  ]);
  expect(print).toMatchObject({ orientation: 'landscape', repeatRows: { first: 7, last: 7 }, breaks: [8 + last + 2] });
});

test('the sheet has a row for every indicator of the campaign, whatever the census', () => {
  const census = censusOf([{}]);
  expect([...columnOfPlan(census, 'id').values()]).toEqual(computeIndicators(census).map(({ id }) => id));
});
