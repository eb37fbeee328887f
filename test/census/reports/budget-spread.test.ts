import fc from 'fast-check';
import { BUDGET_SLOTS, monthsByYear, shareCents, spreadBudget } from '../../../src/census/reports/budget-spread';
import { budgetMonths, budgetStart } from '../../../src/census/reports/budget-start';
import { censusOf, serial, type Row } from '../support/census-grid';

/** Cents by slot and reason of one need of 2024: before, 2024, 2025, 2026, 2027, later, open. */
const spread = (row: Row) => {
  const census = censusOf([{ date_besoin: null, ...row }]);
  const { cents, reason } = spreadBudget(census, census.needs[0]!);
  return [BUDGET_SLOTS.map((slot) => cents[slot]), reason];
};

const start = (row: Row) => {
  const census = censusOf([{ date_besoin: null, procedure: null, ...row }]);
  return budgetStart(census, census.needs[0]!);
};

const date = (year: number, month: number, day: number) => ({ year, month, day });

const ONE = { montant_annuel_ht: null, nb_reconductions: null, duree_reconduction: null };

describe('when a need begins to cost', () => {
  const end = { date_fin_actuel: serial(2024, 12, 31), num_marche_actuel: 'M1' };

  test.each<[string, Row, unknown]>([
    ['the date of need wins', { date_besoin: serial(2024, 5, 2), ...end }, date(2024, 5, 2)],
    ['of a quarter, its first day', { date_besoin: 'T3 2024' }, date(2024, 7, 1)],
    ['an extension begins after its contract', { nature_besoin: 'À reconduire', ...end }, date(2025, 1, 1)],
    ['an extension of an unknown end does not begin', { nature_besoin: 'À reconduire' }, null],
    ['a renewal begins after its contract', { nature_besoin: 'À renouveler', ...end }, date(2025, 1, 1)],
    [
      'a renewal does not begin before its award',
      { nature_besoin: 'À renouveler', ...end, date_notification: serial(2025, 4, 3) },
      date(2025, 4, 3),
    ],
    ['a new need begins with its award', { ...end }, date(2024, 9, 1)],
    ['nothing known', { date_notification: null, date_lancement: null }, null],
  ])('%s', (_, row, expected) => expect(start(row)).toEqual(expected));

  test('without award, after the launch and the time of the procedure', () => {
    const known = start({ date_notification: null, procedure: 'Procédure adaptée (MAPA)' })!;
    expect(known.year).toBe(2024);
    expect(known.month).toBeGreaterThan(3);
  });

  test('an extension lasts its own periods', () => {
    const census = censusOf([
      { nature_besoin: 'À reconduire', duree_initiale: null, nb_reconductions: null, duree_reconduction: 12 },
      { nature_besoin: 'À reconduire', duree_initiale: null, nb_reconductions: 2, duree_reconduction: 6 },
      { duree_initiale: null },
    ]);
    expect(census.needs.map(budgetMonths)).toEqual([12, 12, null]);
  });
});

