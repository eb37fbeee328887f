/** Functions, ways of showing values, order and filters: figures worked out by hand from the six rows of `pivot-fixture`. */
import type { OfficeFixture } from '../office';
import { SHEET, pivotFixture, place } from './pivot-fixture';

let fixture: OfficeFixture;

beforeEach(async () => {
  fixture = await pivotFixture();
});
afterEach(() => fixture.close());

type Change = (pivot: Excel.PivotTable, data: Excel.DataPivotHierarchy) => void;

/** The body of a PivotTable of amounts by department (and type), with its row labels. */
async function body(
  change: Change,
  fields: Parameters<typeof place>[1] = { rows: ['Direction'] },
): Promise<unknown[][]> {
  return fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const pivot = sheet.pivotTables.add('P', 'Besoins', 'A10');
    place(pivot, fields);
    const data = pivot.dataHierarchies.add(pivot.hierarchies.getItem('Montant'));
    change(pivot, data);
    const range = pivot.layout.getRange().load('values');
    const labels = pivot.layout.getRowLabelRange().load('rowCount');
    await context.sync();
    return range.values.slice(range.values.length - labels.rowCount + 1);
  });
}

test.each<[Excel.AggregationFunction | string, number[], string]>([
  ['Sum', [31, 12, 100, 143], 'Somme de Montant'],
  ['Count', [3, 2, 1, 6], 'Nombre de Montant'],
  ['CountNumbers', [3, 2, 1, 6], 'Nb de Montant'],
  ['Average', [31 / 3, 6, 100, 143 / 6], 'Moyenne de Montant'],
  ['Max', [20, 7, 100, 100], 'Max. de Montant'],
  ['Min', [1, 5, 100, 1], 'Min. de Montant'],
  ['Product', [200, 35, 100, 700_000], 'Produit de Montant'],
  ['VarianceP', [542 / 9, 1, 0, 43_001 / 36], 'Varp de Montant'],
  ['StandardDeviationP', [Math.sqrt(542) / 3, 1, 0, Math.sqrt(43_001) / 6], 'Écartypep de Montant'],
])('summarizeBy %s', async (summarizeBy, expected, name) => {
  let named: Excel.DataPivotHierarchy | undefined;
  const lines = await body((_pivot, data) => {
    data.summarizeBy = summarizeBy as 'Sum';
    named = data.load('name');
  });
  expected.forEach((value, i) => expect(lines[i]?.[1]).toBeCloseTo(value, 9));
  expect(named?.name).toBe(name);
});

test('the variance of a single value is a division by zero', async () => {
  const lines = await body((_pivot, data) => (data.summarizeBy = 'Variance'));
  expect(lines.map(([, value]) => value)).toEqual([
    expect.closeTo(271 / 3, 9),
    2,
    '#DIV/0!',
    expect.closeTo(43_001 / 30, 6),
  ]);
});

const crossed = { rows: ['Direction'], columns: ['Type'] };

test.each<[string, (number | string)[][]]>([
  [
    'PercentOfGrandTotal',
    [
      [11 / 143, 20 / 143, 0, 31 / 143],
      [5 / 143, 0, 7 / 143, 12 / 143],
    ],
  ],
  [
    'PercentOfRowTotal',
    [
      [11 / 31, 20 / 31, 0, 1],
      [5 / 12, 0, 7 / 12, 1],
    ],
  ],
  [
    'PercentOfColumnTotal',
    [
      [11 / 16, 1, 0, 31 / 143],
      [5 / 16, 0, 7 / 107, 12 / 143],
    ],
  ],
  [
    'Index',
    [
      [(11 * 143) / (31 * 16), (20 * 143) / (31 * 20), '', 1],
      [(5 * 143) / (12 * 16), '', (7 * 143) / (12 * 107), 1],
    ],
  ],
])('showAs %s', async (calculation, expected) => {
  const lines = await body((_pivot, data) => (data.showAs = { calculation: calculation as 'Index' }), crossed);
  expected.forEach((line, r) =>
    line.forEach((value, c) =>
      expect(lines[r]?.[c + 1]).toEqual(typeof value === 'number' ? expect.closeTo(value, 9) : value),
    ),
  );
});

