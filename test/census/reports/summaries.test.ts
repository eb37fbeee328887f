import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeReports } from '../../../src/app/report';
import { checkCensus, computeIndicators, planReports, type Census } from '../../../src/census';
import type { SheetPlan } from '../../../src/census/reports/sheet-plan';
import { widthInPoints } from '../../../src/census/reports/print';
import { STYLES } from '../../../src/census/reports/styles';
import { hostForAddin, openForAddin, type OpenedWorkbook } from '../../../src/cli/open-for-addin';
import { writeSheets } from '../../../src/excel/write';
import { blankWorkbook } from '../../../src/host/xlsx';
import { censusOf, serial, type Row } from '../support/census-grid';
import { readCrossTabs } from '../support/cross-tabs';
import { listed, tabFigures, titleOf } from '../support/cross-tab-figures';
import { groupRows, readPivot } from '../support/pivot-figures';
import { valuesOf, workbookOf } from '../support/written-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(180_000);

const plansWith = (census: Census, pivots: boolean): SheetPlan[] =>
  planReports(census, checkCensus(census), computeIndicators(census), { generatedOn: '2026-11-23', pivots }).filter(
    ({ key }) => key === 'donnees' || key === 'syntheses',
  );

const planOf = (plans: SheetPlan[], key: SheetPlan['key']): SheetPlan => plans.find((plan) => plan.key === key)!;

/** The values of a sheet of the opened workbook. */
const gridOf = ({ host }: OpenedWorkbook, name: string): unknown[][] => {
  host.workbook.calculateIfNeeded();
  return valuesOf(host.workbook, name);
};

/** Compares every cell of every PivotTable with the oracle, and with the cross-tab of the same view. Returns how many. */
const comparePivots = (census: Census, plans: SheetPlan[], grid: unknown[][]): number => {
  const sheet = planOf(plans, 'syntheses');
  const tabs = readCrossTabs(valuesOf(workbookOf(plansWith(census, false)), 'Synthèses'));
  let count = 0;
  for (const pivot of sheet.pivots ?? []) {
    const shown = readPivot(grid, pivot);
    expect([pivot.name, ...listed(shown)]).toEqual([pivot.name, ...listed(groupRows(planOf(plans, 'donnees'), pivot))]);
    count += shown.size;
    const tab = tabFigures(tabs, pivot, titleOf(sheet, pivot));
    // Nested rows have no cross-tab of their own; one of months counts where the other also adds up.
    const same = [...tab].filter(([key]) =>
      pivot.values.some(({ caption }) => key.endsWith(`${JSON.stringify(caption)}]`)),
    );
    if (pivot.rows.length === 1) expect(listed(new Map(same))).toEqual(listed(shown));
  }
  return count;
};

const written = async (plans: SheetPlan[]): Promise<OpenedWorkbook> => {
  const opened = await hostForAddin(blankWorkbook());
  await writeSheets(opened.session, plans, STYLES);
  return opened;
};

const need = fc.record<Row>({
  direction: fc.constantFrom('DSI', 'Lycées', 'Mer', "L'été", null),
  nature_besoin: fc.constantFrom('Nouveau besoin', 'R', 'À reconduire', 'autre', null),
  type_achat: fc.constantFrom('Fournitures', 'S', 'Travaux', 'PI', null),
  code_nomenclature: fc.constantFrom('13.03', '10.10', 'zz', null),
  section: fc.constantFrom('F', 'Investissement', null),
  montant_total_ht: fc.constantFrom(1000, 0.1, 250_000.37, 7_000_000, 'NC', null),
  date_lancement: fc.constantFrom(serial(2024, 2, 29), serial(2025, 1, 1), 'T2 2024', 'bientôt', null),
  statut: fc.constantFrom('Validé', 'Abandonné', null),
});

test('PivotTables show what cross-tabs show, and what adding up the rows gives', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(need, { minLength: 1, maxLength: 25 }), async (rows) => {
      const census = censusOf([{}, ...rows]);
      const plans = plansWith(census, true);
      const opened = await written(plans);
      compared += comparePivots(census, plans, gridOf(opened, 'Synthèses'));
      opened.close();
    }),
    { numRuns: 12 },
  );
  console.info(`${compared} cells of PivotTables of generated censuses equal`);
  expect(compared).toBeGreaterThan(1000);
});

test('so they do for the sample, and in the saved file', async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples/recensement-2023.xlsx')));
  const opened = await openForAddin(bytes);
  await writeReports(opened.session);
  const before = gridOf(opened, 'Synthèses');
  const pivots = opened.host.workbook.sheetByName('Synthèses')!.pivots.map(({ name, areas }) => [name, areas.whole]);
  expect(pivots).toHaveLength(10);
  const [header, ...rows] = gridOf(opened, 'Données');
  const cell = (value: unknown) => (typeof value === 'string' ? { text: value } : (value as number | null));
  const data = [[header!.map(cell)], rows.map((line) => line.map(cell))].map((cells) => ({ row: 0, column: 0, cells }));
  const plans = plansWith(censusOf([{}]), true);
  const shown = planOf(plans, 'syntheses').pivots!.map((pivot) => readPivot(before, pivot));
  const expected = planOf(plans, 'syntheses').pivots!.map((pivot) =>
    groupRows({ ...planOf(plans, 'donnees'), blocks: data }, pivot),
  );
  expect(shown.map(listed)).toEqual(expected.map(listed));
  const count = shown.reduce((sum, { size }) => sum + size, 0);
  console.info(`${count} cells of PivotTables of the sample equal`);
  expect(count).toBeGreaterThan(1000);
  const saved = await opened.save();
  opened.close();

  const again = await openForAddin(saved);
  expect(gridOf(again, 'Synthèses')).toEqual(before);
  const result = await writeReports(again.session);
  expect(gridOf(again, 'Synthèses')).toEqual(before);
  expect(result.notices).toEqual([]);
  expect(again.host.workbook.sheetByName('Synthèses')!.pivots.map(({ name, areas }) => [name, areas.whole])).toEqual(
    pivots,
  );
  again.close();
});