describe('how an amount spreads over years', () => {
  test('evenly over the months, extensions included; the month of the start counts whole', () => {
    expect(spread({ date_besoin: serial(2024, 7, 31) })).toEqual([
      [0, 5_000_000, 10_000_000, 10_000_000, 10_000_000, 5_000_000, 0],
      null,
    ]);
  });

  test('cents that do not divide go to the largest remainders', () => {
    // 100.00 € over 7 months, 3 of them in 2024: 42.857… and 57.142….
    expect(spread({ ...ONE, montant_total_ht: 100, duree_initiale: 7, date_besoin: serial(2024, 10, 1) })).toEqual([
      [0, 4_286, 5_714, 0, 0, 0, 0],
      null,
    ]);
  });

  test('years gone by and years to come have their places', () => {
    expect(spread({ ...ONE, montant_total_ht: 84, duree_initiale: 84, date_besoin: serial(2023, 1, 1) })).toEqual([
      [1_200, 1_200, 1_200, 1_200, 1_200, 2_400, 0],
      null,
    ]);
  });

  test('a stated yearly amount wins, and what it does not explain stays open', () => {
    const row = { montant_annuel_ht: 100_000, montant_total_ht: 500_000, date_besoin: serial(2024, 7, 1) };
    expect(spread(row)).toEqual([[0, 5_000_000, 10_000_000, 10_000_000, 10_000_000, 5_000_000, 10_000_000], 'rest']);
  });

  test('a yearly amount above the total goes no further than the total', () => {
    const row = { montant_annuel_ht: 100_000, montant_total_ht: 120_000, date_besoin: serial(2024, 7, 1) };
    expect(spread(row)).toEqual([[0, 5_000_000, 7_000_000, 0, 0, 0, 0], null]);
  });

  test('a total rounded by hand spreads whole', () => {
    const row = { ...ONE, montant_annuel_ht: 33_333, montant_total_ht: 100_000, duree_initiale: 36 };
    expect(spread({ ...row, date_besoin: serial(2024, 1, 1) })).toEqual([
      [0, 3_333_334, 3_333_333, 3_333_333, 0, 0, 0],
      null,
    ]);
  });

  test('a yearly amount stands in for an unknown duration', () => {
    const row = { ...ONE, montant_annuel_ht: 60_000, montant_total_ht: 90_000, duree_initiale: null };
    expect(spread({ ...row, date_besoin: serial(2024, 7, 1) })).toEqual([[0, 3_000_000, 6_000_000, 0, 0, 0, 0], null]);
  });

  test.each<[string, Row, number, string]>([
    ['no amount', { montant_total_ht: null, montant_annuel_ht: null, duree_initiale: null }, 0, 'amount'],
    ['an amount below zero', { montant_total_ht: -380_000, montant_annuel_ht: null }, -38_000_000, 'amount'],
    ['no date', { date_notification: null, date_lancement: null }, 40_000_000, 'date'],
    ['no duration', { ...ONE, duree_initiale: null }, 40_000_000, 'duration'],
  ])('%s is left open', (_, row, open, reason) => {
    expect(spread(row)).toEqual([[0, 0, 0, 0, 0, 0, open], reason]);
  });

  test('the parts come to the total, to the cent, whatever the row says', () => {
    const amount = fc.oneof(
      fc.integer({ min: -500, max: 9_000_000_000 }).map((cents) => cents / 100),
      fc.constant(null),
    );
    const row = fc.record({
      montant_total_ht: amount,
      montant_annuel_ht: amount,
      duree_initiale: fc.option(fc.integer({ min: 1, max: 120 })),
      nb_reconductions: fc.option(fc.integer({ min: 0, max: 5 })),
      duree_reconduction: fc.option(fc.integer({ min: 1, max: 48 })),
      date_besoin: fc.option(fc.integer({ min: serial(2015, 1, 1), max: serial(2040, 1, 1) })),
      nature_besoin: fc.constantFrom('Nouveau besoin', 'À renouveler', 'À reconduire', null),
    });
    fc.assert(
      fc.property(row, (values) => {
        const census = censusOf([values]);
        const need = census.needs[0]!;
        const { cents, reason } = spreadBudget(census, need);
        const total = BUDGET_SLOTS.reduce((sum, slot) => sum + cents[slot], 0);
        expect(total).toBe(values.montant_total_ht === null ? 0 : Math.round(values.montant_total_ht * 100));
        expect(reason === null).toBe(cents.open === 0 && total > 0);
        if (total > 0) expect(Math.min(...Object.values(cents))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

test('months fall in their years', () => {
  expect(monthsByYear(date(2024, 12, 31), 14)).toEqual([
    { year: 2024, months: 1 },
    { year: 2025, months: 12 },
    { year: 2026, months: 1 },
  ]);
});

test('large amounts are shared exactly', () => {
  expect(shareCents(99_999_999_999_999, [1, 1, 1])).toEqual([
    33_333_333_333_333, 33_333_333_333_333, 33_333_333_333_333,
  ]);
  expect(shareCents(100, [1, 1, 1])).toEqual([34, 33, 33]);
});
