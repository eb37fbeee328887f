import fc from 'fast-check';
import type { ColumnCriteria, FilterOperator } from '../../../src/host/workbook/filters/column-criteria';
import type { SortState } from '../../../src/host/workbook/filters/sort-state';
import { WorkbookModel } from '../../../src/host/workbook/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { part } from '../xlsx/support';

/** Texts as cells hold them: what XML needs escaped, control characters, and what looks like an escape itself. */
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((one) => one.trim() !== ''),
  fc.constantFrom('_x0041_', 'a\u0001b', 'ligne\nsuite', '\ttabulé', '<&">', "l'été", '5_x', ' bords '),
);

const operator = fc.constantFrom<FilterOperator>(
  'equal',
  'notEqual',
  'greaterThan',
  'greaterThanOrEqual',
  'lessThan',
  'lessThanOrEqual',
);
const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => ({ rgb: `#${n.toString(16).toUpperCase().padStart(6, '0')}` }));
const number = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }), fc.constantFrom(0.5, 1.25e-7, 46023));

const criteria: fc.Arbitrary<ColumnCriteria> = fc.oneof(
  fc.record({
    kind: fc.constant('values' as const),
    texts: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
    blank: fc.boolean(),
    dates: fc.array(
      fc.tuple(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => ({
        grouping: 'month' as const,
        parts: [year, month],
      })),
      { maxLength: 2 },
    ),
  }),
  fc
    .tuple(fc.boolean(), fc.array(fc.record({ operator, value: text }), { minLength: 1, maxLength: 2 }))
    .map(([and, conditions]) => ({ kind: 'custom' as const, and: and && conditions.length === 2, conditions })),
  fc.record({
    kind: fc.constant('top' as const),
    bottom: fc.boolean(),
    percent: fc.boolean(),
    count: fc.integer({ min: 1, max: 100 }),
    threshold: fc.option(number),
  }),
  fc.record({
    kind: fc.constant('dynamic' as const),
    type: fc.constantFrom('thisMonth', 'aboveAverage', 'Q3', 'M12'),
    low: fc.option(number),
    high: fc.option(number),
  }),
  fc.record({ kind: fc.constant('color' as const), font: fc.boolean(), color: fc.option(color) }),
  fc.record({
    kind: fc.constant('icon' as const),
    set: fc.constantFrom('3Arrows', '5Boxes', '3Stars'),
    index: fc.option(fc.integer({ min: 0, max: 2 })),
  }),
);

const sort: fc.Arbitrary<SortState> = fc.record({
  matchCase: fc.boolean(),
  method: fc.constantFrom('PinYin' as const, 'StrokeCount' as const),
  conditions: fc.array(
    fc
      .tuple(
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        fc.constantFrom('value' as const, 'cellColor' as const),
        color,
      )
      .map(([key, descending, on, wanted]) => ({
        key,
        descending,
        on,
        color: on === 'value' ? null : wanted,
        icon: null,
        textAsNumber: false,
        customList: null,
      })),
    { minLength: 1, maxLength: 3 },
  ),
});

const state = (workbook: WorkbookModel): unknown => {
  const [sheet] = workbook.sheets;
  const [table] = sheet?.tables ?? [];
  return [sheet?.autoFilter, table?.columns.map(({ filter }) => filter ?? null), table?.sort];
};

test('criteria and sort orders of any kind come back from the file, and are written the same again', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.option(criteria), { minLength: 3, maxLength: 3 }),
      fc.array(fc.option(criteria), { minLength: 3, maxLength: 3 }),
      fc.option(sort),
      async (ofSheet, ofTable, order) => {
        const workbook = new WorkbookModel();
        const sheet = workbook.addSheet('Feuil1');
        sheet.autoFilter = {
          bounds: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
          columns: ofSheet,
          sort: order,
        };
        const table = workbook.addTable(sheet, { row: 0, column: 5, rowCount: 4, columnCount: 3 }, ['a', 'b', 'c']);
        table.columns.forEach((column, i) => {
          const filter = ofTable[i];
          if (filter) column.filter = filter;
        });
        table.sort = order && {
          ...order,
          conditions: order.conditions.map((one) => ({ ...one, key: table.columns[one.key]?.id ?? 0 })),
        };
        const bytes = await saveWorkbook(workbook);
        const again = await openWorkbook(bytes);
        expect(state(again)).toEqual(state(workbook));
        again.sheets[0]?.write(9, 9, [[{ value: 1 }]]);
        const name = 'xl/tables/table1.xml';
        expect(part(await saveWorkbook(again), name)).toBe(part(bytes, name));
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
