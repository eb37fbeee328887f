import fc from 'fast-check';
import { columnBreaks, printOf, widthInPoints } from '../../../src/census/reports/print';
import { lineCount } from '../../../src/census/reports/print-lines';
import { pageBreaks } from '../../../src/census/reports/print-pages';
import type { BlockPlan } from '../../../src/census/reports/sheet-plan';
import { fr } from '../../../src/i18n/fr';
import { censusOf } from '../support/census-grid';
import { plansOf } from '../support/written-workbook';

const block = (row: number, column: number, rows: number, columns: number): BlockPlan => ({
  row,
  column,
  cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1)),
});
const CHART = {
  ...{ name: 'c', title: 'C', altText: 'C', kind: 'bars' as const, series: [], legend: null },
  categories: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  anchor: { row: 10, column: 1, rowCount: 5, columnCount: 2 },
};

test('what is printed holds every block and chart, the header is repeated, the foot names sheet and campaign', () => {
  const plan = { blocks: [block(0, 0, 1, 1), block(3, 1, 4, 6)], freeze: { rows: 3, columns: 1 } };
  const print = printOf(plan, { campaignYear: 2023 }, fr.sheets, { key: 'agec' });
  expect(print).toEqual({
    orientation: 'landscape',
    area: { row: 0, column: 0, rowCount: 7, columnCount: 7 },
    repeatRows: { first: 2, last: 2 },
    footer: 'AGEC – recensement des achats, campagne 2023',
  });
  // A page is filled: A4 landscape takes seven columns of 20 characters and a bit; one of 52 leaves room for others of the usual width.
  const columnsWith = (widths: number[]) =>
    printOf({ ...plan, columnWidths: widths }, { campaignYear: 2023 }, fr.sheets, { key: 'agec' }).area.columnCount;
  expect([Array<number>(7).fill(20), [52]].map(columnsWith)).toEqual([8, 12]);
  const withChart = printOf({ ...plan, charts: [CHART] }, { campaignYear: 2023 }, fr.sheets, {
    ...{ key: 'agec', columns: 5, orientation: 'portrait', repeat: null },
  });
  expect(withChart).toMatchObject({
    orientation: 'portrait',
    area: { row: 0, column: 0, rowCount: 15, columnCount: 5 },
  });
  expect(withChart.repeatRows).toBeUndefined();
});

test('a sheet too wide for a page is cut between columns, each page with as many as fit beside the repeated ones', () => {
  // A4 landscape has 770 points between its margins; a quarter of them is kept for wider fonts.
  expect(columnBreaks([8, 14, 40, 40, 40, 40], 2, 100)).toEqual([4]);
  expect(columnBreaks([8, 14, 40, 40, 40, 40], 2, 50)).toEqual([]);
  expect(columnBreaks([8, 200, 200], 1, 100)).toEqual([2]);
});

test('no page across is wider than its paper, none could take the next column', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 5, max: 70 }), { minLength: 3, maxLength: 60 }),
      fc.integer({ min: 50, max: 100 }),
      (widths, scale) => {
        const breaks = columnBreaks(widths, 2, scale);
        const room = (770 * 0.75 * 100) / scale;
        const sum = (from: number, to: number) =>
          widths.slice(from, to).reduce((total, width) => total + widthInPoints(width), 0);
        const starts = [2, ...breaks];
        starts.forEach((start, page) => {
          const end = starts[page + 1] ?? widths.length;
          if (end - start > 1) expect(sum(0, 2) + sum(start, end)).toBeLessThanOrEqual(room);
          if (end < widths.length) expect(sum(0, 2) + sum(start, end + 1)).toBeGreaterThan(room);
        });
      },
    ),
  );
});

test('the pages of Données each begin with the row and the number of the need', () => {
  const data = plansOf(censusOf([{}])).find(({ key }) => key === 'donnees')!;
  const { scale, repeatColumns, repeatRows, columnBreaks: across = [], area } = data.print!;
  expect({ scale, repeatColumns, repeatRows }).toEqual({
    scale: 60,
    repeatColumns: { first: 0, last: 1 },
    repeatRows: { first: 0, last: 0 },
  });
  expect(area.columnCount).toBe(data.tables[0]!.columnCount);
  expect(across.length).toBeGreaterThan(2);
});

