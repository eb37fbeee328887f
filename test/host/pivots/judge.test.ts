/** PivotTables of many kinds, worked out again by LibreOffice from the saved file, and by brute force. */
import fc from 'fast-check';
import { localeInfo } from '../../../src/host/formats';
import { changePivot, createPivot } from '../../../src/host/pivots';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { saveWorkbook } from '../../../src/host/xlsx';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl, type OpenpyxlSheet } from '../xlsx/judges';
import { pivotFixture, place } from './pivot-fixture';

type Kind = [name: string, fields: Parameters<typeof place>[1], change?: (pivot: Excel.PivotTable) => void];

const data = (pivot: Excel.PivotTable): Excel.DataPivotHierarchy => pivot.dataHierarchies.getItem('Somme de Montant');
const field = (pivot: Excel.PivotTable, name: string): Excel.PivotField =>
  pivot.hierarchies.getItem(name).fields.getItem(name);
const by =
  (summarizeBy: string): ((pivot: Excel.PivotTable) => void) =>
  (pivot) => {
    data(pivot).summarizeBy = summarizeBy as 'Sum';
  };
const as =
  (calculation: string): ((pivot: Excel.PivotTable) => void) =>
  (pivot) => {
    data(pivot).showAs = { calculation: calculation as 'Index' };
  };

const nested = { rows: ['Direction', 'Type'], data: ['Montant'] };
const crossed = { rows: ['Direction'], columns: ['Type'], data: ['Montant'] };

const KINDS: Kind[] = [
  ['compact', nested],
  ['tabular', nested, (pivot) => (pivot.layout.layoutType = 'Tabular')],
  ['two columns', { columns: ['Direction', 'Type'], data: ['Montant'] }],
  ['rows and two columns', { rows: ['Date'], columns: ['Direction', 'Type'], data: ['Montant', 'Type'] }],
  ['moyenne', crossed, by('Average')],
  ['produit', crossed, by('Product')],
  ['max', crossed, by('Max')],
  ['varp', crossed, by('VarianceP')],
  ['écartypep', crossed, by('StandardDeviationP')],
  ['nombre', crossed, by('Count')],
  ['part des lignes', crossed, as('PercentOfRowTotal')],
  ['part du total', crossed, as('PercentOfGrandTotal')],
  ['masqué', crossed, (pivot) => (field(pivot, 'Type').items.getItem('Travaux').visible = false)],
  ['sans totaux des lignes', crossed, ({ layout }) => (layout.showRowGrandTotals = false)],
  ['sans totaux des colonnes', crossed, ({ layout }) => (layout.showColumnGrandTotals = false)],
  [
    'filtré',
    { ...nested, filters: ['Date'] },
    (pivot) => field(pivot, 'Date').applyFilter({ manualFilter: { selectedItems: ['01/02/2024'] } }),
  ],
  [
    'filtré plusieurs',
    { ...nested, filters: ['Type'], rows: ['Direction'] },
    (pivot) => field(pivot, 'Type').applyFilter({ manualFilter: { selectedItems: ['Services', 'Travaux'] } }),
  ],
  ['trié', crossed, (pivot) => field(pivot, 'Direction').sortByLabels('Descending' as Excel.SortBy)],
];

/** The figures on a sheet: what is computed, without labels that are dates; those of empty combinations count as nothing. */
const numbers = (sheet: OpenpyxlSheet | undefined): number[] =>
  Object.values(sheet?.cells ?? {})
    .filter((value): value is number => typeof value === 'number' && value !== 0)
    .map((value) => Number(value.toPrecision(9)))
    .sort((a, b) => a - b);

(hasLibreOffice && python ? test : test.skip)(
  'LibreOffice works out the same figures for every kind',
  async () => {
    const fixture = await pivotFixture();
    await fixture.run(async (context) => {
      for (const [name, fields, change] of KINDS) {
        const pivot = context.workbook.worksheets.add(name).pivotTables.add('P', 'Besoins', `'${name}'!A5`);
        place(pivot, fields);
        change?.(pivot);
      }
      await context.sync();
    });
    fixture.close();
    const bytes = await saveWorkbook(fixture.workbook);
    const [judged] = throughLibreOffice([bytes]);
    const [ours, theirs] = throughOpenpyxl([bytes, judged as Uint8Array]);
    const figures = (sheets: OpenpyxlSheet[] | undefined): Record<string, number[]> =>
      Object.fromEntries(KINDS.map(([name]) => [name, numbers(sheets?.find(({ title }) => title === name))]));
    expect(figures(ours).compact).toEqual([5, 7, 11, 12, 20, 31, 100, 100, 143]);
    expect(figures(theirs)).toEqual(figures(ours));
  },
  180_000,
);

const LOCALE = localeInfo('fr-FR');
const row = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', ''), fc.integer({ min: -50, max: 50 }));

test('every cell of a cross-tab, totals included, is the sum of its rows', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const workbook = new WorkbookModel();
      const source = workbook.addSheet('Source');
      source.write(0, 0, [
        [{ value: 'L' }, { value: 'C' }, { value: 'N' }],
        ...rows.map(([l, c, n]) => [{ value: l }, { value: c === '' ? null : c }, { value: n }]),
      ]);
      const sheet = workbook.addSheet('TCD');
      const bounds = { row: 0, column: 0, rowCount: rows.length + 1, columnCount: 3 };
      const pivot = createPivot(sheet, 'P', { kind: 'range', sheet: source, bounds }, { row: 0, column: 0 }, LOCALE);
      changePivot(pivot, LOCALE, (definition) => {
        definition.rows = [0];
        definition.columns = [1];
        definition.data = [
          {
            ...{ id: 1, field: 2, name: 'Somme', automaticName: true, summarizeBy: 'Sum', numberFormat: null },
            showAs: { calculation: 'None', baseField: null, baseItem: null },
          },
        ];
      });
      const { whole } = pivot.areas;
      const labels = [...new Set(rows.map(([, c]) => c))].sort(
        (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1),
      );
      const lines = [...new Set(rows.map(([l]) => l))].sort();
      expect([whole.rowCount, whole.columnCount]).toEqual([lines.length + 3, labels.length + 2]);
      [...lines, null].forEach((line, r) =>
        [...labels, null].forEach((label, c) => {
          const chosen = rows.filter(([l, k]) => (line === null || l === line) && (label === null || k === label));
          const sum = chosen.length === 0 ? null : chosen.reduce((total, [, , n]) => total + n, 0);
          expect(sheet.value(2 + r, 1 + c)).toBe(sum);
        }),
      );
    }),
    { numRuns: 100 },
  );
});
