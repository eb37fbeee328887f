import fc from 'fast-check';
import { createCalculator } from '../../../src/host/formulas';
import { ErrorValue } from '../../../src/host/workbook/error-value';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { edit } from './edit';
import { unoPython } from '../judge/ask-libreoffice';
import { editInLibreOffice, type Step } from './judge/libreoffice';
import { SHEETS, formulas, step, workbookOf } from './judge/random-edits';

const SIZE = 40;

const shown = (value: unknown): unknown => (value instanceof ErrorValue ? value.code : value);

/** Everything in the first cells of all sheets, as texts and values. */
const contents = (workbook: WorkbookModel): unknown[] =>
  workbook.sheets.map(({ name, cells }) => [
    name,
    ...Array.from({ length: SIZE }, (_, row) =>
      Array.from({ length: SIZE }, (_unused, column) => cells.formula(row, column) ?? shown(cells.value(row, column))),
    ),
  ]);

const results = (workbook: WorkbookModel): unknown[] =>
  workbook.sheets.map(({ cells }) =>
    [...cells.formulaCells()].map(({ row, column }) => [row, column, shown(cells.value(row, column))]),
  );

const apply = (workbook: WorkbookModel, [name, address, shift]: Step): void => {
  const sheet = workbook.sheetByName(name);
  if (sheet) edit(sheet, address, shift);
};

test('what is computed after edits is what a fresh reader of the saved file computes', async () => {
  await fc.assert(
    fc.asyncProperty(formulas, fc.array(step, { minLength: 1, maxLength: 4 }), async (texts, steps) => {
      // Saved and opened first, so that there is a file whose rows are to be moved.
      const workbook = await openWorkbook(await saveWorkbook(workbookOf(texts)));
      workbook.useCalculator(createCalculator);
      workbook.calculate(true);
      for (const one of steps) {
        apply(workbook, one);
        workbook.calculateIfNeeded();
      }
      const again = await openWorkbook(await saveWorkbook(workbook));
      expect(contents(again)).toEqual(contents(workbook));
      again.useCalculator(createCalculator);
      again.calculate(true);
      expect(results(again)).toEqual(results(workbook));
    }),
    { numRuns: 60 },
  );
}, 120_000);

/** A formula of LibreOffice in Excel's notation. */
const asExcel = (formula: string): string => formula.replace(/\$?(Feuil1|Autre|Calcul)\./g, '$1!').replace(/;/g, ',');

(unoPython ? test : test.skip)(
  'LibreOffice adjusts the same formulas in the same way, and computes the same',
  async () => {
    const texts = fc.sample(formulas, { numRuns: 12, seed: 20240115 }).flat();
    const steps = fc.sample(step, { numRuns: 24, seed: 4711 });
    const workbook = workbookOf(texts);
    workbook.useCalculator(createCalculator);
    const judged = editInLibreOffice(await saveWorkbook(workbook), steps);
    steps.forEach((one, i) => {
      apply(workbook, one);
      workbook.calculateIfNeeded();
      for (const name of [...SHEETS, 'Calcul']) {
        const { cells } = workbook.sheetByName(name) as NonNullable<ReturnType<WorkbookModel['sheetByName']>>;
        const theirs = judged[i]?.sheets[name];
        const differing: unknown[] = [];
        theirs?.formulas.forEach((line, row) =>
          line.forEach((text, column) => {
            const formula = cells.formula(row, column);
            const value = shown(cells.value(row, column));
            const expected = asExcel(text);
            if (formula === null) {
              if (String(value ?? '') !== text) differing.push([row, column, value, text]);
              // A reference whose cells are gone comes to life again in LibreOffice when others move into their place.
            } else if (formula.includes('#REF!')) return;
            else if (formula !== expected) differing.push([row, column, formula, expected]);
            else if (typeof value === 'number' && value !== theirs.values[row]?.[column])
              differing.push([row, column, formula, value, theirs.values[row]?.[column]]);
          }),
        );
        expect([one, name, differing]).toEqual([one, name, []]);
      }
    });
  },
  180_000,
);
