import { withBanners } from '../../../src/census/reports/banners';
import { widthInPoints } from '../../../src/census/reports/print';
import { textPoints } from '../../../src/census/reports/print-lines';
import type { PlannedCell, SheetPlan, StyleSpec } from '../../../src/census/reports/sheet-plan';
import { STYLES } from '../../../src/census/reports/styles';
import { lookRuns } from '../../../src/excel/looks';
import { censusOf } from '../support/census-grid';
import { plansOf } from '../support/written-workbook';

interface Shown {
  sheet: string;
  row: number;
  column: number;
  look: StyleSpec;
  cell: PlannedCell;
}

/** The cells of a sheet that hold something, by row and column, with their looks. */
const shownCells = ({ key, blocks }: SheetPlan): Map<string, Shown> => {
  const shown = new Map<string, Shown>();
  for (const block of blocks)
    for (const { column: first, columnCount, look } of lookRuns(block, STYLES))
      block.cells.forEach((line, at) =>
        line.slice(first, first + columnCount).forEach((cell, place) => {
          if (cell === null) return;
          const [row, column] = [block.row + at, block.column + first + place];
          shown.set(`${row} ${column}`, { sheet: key, row, column, look, cell });
        }),
      );
  return shown;
};

const ROWS = [{}, { montant_total_ht: -1000 }, { nature_besoin: 'R', montant_total_ht: null }];
const plans = plansOf(censusOf(ROWS));

test('no text begins where a figure ends', () => {
  const texts = plans.flatMap((plan) => {
    const shown = shownCells(plan);
    return [...shown.values()].flatMap((text) => {
      const figure = shown.get(`${text.row} ${text.column - 1}`);
      return (text.look.align ?? 'Left') === 'Left' && figure?.look.align === 'Right' ? [text] : [];
    });
  });
  expect(texts.length).toBeGreaterThan(8);
  expect(texts.filter(({ look }) => !look.indent)).toEqual([]);
});

/** Texts that do not wrap and run into the next filled cell or past the edge of the paper: [sheet, row, column, text]. */
const cutTexts = (plan: SheetPlan): unknown[] => {
  const { area } = plan.print!;
  const end = area.column + area.columnCount;
  const shown = shownCells(plan);
  return [...shown.values()].flatMap(({ sheet, row, column, look, cell }) => {
    if (look.wrap || column >= end || typeof cell !== 'object' || cell === null || !('text' in cell)) return [];
    let [next, room] = [column, 0];
    do room += widthInPoints(plan.columnWidths[next++] ?? 8.43);
    while (next < end && !shown.has(`${row} ${next}`));
    const needed = (textPoints(cell.text) * (look.size ?? 11)) / 11;
    return needed > room ? [[sheet, row, column, cell.text]] : [];
  });
};

test('no text of ours is cut by its neighbour or by the edge of the paper', () => {
  // Synthèses prints its parts only; Données and the forms hold what people typed.
  const ours = plans.filter(({ key }) => !['syntheses', 'donnees', 'fiches'].includes(key));
  expect(ours.flatMap(cutTexts)).toEqual([]);
});

test('a sentence on a colour is on it to its end', () => {
  const widths = [20, 20, 20, 20];
  const warning = { row: 4, column: 0, cells: [[{ text: 'Absent du recensement : « Durée initiale (mois) ».' }]] };
  const [banner, short, plain] = withBanners(
    [
      { ...warning, style: 'warning' },
      { ...warning, cells: [[{ text: 'Court' }]], style: 'good' },
      { ...warning, style: 'note' },
    ],
    widths,
  );
  expect(banner!.cells).toEqual([[...warning.cells[0]!, null, null]]);
  expect(short!.cells).toEqual([[{ text: 'Court' }]]);
  expect(plain!.cells).toEqual(warning.cells);
});
