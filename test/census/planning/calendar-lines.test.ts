import { toIso } from '../../../src/census/parsing/calendar';
import type { CalendarLine } from '../../../src/census/planning/calendar-line';
import { calendarLines } from '../../../src/census/planning/calendar-lines';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { censusOf, gridOf, serial, type Row } from '../support/census-grid';
import { leadTimesOf } from '../support/lead-times';
import { registerGrid, type Line } from '../support/register-sheets';

const MAPA = 'Procédure adaptée (MAPA)';

/** Days of the service: 90 at least and 120 planned for an adapted procedure, a notice of 60 days. */
const DELAYS: SheetGrid = gridOf(
  [
    ['Procédure', 'Délai minimal (jours)', 'Délai prévu (jours)', 'Préavis (jours)'],
    [MAPA, 90, 120, null],
    ["Appel d'offres ouvert", 150, null, null],
    ['Reconduction', null, null, 60],
  ],
  { sheet: 'Délais' },
);

const RENEWAL: Row = {
  nature_besoin: 'À renouveler',
  num_marche_actuel: '2020-1',
  date_fin_actuel: serial(2024, 8, 31),
  procedure: MAPA,
  date_notification: null,
};

const linesOf = (rows: Row[], others: SheetGrid[] = [DELAYS]): CalendarLine[] =>
  calendarLines(censusOf(rows, { others }));

const iso = (date: CalendarLine['latest']): string | null => date && toIso(date);

/** Deadline, what sets it, days, advised, latest and planned days, margin and state. */
const shown = ({ deadline, basis, days, plannedDays, advised, latest, planned, margin, state }: CalendarLine) => [
  iso(deadline),
  basis,
  days,
  plannedDays,
  iso(advised),
  iso(latest),
  iso(planned),
  margin,
  state,
];

const only = (row: Row, others?: SheetGrid[]) => shown(linesOf([row], others)[0]!);

describe('a consultation', () => {
  test('of a renewal is launched before the end of the contract less the lead time', () => {
    // 1 September 2024 less 90 days is Monday 3 June, less 120 days Saturday 4 May.
    expect(only({ ...RENEWAL, date_lancement: serial(2024, 4, 15) })).toEqual([
      '2024-09-01',
      'contractEnd',
      90,
      120,
      '2024-05-03',
      '2024-06-03',
      '2024-04-15',
      49,
      'onTime',
    ]);
  });

  test.each([
    [serial(2024, 5, 3), 31, 'onTime'],
    [serial(2024, 5, 6), 28, 'atRisk'],
    [serial(2024, 6, 3), 0, 'atRisk'],
    [serial(2024, 6, 4), -1, 'late'],
    ['juin 2024', 2, 'atRisk'],
    [null, null, 'undated'],
  ] as const)('launched on %p has a margin of %p days: %s', (launch, margin, state) => {
    expect(only({ ...RENEWAL, date_lancement: launch }).slice(7)).toEqual([margin, state]);
  });

  test('may be launched until the last extension of the contract ends', () => {
    expect(only({ ...RENEWAL, date_fin_max: serial(2025, 8, 31) }).slice(0, 2)).toEqual(['2025-09-01', 'contractEnd']);
  });

  test('whose row gives no end takes that of the register', () => {
    const register = registerGrid('contracts', [
      { number: '2020-1', title: 'Mobilier', end: serial(2024, 6, 30), lastEnd: serial(2024, 10, 31), amount: 5 },
    ]);
    const found = only({ ...RENEWAL, date_fin_actuel: null, date_lancement: serial(2024, 8, 5) }, [DELAYS, register]);
    // 1 November 2024 less 90 days is Saturday 3 August: Friday 2 August.
    expect(found).toEqual(['2024-11-01', 'registerEnd', 90, 120, '2024-07-04', '2024-08-02', '2024-08-05', -3, 'late']);
  });

  test.each([
    [{ date_notification: serial(2024, 9, 2) }, '2024-09-02', 'award', '2024-06-04'],
    [{ date_notification: serial(2024, 9, 2), date_besoin: serial(2024, 10, 1) }, '2024-09-02', 'award', '2024-06-04'],
    [{ date_notification: null, date_besoin: serial(2024, 10, 1) }, '2024-10-01', 'need', '2024-07-03'],
    [{ date_notification: 'septembre 2024' }, '2024-09-30', 'award', '2024-07-02'],
    [{ date_notification: null }, null, null, null],
  ] as const)('of a new need (%p) is awarded by %s (%s): launched by %s', (row, deadline, basis, latest) => {
    const found = only({ procedure: MAPA, ...row });
    expect([found[0], found[1], found[5]]).toEqual([deadline, basis, latest]);
  });

  test('without a stated procedure takes the one that its value asks for, even without a launch', () => {
    const [first] = linesOf([{ ...RENEWAL, procedure: null, date_lancement: null, montant_total_ht: 400_000 }]);
    expect([first!.lead?.procedure, first!.lead?.stated, iso(first!.latest), first!.state]).toEqual([
      "Appel d'offres ouvert",
      false,
      '2024-04-04',
      'undated',
    ]);
  });

  test.each([
    [{ procedure: 'Bon de commande' }, 'noLead'],
    [{ procedure: 'Procédure inventée' }, 'noLead'],
    [{ statut: 'Lancé', date_lancement: serial(2024, 8, 30) }, 'launched'],
    [{ statut: 'Notifié', date_lancement: null }, 'launched'],
  ] as const)('%p is %s', (row, state) => {
    expect(only({ ...RENEWAL, ...row })[8]).toBe(state);
  });

  test('counts when it is of the year and neither postponed nor given up', () => {
    const rows: Row[] = [{}, { statut: 'Reporté' }, { statut: 'Abandonné' }, { annee: 2023 }];
    expect(linesOf(rows).map(({ need }) => need!.row)).toEqual([2]);
  });

  test('has indicative days without a table of the service', () => {
    const [first] = linesOf([RENEWAL], []);
    expect([first!.lead?.indicative, first!.days, first!.plannedDays]).toEqual([true, 90, 120]);
    expect(linesOf([RENEWAL], [leadTimesOf({ [MAPA]: 45 })])[0]).toMatchObject({
      lead: { indicative: false },
      days: 45,
      plannedDays: null,
      advised: null,
    });
  });
});

