/** Marks and hidden rows on the user's own sheet, through the real Office.js on the embedded host. */
import type ExcelJS from 'exceljs';
import { showAllRows, showOnlyFaultyRows } from '../../src/app/faulty-rows';
import { markFindings, unmarkFindings } from '../../src/app/marks';
import { readDisplay } from '../../src/app/sheet-display';
import { Bench } from './changes-on-host';

jest.setTimeout(120_000);

let bench: Bench;
afterEach(() => bench.opened.close());

const ROWS = [
  { intitule: 'Fauteuils', fiche_sspaser: 'Oui' },
  { intitule: 'Tableaux', montant_total_ht: 'cent mille' },
  { intitule: 'Bancs', fiche_sspaser: 'Oui' },
  { intitule: 'Rayonnages', nature_besoin: 'inconnue' },
];

const userRule: ExcelJS.ConditionalFormattingRule = {
  type: 'expression',
  priority: 1,
  formulae: ['$K2>0'],
  style: { font: { italic: true } },
};

const formatsOf = ({ opened }: Bench): string[] =>
  opened.host.workbook
    .sheetByName('Recensement')!
    .conditionalFormats.map((format) => JSON.stringify(format))
    .sort();

test('marks lie over the cells with findings, leave formats and the rules of the user alone, and go in one click', async () => {
  bench = await Bench.open(ROWS, (sheet) => {
    sheet.getCell('K3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } };
    sheet.addConditionalFormatting({ ref: 'A2:C9', rules: [userRule] });
  });
  const before = { picture: bench.picture(), formats: formatsOf(bench) };
  const result = await bench.check();
  const cells = new Set(
    result.findings.filter(({ sheet }) => sheet === 'Recensement').flatMap(({ cell, cells: all }) => all ?? [cell]),
  );
  expect(await markFindings(bench.session, result)).toEqual({ marked: cells.size, left: 0 });
  expect((await readDisplay(bench.session, result)).marked).toBe(true);
  expect(bench.picture()).toEqual(before.picture);
  expect(formatsOf(bench).length).toBeGreaterThan(before.formats.length);
  // Marked again, nothing is marked twice; marks survive the file.
  const once = formatsOf(bench);
  await markFindings(bench.session, result);
  expect(formatsOf(bench).length).toBe(once.length);
  bench = await bench.reopen();
  expect((await readDisplay(bench.session, result)).marked).toBe(true);
  await unmarkFindings(bench.session, result);
  expect(formatsOf(bench)).toHaveLength(1);
  expect((await readDisplay(bench.session, result)).marked).toBe(false);
});

const hidden = (bench_: Bench): number[] => {
  const sheet = bench_.sheet();
  return [2, 3, 4, 5, 6].filter((row) => sheet.rows.get(row - 1)?.hidden === true);
};

test('only faulty rows are shown, and the rows that the user had hidden stay so afterwards', async () => {
  bench = await Bench.open(ROWS, (sheet) => {
    sheet.getRow(4).hidden = true;
  });
  const whole = await bench.check();
  const faulty = { ...whole, findings: whole.findings.filter(({ rule }) => rule === 'R08' || rule === 'R03') };
  expect(await showOnlyFaultyRows(bench.session, faulty)).toBe(2);
  expect(hidden(bench)).toEqual([2, 4]);
  expect((await readDisplay(bench.session, faulty)).onlyFaulty).toBe(true);
  // Asked for again after an edit, what the user had hidden is still known.
  expect(await showOnlyFaultyRows(bench.session, { ...faulty, findings: faulty.findings.slice(0, 1) })).toBe(1);
  expect(hidden(bench)).toEqual([2, 4, 5]);
  bench = await bench.reopen();
  await showAllRows(bench.session, faulty);
  expect(hidden(bench)).toEqual([4]);
  expect((await readDisplay(bench.session, faulty)).onlyFaulty).toBe(false);
});
