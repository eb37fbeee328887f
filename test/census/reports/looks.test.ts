import type { SheetPlan } from '../../../src/census/reports/sheet-plan';
import { STYLES } from '../../../src/census/reports/styles';
import { lookRuns } from '../../../src/excel/looks';
import { censusOf } from '../support/census-grid';
import { plansOf } from '../support/written-workbook';

interface Shown {
  sheet: string;
  row: number;
  column: number;
  align: string;
  indent: number;
}

/** The cells of a sheet that hold something, by row and column, with what places their text. */
const shownCells = ({ key, blocks }: SheetPlan): Map<string, Shown> => {
  const shown = new Map<string, Shown>();
  for (const block of blocks)
    for (const { column: first, columnCount, look } of lookRuns(block, STYLES))
      block.cells.forEach((line, at) =>
        line.slice(first, first + columnCount).forEach((cell, place) => {
          if (cell === null) return;
          const [row, column] = [block.row + at, block.column + first + place];
          const { align = 'Left', indent = 0 } = look;
          shown.set(`${row} ${column}`, { sheet: key, row, column, align, indent });
        }),
      );
  return shown;
};

test('no text begins where a figure ends', () => {
  const plans = plansOf(censusOf([{}, { montant_total_ht: -1000 }, { nature_besoin: 'R', montant_total_ht: null }]));
  const texts = plans.flatMap((plan) => {
    const shown = shownCells(plan);
    return [...shown.values()].flatMap((text) => {
      const figure = shown.get(`${text.row} ${text.column - 1}`);
      return text.align === 'Left' && figure?.align === 'Right' ? [text] : [];
    });
  });
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter(({ indent }) => indent === 0)).toEqual([]);
});
