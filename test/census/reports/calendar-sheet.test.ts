import fc from 'fast-check';
import {
  checkCensus,
  locateCensus,
  planReports,
  readCensus,
  readParameters,
  readRegisters,
  type Census,
} from '../../../src/census';
import { toSerial, type CalendarDate } from '../../../src/census/parsing/calendar';
import { calendarLines } from '../../../src/census/planning/calendar-lines';
import { loadByDepartment, monthlyLoad } from '../../../src/census/planning/monthly-load';
import type { SheetPlan } from '../../../src/census/reports/sheet-plan';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { fr } from '../../../src/i18n/fr';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { censusGrid, gridOf, serial, type Row } from '../support/census-grid';
import { calculated, registerGrid } from '../support/register-sheets';
import { plansOf, valuesOf } from '../support/written-workbook';

const texts = fr.sheets.calendar;
const SHEET = fr.sheets.names.calendrier;

interface Case {
  census: Census;
  grids: SheetGrid[];
}

const caseOf = (rows: Row[], others: SheetGrid[] = [], grid: Partial<SheetGrid> = {}): Case => {
  const main = censusGrid(rows, { grid });
  const grids = [main, ...others];
  const parameters = readParameters(grids);
  const registers = readRegisters(grids, parameters);
  return { census: readCensus(main, locateCensus(grids), parameters, { registers }), grids };
};

const planOf = (census: Census): SheetPlan => plansOf(census).find(({ key }) => key === 'calendrier')!;

const written = ({ census, grids }: Case): WorkbookModel => {
  const workbook = calculated(census, grids);
  workbook.date1904 = census.grid.date1904;
  workbook.calculate(true);
  return workbook;
};

/** The lines under a header whose first cells are these, up to the first one without a first cell. */
const under = (values: unknown[][], ...header: string[]): unknown[][] => {
  const top = values.findIndex((cells) => header.every((label, place) => cells[place] === label));
  const rows = values.slice(top + 1);
  const end = rows.findIndex(([first]) => first === null);
  return top === -1 ? [] : rows.slice(0, end === -1 ? rows.length : end);
};

const listOf = (values: unknown[][]): Record<string, unknown>[] => {
  const keys = Object.keys(texts.list.headers);
  return under(values, texts.list.headers.department, texts.list.headers.title).map((cells) =>
    Object.fromEntries(keys.map((key, place) => [key, cells[place] ?? ''])),
  );
};

/** What the engine says of the list, as the sheet writes it. */
const expectedList = (census: Census): Record<string, unknown>[] => {
  const on = (date: CalendarDate | null) => (date ? toSerial(date, census.grid.date1904) : '');
  return calendarLines(census).map((line) => ({
    kind: texts.list.kinds[line.kind],
    row: line.need?.row ?? line.contract!.row,
    contractEnd: on(line.contractEnd),
    deadline: on(line.deadline),
    days: line.days ?? '',
    plannedDays: line.plannedDays ?? '',
    advised: on(line.advised),
    latest: on(line.latest),
    planned: on(line.planned),
    margin: line.margin ?? '',
    state: texts.states.labels[line.state],
  }));
};

const pick = (record: Record<string, unknown>, like: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(like).map((key) => [key, record[key]]));

const loadOf = (values: unknown[][]) =>
  under(values, texts.load.headers.month, texts.load.headers.reading).map((cells) => [cells[2], toCent(cells[4])]);

/** Sums of binary fractions differ in their crumbs. */
const toCent = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);

const expectedLoad = (census: Census) => {
  const { months, before, after, undated } = monthlyLoad(census);
  const lines = [...months, before, after, undated];
  const total = lines.reduce((sum, { count, cents }) => ({ count: sum.count + count, cents: sum.cents + cents }));
  return [...lines, total].map(({ count, cents }) => [count, cents / 100]);
};

const departmentsOf = (values: unknown[][]) =>
  under(values, texts.departments.department, texts.departments.amount).map((cells) => [
    cells[0],
    ...cells.slice(2, 16),
  ]);

