/** The cross-tab of the sample census, through the real client, saved, and judged by other programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedHost } from '../../../src/host/embedded';
import { bootOffice } from '../../../src/host/transport/node';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { hasLibreOffice, python, throughLibreOffice, throughOpenpyxl } from '../xlsx/judges';
import { changedParts } from '../xlsx/support';

const DEPARTMENT = 'Direction prescriptrice';
const ORIGIN = 'Nature du besoin';
const AMOUNT = 'Montant total HT';

const sample = (): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../../samples/recensement-2023.xlsx')));

interface Figures {
  count: number;
  sum: number;
}

/** Count and sum by department and origin, straight from the cells; `''` stands for all. */
function figures(workbook: WorkbookModel): Map<string, Figures> {
  const table = workbook.tableByName('Recensement');
  if (!table) throw new Error('no table');
  const column = (name: string): number => table.bounds.column + table.columnByName(name);
  const result = new Map<string, Figures>();
  const { sheet, body } = table;
  for (let row = body.row; row < body.row + body.rowCount; row++) {
    const department = String(sheet.value(row, column(DEPARTMENT)));
    const origin = String(sheet.value(row, column(ORIGIN)));
    const value = sheet.value(row, column(AMOUNT));
    // Some needs have no amount yet: a blank, or a text, counts as 0 in a sum.
    const amount = typeof value === 'number' ? value : 0;
    for (const key of [`${department}|${origin}`, `${department}|`, `|${origin}`, '|']) {
      const known = result.get(key) ?? { count: 0, sum: 0 };
      result.set(key, { count: known.count + 1, sum: known.sum + amount });
    }
  }
  return result;
}

/** The cells of a cross-tab as figures by labels, whatever the captions and the order: `labels` are the origins in order. */
function readCrossTab(lines: unknown[][], departments: string[], origins: string[]): Map<string, Figures> {
  const result = new Map<string, Figures>();
  const numbers = (line: unknown[]): number[] => line.slice(1).map((value) => (typeof value === 'number' ? value : 0));
  const add = (department: string, line: unknown[]): void => {
    const cells = numbers(line);
    [...origins, ''].forEach((origin, i) => {
      const found = { count: cells[2 * i] as number, sum: cells[2 * i + 1] as number };
      if (found.count > 0) result.set(`${department}|${origin}`, found);
    });
  };
  for (const line of lines) if (departments.includes(String(line[0]))) add(String(line[0]), line);
  add('', lines[lines.length - 1] as unknown[]);
  return result;
}

const rounded = (map: Map<string, Figures>): [string, Figures][] =>
  [...map]
    .map(([key, { count, sum }]): [string, Figures] => [key, { count, sum: Math.round(sum * 100) }])
    .sort(([a], [b]) => (a < b ? -1 : 1));

const distinct = (map: Map<string, Figures>, part: 0 | 1): string[] =>
  [...new Set([...map.keys()].map((key) => key.split('|')[part] as string))].filter((label) => label !== '');

let workbook: WorkbookModel;
let expected: Map<string, Figures>;
let values: unknown[][];
let texts: string[][];
let saved: Uint8Array;
const origins = (): string[] => distinct(expected, 1).sort((a, b) => a.localeCompare(b, 'fr'));

beforeAll(async () => {
  workbook = await openWorkbook(sample());
  const host = new EmbeddedHost(workbook, { api: '1.14' });
  host.onDefect = (error) => {
    throw error;
  };
  const { Excel, close } = await bootOffice(host);
  expected = figures(workbook);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Synthèses');
    const table = context.workbook.tables.getItem('Recensement');
    const pivot = sheet.pivotTables.add('Directions', table, 'Synthèses!A3');
    pivot.rowHierarchies.add(pivot.hierarchies.getItem(DEPARTMENT));
    pivot.columnHierarchies.add(pivot.hierarchies.getItem(ORIGIN));
    pivot.dataHierarchies.add(pivot.hierarchies.getItem(ORIGIN)).name = 'Besoins';
    const amount = pivot.dataHierarchies.add(pivot.hierarchies.getItem(AMOUNT));
    amount.summarizeBy = Excel.AggregationFunction.sum;
    amount.numberFormat = '#,##0 "€"';
    const range = pivot.layout.getRange().load('values,text,address');
    await context.sync();
    values = range.values;
    texts = range.text;
  });
  close();
  saved = await saveWorkbook(workbook);
});

test('captions and figures stand where Excel puts them', () => {
  const [first, second, third] = values as string[][];
  const pairs = origins().flatMap((origin) => [origin, '']);
  expect(first?.slice(0, 3)).toEqual(['', 'Étiquettes de colonnes', '']);
  expect(second).toEqual(['', ...pairs, 'Total Besoins', 'Total Somme de Montant total HT']);
  expect(third?.slice(0, 3)).toEqual(['Étiquettes de lignes', 'Besoins', 'Somme de Montant total HT']);
  expect(values[values.length - 1]?.[0]).toBe('Total général');
  expect(values.slice(3, -1).map(([label]) => label)).toEqual(
    distinct(expected, 0).sort((a, b) => a.localeCompare(b, 'fr')),
  );
});

test('the figures are those of the rows', () => {
  expect(expected.get('|')?.count).toBe(199);
  expect(rounded(readCrossTab(values, distinct(expected, 0), origins()))).toEqual(rounded(expected));
});

test('amounts show in the format that was asked for', () => {
  const total = expected.get('|')?.sum as number;
  const last = texts[texts.length - 1] as string[];
  expect(last[last.length - 1]?.replace(/\s/g, ' ')).toBe(
    `${Math.round(total).toLocaleString('fr-FR').replace(/\s/g, ' ')} €`,
  );
});

(hasLibreOffice && python ? test : test.skip)(
  'LibreOffice opens it as a pivot table of its own and works out the same figures',
  () => {
    const [opened] = throughLibreOffice([saved]);
    const sheet = throughOpenpyxl([opened as Uint8Array])[0]?.find(({ title }) => title === 'Synthèses');
    const lines: unknown[][] = [];
    for (const [cell, value] of Object.entries(sheet?.cells ?? {})) {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      (lines[Number(row) - 1] ??= [])[column] = value;
    }
    const table = lines.map((line) => Array.from(line ?? [], (value) => value ?? '')).filter((line) => line.length > 0);
    expect(rounded(readCrossTab(table, distinct(expected, 0), origins()))).toEqual(rounded(expected));
    expect(Object.values(sheet?.cells ?? {})).toContain('Total Result');
  },
  120_000,
);

test('our own opener keeps it byte for byte', async () => {
  const again = await saveWorkbook(await openWorkbook(saved));
  expect(changedParts(saved, again)).toEqual([]);
});
