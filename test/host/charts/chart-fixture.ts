import { officeFixture, type OfficeFixture } from '../office';
import type { HostOptions } from '../../../src/host/host-options';

/** Needs by department: names, amounts, counts, sizes. */
export const ROWS = [
  ['Direction', 'Montant', 'Nombre', 'Taille'],
  ['DSI', 120, 40, 3],
  ['Lycées', 340, 75, 5],
  ['Mobilités', 90, 33, 2],
  ['Patrimoine', 210, 18, 8],
];

/** A sheet with data to chart behind the real client. */
export async function chartFixture(options: HostOptions = {}): Promise<OfficeFixture> {
  const office = await officeFixture({ api: '1.15', ...options });
  await office.run(async (_context, sheet) => {
    sheet.getRange('A1:D5').values = ROWS;
  });
  return office;
}

/** Cells that suit a type. */
export const dataFor = (type: string): string => {
  if (/Pie|Doughnut/.test(type)) return 'A1:B5';
  const stock = { StockHLC: 'A1:D5', StockOHLC: 'A1:E5', StockVHLC: 'A1:E5', StockVOHLC: 'A1:F5' }[type];
  if (stock) return stock;
  if (/^XY/.test(type)) return 'B1:C5';
  return /^Bubble/.test(type) ? 'B1:D5' : 'A1:C5';
};

/** More columns, for charts of prices. */
export const PRICES = [
  ['Bas', 'Clôture'],
  [30, 35],
  [70, 72],
  [20, 31],
  [10, 16],
];