const expectedDepartments = (census: Census): unknown[][] =>
  loadByDepartment(census).map(({ department, months, others }) => [
    department ?? fr.sheets.unknown.department,
    ...months,
    months.reduce((sum, count) => sum + count, others),
    others,
  ]);

const byName = (a: unknown[], b: unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);

/** Compares every figure of the sheet with the engine's; returns how many cells were compared. */
const compare = (found: Case): number => {
  const values = valuesOf(written(found), SHEET);
  const [wanted, lines] = [expectedList(found.census), listOf(values)];
  expect(lines.map((record, place) => pick(record, wanted[place] ?? {}))).toEqual(wanted);
  const load = expectedLoad(found.census);
  expect(loadOf(values)).toEqual(load);
  const departments = expectedDepartments(found.census);
  const shown = departmentsOf(values);
  expect(shown.slice(0, -1).sort(byName)).toEqual(departments.sort(byName));
  const states = under(values, texts.states.headers.state).map((cells) => cells[2]);
  const counted = Object.values(texts.states.labels).map(
    (label) => wanted.filter(({ state }) => state === label).length,
  );
  expect(states).toEqual(counted);
  return wanted.length * 11 + load.length * 2 + departments.length * 15 + states.length;
};

const RENEWAL: Row = {
  nature_besoin: 'À renouveler',
  num_marche_actuel: '2020-1',
  date_fin_actuel: serial(2024, 8, 31),
  procedure: 'Procédure adaptée (MAPA)',
  date_notification: null,
};
const EXTENSION: Row = {
  nature_besoin: 'À reconduire',
  num_marche_actuel: '2021-7',
  date_fin_actuel: serial(2024, 7, 14),
  date_lancement: null,
  date_notification: null,
};

const ROWS: Row[] = [
  { ...RENEWAL, date_lancement: serial(2024, 4, 15), intitule: 'En avance' },
  { ...RENEWAL, date_lancement: serial(2024, 5, 6), intitule: 'À risque' },
  { ...RENEWAL, date_lancement: serial(2024, 8, 20), intitule: 'Trop tard', direction: 'Direction des transports' },
  { ...RENEWAL, date_lancement: null, intitule: 'Sans lancement', direction: null },
  { ...RENEWAL, date_fin_max: serial(2025, 2, 28), procedure: null, intitule: 'Dernière fin' },
  {
    date_notification: 'septembre 2024',
    date_lancement: 'T1 2024',
    procedure: 'Bon de commande',
    intitule: 'Trimestre',
  },
  { date_notification: serial(2025, 3, 3), date_lancement: serial(2025, 1, 1), intitule: 'Année suivante' },
  { date_notification: serial(2024, 3, 3), date_lancement: serial(2023, 12, 4), intitule: 'Année d’avant' },
  { ...RENEWAL, statut: 'Notifié', intitule: 'Lancée' },
  { ...RENEWAL, statut: 'Abandonné', intitule: 'Abandonnée' },
  EXTENSION,
  { ...EXTENSION, date_preavis: serial(2024, 4, 14) },
  { ...EXTENSION, date_fin_actuel: null, statut: 'Validé' },
  // On the very last days.
  { ...RENEWAL, date_lancement: serial(2024, 5, 3) },
  { ...RENEWAL, date_lancement: serial(2024, 6, 3) },
];

const REGISTER = registerGrid('contracts', [
  { number: 'A-1', title: 'Veille', department: 'Direction des lycées', end: serial(2024, 12, 31), amount: 50_000 },
  { number: 'A-2', title: 'Audit', purchaseType: 'Services', lastEnd: serial(2025, 4, 30), amount: 500_000 },
]);

const DELAYS = gridOf(
  [
    ['Procédure', 'Délai minimal (jours)', 'Délai prévu (jours)', 'Préavis (jours)'],
    ['Procédure adaptée (MAPA)', 0, 1, null],
    ["Appel d'offres ouvert", 150, null, null],
    ['Reconduction', null, null, 60],
  ],
  { sheet: 'Délais' },
);

