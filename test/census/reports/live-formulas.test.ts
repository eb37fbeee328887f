import fc from 'fast-check';
import { computeIndicators, type Census } from '../../../src/census';
import { INDICATORS } from '../../../src/census/indicators';
import { censusOf, serial, type Row } from '../support/census-grid';
import { readCrossTabs, type Tab } from '../support/cross-tabs';
import { plansOf, valuesOf, workbookOf } from '../support/written-workbook';

/** Value, numerator and denominator of every indicator as the workbook computes them; percentages from 0 to 100. */
const written = (census: Census) => {
  const rows = valuesOf(workbookOf(plansOf(census)), 'Indicateurs').slice(8, 8 + INDICATORS.length);
  const figure = (value: unknown, unit: unknown) =>
    typeof value === 'number' ? Math.round(value * (unit === '%' ? 100 : 1) * 1e6) / 1e6 : null;
  return Object.fromEntries(
    rows.map(([id, , , value, unit, numerator, denominator]) => [
      id,
      [figure(value, unit), figure(numerator, ''), figure(denominator, '')],
    ]),
  );
};

const computed = (census: Census) => {
  const round = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6);
  return Object.fromEntries(
    computeIndicators(census).map(({ id, value, numerator, denominator }) => [
      id,
      [round(value), round(numerator), round(denominator)],
    ]),
  );
};

/** The cross-tabs of the written sheet. */
const tabsOf = (census: Census): Tab[] => readCrossTabs(valuesOf(workbookOf(plansOf(census)), 'Synthèses'));

const DEPARTMENTS = ['DSI', 'Lycées', '*', '<5', '=1', 'a?c', 'abc', '~', '"Mer"', "L'été", '2024', null];
const need = fc.record<Row>({
  direction: fc.constantFrom(...DEPARTMENTS),
  nature_besoin: fc.constantFrom('Nouveau besoin', 'R', 'À reconduire', 'autre', null),
  type_achat: fc.constantFrom('Fournitures', 'S', 'Travaux', 'PI', null),
  montant_total_ht: fc.constantFrom(1000, 0.1, 250_000.37, '120 k€', 'NC', null),
  date_lancement: fc.constantFrom(serial(2024, 2, 29), serial(2025, 1, 1), 'T2 2024', 'mars 2024', 'bientôt', null),
  statut: fc.constantFrom('Validé', 'Abandonné', 'Reporté', null),
  fiche_sspaser: fc.constantFrom('Oui', 'Non', 'x', null),
});

test('the formulas of the workbook give what the engine computes', () => {
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (rows) => {
      const census = censusOf([{}, ...rows]);
      expect(written(census)).toEqual(computed(census));
    }),
    { numRuns: 40 },
  );
});

test('the cross-tabs hold every retained need exactly once, whatever departments are called', () => {
  fc.assert(
    fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), (rows) => {
      const census = censusOf([{}, ...rows]);
      const retained = census.needs.filter((each) => each.retained);
      const amounts = retained.map(({ cells }) =>
        cells.montant_total_ht?.kind === 'understood' ? cells.montant_total_ht.value : 0,
      );
      const expected = [retained.length, amounts.reduce((sum, cents) => sum + cents, 0) / 100];
      tabsOf(census).forEach(({ rows: lines, total }, place) => {
        const all = expected[place % 2]!;
        expect(total.at(-1)).toBeCloseTo(all, 6);
        if (total.length > 1) expect(total.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBeCloseTo(all, 6);
        for (const [column, value] of total.entries()) {
          const sum = [...lines.values()].reduce((before, line) => before + line[column]!, 0);
          expect(sum).toBeCloseTo(value, 6);
        }
      });
    }),
    { numRuns: 25 },
  );
});

test('a census in figures', () => {
  const census = censusOf([
    { direction: 'DSI', montant_total_ht: 1000.5, date_lancement: serial(2024, 2, 10) },
    { direction: 'DSI', nature_besoin: 'R', montant_total_ht: '2 k€', date_lancement: 'T2 2024' },
    { direction: 'Lycées', nature_besoin: 'À reconduire', type_achat: 'Travaux', montant_total_ht: 10 },
    { direction: 'Lycées', statut: 'Abandonné', montant_total_ht: 77 },
  ]);
  const tabs = new Map(tabsOf(census).map((tab) => [tab.title, tab]));
  const tab = (title: string): Tab => tabs.get(title)!;
  const byDepartment = tab('Besoins par direction et nature (nombre)');
  const amounts = tab('Besoins par direction et nature (montant HT, €)');
  const byType = tab('Besoins par type d’achat et nature (nombre)');
  const byMonth = tab('Besoins par direction et mois de lancement (nombre)');
  expect([...byDepartment.rows]).toEqual([
    ['DSI', [1, 1, 0, 2]],
    ['Lycées', [0, 0, 1, 1]],
  ]);
  expect([...amounts.rows, ['Total', amounts.total]]).toEqual([
    ['DSI', [1000.5, 2000, 0, 3000.5]],
    ['Lycées', [0, 0, 10, 10]],
    ['Total', [1000.5, 2000, 10, 3010.5]],
  ]);
  expect(byType.rows.get('Travaux')).toEqual([0, 0, 1, 1]);
  expect(byMonth.columns.slice(0, 2)).toEqual(['2024-01', '2024-02']);
  expect(byMonth.columns.slice(11)).toEqual(['2024-12', 'Sans date', 'Total']);
  expect(byMonth.rows.get('DSI')).toEqual([0, 1, ...Array<number>(10).fill(0), 1, 2]);
});

test('beyond forty months the last column gathers the others', () => {
  const rows = Array.from({ length: 45 }, (_, n) => ({
    date_lancement: serial(2025 + Math.floor(n / 12), (n % 12) + 1, 1),
  }));
  const byMonth = tabsOf(censusOf(rows)).find(({ title }) => title.includes('mois de lancement'))!;
  expect(byMonth.columns).toHaveLength(41);
  expect(byMonth.columns.slice(-3)).toEqual(['2027-03', 'Autres mois', 'Total']);
  // Twelve months of the year and 27 of those after it have columns; 18 needs are in later ones.
  expect(byMonth.total.slice(-3)).toEqual([1, 18, 45]);
});
