import type { PivotPlan, SheetPlan } from '../../src/census/reports/sheet-plan';
import { STYLES } from '../../src/census/reports/styles';
import { hostForAddin, openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';
import { writeSheets } from '../../src/excel/write';
import { blankWorkbook } from '../../src/host/xlsx';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

type Line = readonly [string, string, number, string];

const LINES: Line[] = [
  ['DSI', 'F', 10, 'Oui'],
  ['Lycées', 'S', 20, 'Oui'],
  ['DSI', 'S', 5, 'Oui'],
  ['Mer', 'F', 99, 'Non'],
];

const pivot = (change: Partial<PivotPlan> = {}): PivotPlan => ({
  name: 'directions',
  altText: 'Montants par direction et type.',
  source: 'Donnees',
  row: 5,
  column: 1,
  rows: ['Direction'],
  columns: ['Type'],
  filters: [{ field: 'Retenu', only: ['Oui'] }],
  values: [{ field: 'Montant', caption: 'Somme HT', summarise: 'Sum', numberFormat: '#,##0' }],
  rowCaption: 'Direction',
  totals: { rows: true, columns: true },
  ...change,
});

const text = (value: string) => ({ text: value });

const plans = (lines: readonly Line[], pivots: PivotPlan[]): SheetPlan[] => [
  {
    key: 'donnees',
    name: 'Données',
    tabColor: '#1F3864',
    blocks: [
      { row: 0, column: 0, cells: [['Direction', 'Type', 'Montant', 'Retenu'].map(text)] },
      { row: 1, column: 0, cells: lines.map(([a, b, amount, d]) => [text(a), text(b), amount, text(d)]) },
    ],
    tables: [
      {
        ...{ name: 'Donnees', row: 0, column: 0, rowCount: lines.length + 1, columnCount: 4 },
        ...{ style: 'TableStyleLight1', showFilterButton: true },
      },
    ],
    columnWidths: [],
    freeze: null,
    showGridlines: true,
  },
  {
    key: 'syntheses',
    name: 'Synthèses',
    tabColor: '#1F3864',
    blocks: [{ row: 0, column: 0, cells: [[text('Synthèses')]], style: 'title' }],
    tables: [],
    columnWidths: [10, 20, 20],
    freeze: null,
    showGridlines: false,
    pivots,
  },
];

let opened: OpenedWorkbook;
const open = async (api?: string) => {
  opened = await hostForAddin(blankWorkbook(), { api });
};
beforeEach(() => open());
afterEach(() => opened.close());

const write = (lines: readonly Line[] = LINES, pivots: PivotPlan[] = [pivot()]) =>
  writeSheets(opened.session, plans(lines, pivots), STYLES);

const sheet = () => opened.host.workbook.sheetByName('Synthèses')!;
const cells = (row: number, column: number, height: number, width: number) =>
  Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (_, c) => sheet().value(row + r, column + c) ?? null),
  );
const onSheet = (change: (home: Excel.Worksheet) => void) =>
  opened.session.run(async (context) => {
    change(context.workbook.worksheets.getItem('Synthèses'));
    await context.sync();
  });

const SHOWN = [
  ['Retenu', 'Oui', null, null],
  [null, null, null, null],
  ['Somme HT', 'Type', null, null],
  ['Direction', 'F', 'S', 'Total général'],
  ['DSI', 10, 5, 15],
  ['Lycées', null, 20, 20],
  ['Total général', 10, 25, 35],
];