describe('engine and workbook agree', () => {
  let compared = 0;
  afterAll(() => console.info(`Calendrier: ${compared} cells compared`));

  test.each<[string, Case]>([
    ['every state', caseOf(ROWS, [REGISTER])],
    ['the service’s own delays, some of none', caseOf(ROWS, [REGISTER, DELAYS])],
    ['a calendar from 1904', caseOf(ROWS.map(shifted), [], { date1904: true })],
    ['departments that mean something else', caseOf(['*', '<5', '=1', 'a?c', '~', "L'été", '2024'].map(tricky))],
  ])('%s', (_, found) => {
    compared += compare(found);
  });

  test('whatever the rows', () => {
    const date = fc.oneof(
      fc.constant(null),
      fc.integer({ min: serial(2023, 6, 1), max: serial(2026, 6, 1) }),
      fc.constantFrom('mars 2024', 'T2 2024', '2024', 'bientôt'),
    );
    const row: fc.Arbitrary<Row> = fc.record({
      direction: fc.constantFrom('DSI', 'Lycées', null),
      nature_besoin: fc.constantFrom('Nouveau besoin', 'À renouveler', 'À reconduire', null),
      num_marche_actuel: fc.constantFrom(null, 'A-1', 'A-2', 'B-9'),
      date_fin_actuel: date,
      date_fin_max: date,
      date_besoin: date,
      date_lancement: date,
      date_notification: date,
      date_preavis: date,
      procedure: fc.constantFrom(null, 'Procédure adaptée (MAPA)', "Appel d'offres ouvert", 'Bon de commande', '?'),
      forme: fc.constantFrom(null, 'Marché global de performance'),
      statut: fc.constantFrom('Validé', 'Lancé', 'Reporté', null),
      montant_total_ht: fc.constantFrom(null, 10_000, 80_000.5, 900_000),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        compared += compare(caseOf([...rows, {}], [REGISTER]));
      }),
      { numRuns: 30 },
    );
  });
});

/** The same day in a workbook that counts from 1904. */
function shifted(row: Row): Row {
  const keys = Object.keys(row).filter((key) => key.startsWith('date_')) as (keyof Row)[];
  const dates = [...keys, 'date_lancement', 'date_notification'] as const;
  return Object.fromEntries([
    ...Object.entries(row),
    ...dates.flatMap((key) => {
      const value: CellContent =
        key in row ? row[key]! : key === 'date_lancement' ? serial(2024, 3, 15) : serial(2024, 9, 1);
      return [[key, typeof value === 'number' ? value - 1462 : value]];
    }),
  ]) as Row;
}

function tricky(direction: string): Row {
  return { direction, montant_total_ht: 1000.55 };
}

