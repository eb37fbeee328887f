/** The ribbon's functions and the pane's store through the real Office.js, on a sample behind the embedded host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { associateCommands } from '../../src/commands/commands';
import { ExcelSession } from '../../src/excel/session';
import { EmbeddedHost } from '../../src/host/embedded';
import { bootOffice, type OfficeBoot } from '../../src/host/transport/node';
import type { WorkbookModel } from '../../src/host/workbook/workbook';
import { blankWorkbook, openWorkbook } from '../../src/host/xlsx';
import { PaneStore } from '../../src/taskpane/state/pane-store';
import { bindUseCases } from '../../src/taskpane/use-cases';
import { OUR_SHEETS } from '../cli/our-sheets';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(60_000);

const opened: OfficeBoot[] = [];

afterEach(() => {
  for (const office of opened.splice(0)) office.close();
});

/** The pane as `index.tsx` puts it together, with the ribbon connected to it. */
async function pane(workbook: WorkbookModel) {
  const office = await bootOffice(new EmbeddedHost(workbook));
  opened.push(office);
  const session = new ExcelSession(office);
  const store = new PaneStore(bindUseCases(session));
  const show = () => office.Office.addin.showAsTaskpane();
  const target = {
    check: store.check,
    writeReports: store.writeReports,
    nextFinding: () => store.walk(1),
    previousFinding: () => store.walk(-1),
  };
  associateCommands(office.Office.actions as never, { ...target, show });
  return { office, store, workbook };
}

const sample = (name: string) =>
  openWorkbook(new Uint8Array(readFileSync(join(__dirname, '../../samples', `${name}.xlsx`))));

const names = (workbook: WorkbookModel) => workbook.sheets.map(({ name }) => name);

test('Vérifier from the ribbon shows the findings in the pane and writes nothing', async () => {
  const { office, store, workbook } = await pane(await sample('recensement-2023'));
  const before = names(workbook);
  expect(await office.runCommand('checkCensus', 'Recensement.Check')).toBe(0);
  const { result, task, failure } = store.getState();
  expect([task, failure]).toEqual([null, null]);
  expect(result?.census).toMatchObject({ sheet: 'Recensement', rows: 199, year: 2024 });
  expect(result?.findings.length).toBeGreaterThan(0);
  expect(names(workbook)).toEqual(before);
});

test('Calculer from the ribbon writes the sheets; a finding and a sheet can be gone to', async () => {
  const { office, store, workbook } = await pane(await sample('recensement-2023'));
  expect(await office.runCommand('writeReports', 'Recensement.Report')).toBe(0);
  const { sheets, result } = store.getState();
  expect(sheets).toEqual(OUR_SHEETS);
  expect(names(workbook)).toEqual(expect.arrayContaining(sheets));

  const finding = result?.findings[0];
  if (!finding) throw new Error('the sample has findings');
  await store.goToFinding(finding);
  await expect(selected(office)).resolves.toBe(`${finding.sheet}!${finding.cell}`);
  await store.goToSheet('Synthèses');
  await expect(selected(office)).resolves.toBe('Synthèses!A1');
});

test('the keys walk through the findings of the sheet, and stop at both ends', async () => {
  const { store } = await pane(await sample('recensement-a-corriger'));
  await store.walk(1);
  expect(store.getState().current).toBeNull();
  await store.check();
  const open = store.getState().result!.findings.filter(({ waived }) => !waived);
  await store.walk(1);
  await store.walk(1);
  expect(store.getState()).toMatchObject({ page: 'checks', current: open[1], last: 'went' });
  await store.walk(-1);
  await store.walk(-1);
  expect(store.getState().current).toBe(open[0]);
  await store.live.turn(false);
});

test('without a census the ribbon command ends all the same, and the pane says what to do', async () => {
  const { office, store } = await pane(blankWorkbook());
  expect(await office.runCommand('checkCensus', 'Recensement.Check')).toBe(0);
  expect(store.getState().failure).toMatchObject({ code: 'CENSUS_NOT_FOUND', during: 'check' });
});

/** The selected cell as Excel gives it. */
const selected = (office: OfficeBoot): Promise<string> =>
  office.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
