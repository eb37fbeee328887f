import fc from 'fast-check';
import type { Census } from '../../../src/census';
import { INDICATORS } from '../../../src/census/indicators';
import { agecRateFormulas, computeAgecRates } from '../../../src/census/indicators/agec-rates';
import { computeIndicator } from '../../../src/census/indicators/compute';
import { indicatorFormulas } from '../../../src/census/indicators/indicator-formulas';
import { keysOfMeasure } from '../../../src/census/indicators/measure';
import { schemaOf, type CountedRegister } from '../../../src/census/registers/schemas';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { gridOf, serial } from '../support/census-grid';
import { declaredOf } from '../support/register-grids';
import { calculated, censusWith, evaluatedAll, registerGrid, type Line } from '../support/register-sheets';

const NAMES = { data: (column: string) => column, campaignYear: '2023', firstCampaign: '2018' };
const YEARS = [2022, 2023];

const rounded = (figure: unknown): number | null =>
  typeof figure === 'number' ? Math.round(figure * 1e6) / 1e6 : null;

/** What the engine gives for every indicator over registers, and the formulas that should give the same. */
const expectations = (census: Census) =>
  INDICATORS.filter(({ over }) => over === 'registers').flatMap((indicator) =>
    YEARS.flatMap((year) => {
      const result = computeIndicator(indicator, census, year);
      const formulas = indicatorFormulas(indicator, result, census, { ...NAMES, year: String(year) });
      if (!formulas) return [];
      const scale = indicator.kind === 'percent' ? 100 : 1;
      const parts = result.status === 'declared' ? [null, null] : [result.numerator, result.denominator];
      const expected = [result.value === null ? null : result.value / scale, ...parts].map(rounded);
      return [
        { key: `${result.id} ${year}`, expected, formulas: [formulas.value, formulas.numerator, formulas.denominator] },
      ];
    }),
  );

/** Both sides, figure by figure; the count says how many were compared. */
const compare = (census: Census, grids: SheetGrid[]) => {
  const lines = expectations(census);
  const values = evaluatedAll(
    grids,
    lines.flatMap(({ formulas }) => formulas),
  );
  const found = lines.map(({ key }, place) => [key, values.slice(place * 3, place * 3 + 3).map(rounded)]);
  expect(found).toEqual(lines.map(({ key, expected }) => [key, expected]));
  return lines;
};

const CONTRACTS: Line[] = [
  { number: 'A', notified: serial(2023, 1, 1), lastEnd: serial(2025, 1, 1), amount: 15_000.01, holderDepartment: '44' },
  { number: 'B', notified: serial(2022, 12, 31), lastEnd: serial(2022, 12, 31), amount: 40_001, holderDepartment: 49 },
  { number: 'C', notified: 'mars 2023', lastEnd: '31/12/2024', amount: '120 k€', holderDepartment: '75' },
  { number: 'D', notified: 2023, lastEnd: null, amount: 'NC', holderDepartment: '*' },
].map((line, place) => ({
  ...line,
  purchaseType: ['Services', 'f', 'Travaux', 'à voir'][place]!,
  social: ['Clause sociale', 'néant', 'Pas de considération sociale ; Critère social', 'x'][place]!,
  recycled: ['Oui', 'x', true, 'à voir'][place]!,
  equality: ['Oui', 'Non', 'O', null][place]!,
  code: ['13.03', '13.03', '13.01', null][place]!,
  ecolabel: ['Oui', 'Oui', 'non', 'oui'][place]!,
}));

