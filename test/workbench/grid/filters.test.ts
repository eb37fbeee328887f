import { bounds } from '../../../src/host/workbook/bounds';
import { newSheetFilter } from '../../../src/host/workbook/filters/sheet-filter';
import { columnChoices, criteriaOf } from '../../../src/workbench/grid/filters/filter-choices';
import { foundRecords, headKey, sheetFilters, type FilterHead } from '../../../src/workbench/grid/filters/filter-heads';
import { openGrid } from '../open-grid';

function filtered() {
  const opened = openGrid([
    ['Direction', 'Montant', 'Date'],
    ['Lycées', 300, 45_300],
    ['Mer', 100, 45_301],
    ['lycées', 200, 45_300],
    [null, 100, null],
  ]);
  const { sheet } = opened;
  sheet.format(bounds(1, 2, 4, 1), { numberFormat: 'dd/mm/yyyy' });
  sheet.autoFilter = newSheetFilter(bounds(0, 0, 5, 3));
  const head = (column: number): FilterHead => sheetFilters(sheet).heads.get(headKey(0, column))!;
  const texts = (column: number): [string, boolean][] =>
    columnChoices(head(column), 'fr-FR').choices.map(({ text, kept }) => [text, kept]);
  const keep = (column: number, ...wanted: string[]): void => {
    const { choices } = columnChoices(head(column), 'fr-FR');
    const some = choices.filter(({ text }) => wanted.includes(text));
    opened.grid.filter(head(column), criteriaOf(some, choices));
  };
  const hidden = (): number[] => [...sheet.rows].flatMap(([row, layout]) => (layout.filtered ? [row] : []));
  return { ...opened, head, texts, keep, hidden };
}

test('the values of a column: each once, numbers as shown, blanks last, and what kind they are', () => {
  const { head, texts } = filtered();
  expect(texts(0)).toEqual([
    ['Lycées', true],
    ['Mer', true],
    ['', true],
  ]);
  expect(texts(1).map(([text]) => text)).toEqual(['100', '200', '300']);
  expect([0, 1, 2].map((column) => columnChoices(head(column), 'fr-FR').content)).toEqual([
    'texts',
    'numbers',
    'dates',
  ]);
});

test('keeping values hides the other rows, tells the add-in, and narrows the lists of the other columns', () => {
  const { keep, hidden, texts, changes, sheet, head } = filtered();
  keep(0, 'Lycées');
  expect(hidden()).toEqual([2, 4]);
  expect(changes.map(({ kind }) => kind)).toContain('rowsHidden');
  expect(foundRecords(sheet, { row: 0, column: 0 })).toEqual({ shown: 2, all: 4 });
  expect(texts(1).map(([text]) => text)).toEqual(['200', '300']);
  // Its own list still offers everything, with what is kept ticked.
  expect(texts(0).map(([, kept]) => kept)).toEqual([true, false, false]);
  expect([head(0).filtered, head(1).filtered]).toEqual([true, false]);
  expect(sheetFilters(sheet).filteredBodies).toEqual([bounds(1, 0, 4, 3)]);
});

test('blanks alone, and days', () => {
  const { keep, hidden, grid, head, sheet } = filtered();
  keep(0, '');
  expect(hidden()).toEqual([1, 2, 3]);
  grid.filter(head(0), null);
  expect(hidden()).toEqual([]);
  const [day] = columnChoices(head(2), 'fr-FR').choices;
  keep(2, day!.text);
  expect(hidden()).toEqual([2, 4]);
  expect(sheet.autoFilter?.columns[2]).toEqual({
    kind: 'values',
    texts: [],
    blank: false,
    dates: [{ grouping: 'day', parts: [2024, 1, 9] }],
  });
});

test('keeping every value takes the filter away', () => {
  const { keep, hidden, head } = filtered();
  keep(0, 'Mer');
  keep(0, 'Lycées', 'Mer', '');
  expect([hidden(), head(0).filtered]).toEqual([[], false]);
});

test('sorting moves whole rows, is kept with the filter, and can be undone', () => {
  const { grid, head, sheet, changes } = filtered();
  const column = (c: number): unknown[] => [1, 2, 3, 4].map((row) => sheet.value(row, c));
  grid.sort(head(1), true);
  expect([column(0), column(1)]).toEqual([
    ['Lycées', 'lycées', 'Mer', null],
    [300, 200, 100, 100],
  ]);
  expect(head(1).sorted).toBe('down');
  expect(changes.map(({ kind }) => kind)).toContain('sorted');
  grid.undo();
  expect(column(1)).toEqual([300, 100, 200, 100]);
});

test('what cannot be sorted or filtered is refused and nothing is kept for undoing', () => {
  const { grid, head, sheet } = filtered();
  sheet.merges.push(bounds(1, 0, 2, 1));
  grid.sort(head(1), false);
  expect(grid.snapshot().refused?.code).toBe('SORT_CUT');
  sheet.workbook.readOnly = true;
  grid.filter(head(0), criteriaOf([], columnChoices(head(0), 'fr-FR').choices));
  expect(grid.snapshot().refused?.code).toBe('READ_ONLY');
  sheet.workbook.readOnly = false;
  grid.undo();
  expect(sheet.value(1, 1)).toBe(300);
});