test('no PivotTable can grow into the next one', () => {
  const rows: Row[] = ['Nouveau besoin', 'R', 'À reconduire', 'autre'].flatMap((nature_besoin) =>
    ['Fournitures', 'S', 'Travaux', 'PI', null].map((type_achat) => ({ nature_besoin, type_achat })),
  );
  const { pivots = [] } = planOf(plansWith(censusOf(rows), true), 'syntheses');
  const [first] = pivots;
  // Label, four origins and the total by two values, a column between.
  expect(pivots.map(({ column }) => column - first!.column).slice(0, 4)).toEqual([0, 12, 24, 38]);
  const open = pivots
    .slice(0, -1)
    .filter(({ columns }) => columns.some((name) => ['Direction', 'Famille', 'Mois'].includes(name)));
  expect(open).toEqual([]);
});

/** Where Synthèses of earlier versions had its PivotTables: headers begin on one row, columns are wider, captions longer. */
const asBefore = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  pivots: plan.pivots!.map((pivot) => ({
    ...pivot,
    row: 7,
    column: pivot.column + (pivot.name === 'departmentByMonth' ? 1 : 0),
    values: pivot.values.map((value) => ({
      ...value,
      caption: value.summarise === 'Count' ? 'Nombre de besoins' : 'Montant HT (€)',
    })),
  })),
});

test('those of a workbook written by an earlier version are moved, none twice, nothing left of the old ones', async () => {
  const census = censusOf([{}, { direction: 'DSI', nature_besoin: 'R', section: null }]);
  const plans = plansWith(census, true);
  const fresh = await written(plans);
  const former = await written(plans.map((plan) => (plan.key === 'syntheses' ? asBefore(plan) : plan)));
  expect(gridOf(former, 'Synthèses')).not.toEqual(gridOf(fresh, 'Synthèses'));
  const reopened = await openForAddin(await former.save());
  const { blockedPivots } = await writeSheets(reopened.session, plans, STYLES);
  const pivotsOf = ({ host }: OpenedWorkbook) =>
    host.workbook.sheetByName('Synthèses')!.pivots.map(({ name, areas }) => [name, areas.whole]);
  expect(blockedPivots).toBe(false);
  expect(pivotsOf(reopened)).toHaveLength(10);
  expect(pivotsOf(reopened)).toEqual(pivotsOf(fresh));
  expect(gridOf(reopened, 'Synthèses')).toEqual(gridOf(fresh, 'Synthèses'));
  for (const opened of [fresh, former, reopened]) opened.close();
});

test('each PivotTable prints on pages of its own, all of it, headers on the same rows', () => {
  const departments: Row[] = Array.from({ length: 60 }, (_, i) => ({ direction: `Direction ${i}` }));
  const { pivots = [], print, columnWidths } = planOf(plansWith(censusOf([...departments]), true), 'syntheses');
  const parts = print!.parts!;
  expect(parts.map(({ row, column }) => [row, column])).toEqual(pivots.map(({ column }) => [3, column]));
  expect(print!.repeatRows).toEqual({ first: 3, last: 9 });
  const headers = pivots.map(({ row, columns, values }) => row + 1 + columns.length + (values.length > 1 ? 1 : 0));
  expect(new Set(headers)).toEqual(new Set([10]));
  // 61 lines, headers and title above; 36 rows a page, 7 of them repeated: 94 rows fit on three.
  expect(parts[0]!.rowCount).toBe(7 + 61 + 8);
  expect(parts[1]!.rowCount).toBe(7 + 2 + 8);
  const widths = parts.map(({ column, columnCount }) =>
    columnWidths.slice(column, column + columnCount).reduce((sum: number, width) => sum + widthInPoints(width!), 0),
  );
  // Nine tenths of the size of the screen: 770 points between the margins.
  expect(widths.filter((width) => width > 770 / 0.9)).toEqual([]);
});

test('whatever there is across is printed, where it makes the print smaller too', () => {
  const rows: Row[] = ['Fournitures', 'S', 'Travaux', 'PI', null].map((type_achat) => ({ type_achat }));
  const { pivots = [], print } = planOf(plansWith(censusOf(rows), true), 'syntheses');
  const at = pivots.findIndex(({ name }) => name === 'classByType');
  // A label, four types, what is not known and the total by two values.
  expect(print!.parts![at]!.columnCount).toBe(1 + 6 * 2);
});

test('without a retained need there is nothing to cross, and that is said', () => {
  const plan = planOf(plansWith(censusOf([{ statut: 'Abandonné' }]), true), 'syntheses');
  expect(plan.pivots).toBeUndefined();
  expect(plan.blocks.flatMap(({ cells }) => cells.flat())).toContainEqual({
    text: 'Aucun besoin retenu : tous sont reportés, abandonnés ou d’une autre année. Il n’y a rien à croiser.',
  });
});