describe('the formulas over a register give what the engine counts', () => {
  test.each([true, false])('cells written in every way, in a table object: %s', (object) => {
    const grid = registerGrid('contracts', CONTRACTS, object);
    const lines = compare(censusWith(grid), [grid]);
    expect(lines.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['GEN-02 2023', 'GEN-03 2023', 'GEN-04 2022', 'A14-1 2023', 'A16-1 2023', 'A27-9 2023']),
    );
    expect(lines.find(({ key }) => key === 'GEN-02 2023')!.expected).toEqual([2, 2, null]);
  });

  test('a clean register has plain formulas, by the names of its table', () => {
    const grid = registerGrid('fleet', [{ year: 2023, energy: 'Électrique' }]);
    const [line] = compare(censusWith(grid), [grid]).filter(({ key }) => key === 'A19-2 2023');
    expect(line!.formulas[0]).toBe('SUMPRODUCT((Flotte[Année]=2023)*(Flotte[Énergie]="Électrique"))');
    const plain = registerGrid('fleet', [{ year: 2023, energy: 'EL', registration: 'AA-001-AA' }], false);
    const [other] = compare(censusWith(plain), [plain]).filter(({ key }) => key === 'A19-2 2023');
    expect(other!.formulas[0]).toBe(
      `SUMPRODUCT(('Flotte'!$B$4:$B$4=2023)*(('Flotte'!$C$4:$C$4="Électrique")+('Flotte'!$C$4:$C$4="EL")>0))`,
    );
  });

  test('declared figures are taken from their cells', () => {
    const grid = declaredOf(
      ['GEN-01', 2023, 500, null, null, 'M€'],
      ['A28-6', 2023, 4.5, 3043, 68978, '%'],
      ['A27-1', 2022, '36 722'],
    );
    const lines = compare(censusWith(grid), [grid]);
    expect(lines.map(({ key, expected: [value], formulas: [formula] }) => [key, value, formula])).toEqual([
      ['GEN-01 2023', 500_000_000, "'Valeurs déclarées'!C2*1000000"],
      ['A28-6 2023', 0.045, "'Valeurs déclarées'!C3/100"],
    ]);
  });

  test('both rates of each category of article 58', () => {
    const grid = registerGrid('agec', [
      { year: 2023, category: 'Papier', total: 1000, reuse: 0, recycled: 400 },
      { year: 2023, category: '9', total: 200, reuse: 50, recycled: 30 },
      { year: 2024, category: 'Papier', total: 10, reuse: 0, recycled: 10 },
    ]);
    const census = censusWith(grid);
    const rates = computeAgecRates(census, 2023);
    expect(rates).toHaveLength(34);
    const known = rates.filter(({ value }) => value !== null);
    expect(known.map(({ category, kind, value, minimum }) => [category, kind, value, minimum])).toEqual([
      [5, 'reuse', 0, null],
      [5, 'recycled', 40, null],
      [9, 'reuse', 25, null],
      [9, 'recycled', 15, null],
    ]);
    expect(
      computeAgecRates(census, 2024).find(({ category, kind }) => category === 5 && kind === 'reuse')!.minimum,
    ).toBe('none');
    expect(
      computeAgecRates(census, 2026).find(({ category, kind }) => category === 9 && kind === 'reuse')!.minimum,
    ).toBe(20);
    const formulas = known.map((rate) => agecRateFormulas(census, rate, '2023')!.value);
    expect(evaluatedAll([grid], formulas).map(rounded)).toEqual([0, 0.4, 0.25, 0.15]);
  });
});

test('where no formula can follow, the figure stands alone and says so', () => {
  const grid = registerGrid('clauses', [
    { year: 2023, person: 'P*', hours: 5, trainingHours: { error: '#N/A' } },
    { year: 2023, person: 'P2', hours: 5, trainingHours: 1 },
  ]);
  const census = censusWith(grid);
  const written = expectations(census).map(({ key }) => key);
  expect(written).toContain('A27-1 2023');
  expect(written.filter((key) => /^A(27-2|28-5|28-6) /.test(key))).toEqual([]);
  const sheet = calculated(census, [grid]).sheetByName('Indicateurs')!;
  const used = sheet.cells.used(true)!;
  const rows = Array.from({ length: used.rowCount }, (_, row) => [0, 3, 16].map((column) => sheet.value(row, column)));
  expect(rows.find(([id]) => id === 'A27-2')).toEqual(['A27-2', 2, expect.stringContaining('sans formule')]);
  expect(rows.find(([id]) => id === 'A27-1')).toEqual(['A27-1', 10, null]);
});

test('the sheet takes values from the parts beside them, and shows declared ones with their source', () => {
  const grids = [
    registerGrid('fleet', [
      { year: 2023, energy: 'Électrique' },
      { year: 2023, energy: 'Gazole' },
    ]),
    registerGrid('payments', [
      { year: 2023, days: 20 },
      { year: 2023, days: 25 },
    ]),
    registerGrid('clauses', [{ year: 2023, askedHours: 150, invoiced: 150_000, hours: 200, trainingHours: 10 }]),
    declaredOf(['A02-2', 2023, 300], ['A27-9', 2023, 17.6, 149, 847]),
  ];
  const sheet = calculated(censusWith(...grids), grids).sheetByName('Indicateurs')!;
  const rows = Array.from({ length: 71 }, (_, place) => 8 + place);
  const shown = (id: string) => {
    const row = rows.find((candidate) => sheet.value(candidate, 0) === id)!;
    return [3, 5, 6].map((column) => sheet.value(row, column));
  };
  expect(['A19-2', 'GEN-08', 'A26-2', 'A28-6', 'A02-2', 'A27-9', 'A20-1'].map(shown)).toEqual([
    [1, 1, 2],
    [22.5, 45, 2],
    [10, 150, 150_000],
    [0.05, 10, 200],
    [300, null, null],
    [expect.closeTo(0.176), 149, 847],
    [null, null, null],
  ]);
  const row = rows.find((candidate) => sheet.value(candidate, 0) === 'A26-2')!;
  expect(sheet.cells.formula(row, 3)).toBe(`IF(G${row + 1}=0,"",F${row + 1}/G${row + 1}*10000)`);
});