test.each<[string, boolean, unknown[]]>([
  ['RunningTotal', false, [31, 43, 143, '']],
  ['PercentRunningTotal', false, [31 / 143, 43 / 143, 1, '']],
  ['RankAscending', false, [2, 1, 3, '']],
  ['RankDecending', false, [2, 3, 1, '']],
  ['DifferenceFrom', true, [19, '', 88, '']],
  ['PercentOf', true, [31 / 12, 1, 100 / 12, '']],
  ['PercentDifferenceFrom', true, [19 / 12, '', 88 / 12, '']],
])('showAs %s along a field', async (calculation, compared, expected) => {
  const lines = await body((pivot, data) => {
    const baseField = pivot.rowHierarchies.getItem('Direction').fields.getItem('Direction');
    const baseItem = compared ? { baseItem: baseField.items.getItem('Lycées') } : {};
    data.showAs = { calculation: calculation as 'RunningTotal', baseField, ...baseItem };
  });
  expect(lines.map(([, value]) => value)).toEqual(
    expected.map((value) => (typeof value === 'number' ? expect.closeTo(value, 9) : value)),
  );
});

test('shares show as percentages unless a format is given', async () => {
  const text = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const pivot = sheet.pivotTables.add('P', 'Besoins', 'A1');
    place(pivot, { rows: ['Direction'], data: ['Montant'] });
    pivot.dataHierarchies.getItem('Somme de Montant').showAs = { calculation: 'PercentOfColumnTotal' };
    const range = pivot.layout.getDataBodyRange().load('text');
    await context.sync();
    return range.text.flat();
  });
  expect(text).toEqual(['21,68%', '8,39%', '69,93%', '100,00%']);
});

const field = (pivot: Excel.PivotTable, name: string): Excel.PivotField =>
  pivot.hierarchies.getItem(name).fields.getItem(name);

test('sortByLabels and sortByValues', async () => {
  const labels = (lines: unknown[][]): unknown[] => lines.map(([label]) => label);
  expect(labels(await body((pivot) => field(pivot, 'Direction').sortByLabels('Descending' as Excel.SortBy)))).toEqual([
    ...['Patrimoine', 'Lycées', 'DSI', 'Total général'],
  ]);
  await fixture.run(async (context) => context.workbook.pivotTables.getItem('P').delete());
  expect(labels(await body((pivot, data) => field(pivot, 'Direction').sortByValues('Ascending', data)))).toEqual([
    ...['Lycées', 'DSI', 'Patrimoine', 'Total général'],
  ]);
  await fixture.run(async (context) => context.workbook.pivotTables.getItem('P').delete());
  const scoped = await body((pivot, data) => {
    const scope = field(pivot, 'Type').items.getItem('Fournitures');
    field(pivot, 'Direction').sortByValues('Descending', data, [scope]);
  }, crossed);
  expect(labels(scoped)).toEqual(['DSI', 'Lycées', 'Patrimoine', 'Total général']);
});

test('hidden items leave the totals', async () => {
  const lines = await body((pivot) => (field(pivot, 'Direction').items.getItem('Patrimoine').visible = false));
  expect(lines).toEqual([
    ['DSI', 31],
    ['Lycées', 12],
    ['Total général', 43],
  ]);
});

test('collapsed items hide what is below them', async () => {
  const lines = await body((pivot) => (field(pivot, 'Direction').items.getItem('DSI').isExpanded = false), {
    rows: ['Direction', 'Type'],
  });
  expect(lines.slice(0, 3)).toEqual([
    ['DSI', 31],
    ['Lycées', 12],
    ['Fournitures', 5],
  ]);
});