describe('PivotTables', () => {
  test('are made with fields, filter, captions and formats', async () => {
    await write();
    expect(cells(3, 1, 7, 4)).toEqual(SHOWN);
    const [made] = sheet().pivots;
    expect(made).toMatchObject({ name: 'recensement_directions' });
    expect(made!.definition).toMatchObject({
      altTextDescription: 'Montants par direction et type.',
      autoFormat: false,
      data: [{ name: 'Somme HT', summarizeBy: 'Sum', numberFormat: '#,##0' }],
    });
    expect(opened.host.workbook.styles.get(sheet().styleAt(7, 2)).numberFormat).toBe('#,##0');
    expect(Math.floor(sheet().columns.get(1)?.width ?? 0)).toBe(20);
  });

  test('follow their source on a second run, in place, with what the user made of them', async () => {
    await write();
    const { id } = sheet().pivots[0]!;
    await onSheet((home) => {
      const ours = home.pivotTables.getItem('recensement_directions');
      ours.rowHierarchies
        .getItem('Direction')
        .fields.getItem('Direction')
        .sortByLabels('Descending' as Excel.SortBy);
      ours.layout.layoutType = 'Tabular';
      const own = home.pivotTables.add('À moi', home.context.workbook.tables.getItem('Donnees'), home.getRange('J6'));
      own.rowHierarchies.add(own.hierarchies.getItem('Type'));
      own.dataHierarchies.add(own.hierarchies.getItem('Montant'));
      home.getRange('B30').values = [['gribouillis']];
    });
    const own = cells(5, 9, 4, 2);
    await write([...LINES, ['Zoo', 'T', 7, 'Oui'], ['Zoo', 'T', 1, 'Non']]);
    expect(sheet().pivots.map(({ name }) => name)).toEqual(['recensement_directions', 'À moi']);
    expect(sheet().pivots[0]).toMatchObject({ id, definition: { form: 'Tabular' } });
    expect(cells(6, 1, 5, 5)).toEqual([
      ['Direction', 'F', 'S', 'T', 'Total général'],
      ['Zoo', null, null, 7, 7],
      ['Lycées', null, 20, null, 20],
      ['DSI', 10, 5, null, 15],
      ['Total général', 10, 25, 7, 42],
    ]);
    expect(cells(29, 1, 1, 1)).toEqual([[null]]);
    expect(own[1]).toEqual(['F', 109]);
    expect(cells(6, 9, 1, 2)).toEqual([['F', 109]]);
    expect(cells(8, 9, 2, 2)).toEqual([
      ['T', 8],
      ['Total général', 142],
    ]);
  });

  test('keep their filter when a need is dropped only later', async () => {
    await write(LINES.slice(0, 3));
    expect(cells(3, 1, 1, 2)).toEqual([['Retenu', '(Tous)']]);
    await write(LINES);
    expect(cells(3, 1, 7, 4)).toEqual(SHOWN);
    await write(LINES.slice(0, 3));
    expect(cells(9, 1, 1, 4)).toEqual([['Total général', 10, 25, 35]]);
  });

  test('are made anew when the plan has other fields or another place, and go with their plan', async () => {
    await write();
    await write(LINES, [pivot({ rows: ['Type'], columns: [], row: 8 })]);
    expect(sheet().pivots.map(({ name, areas }) => [name, areas.whole.row])).toEqual([['recensement_directions', 8]]);
    expect(cells(8, 1, 4, 2)).toEqual([
      ['Type', 'Somme HT'],
      ['F', 10],
      ['S', 25],
      ['Total général', 35],
    ]);
    await write(LINES, []);
    expect(sheet().pivots).toEqual([]);
    expect(
      cells(0, 0, 15, 5)
        .flat()
        .filter((value) => value !== null),
    ).toEqual(['Synthèses']);
  });

  test.each(['1.9', '1.12', '1.14'])('work with ExcelApi %s, whether tables can be resized or not', async (api) => {
    opened.close();
    await open(api);
    await write(LINES.slice(0, 2));
    await write(LINES);
    expect(cells(3, 1, 7, 4)).toEqual(SHOWN);
    expect(sheet().pivots).toHaveLength(1);
  });

  test('of a saved file are refreshed like those of this session', async () => {
    await write();
    const bytes = await opened.save();
    opened.close();
    opened = await openForAddin(bytes);
    await write([...LINES, ['DSI', 'F', 100, 'Oui']]);
    expect(sheet().pivots).toHaveLength(1);
    expect(cells(7, 1, 3, 4)).toEqual([
      ['DSI', 110, 5, 115],
      ['Lycées', null, 20, 20],
      ['Total général', 110, 25, 135],
    ]);
  });

  test('blocked by one of the user’s are told, and all the rest is written', async () => {
    await write();
    await onSheet((home) => {
      const own = home.pivotTables.add('À moi', home.context.workbook.tables.getItem('Donnees'), home.getRange('B11'));
      own.rowHierarchies.add(own.hierarchies.getItem('Type'));
    });
    const before = cells(3, 1, 7, 4);
    const { blockedPivots } = await write([...LINES, ['Zoo', 'T', 7, 'Oui']]);
    expect(blockedPivots).toBe(true);
    expect(cells(3, 1, 7, 4)).toEqual(before);
    expect(opened.host.workbook.sheetByName('Données')!.value(5, 0)).toBe('Zoo');
  });
});
