import type { Census } from '../../../src/census';
import { budgetColumns } from '../../../src/census/reports/budget-columns';
import {
  BUDGET_DIMENSIONS,
  budgetGroups,
  budgetTotal,
  type BudgetDimension,
  type BudgetFigures,
} from '../../../src/census/reports/budget-groups';
import { fr } from '../../../src/i18n/fr';
import { censusOf, serial, type Row } from '../support/census-grid';
import { plansOf, valuesOf, workbookOf } from '../support/written-workbook';

const TEXTS = fr.sheets.budget;

const row = (more: Row): Row => ({ section: 'Fonctionnement', fonction: '222', programme: 'Lycées', ...more });

const sheetOf = (census: Census): unknown[][] => valuesOf(workbookOf(plansOf(census)), 'Budget');

/** The lines of a table as written, its total last. */
const tableOf = (lines: unknown[][], dimension: BudgetDimension): unknown[][] => {
  const top = lines.findIndex(([first]) => first === TEXTS.dimensions[dimension]);
  const height = lines.slice(top).findIndex(([first]) => first === TEXTS.total);
  return lines.slice(top + 1, top + height + 1);
};

/** What the engine computes for a line: numbers of needs, and euros to the cent. */
const expectedLine = (census: Census, figures: BudgetFigures): number[] =>
  budgetColumns(census.year, budgetTotal(census), fr.sheets).map(({ figure, count }) =>
    count ? figure(figures) : figure(figures) / 100,
  );

const expectedTable = (census: Census, dimension: BudgetDimension): unknown[][] => [
  ...budgetGroups(census, dimension, fr.sheets).map(({ value, kind, figures }) => [
    kind === 'others' ? TEXTS.others : (value ?? TEXTS.empty),
    ...expectedLine(census, figures),
  ]),
  [TEXTS.total, ...expectedLine(census, budgetTotal(census))],
];

const rounded = (lines: unknown[][], columns: number): unknown[][] =>
  lines.map((line) =>
    line.slice(0, columns).map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell)),
  );

const compare = (census: Census): number => {
  const lines = sheetOf(census);
  let cells = 0;
  for (const dimension of BUDGET_DIMENSIONS) {
    const expected = expectedTable(census, dimension);
    const width = expected[0]!.length;
    expect(rounded(tableOf(lines, dimension), width)).toEqual(rounded(expected, width));
    cells += expected.length * (width - 1);
  }
  return cells;
};

const SOME: Row[] = [
  row({ date_besoin: serial(2024, 7, 1) }),
  row({
    section: 'Investissement',
    fonction: '020',
    date_besoin: serial(2025, 1, 1),
    montant_total_ht: 120_000.03,
    montant_annuel_ht: null,
  }),
  row({ fonction: '20', programme: 'lycées', nature_besoin: 'À reconduire', date_fin_actuel: serial(2024, 6, 30) }),
  row({ fonction: null, programme: null, section: null, date_besoin: serial(2023, 1, 1) }),
  row({ fonction: '020', montant_total_ht: null, montant_annuel_ht: null, duree_initiale: null }),
  row({ direction: 'Direction *', programme: '>5', date_lancement: null, date_notification: null }),
  row({ statut: 'Abandonné', montant_total_ht: 9_000_000 }),
];

