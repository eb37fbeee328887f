import fc from 'fast-check';
import { COLUMNS } from '../../../src/census';
import { carriedCell, carryTable, isDateFormat } from '../../../src/census/prepare/carried-table';
import { planTemplate, type TemplateOptions } from '../../../src/census/prepare/plan-template';
import { findTablePlace, CARRIED_TABLES } from '../../../src/census/prepare/table-place';
import { DEFAULT_NOMENCLATURE } from '../../../src/census/parameters/defaults';
import { readParameters } from '../../../src/census';
import { en } from '../../../src/i18n/en';
import { fr } from '../../../src/i18n/fr';
import type { CellContent, SheetGrid } from '../../../src/table/grid';
import { gridOf } from '../support/census-grid';

const OPTIONS: TemplateOptions = {
  ...{ campaignYear: 2026, needsYear: 2027, firstCampaign: 2018 },
  departments: [],
  nomenclature: DEFAULT_NOMENCLATURE,
  rows: [],
  blankRows: 2,
  toFillIn: true,
  carried: [],
  source: '',
};

/** The sheets of a plan as a workbook would show them, formulas left out. */
const gridsOf = (options: TemplateOptions): SheetGrid[] =>
  planTemplate(options).map(({ name, blocks, table }) => {
    const values: CellContent[][] = [];
    for (const { row, column, cells } of blocks)
      cells.forEach((line, r) =>
        line.forEach((cell, c) => {
          while (values.length <= row + r) values.push([]);
          const content = typeof cell === 'object' && cell !== null ? ('text' in cell ? cell.text : null) : cell;
          values[row + r]![column + c] = content;
        }),
      );
    const whole = Array.from(values, (line) => Array.from(line, (cell) => cell ?? null));
    return gridOf(whole, { sheet: name, tables: table ? [{ ...table, showTotals: false }] : [] });
  });

describe('the campaign workbook', () => {
  test('every column has a hint that Excel shows whole, in both languages', () => {
    for (const texts of [fr.columns, en.columns]) {
      expect(Object.keys(texts)).toEqual(COLUMNS.map(({ key }) => key));
      expect(Object.entries(texts).filter(([, text]) => text.length < 10 || text.length > 255)).toEqual([]);
    }
  });

  test('its parameters are read back as those shipped with the add-in', () => {
    const shipped = readParameters([]);
    const { sources, notices, ...written } = readParameters(gridsOf(OPTIONS));
    expect(notices).toEqual([]);
    expect(sources).toEqual({ ...shipped.sources, ...sources, departments: 'default', thresholds: 'workbook' });
    expect(written.campaignYear).toBe(2026);
    expect(written.needsYear).toBe(2027);
    for (const key of ['nomenclature', 'thresholds', 'agec'] as const)
      expect([key, written[key]]).toEqual([key, shipped[key]]);
    const days = ({ active: _, ...line }: (typeof shipped.leadTimes)[number]) => line;
    expect(written.leadTimes.map(days)).toEqual(shipped.leadTimes.map(days));
  });

  test('what is not verified is blank or inactive', () => {
    const rates = gridsOf(OPTIONS)
      .find(({ sheet }) => sheet === 'Taux AGEC')!
      .values.slice(4);
    expect(rates[2]!.slice(0, 8)).toEqual([3, expect.any(String), null, null, null, null, null, null]);
    const thresholds = gridsOf(OPTIONS)
      .find(({ sheet }) => sheet === 'Seuils')!
      .values.slice(4);
    const unconfirmed = thresholds.filter((line) => /CONFIRMER/i.test(String(line[9])));
    expect(unconfirmed.map((line) => line[10])).toEqual(unconfirmed.map(() => 'Non'));
    expect(unconfirmed.length).toBeGreaterThan(0);
  });

  test('names of sheets are free, whatever the sheets were called that tables stood on', () => {
    const carry = (table: string, sheet: string) => ({ table, sheet, headers: ['A'], rows: [[1]], formats: [null] });
    const names = planTemplate({
      ...OPTIONS,
      carried: [carry('Cibles', 'Recensement'), carry('Flotte', 'Paramètres'), carry('Mandats', 'paramètres')],
      others: ['Flotte'],
    }).map(({ name }) => name);
    expect(names.slice(-4)).toEqual(['Cibles', 'Paramètres', 'Mandats', 'Listes']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});

describe('tables taken from elsewhere', () => {
  test('a table object is taken exactly, a plain range from its header on', () => {
    const values: CellContent[][] = [
      ['Registre'],
      [null],
      ['N°', 'Objet', 'Fin'],
      ['A', 'x', 45_000],
      [null],
      ['Total', 2],
    ];
    const name = CARRIED_TABLES.find((one) => one.name === 'MarchesNotifies')!;
    const plain = gridOf(values, { sheet: 'Marchés notifiés' });
    expect(findTablePlace([plain], { ...name, leastHeaders: 3 })).toMatchObject({
      ...{ headerRow: 3, lastRow: 6, columns: { from: 0, to: 3 } },
    });
    const table = { name: 'MarchesNotifies', row: 2, column: 0, rowCount: 2, columnCount: 2, showTotals: false };
    const place = findTablePlace([gridOf(values, { tables: [table] })], name)!;
    expect(carryTable('MarchesNotifies', place, [null, null])).toMatchObject({
      headers: ['N°', 'Objet'],
      rows: [['A', 'x']],
    });
  });

  test('headers come out different, days come out in the calendar of 1900', () => {
    const grid = gridOf(
      [
        ['A', 'a', null],
        [1, 43_890, 2],
      ],
      { date1904: true },
    );
    const place = { grid, headerRow: 1, lastRow: 2, columns: { from: 0, to: 3 } };
    expect(carryTable('T', place, [null, 'dd/mm/yyyy', '0.0'])).toMatchObject({
      headers: ['A', 'a (2)', 'Colonne 3'],
      rows: [[1, 45_352, 2]],
    });
    expect(['dd/mm/yyyy', 'mmm yy', '#,##0 "jours"', '[Red]0', '0.0\\d', 'General', null].map(isDateFormat)).toEqual([
      ...[true, true, false, false, false, false, false],
    ]);
  });

  test('any content stays what it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ minLength: 1 }), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
        (content) => {
          const cell = carriedCell(content);
          expect(typeof content === 'string' ? cell : { text: cell }).toEqual({ text: content });
        },
      ),
    );
    expect(carriedCell({ error: '#DIV/0!' })).toEqual({ formula: '=#DIV/0!' });
    expect(carriedCell({ error: '#SPILL!' })).toEqual({ text: '#SPILL!' });
  });
});
