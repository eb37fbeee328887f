import type { PivotPlan } from '../../src/census/reports/sheet-plan';
import { forgotten, readOldPivots, showsPlan, type OldPivot } from '../../src/excel/old-pivots';

const plan: PivotPlan = {
  ...{ name: 'nature', altText: '', source: 'Donnees', row: 7, column: 2 },
  ...{ rows: ['Direction'], columns: ['Nature'], filters: [{ field: 'Retenu', only: ['Oui'] }] },
  values: [
    { field: 'Année', caption: 'Nombre', summarise: 'Count', numberFormat: '0' },
    { field: 'Montant', caption: 'Montant (€)', summarise: 'Sum', numberFormat: '0' },
  ],
  rowCaption: 'Direction',
  totals: { rows: true, columns: true },
};

const hierarchies = (...items: object[]) => ({ items });
const range = (row: number, column: number, rowCount: number, columnCount: number) => {
  const found = { rowIndex: row, columnIndex: column, rowCount, columnCount, load: () => found };
  return found;
};

/** What Excel answers for a PivotTable of that plan: its columns name the place of the values too. */
const answered = (place: string) => ({
  name: 'recensement_nature',
  rowHierarchies: hierarchies({ name: 'Direction' }),
  columnHierarchies: hierarchies({ name: 'Nature' }, { name: place }),
  filterHierarchies: hierarchies({ name: 'Retenu' }),
  dataHierarchies: hierarchies(
    { name: 'Nombre', summarizeBy: 'Count', field: { name: 'Année' } },
    { name: 'Montant (€)', summarizeBy: 'Sum', field: { name: 'Montant' } },
  ),
  layout: { getFilterAxisRange: () => range(5, 2, 1, 2), getRange: () => range(7, 2, 20, 9) },
});

const read = async (place = 'Valeurs'): Promise<OldPivot> => {
  const context = { sync: () => Promise.resolve() } as unknown as Excel.RequestContext;
  const collection = { items: [answered(place)] } as unknown as Excel.PivotTableCollection;
  const [found] = await readOldPivots(context, [collection, null]);
  return found![0]!;
};

test.each(['Valeurs', 'Values'])('the place of several values (« %s ») is no field of the plan', async (place) => {
  const old = await read(place);
  expect([old.columns, old.areas.map(({ row }) => row)]).toEqual([['Nature'], [5, 7]]);
  expect(showsPlan(old, plan)).toBe(true);
});

test.each<[string, Partial<PivotPlan>]>([
  ['place', { row: 8 }],
  ['column', { column: 3 }],
  ['rows', { rows: ['Service'] }],
  ['columns', { columns: [] }],
  ['filters', { filters: [] }],
  ['values', { values: plan.values.slice(0, 1) }],
  ['captions', { values: [{ ...plan.values[0]!, caption: 'Besoins' }, plan.values[1]!] }],
  ['functions', { values: [plan.values[0]!, { ...plan.values[1]!, summarise: 'Count' }] }],
])('another plan (%s) is seen', async (_, change) => {
  expect(showsPlan(await read(), { ...plan, ...change })).toBe(false);
});

test('only ours can be forgotten', async () => {
  const old = await read();
  const users = { ...old, name: 'À moi' };
  expect(forgotten([old, users], []).map(({ name }) => name)).toEqual(['recensement_nature']);
  expect(forgotten([old, users], [plan])).toEqual([]);
});
