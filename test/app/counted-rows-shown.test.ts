/** The lines of registers behind figures, shown alone in the sample, through the real Office.js on the host. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkWorkbook } from '../../src/app/check';
import { registerShownInPart, showAllRegisterRows, showOnlyCountedRows } from '../../src/app/counted-rows-shown';
import { readIndicatorBoard, type IndicatorCard } from '../../src/app/indicator-board';
import type { RegisterRows } from '../../src/app/indicator-source';
import type { Census } from '../../src/census';
import { INDICATORS } from '../../src/census/indicators';
import { columnKeyOf, type Aggregate } from '../../src/census/indicators/measure';
import type { Fields, Register } from '../../src/census/registers/register';
import { schemaOf } from '../../src/census/registers/schemas';
import { openForAddin, type OpenedWorkbook } from '../../src/cli/open-for-addin';

jest.setTimeout(180_000);

const SAMPLE = path.join(__dirname, '../../samples/recensement-2023.xlsx');
const CLAUSES = "Clauses d'insertion";
const CONTRACTS = 'Marchés notifiés';

let opened: OpenedWorkbook;
let census: Census;
let cards: Map<string, IndicatorCard>;

async function open(bytes: Uint8Array): Promise<void> {
  opened = await openForAddin(bytes);
  ({ source: census } = await checkWorkbook(opened.session));
  cards = new Map((await readIndicatorBoard(census, 'fr-FR')).map((card) => [card.id as string, card]));
}
beforeEach(async () => open(await readFile(SAMPLE)));
afterEach(() => opened.close());

const sheetOf = (name: string) => opened.host.workbook.sheetByName(name)!;

const rowsOf = (id: string): RegisterRows => {
  const { source } = cards.get(id)!;
  if (source?.kind !== 'rows') throw new Error(id);
  return source;
};
const show = (id: string) => showOnlyCountedRows(opened.session, rowsOf(id));

/** Rows of a sheet (Excel's numbers) that are seen between two rows. */
const seen = (name: string, first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((row) => {
    const layout = sheetOf(name).rows.get(row - 1);
    return !layout?.hidden && !layout?.filtered;
  });
const seenOf = (id: string): number[] => {
  const { sheet, firstRow, lastRow } = rowsOf(id);
  return seen(sheet, firstRow, lastRow);
};
const ownNames = (name: string): string[] =>
  opened.host.workbook.names
    .filter((one) => one.sheet === sheetOf(name) && one.name.startsWith('_recensement_lignes'))
    .map((one) => one.name);

/** The numerator as the rows that are seen give it, taken from their cells. */
const figureOf = (aggregate: Aggregate, register: Register<Fields>, rows: readonly number[]): number => {
  const key = columnKeyOf(aggregate, register);
  if (aggregate.kind === 'count' || key === null) return rows.length;
  const cells = rows.map((row) => sheetOf(register.sheet).value(row - 1, register.columns[key]!));
  if (aggregate.kind === 'distinct') return new Set(cells).size;
  return Math.round(cells.reduce<number>((sum, cell) => sum + Number(cell), 0) * 100) / 100;
};

test('for every figure of a register the rows shown are those that give its numerator', async () => {
  const table: unknown[] = [];
  for (const indicator of INDICATORS) {
    const { source, result } = cards.get(indicator.id)!;
    if (indicator.over === 'census' || source?.kind !== 'rows') continue;
    const { numerator, register } = indicator.measures.find(
      (measure) => schemaOf(measure.register).names[0] === result.source,
    )!;
    const { shown, left } = await show(indicator.id);
    const rows = seenOf(indicator.id);
    expect([indicator.id, shown, left]).toEqual([indicator.id, rows.length, 0]);
    const read = census.registers.tables[register] as unknown as Register<Fields>;
    expect([indicator.id, figureOf(numerator, read, rows)]).toEqual([indicator.id, result.numerator]);
    table.push([indicator.id, numerator.kind, rows.length, result.numerator]);
  }
  expect(table).toEqual([
    ['GEN-01', 'sum', 411, 500_000_000],
    ['GEN-02', 'count', 1014, 1014],
    ['GEN-03', 'count', 740, 740],
    ['GEN-04', 'sum', 153, 39_473_280],
    ['GEN-05', 'sum', 475, 267_092_560],
    ['GEN-06', 'sum', 216, 107_455_040],
    ['GEN-07', 'sum', 170, 84_379_120],
    ['GEN-08', 'sum', 1000, 20_570],
    ['GOU-02', 'count', 3, 3],
    ['A02-1', 'sum', 1, 60],
    ['A02-2', 'sum', 1, 300],
    ['A05-1', 'count', 1, 1],
    ['A11-1', 'count', 42, 42],
    ['A11-2', 'count', 42, 42],
    ['A11-3', 'count', 3, 3],
    ['A11-4', 'count', 3, 3],
    ['A12-1', 'count', 5, 5],
    ['A13-1', 'count', 9, 9],
    ['A13-2', 'count', 10, 10],
    ['A14-1', 'count', 11, 11],
    ['A14-2', 'sum', 17, 1_341_454.08],
    ['A16-1', 'distinct', 8, 8],
    ['A18-1', 'sum', 80, 96_961],
    ['A18-2', 'sum', 70, 96_548.4],
    ['A18-3', 'sum', 150, 193_509.4],
    ['A18-4', 'sum', 12, 3220],
    ['A18-5', 'sum', 8, 1967],
    ['A18-6', 'sum', 12, 46],
    ['A19-1', 'count', 36, 36],
    ['A19-2', 'count', 22, 22],
    ['A19-3', 'count', 139, 139],
    ['A20-1', 'count', 3, 3],
    ['A20-2', 'count', 2, 2],
    ['A21-1', 'count', 13, 13],
    ['A22-1', 'distinct', 48, 44],
    ['A23-1', 'count', 1014, 1014],
    ['A24-1', 'count', 1014, 1014],
    ['A25-1', 'count', 2, 2],
    ['A26-1', 'sum', 1, 150],
    ['A26-2', 'sum', 13, 3450],
    ['A26-3', 'sum', 1, 8500],
    ['A27-1', 'sum', 300, 68_978],
    ['A27-2', 'distinct', 300, 278],
    ['A27-3', 'distinct', 252, 234],
    ['A27-4', 'distinct', 300, 136],
    ['A27-5', 'sum', 130, 19_314],
    ['A27-6', 'sum', 44, 29_661],
    ['A27-7', 'sum', 96, 15_865],
    ['A27-8', 'sum', 30, 4138],
    ['A27-9', 'count', 149, 149],
    ['A27-10', 'distinct', 26, 20],
    ['A27-11', 'distinct', 300, 225],
    ['A28-1', 'count', 300, 300],
    ['A28-2', 'count', 66, 66],
    ['A28-3', 'count', 29, 29],
    ['A28-4', 'count', 54, 54],
    ['A28-5', 'sum', 207, 3043],
    ['A28-6', 'sum', 207, 3043],
    ['A28-7', 'sum', 3, 440],
    ['A29-1', 'count', 2, 2],
    ['A30-1', 'count', 1, 1],
  ]);
});

/** Hides rows and filters the table of the insertion clauses as a user would. */
const arrange = () =>
  opened.session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(CLAUSES);
    const table = sheet.tables.getItemAt(0);
    table.columns.getItem('Sexe').filter.applyValuesFilter(['Femme']);
    await context.sync();
    sheet.getRange('11:11').rowHidden = true;
    sheet.getRange('2:2').rowHidden = true;
    sheet.getRange('640:641').rowHidden = true;
    await context.sync();
  });

