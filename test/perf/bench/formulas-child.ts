/** 200 SUMIFS and COUNTIFS with three criteria over a table of 20 000 rows, in a process of its own; prints milliseconds as JSON. */
import { createCalculator } from '../../../src/host/formulas';
import { criteriaWorkbook, FORMULAS, ROWS } from '../criteria-workbook';

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return Math.round((performance.now() - start) * 10) / 10;
}

const { workbook, data } = criteriaWorkbook();
workbook.useCalculator(createCalculator);
console.log(
  JSON.stringify({
    rows: ROWS,
    formulas: FORMULAS,
    full: milliseconds(() => workbook.calculate(true)),
    fullAgain: milliseconds(() => workbook.calculate(true)),
    oneAmount: milliseconds(() => {
      data.write(500, 2, [[{ value: 123_456.78 }]]);
      workbook.calculateIfNeeded();
    }),
    oneText: milliseconds(() => {
      data.write(700, 0, [[{ value: 'Direction 3' }]]);
      workbook.calculateIfNeeded();
    }),
  }),
);