/** What people put in a column that is not of its kind, or not written as it should be. */
const wild: fc.Arbitrary<CellContent> = fc.constantFrom<CellContent>(
  ...[
    null,
    '',
    ' ',
    'NC',
    'x',
    true,
    false,
    -3,
    0,
    '120 k€',
    '<5',
    '=1',
    '~',
    '"',
    'É',
    'é',
    '2023',
    'T2 2023',
    'P1',
    44,
  ],
  ...[
    2023,
    serial(2023, 5, 1),
    'Services',
    'PI',
    'bio',
    'IGP, label rouge',
    'néant',
    'papier',
    'F',
    'el',
    'étude',
    'apprentissage',
  ],
);

const DATES = [serial(2022, 12, 31), serial(2023, 1, 1), serial(2023, 12, 31) + 0.75, serial(2024, 1, 1)];
const FIGURES = [10, 0.5, 45_000.25, 15_000, 40_000.01, null];

/** What belongs in a column; the others hold yes or no. */
const PLAUSIBLE: Record<string, readonly CellContent[]> = {
  year: [2022, 2023],
  ...Object.fromEntries(['date', 'notified', 'lastEnd', 'paid'].map((key) => [key, DATES])),
  ...Object.fromEntries(
    [
      'amount',
      'hours',
      'trainingHours',
      'askedHours',
      'invoiced',
      'localHours',
      'served',
      'vegetarian',
      'weeks',
      'mass',
    ]
      .concat(['biobasedMass', 'days', 'total', 'reuse', 'recycled', 'companies', 'participants'])
      .map((key) => [key, FIGURES]),
  ),
  purchaseType: ['Fournitures', 'Services', 'Travaux', 'Prestations intellectuelles'],
  holderDepartment: ['44', 49, '75'],
  code: ['13.03', '13.01', 13.03],
  social: ['Clause sociale', 'Pas de considération sociale', 'Clause sociale ; Critère social'],
  kind: ['Travaux', 'Transports (DSP)', 'Forum FAIR', 'Réunion avec les élus', 'fair'],
  title: ['Gilets haute visibilité', 'Nettoyage'],
  number: ['M1', 'm1', 'M2'],
  person: ['P1', 'p1', 'P2', 'P3'],
  siret: ['21850001900017', '21850001900018'],
  company: ['Alpha', 'ALPHA', 'Bêta'],
  firmSize: ['TPE', 'PME', 'GE'],
  sex: ['Femme', 'Homme', 'F'],
  workContract: ['CDI', 'CDD', 'Alternance'],
  subject: ['Denrées', 'Plats du jour', 'Cocktails', 'Repas', 'Plateaux', null],
  labels: ['BIO', 'LABEL_ROUGE', 'BIO ; IGP', 'HVE', null],
  energy: ['Hybride', 'Électrique', 'Gazole'],
  phase: ['Étude', 'Travaux', 'Livrée'],
  certification: ['Certifié', 'En cours', 'Non'],
  biobased: ['Niveau 1', 'Non'],
  category: ['Papier', 'Mobilier urbain', '5'],
};

/** Flags share the name of an amount in another register. */
const plausible = (name: CountedRegister, key: string): readonly CellContent[] =>
  name === 'contracts' && key === 'recycled' ? ['Oui', 'Non', null] : (PLAUSIBLE[key] ?? ['Oui', 'Non', null]);

const contentOf = (name: CountedRegister, key: string): fc.Arbitrary<CellContent> =>
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...plausible(name, key)) }, { weight: 1, arbitrary: wild });

const keysUsed = (name: CountedRegister): string[] => {
  const measures = INDICATORS.flatMap((indicator) => (indicator.over === 'registers' ? indicator.measures : []));
  const keys = measures.filter(({ register }) => register === name).flatMap(keysOfMeasure);
  return [...new Set([...keys, schemaOf(name).yearKeys![0]!])];
};

const REGISTERS: CountedRegister[] = [
  'contracts',
  'clauses',
  'catering',
  'fleet',
  'payments',
  'operations',
  'agec',
  'spending',
  'events',
];

test('every column that an indicator names is one of its register', () => {
  for (const name of REGISTERS) {
    const { fields } = schemaOf(name);
    expect(keysUsed(name).filter((key) => fields[key] === undefined)).toEqual([]);
  }
});

test.each(REGISTERS)('whatever %s holds, formulas and engine agree', (name) => {
  const keys = keysUsed(name);
  const required = Object.entries(schemaOf(name).fields).flatMap(([key, field]) => (field.required ? [key] : []));
  const line = fc.record(
    Object.fromEntries([...new Set([...keys, ...required])].map((key) => [key, contentOf(name, key)])),
  );
  let compared = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), fc.boolean(), (lines, object) => {
      const grid = registerGrid(name, lines as Line[], object);
      compared += compare(censusWith(grid), [grid]).length;
    }),
    { numRuns: 40 },
  );
  // Most lines give a figure; some have nothing to count.
  expect(compared).toBeGreaterThan(10);
});

test('an empty register has no formula to be wrong', () => {
  const grid = gridOf([['Année', 'Énergie', 'Immatriculation']], { sheet: 'Flotte' });
  expect(expectations(censusWith(grid))).toEqual([]);
});