describe('the list', () => {
  const found = caseOf(ROWS, [REGISTER]);

  test('says where the dates come from and what the checks say of them', () => {
    const lines = listOf(valuesOf(written(found), SHEET));
    const remarks = Object.fromEntries(lines.map(({ title, remark }) => [title, remark]));
    expect(remarks).toMatchObject({
      'En avance': 'Fin du marché 2020-1.',
      'Trop tard': 'Fin du marché 2020-1. Lancement en août.',
      'Dernière fin': 'Fin du marché 2020-1. Procédure que le montant demande.',
      Trimestre: 'Échéance : notification souhaitée. Lancement connu à la période près. Contrôles : R15.',
      'Année suivante':
        'Échéance : notification souhaitée. Procédure que le montant demande. Lancement un jour non ouvré. Contrôles : R19.',
      Veille: 'Contrôles : R40.',
      Audit: 'Dates d’un renouvellement éventuel.',
    });
  });

  test('follows the launch corrected in Données, and its row when Données is sorted', () => {
    const workbook = written(found);
    const data = workbook.sheetByName(fr.sheets.names.donnees)!;
    const header = valuesOf(workbook, fr.sheets.names.donnees)[0]!;
    const launch = header.indexOf(fr.sheets.data.launch);
    data.write(1, launch, [[{ value: serial(2024, 6, 4) }]]);
    workbook.calculate(true);
    const line = () => listOf(valuesOf(workbook, SHEET)).find(({ title }) => title === 'En avance')!;
    expect(pick(line(), { planned: 0, margin: 0, state: 0 })).toEqual({
      planned: serial(2024, 6, 4),
      margin: -1,
      state: 'Trop tard',
    });
    // The first two rows of Données change places.
    const [first, second] = [1, 2].map((row) => header.map((_, column) => data.value(row, column)));
    data.write(1, 0, [second!.map((value) => ({ value }))]);
    data.write(2, 0, [first!.map((value) => ({ value }))]);
    workbook.calculate(true);
    expect(pick(line(), { planned: 0, rank: 0, state: 0 })).toEqual({
      planned: serial(2024, 6, 4),
      rank: 2,
      state: 'Trop tard',
    });
  });

  test('is empty, and says so, when nothing is to launch or to decide', () => {
    const empty = caseOf([{ statut: 'Abandonné' }]);
    const values = valuesOf(written(empty), SHEET);
    expect(values.flat()).toContain('Aucune consultation, aucune reconduction à décider pour 2024.');
    expect(planOf(empty.census).tables.map(({ name }) => name)).toEqual(['JoursFeries']);
    expect(compareEmpty(values)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

function compareEmpty(values: unknown[][]): unknown[] {
  return under(values, texts.states.headers.state).map((cells) => cells[2]);
}

describe('the workload', () => {
  const launches = (...months: number[]): Row[] => months.map((month) => ({ date_lancement: serial(2024, month, 14) }));
  const readings = (found: Case) =>
    under(valuesOf(written(found), SHEET), texts.load.headers.month, texts.load.headers.reading)
      .slice(0, 12)
      .flatMap(([month, reading, count, capacity]) => (reading === '' ? [] : [[month, reading, count, capacity]]));

  test('shows months above 1.5 times the mean, and launches in August', () => {
    // 16 launches: 1.5 × 16 / 12 = 2.
    const found = caseOf(launches(1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 8, 8, 8, 9, 10, 12));
    expect(readings(found)).toEqual([
      ['Janvier', 'Surcharge : 2 de trop', 4, 2],
      ['Août', 'Surcharge : 1 de trop · Août : 3 à avancer ou à reporter', 3, 2],
    ]);
    expect(monthlyLoad(found.census)).toMatchObject({ capacity: 2, isGiven: false });
    expect(noteOf(found)).toContain('hypothèse de planification');
  });

  test('begins with the launches of the half-year before, at the earliest', () => {
    const before: Row[] = [
      [2023, 6],
      [2023, 8],
      [2023, 11],
    ].map(([year, month]) => ({
      date_lancement: serial(year!, month!, 14),
    }));
    const found = caseOf([...before, ...launches(1, 12)]);
    const lines = under(valuesOf(written(found), SHEET), texts.load.headers.month, texts.load.headers.reading);
    const counted = lines.flatMap(([month, reading, count]) => (count === 0 ? [] : [[month, reading ?? '', count]]));
    expect(counted).toEqual([
      ['Août 2023', 'Août : 1 à avancer ou à reporter', 1],
      ['Novembre 2023', '', 1],
      ['Janvier', '', 1],
      ['Décembre', '', 1],
      ['Plus tôt', '', 1],
      ['Total', '', 5],
    ]);
    expect(monthlyLoad(found.census)).toMatchObject({ first: -5, capacity: 1 });
    expect(planOf(found.census).charts![0]!.categories.rowCount).toBe(17);
  });

  test('takes the capacity of the service where the table Campagne gives one', () => {
    const campaign = gridOf(
      [
        ['Paramètre', 'Valeur'],
        ['Année de campagne', 2023],
        ['Capacité mensuelle', 3],
      ],
      {
        sheet: 'Campagne',
      },
    );
    const found = caseOf(launches(1, 1, 1, 1, 2, 2, 8), [campaign]);
    expect(readings(found)).toEqual([
      ['Janvier', 'Surcharge : 1 de trop', 4, 3],
      ['Août', 'Août : 1 à avancer ou à reporter', 1, 3],
    ]);
    expect(monthlyLoad(found.census)).toMatchObject({ capacity: 3, isGiven: true });
    expect(noteOf(found)).not.toContain('hypothèse de planification (');
  });

  test.each([0, -2, 'beaucoup', null])('does not take %p for a capacity', (value) => {
    const campaign = gridOf(
      [
        ['Paramètre', 'Valeur'],
        ['Capacité mensuelle', value],
      ],
      { sheet: 'Campagne' },
    );
    expect(readParameters([campaign]).monthlyCapacity).toBeNull();
  });

  test('has a chart of the twelve months with the capacity as a line', () => {
    const [chart] = planOf(caseOf(launches(1)).census).charts!;
    expect(chart).toMatchObject({
      title: 'Consultations à lancer par mois, besoins de 2024',
      categories: { rowCount: 12, columnCount: 1 },
      series: [{ name: 'Consultations' }, { name: 'Capacité mensuelle', line: true }],
    });
  });
});

const noteOf = ({ census }: Case): string =>
  planOf(census)
    .blocks.filter(({ style }) => style === 'note')
    .flatMap(({ cells }) => cells.flat())
    .map((cell) => (cell as { text: string }).text)
    .join('\n');

test('a list of thousands of lines is made of figures, the same ones, and says so', () => {
  const many = caseOf(
    Array.from({ length: 2001 }, (_, place) => ({ ...ROWS[place % 9], intitule: `Besoin ${place}` })),
  );
  const plan = planOf(many.census);
  const list = plan.blocks.find(({ cells }) => cells.length > 2000)!;
  const formulas = list.cells.flat().filter((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell);
  expect(formulas).toEqual([]);
  expect(noteOf(many)).toContain('Au-delà de 2000 échéances');
  const like = expectedList(many.census);
  const lines = listOf(valuesOf(written(many), SHEET));
  expect(lines.map((line, place) => pick(line, like[place]!))).toEqual(like);
});

test('what is missing is said: the register, the service’s own delays', () => {
  const bare = caseOf(ROWS);
  expect(noteOf(bare)).toContain('table « MarchesNotifies »');
  expect(noteOf(bare)).toContain('Délais indicatifs');
  const full = caseOf(ROWS, [REGISTER, DELAYS]);
  expect(noteOf(full)).not.toContain('MarchesNotifies');
  expect(noteOf(full)).toContain('table Delais du classeur');
});

test('a waived finding is not told of again', () => {
  const { census } = caseOf(ROWS, [REGISTER]);
  const remarksOf = (waived: boolean): string => {
    const findings = checkCensus(census).map((finding) => ({ ...finding, waived }));
    const plans = planReports(census, findings, [], { generatedOn: '2026-11-23' });
    return JSON.stringify(plans.find(({ key }) => key === 'calendrier'));
  };
  expect(remarksOf(false).match(/Contrôles : [R\d, ]+/g)).toEqual(
    ['R19', 'R15', 'R21', 'R19', 'R40', 'R17'].map((rule) => `Contrôles : ${rule}`),
  );
  expect(remarksOf(true)).not.toContain('Contrôles : R');
});

test('its parts share a page where they fit on one, else each begins one', () => {
  const few = planOf(caseOf([{}]).census);
  expect(few.print!.breaks).toEqual([]);
  const many = planOf(caseOf(Array.from({ length: 25 }, (_, i) => ({ direction: `Direction ${i}` }))).census);
  const titles = many.blocks
    .filter(({ style, column }) => style === 'subtitle' && column === 0)
    .map(({ row, cells }) => [row, cells[0]![0]] as const);
  const rowOf = (title: string) => titles.find(([, cell]) => JSON.stringify(cell).includes(title))?.[0];
  expect(many.print!.breaks).toEqual([rowOf(texts.departments.title), rowOf(texts.list.title)]);
});