const criteriaOf = (name: string) => JSON.stringify(sheetOf(name).tables.map(({ columns }) => columns));

test('rows hidden by hand and by a filter come back as they were, the filter being left alone', async () => {
  await arrange();
  const before = seen(CLAUSES, 1, 700);
  const criteria = criteriaOf(CLAUSES);
  expect(before).toHaveLength(139);
  // Men are all filtered out, and one woman is hidden: they are counted all the same.
  expect(await show('A27-3')).toEqual({ shown: 252, left: 0, names: 234 });
  expect(seenOf('A27-3')).toEqual(rowsOf('A27-3').rows);
  expect(await show('A22-1')).toEqual({ shown: 48, left: 0, names: 44 });
  expect(seenOf('A22-1')).toEqual(rowsOf('A22-1').rows);
  // What stands above and below the register is seen or not as before.
  expect([seen(CLAUSES, 1, 4), seen(CLAUSES, 640, 642)]).toEqual([[1, 3, 4], [642]]);
  await showAllRegisterRows(opened.session, CLAUSES);
  expect(seen(CLAUSES, 1, 700)).toEqual(before);
  expect([criteriaOf(CLAUSES), ownNames(CLAUSES)]).toEqual([criteria, []]);
});

test('rows come back after the file was closed, and after rows were put in and taken out meanwhile', async () => {
  await opened.session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(CONTRACTS);
    for (const row of [7, 400, 402]) sheet.getRange(`${row}:${row}`).rowHidden = true;
    await context.sync();
  });
  await show('GEN-03');
  expect(seenOf('GEN-03')).toHaveLength(740);
  const bytes = await opened.save();
  opened.close();
  await open(bytes);
  expect(await registerShownInPart(opened.session, census.sheet)).toBe(CONTRACTS);
  await opened.session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(CONTRACTS);
    sheet.getRange('402:402').delete('Up');
    sheet.getRange('300:301').insert('Down');
    await context.sync();
  });
  await showAllRegisterRows(opened.session, CONTRACTS);
  const all = seen(CONTRACTS, 1, 1160);
  expect(Array.from({ length: 1160 }, (_, i) => i + 1).filter((row) => !all.includes(row))).toEqual([7, 402]);
  expect(await registerShownInPart(opened.session, census.sheet)).toBeNull();
});