test.each<[string, Excel.PivotFilters, unknown[]]>([
  ['label', { labelFilter: { condition: 'BeginsWith', substring: 'l' } }, ['Lycées']],
  ['excluding label', { labelFilter: { condition: 'Contains', substring: 'i', exclusive: true } }, ['Lycées']],
  [
    'value',
    { valueFilter: { condition: 'GreaterThan', comparator: 20, value: 'Somme de Montant' } },
    ['DSI', 'Patrimoine'],
  ],
  ['top', { valueFilter: { condition: 'TopN', threshold: 1, value: 'Somme de Montant' } }, ['Patrimoine']],
  [
    'bottom percent',
    { valueFilter: { condition: 'BottomN', threshold: 10, selectionType: 'Percent', value: 'Somme de Montant' } },
    ['DSI', 'Lycées'],
  ],
  ['manual', { manualFilter: { selectedItems: ['DSI'] } }, ['DSI']],
])('applyFilter: %s', async (_kind, filters, expected) => {
  const lines = await body((pivot) => field(pivot, 'Direction').applyFilter(filters));
  expect(lines.slice(0, -1).map(([label]) => label)).toEqual(expected);
  const amounts: Record<string, number> = { DSI: 31, Lycées: 12, Patrimoine: 100 };
  const total = expected.reduce<number>((sum, label) => sum + (amounts[String(label)] ?? NaN), 0);
  expect(lines[lines.length - 1]).toEqual(['Total général', total]);
});

test('date filters', async () => {
  const lines = await body(
    (pivot) =>
      field(pivot, 'Date').applyFilter({
        dateFilter: { condition: 'After', comparator: { date: '2024-02-28', specificity: 'Day' } },
      }),
    { rows: ['Date'] },
  );
  expect(lines).toEqual([
    [45366, 6],
    ['Total général', 6],
  ]);
});

test('filters can be read and cleared', async () => {
  const read = await fixture.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const pivot = sheet.pivotTables.add('P', 'Besoins', 'A1');
    place(pivot, { rows: ['Direction'], data: ['Montant'] });
    const own = field(pivot, 'Direction');
    const before = own.isFiltered();
    own.applyFilter({ valueFilter: { condition: 'TopN', threshold: 2, value: 'Somme de Montant' } });
    const filters = own.getFilters();
    const isValue = own.isFiltered('Value');
    const isLabel = own.isFiltered('Label');
    own.clearAllFilters();
    const after = own.isFiltered();
    await context.sync();
    return [before.value, filters.value, isValue.value, isLabel.value, after.value];
  });
  expect(read).toEqual([
    false,
    { valueFilter: { condition: 'TopN', threshold: 2, value: 'Somme de Montant' } },
    true,
    false,
    false,
  ]);
});

test('a filter above chooses the records', async () => {
  const lines = await body(
    (pivot) => field(pivot, 'Type').applyFilter({ manualFilter: { selectedItems: ['Travaux'] } }),
    { rows: ['Direction'], filters: ['Type'] },
  );
  expect(lines).toEqual([
    ['Lycées', 7],
    ['Patrimoine', 100],
    ['Total général', 107],
  ]);
  const choice = await fixture.run(async (context) => {
    const range = context.workbook.pivotTables.getItem('P').layout.getFilterAxisRange().load('values');
    await context.sync();
    return range.values;
  });
  expect(choice).toEqual([['Type', 'Travaux']]);
});

test('subtotals by functions of their own', async () => {
  const lines = await body((pivot) => (field(pivot, 'Direction').subtotals = { count: true, max: true }), {
    rows: ['Direction', 'Type'],
  });
  expect(lines.slice(0, 5)).toEqual([
    ['DSI', ''],
    ['Fournitures', 11],
    ['Services', 20],
    ['Nombre DSI', 3],
    ['Max. DSI', 20],
  ]);
});

test('items without data are shown when asked to', async () => {
  const lines = await body((pivot) => (field(pivot, 'Type').showAllItems = true), { rows: ['Direction', 'Type'] });
  expect(lines.slice(0, 4)).toEqual([
    ['DSI', 31],
    ['Fournitures', 11],
    ['Services', 20],
    ['Travaux', ''],
  ]);
});
