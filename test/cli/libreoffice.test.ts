import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCensus, soundRow, workbookBytes } from './census-workbook';
import { registerWorkbook } from './register-workbook';
import { libreOfficeVersion } from './libreoffice';
import { compareWithLibreOffice } from './libreoffice-comparison';

const version = libreOfficeVersion();
const sample = async (name: string) => new Uint8Array(await readFile(join(__dirname, '../../samples', name)));

/** Departments whose names mean something in a criterion, a formula or a number. */
const TRICKY = ['Direction *', 'Direction A', '=1+1', '>5', 'A?B', '~x', '"guillemets"', "d'achat", '<>', '10.10'];
const tricky = () =>
  workbookBytes((workbook) => {
    const rows = TRICKY.map((direction, i) => soundRow({ direction, montant_total_ht: 1000.55 * (i + 1) }));
    addCensus(workbook, rows, { sheet: "L'été" });
  });

const WORKBOOKS: [string, () => Promise<Uint8Array>][] = [
  ['recensement-2023.xlsx', () => sample('recensement-2023.xlsx')],
  ['recensement-a-corriger.xlsx', () => sample('recensement-a-corriger.xlsx')],
  ['departments with names that mean something else', tricky],
  ['registers as tables', () => registerWorkbook()],
  ['registers as plain ranges', () => registerWorkbook({ plain: true })],
  [
    'another campaign, registers of three years',
    () => registerWorkbook({ year: 2027, years: [2026, 2025, 2024], needs: 80 }),
  ],
  ['registers without a line', () => registerWorkbook({ years: [2023, 2022], needs: 40, empty: true })],
];

describe(`LibreOffice recalculates what we saved (${version ?? 'NOT INSTALLED: nothing is compared'})`, () => {
  if (version === null) {
    test('is not installed here', () => {
      console.info('LibreOffice is not installed: its recalculation is not compared.');
      expect(libreOfficeVersion()).toBeNull();
    });
    return;
  }

  test.each(WORKBOOKS)(
    '%s',
    async (name, bytesOf) => {
      const [{ indicators }, told] = await compareWithLibreOffice(name, await bytesOf());
      if (name.startsWith('registers as')) {
        expect(indicators.filter(({ status }) => status !== 'computed').map(({ id }) => id)).toEqual([
          'GOU-01',
          'A06-1',
        ]);
      }
      if (name.startsWith('registers without')) {
        // Nothing known is not zero.
        const found = indicators.filter(({ status }) => status !== 'missing').map(({ id }) => id);
        expect(found.filter((id) => !/^(GEN-09|A01-\d)$/.test(id))).toEqual(['A28-6']);
        expect(indicators.filter(({ value }) => value === 0)).toEqual([]);
      }
      console.info(told);
    },
    180_000,
  );
});