test('rows hidden in a thousand places are kept in mind', async () => {
  const odd = Array.from({ length: 560 }, (_, i) => 2 * i + 5);
  for (const row of odd) sheetOf(CONTRACTS).rows.set(row - 1, { hidden: true });
  const before = seen(CONTRACTS, 1, 1160);
  await show('GEN-02');
  expect(seenOf('GEN-02')).toHaveLength(1014);
  expect(ownNames(CONTRACTS).length).toBeGreaterThan(1);
  await showAllRegisterRows(opened.session, CONTRACTS);
  expect([seen(CONTRACTS, 1, 1160), ownNames(CONTRACTS)]).toEqual([before, []]);
});

const protect = (options: Excel.WorksheetProtectionOptions) =>
  opened.session.run(async (context) => {
    context.workbook.worksheets.getItem(CONTRACTS).protection.protect(options);
    await context.sync();
  });

const selection = () =>
  opened.session.read(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return cell.address;
  });

test.each([{}, { allowFormatRows: true }])(
  'on a sheet protected as %j nothing is hidden, one goes to the first line',
  async (options) => {
    await protect(options);
    await expect(show('GEN-03')).rejects.toMatchObject({ code: 'ROWS_PROTECTED', place: CONTRACTS });
    expect([seenOf('GEN-03').length, ownNames(CONTRACTS)]).toEqual([1147, []]);
    expect(await selection()).toBe(`'${CONTRACTS}'!A138`);
  },
);

test('rows hidden before the sheet was protected are shown again once it is free', async () => {
  await show('GEN-03');
  expect(await selection()).toBe(`'${CONTRACTS}'!A138`);
  await protect({});
  await expect(showAllRegisterRows(opened.session, CONTRACTS)).rejects.toMatchObject({ code: 'ROWS_PROTECTED' });
  expect(seenOf('GEN-03')).toHaveLength(740);
  await opened.session.run(async (context) => {
    context.workbook.worksheets.getItem(CONTRACTS).protection.unprotect();
    await context.sync();
  });
  await showAllRegisterRows(opened.session, CONTRACTS);
  expect(seenOf('GEN-03')).toHaveLength(1147);
});

test('a sheet that is gone has no rows to show', async () => {
  const source = { ...rowsOf('GEN-03'), sheet: 'Partie' };
  await expect(showOnlyCountedRows(opened.session, source)).rejects.toMatchObject({ code: 'ITEM_NOT_FOUND' });
  await showAllRegisterRows(opened.session, 'Partie');
});
