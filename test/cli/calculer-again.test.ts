import { strFromU8, unzipSync } from 'fflate';
import { writeReports } from '../../src/app/report';
import { openForAddin } from '../../src/cli/open-for-addin';
import type { SheetModel } from '../../src/host/workbook/sheet';
import { registerWorkbook } from './register-workbook';

// The real client on a real host: slow on a busy machine.
jest.setTimeout(120_000);

/** Only the day is played: everything else runs on the real clock. */
const onDay = (iso: string): void => {
  jest.useFakeTimers({ now: new Date(`${iso}T12:00:00`), doNotFake: FAKED_NO_MORE });
};
const FAKED_NO_MORE = [
  ...['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'requestAnimationFrame', 'cancelAnimationFrame'],
  ...['requestIdleCallback', 'cancelIdleCallback', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'],
  ...['setTimeout', 'clearTimeout'],
] as NonNullable<Parameters<typeof jest.useFakeTimers>[0]> extends { doNotFake?: infer T } ? T : never;

afterEach(() => jest.useRealTimers());

/** Every cell that holds something: its formula, its value, its number format. */
const cellsOf = (sheet: SheetModel): Map<string, string> => {
  const used = sheet.cells.used(true);
  const cells = new Map<string, string>();
  if (!used) return cells;
  for (let row = used.row; row < used.row + used.rowCount; row++)
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const value = sheet.value(row, column);
      const formula = sheet.cells.formula(row, column);
      if (value !== null || formula) cells.set(`${sheet.name}!${row},${column}`, JSON.stringify([formula, value]));
    }
  return cells;
};

async function calculate(bytes: Uint8Array) {
  const opened = await openForAddin(bytes);
  try {
    const { sheets, notices } = await writeReports(opened.session);
    const cells = new Map(sheets.flatMap((name) => [...cellsOf(opened.host.workbook.sheetByName(name)!)]));
    return { sheets, notices, cells, bytes: await opened.save() };
  } finally {
    opened.close();
  }
}

const differing = <T>(a: Map<string, T>, b: Map<string, T>, same: (x?: T, y?: T) => boolean): string[] =>
  [...new Set([...a.keys(), ...b.keys()])].filter((key) => !same(a.get(key), b.get(key)));

/** A data bar gets a new id each time that it is made, as in Excel. */
const NEW_ID = /\{[0-9A-F]{8}-0002-0000-0000-000000000000\}/g;

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true).replace(NEW_ID, 'ID')]));

test('run again on its own output the same day changes nothing, cell by cell and part by part', async () => {
  const first = await calculate(await registerWorkbook({ years: [2023, 2022], needs: 40 }));
  const second = await calculate(first.bytes);
  expect([second.sheets, second.notices]).toEqual([first.sheets, first.notices]);
  expect(differing(first.cells, second.cells, (a, b) => a === b)).toEqual([]);
  expect(differing(partsOf(first.bytes), partsOf(second.bytes), (a, b) => a === b)).toEqual([]);
  console.info(`${first.cells.size} cells, ${partsOf(first.bytes).size} parts unchanged`);
});

test('run again on another day changes nothing but the date', async () => {
  onDay('2026-11-23');
  const first = await calculate(await registerWorkbook({ years: [2023, 2022], needs: 40 }));
  onDay('2026-11-24');
  const second = await calculate(first.bytes);
  const days = (text = '') => text.replace(/2[34]\/11\/2026/g, 'JOUR').replace(/\b463(?:49|50)\b/g, 'JOUR');
  const changed = differing(first.cells, second.cells, (a, b) => a === b);
  expect(changed.length).toBeGreaterThan(70);
  expect(changed.filter((cell) => days(first.cells.get(cell)) !== days(second.cells.get(cell)))).toEqual([]);
  // Texts of the new day come behind those of the old one: cells say the rest.
  const texts = /^xl\/(sharedStrings|worksheets\/sheet\d+)\.xml$/;
  const parts = differing(partsOf(first.bytes), partsOf(second.bytes), (a, b) => a === b);
  expect(parts.filter((part) => !texts.test(part))).toEqual([]);
});
