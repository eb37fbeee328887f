import type { CellChange, Refusal, RowChange } from '../../../src/app/fix';
import type { CensusSummary } from '../../../src/app/result';
import { countWanted, groupChanges, previewLines } from '../../../src/taskpane/view-model/preview-view';

const census: CensusSummary = {
  sheet: 'Recensement',
  table: null,
  headerRow: 1,
  rows: 2,
  year: 2024,
  columns: [
    { key: 'intitule', header: 'Intitulé\ndu besoin', column: 'D' },
    { key: 'montant_total_ht', header: 'Montant', column: 'M' },
  ],
  unknownColumns: [],
};

const cell = (address: string, column: CellChange['column'], sheet = 'Recensement'): CellChange => ({
  kind: 'cell',
  rule: 'L02',
  sheet,
  cell: address,
  row: Number(address.slice(1)),
  column,
  before: 'a',
  after: 'b',
  value: 'b',
  anchors: [],
});

const row: RowChange = {
  kind: 'row',
  rule: 'R40',
  sheet: 'Recensement',
  table: null,
  lastRow: 9,
  firstRow: 2,
  amounts: [],
  anchors: [],
  columns: [0, 3],
  cells: [],
  before: '',
  after: 'x',
};

const changes = [
  row,
  cell('M4', 'montant_total_ht'),
  cell('B2', null, 'Valeurs'),
  cell('D2', 'intitule'),
  cell('M3', 'montant_total_ht'),
];
const refused: Refusal[] = [{ change: changes[4]!, code: 'FORMULA', message: 'M3 contient une formule.' }];

test('changes stand by column in the order of the sheet, other cells next, rows last', () => {
  expect(
    groupChanges(changes, census).map(({ header, rows, changes: own }) => [
      header,
      rows,
      own.map((change) => (change.kind === 'cell' ? change.cell : 'row')),
    ]),
  ).toEqual([
    ['Intitulé du besoin', false, ['D2']],
    ['Montant', false, ['M4', 'M3']],
    [null, false, ['B2']],
    [null, true, ['row']],
  ]);
});

test('each change has its line with why it would be refused, under its column; keys differ', () => {
  const lines = previewLines(groupChanges(changes, census), refused);
  expect(lines.map((line) => (line.kind === 'group' ? line.group.header : (line.refusal?.code ?? 'ok')))).toEqual([
    'Intitulé du besoin',
    'ok',
    'Montant',
    'ok',
    'FORMULA',
    null,
    'ok',
    null,
    'ok',
  ]);
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
});

test('what is refused or left out is not written, and counts once', () => {
  expect(countWanted(changes, refused, new Set())).toBe(4);
  expect(countWanted(changes, refused, new Set([changes[4]!, changes[0]!]))).toBe(3);
});