describe('Budget', () => {
  test('spreads amounts by section: lines, years, total, extensions, first year by section', () => {
    const lines = sheetOf(censusOf(SOME));
    const header = lines.find(([first]) => first === TEXTS.headers.label)!;
    expect(header.filter((cell) => cell !== null)).toEqual([
      'Besoins retenus',
      'Lignes',
      'Avant 2024',
      '2024',
      '2025',
      '2026',
      '2027',
      'Après 2027',
      'À répartir',
      'Total',
      'Dont à reconduire',
      'Fonctionnement 2024',
      'Investissement 2024',
      'Sans section 2024',
    ]);
    expect(tableOf(lines, 'section').map((line) => line.slice(0, 14))).toEqual([
      ['Fonctionnement', 4, 0, 100_000, 200_000, 200_000, 200_000, 100_000, 400_000, 1_200_000, 400_000, 100_000, 0, 0],
      ['Investissement', 1, 0, 0, 30_000.01, 30_000.01, 30_000.01, 30_000, 0, 120_000.03, 0, 0, 0, 0],
      ['Non renseignée', 1, 100_000, 100_000, 100_000, 100_000, 0, 0, 0, 400_000, 0, 0, 0, 100_000],
      [
        'Total',
        ...[6, 100_000, 200_000, 330_000.01, 330_000.01, 230_000.01, 130_000, 400_000, 1_720_000.03],
        ...[400_000, 100_000, 0, 100_000],
      ],
    ]);
  });

  test('the codes « 020 » and « 20 » are two functions, spellings that differ by case one programme', () => {
    const lines = sheetOf(censusOf(SOME));
    expect(tableOf(lines, 'budgetFunction').map(([name, count]) => [name, count])).toEqual([
      ['020', 2],
      ['20', 1],
      ['222', 2],
      ['Non renseigné', 1],
      ['Total', 6],
    ]);
    expect(tableOf(lines, 'programme').map(([name, count]) => [name, count])).toEqual([
      ['>5', 1],
      ['Lycées', 4],
      ['Non renseigné', 1],
      ['Total', 6],
    ]);
  });

  test('shows that nothing is lost, and lists what is left open', () => {
    const lines = sheetOf(censusOf(SOME));
    const top = lines.findIndex(([first]) => first === TEXTS.check.title);
    expect(lines.slice(top + 1, top + 9).map((line) => line.slice(0, 3))).toEqual([
      ['Total du recensement', 6, 1_720_000.03],
      ['Réparti sur des années', null, 1_320_000.03],
      ['À répartir', 2, 400_000],
      ['Montant à revoir', 1, 0],
      ['Sans date', 1, 400_000],
      ['Sans durée', 0, 0],
      ['Reste inexpliqué', 0, 0],
      ['Écart (doit être nul)', null, 0],
    ]);
    const list = lines.findIndex(([first]) => first === TEXTS.open.headers.title);
    expect(lines.slice(list + 1).map((line) => line.slice(1, 5))).toEqual([
      [6, 0, 'Montant à revoir', 'Direction des lycées'],
      [7, 400_000, 'Sans date', 'Direction *'],
    ]);
  });

  test('the formulas give what the engine computes, cell by cell', () => {
    const many = Array.from({ length: 90 }, (_, i) =>
      row({
        section: ['Fonctionnement', 'Investissement', null][i % 3],
        fonction: [`0${i % 9}`, String(i % 9), null, `${i % 4}.10`][i % 4],
        programme: i % 10 === 0 ? null : `Programme ${i % 80}`,
        direction: ['Direction des lycées', 'DSI', '=1', null][i % 4],
        nature_besoin: ['Nouveau besoin', 'À renouveler', 'À reconduire'][i % 3],
        date_fin_actuel: serial(2023 + (i % 3), 1 + (i % 12), 15),
        montant_total_ht: i % 13 === 0 ? null : 10_000.07 * (i + 1),
        montant_annuel_ht: i % 5 === 0 ? 4_000 : null,
        statut: i % 17 === 0 ? 'Reporté' : 'Validé',
      }),
    );
    expect([compare(censusOf(SOME)), compare(censusOf(many))]).toEqual([208, 1_012]);
  });

  test('beyond 60 lines the smallest are gathered, and long names with them', () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      row({
        programme: `Programme ${String(i).padStart(2, '0')}`,
        montant_total_ht: 1_000 + i,
        montant_annuel_ht: null,
      }),
    );
    const census = censusOf([...many, row({ programme: 'x'.repeat(300), montant_total_ht: 5_000_000 })]);
    const lines = tableOf(sheetOf(census), 'programme');
    expect(lines).toHaveLength(62);
    expect(lines.at(0)![0]).toBe('Programme 10');
    expect(lines.at(-2)!.slice(0, 2)).toEqual(['Autres', 11]);
    compare(census);
  });

  test('says which columns the census lacks', () => {
    const lines = sheetOf(censusOf([{}]));
    expect(lines.map(([first]) => first)).toEqual(
      expect.arrayContaining([
        'Le recensement n’a pas de colonne « Section » : ajoutez-la, puis relancez le calcul pour obtenir cette ventilation.',
        'Le recensement n’a pas de colonne « Fonction (M57) » : ajoutez-la, puis relancez le calcul pour obtenir cette ventilation.',
        'Le recensement n’a pas de colonne « Programme / politique » : ajoutez-la, puis relancez le calcul pour obtenir cette ventilation.',
        'Absent du recensement : « Date de besoin ». Ajoutez ce qui manque, puis relancez le calcul : d’ici là, cette feuille est incomplète.',
      ]),
    );
    const plan = plansOf(censusOf([{}])).find(({ key }) => key === 'budget')!;
    expect(plan.charts).toEqual([]);
  });

  test('the chart shows the years of each section', () => {
    const plan = plansOf(censusOf([row({}), row({ section: 'Investissement' })])).find(({ key }) => key === 'budget')!;
    expect(plan.charts).toMatchObject([
      {
        name: 'BudgetParSection',
        categories: { row: 5, column: 2, rowCount: 1, columnCount: 5 },
        series: [
          { name: 'Fonctionnement', values: { row: 7, column: 2, rowCount: 1, columnCount: 5 } },
          { name: 'Investissement', values: { row: 8, column: 2, rowCount: 1, columnCount: 5 } },
        ],
      },
    ]);
  });
});