describe('an extension', () => {
  const EXTENSION: Row = {
    nature_besoin: 'À reconduire',
    num_marche_actuel: '2020-1',
    date_fin_actuel: serial(2024, 7, 14),
    date_lancement: null,
    date_notification: null,
  };

  test.each([
    // 14 July less 60 days is 15 May 2024, a Wednesday.
    [{}, '2024-05-15', 'notice', 60, 'toDecide'],
    // 8 July less 60 days is Ascension, after Victory Day.
    [{ date_fin_actuel: serial(2024, 7, 8) }, '2024-05-07', 'notice', 60, 'toDecide'],
    // The contract's own day stays as it is, even a Sunday.
    [{ date_preavis: serial(2024, 4, 14) }, '2024-04-14', 'statedDecision', null, 'toDecide'],
    // A day after the end of the period is a slip.
    [{ date_preavis: serial(2024, 7, 15) }, '2024-05-15', 'notice', 60, 'toDecide'],
    [{ date_fin_actuel: null }, null, null, null, 'undated'],
    [{ statut: 'Notifié' }, '2024-05-15', 'notice', 60, 'decided'],
  ] as const)('%p is decided by %s (%s)', (row, latest, basis, days, state) => {
    const found = only({ ...EXTENSION, ...row });
    expect([found[5], found[1], found[2], found[8]]).toEqual([latest, basis, days, state]);
  });
});

describe('contracts that end without a need', () => {
  const contract = (number: string, lastEnd: CellContent, more: Line = {}): Line => ({
    number,
    title: `Marché ${number}`,
    purchaseType: 'Services',
    end: lastEnd,
    lastEnd,
    amount: 50_000,
    ...more,
  });
  const register = registerGrid('contracts', [
    contract('A-1', serial(2024, 12, 31)),
    contract('A-2', serial(2025, 4, 30), { amount: 500_000 }),
    // Its renewal is launched in the next year: that is of the next census.
    contract('A-6', serial(2025, 6, 30), { amount: 500_000 }),
    // Built once.
    contract('A-7', serial(2025, 1, 31), { purchaseType: 'Travaux' }),
    contract('A-3', serial(2026, 1, 1)),
    contract('A-4', serial(2023, 12, 31)),
    contract('2020-1', serial(2024, 8, 31)),
    contract('A-5', serial(2025, 3, 31), { amount: null }),
  ]);

  test('in the year, or in the next one with a renewal to launch in this one, are listed with what their value asks for', () => {
    const found = linesOf([RENEWAL], [DELAYS, register]).filter(({ kind }) => kind === 'contract');
    expect(
      found.map((line) => [line.contract!.number, iso(line.deadline), line.lead?.procedure, iso(line.latest)]),
    ).toEqual([
      ['A-1', '2025-01-01', MAPA, '2024-10-03'],
      ['A-2', '2025-05-01', "Appel d'offres ouvert", '2024-12-02'],
      ['A-5', '2025-04-01', undefined, null],
    ]);
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['noNeed']));
  });

  test('come in the order of their dates among the others, what has none last', () => {
    const rows: Row[] = [
      { ...RENEWAL, date_lancement: null, num_marche_actuel: 'X-9', date_fin_actuel: null },
      RENEWAL,
    ];
    const found = linesOf(rows, [DELAYS, register]).map(({ need, contract: found }) => need?.row ?? found!.number);
    expect(found).toEqual([3, 'A-1', 'A-2', 'A-5', 2]);
  });
});
