/**
 * How long formulas take: 200 SUMIFS and COUNTIFS over 20 000 rows × 30 columns, all of them and after one edit; attaching
 * the engine to a file with formulas; a filled-down column; a running total. Run with `npx tsx test/perf/formulas.ts`.
 */
import { performance } from 'node:perf_hooks';
import { createCalculator } from '../../src/host/formulas';
import { columnName } from '../../src/host/workbook/address';
import { WorkbookModel } from '../../src/host/workbook/workbook';
import { COLUMNS, criteriaWorkbook, DIRECTIONS, FORMULAS, KINDS, ROWS } from './criteria-workbook';

function time(label: string, limit: number | null, work: () => void): void {
  const start = performance.now();
  work();
  const took = performance.now() - start;
  const verdict = limit === null ? '' : took <= limit ? ` (limit ${limit} ms)` : ` — ABOVE the limit of ${limit} ms`;
  console.log(`${label}: ${took.toFixed(1)} ms${verdict}`);
}

const { workbook, data, report } = criteriaWorkbook();

console.log(`${FORMULAS} SUMIFS/COUNTIFS with 3 criteria over ${ROWS} rows × ${COLUMNS} columns`);
time('  attach', 50, () => workbook.useCalculator(createCalculator));
time('  first full recalculation', 400, () => workbook.calculate(true));
time('  full recalculation again', 400, () => workbook.calculate(true));
time('  after an edit of an amount', 60, () => {
  data.write(500, 2, [[{ value: 123_456.78 }]]);
  workbook.calculateIfNeeded();
});
time('  after an edit of a text', 60, () => {
  data.write(700, 0, [[{ value: 'Direction 3' }]]);
  workbook.calculateIfNeeded();
});
time('  after an edit elsewhere', 10, () => {
  report.write(0, 5, [[{ value: 'note' }]]);
  workbook.calculateIfNeeded();
});
time('  after rewriting all 20 000 rows of one column', 400, () => {
  const column = Array.from({ length: ROWS }, (_, i) => [{ value: i }]);
  data.write(1, 2, column);
  workbook.calculateIfNeeded();
});

console.log('200 SUMPRODUCT with 2 conditions over the same rows');
const products = workbook.addSheet('Croisements');
for (let i = 0; i < FORMULAS; i++) {
  const group = (i % 10) * 3 + 1;
  const first = `(Donnees[Colonne ${group}]="${DIRECTIONS[i % 20]}")`;
  const second = `(Donnees[Colonne ${group + 1}]="${KINDS[i % 3]}")`;
  products.cells.setFormula(i, 0, `=SUMPRODUCT(${first}*${second}*Donnees[Colonne ${group + 2}])`);
}
time('  first recalculation', null, () => {
  workbook.calculator.structureChanged();
  workbook.calculateIfNeeded();
});
time('  after an edit of an amount', null, () => {
  data.write(500, 2, [[{ value: 12.5 }]]);
  workbook.calculateIfNeeded();
});

const filled = new WorkbookModel();
const sheet = filled.addSheet('Calcul');
for (let row = 0; row < ROWS; row++) {
  sheet.cells.setValue(row, 0, row);
  sheet.cells.setFormula(row, 1, `=IF(A${row + 1}>10,ROUND(A${row + 1}*1.2,2),"-")`);
  sheet.cells.setFormula(row, 2, row === 0 ? '=A1' : `=C${row}+A${row + 1}`);
  sheet.cells.setFormula(row, 3, `=VLOOKUP(A${row + 1},$A$1:$C$${ROWS},1,FALSE)`);
}
console.log(`${ROWS * 3} filled-down formulas (IF, chain of sums, VLOOKUP)`);
time('  attach', 100, () => filled.useCalculator(createCalculator));
time('  first recalculation, parsing included', null, () => filled.calculate(true));
time('  full recalculation again', null, () => filled.calculate(true));
time('  after an edit at the top of the chain', null, () => {
  sheet.write(0, 0, [[{ value: 5 }]]);
  filled.calculateIfNeeded();
});
time('  attach when all values are there', 100, () => filled.useCalculator(createCalculator));
time('  first edit after that', null, () => {
  sheet.write(0, 0, [[{ value: 6 }]]);
  filled.calculateIfNeeded();
});
console.log(`last cell of the chain: ${columnName(2)}${ROWS} = ${String(sheet.cells.value(ROWS - 1, 2))}`);

const running = new WorkbookModel();
const totals = running.addSheet('Cumul');
const DEPTH = 2_000;
for (let row = 0; row < DEPTH; row++) {
  totals.cells.setValue(row, 0, 1);
  totals.cells.setFormula(row, 1, `=SUM(A$1:A${row + 1})`);
}
console.log(`${DEPTH} running totals`);
time('  attach', 50, () => running.useCalculator(createCalculator));
time('  first recalculation', null, () => running.calculate(true));
time('  after an edit of the first row', null, () => {
  totals.write(0, 0, [[{ value: 2 }]]);
  running.calculateIfNeeded();
});
