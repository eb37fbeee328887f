import fc from 'fast-check';
import { blankWorkbook } from '../../../src/host/xlsx';
import { ERROR_CODES, ErrorValue } from '../../../src/host/workbook/error-value';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import { reopen } from './support';

/** Errors that the file format has no name for come back as #VALUE!. */
const errors = ERROR_CODES.slice(0, 8).map((code) => ErrorValue.of(code));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
  fc.integer(),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom('_x000D_', '\r\n', ' ', '\t\n', '<![CDATA[', ']]>', '&amp;', "'", '"', '\uFEFFx', '=1+1'),
  fc.boolean(),
  fc.constantFrom(...errors),
  fc.constant(null),
);

const place = fc.record({ row: fc.integer({ min: 0, max: 700 }), column: fc.integer({ min: 0, max: 40 }), value });

test('any cells survive saving and opening, and a second time after more edits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(place, { maxLength: 60 }), fc.array(place, { maxLength: 20 }), async (first, second) => {
      let workbook = blankWorkbook();
      const expected = new Map<string, CellValue>();
      for (const edits of [first, second]) {
        for (const edit of edits) {
          workbook.activeSheet.write(edit.row, edit.column, [[{ value: edit.value }]]);
          expected.set(`${edit.row},${edit.column}`, edit.value);
        }
        workbook = await reopen(workbook);
        for (const [key, wanted] of expected) {
          const [row, column] = key.split(',').map(Number) as [number, number];
          expect(workbook.activeSheet.value(row, column)).toBe(wanted);
        }
      }
      const filled = [...expected.values()].filter((one) => one !== null).length;
      const stored = workbook.activeSheet.cells
        .columnNumbers()
        .reduce((sum, column) => sum + [...workbook.activeSheet.cells.rowsOf(column, false)].length, 0);
      expect(stored).toBe(filled);
    }),
    { numRuns: 60 },
  );
});

test('any sheet name, defined name comment and setting survive', async () => {
  const sheetName = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
    .filter((name) => !/[/\\?*:[\]\u0000-\u001f]|^'|'$|^history$/i.test(name));
  await fc.assert(
    fc.asyncProperty(sheetName, fc.string({ maxLength: 20 }), fc.json({ maxDepth: 2 }), async (name, comment, json) => {
      const workbook = blankWorkbook();
      workbook.renameSheet(workbook.activeSheet, name);
      workbook.setDefinedName({ name: 'Essai', formula: '1', sheet: null, visible: true, comment });
      workbook.settings.set(comment, json);
      const again = await reopen(workbook);
      expect(again.sheets[0]?.name).toBe(name);
      expect(again.names[0]?.comment).toBe(comment);
      expect(again.settings.get(comment)).toBe(json);
    }),
    { numRuns: 60 },
  );
});