test('every sheet says how it is printed: all its tables, one page across unless columns are repeated', () => {
  // Tables beyond the printed columns serve formulas only.
  for (const { key, tables, print } of plansOf(censusOf([{}]))) {
    expect([key, print === undefined]).toEqual([key, false]);
    expect([key, print!.scale !== undefined]).toEqual([key, print!.repeatColumns !== undefined]);
    const { area } = print!;
    for (const table of tables.filter(({ column }) => column < area.columnCount))
      expect([key, table.row + table.rowCount <= area.row + area.rowCount]).toEqual([key, true]);
  }
});

test('lines of a wrapped text', () => {
  expect(lineCount('', 54)).toBe(1);
  expect(lineCount('45 nouveaux besoins ont été recensés.', 54)).toBe(1);
  expect(lineCount('Ces consultations représentent 156 millions d’euros HT, durée entière comprise.', 54)).toBe(2);
  expect(lineCount('mot '.repeat(100), 54)).toBeGreaterThan(lineCount('mot '.repeat(100), 80));
});

const page = { first: 4, page: 100, above: 20, repeated: 10 };
const rows = (count: number) => Array.from({ length: count }, () => 10);

test('groups stay whole, one taller than a page is cut past its heading', () => {
  expect(pageBreaks([{ heights: rows(5) }, { heights: rows(3) }], page)).toEqual([]);
  expect(pageBreaks([{ heights: rows(5) }, { heights: rows(4) }], page)).toEqual([9]);
  expect(pageBreaks([{ heights: rows(20) }], page)).toEqual([12, 21]);
  // Two lines of it would be left below the first group: it begins on the next page.
  expect(pageBreaks([{ heights: rows(6) }, { heights: rows(12) }], page)).toEqual([10, 19]);
});

test('a chapter begins a page unless a third of one is left; a heading goes along with what it is the heading of', () => {
  const next = { heights: rows(4) };
  expect(pageBreaks([{ heights: rows(4) }, { heights: rows(1), chapter: true }, next], page)).toEqual([9]);
  expect(pageBreaks([{ heights: rows(5) }, { heights: rows(1), chapter: true }, next], page)).toEqual([9]);
  expect(pageBreaks([{ heights: rows(4) }, { heights: rows(1), chapter: true }], page)).toEqual([]);
  expect(pageBreaks([{ heights: rows(5) }, { heights: rows(1), chapter: true }], page)).toEqual([9]);
  expect(pageBreaks([{ heights: rows(1), chapter: true }], page)).toEqual([]);
  expect(pageBreaks([{ heights: rows(4) }, { heights: rows(1), withNext: true }, next], page)).toEqual([8]);
  // What does not fit on one page together is not kept together.
  expect(pageBreaks([{ heights: rows(4) }, { heights: rows(1), withNext: true }, { heights: rows(9) }], page)).toEqual([
    9,
  ]);
});

test('pages are filled a little less where the last one would be nearly empty', () => {
  const lines = (count: number) => Array.from({ length: count }, () => ({ heights: [10] }));
  // 8 lines on the first page, 9 on the second: one would be left for the third.
  expect(pageBreaks(lines(18), page)).toEqual([11, 19]);
  // Four lines are well worth a page.
  expect(pageBreaks(lines(21), page)).toEqual([12, 21]);
});

test('whatever the groups, no page is fuller than its height and no group that fits on one is cut', () => {
  const group = fc.record({
    heights: fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 1, maxLength: 8 }),
    chapter: fc.boolean(),
    withNext: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 30 }), (groups) => {
      const size = { first: 0, page: 250, above: 40, repeated: 15 };
      const breaks = pageBreaks(groups, size);
      const all = groups.flatMap(({ heights }) => heights);
      const starts = [0, ...breaks];
      starts.forEach((start, at) => {
        const used = all.slice(start, starts[at + 1]).reduce((sum, height) => sum + height, 0);
        expect(used + (at === 0 ? size.above : size.repeated)).toBeLessThanOrEqual(size.page + (at === 0 ? 40 : 0));
      });
      let row = 0;
      for (const { heights } of groups) {
        const whole = heights.reduce((sum, height) => sum + height, 0);
        if (whole <= size.page - size.repeated && row > 0)
          expect(breaks.filter((at) => at > row && at < row + heights.length)).toEqual([]);
        row += heights.length;
      }
    }),
  );
});
