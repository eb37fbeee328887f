import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { FEATURES } from './features';
import { survival, type Survival } from './survival';
import { survivalText } from './survival-text';
import { changeAndCompare, TRIALS } from './workbooks';

jest.setTimeout(60_000);

/** Per workbook the features that come out byte for byte, and those that come out in meaning; none is lost. */
const EXPECTED: Record<string, [same: string, alike: string]> = {
  'openpyxl.xlsx': [
    `charts, drawings, notes, note shapes, tables, theme, document properties, conditional formats,
     validations, page margins, sheet protection, workbook protection, sheets, defined names, workbook
     properties (1904), calculation properties, sheet properties, views and panes, columns, merged cells,
     hyperlinks, formulas, inline strings, number formats, fonts, fills, cell formats, named styles,
     differential formats`,
    '',
  ],
  'openpyxl-rich.xlsx': [
    `charts, drawings, notes, note shapes, tables, theme, document properties, conditional formats,
     validations, page setup, page margins, print options, headers and footers, page breaks across, page
     breaks down, sheet protection, workbook protection, sheets, defined names, workbook properties
     (1904), calculation properties, sheet properties, views and panes, hyperlinks, formulas, array
     formulas, inline strings, number formats, fonts, fills, cell formats, named styles, differential
     formats`,
    '',
  ],
  'openpyxl-1904.xlsx': [
    `theme, document properties, page margins, workbook protection, sheets, workbook properties (1904),
     calculation properties, sheet properties, views and panes, number formats, fonts, fills, cell
     formats, named styles`,
    '',
  ],
  'libreoffice.xlsx': [
    `charts, drawings, notes, note shapes, tables, document properties, custom document properties,
     conditional formats, validations, page setup, page margins, print options, headers and footers,
     sheet protection, workbook protection, sheets, defined names, workbook properties (1904), sheet
     properties, views and panes, columns, merged cells, hyperlinks, formulas, number formats, fonts,
     fills, cell formats, named styles, differential formats`,
    'calculation properties',
  ],
  'libreoffice-rich.xlsx': [
    `charts, drawings, notes, note shapes, tables, document properties, custom document properties,
     conditional formats, conditional formats x14, validations, page setup, page margins, print options,
     headers and footers, page breaks across, page breaks down, sheet protection, workbook protection,
     sheets, defined names, workbook properties (1904), sheet properties, views and panes, hyperlinks,
     formulas, array formulas, number formats, fonts, fills, cell formats, named styles, differential
     formats`,
    'calculation properties',
  ],
  'libreoffice-pivot.xlsx': [
    `notes, note shapes, pivot tables, pivot caches, document properties, page setup, page margins, print
     options, headers and footers, workbook protection, sheets, workbook properties (1904), sheet
     properties, views and panes, number formats, fonts, fills, cell formats, named styles`,
    'calculation properties',
  ],
  'exceljs.xlsx': [
    `images, drawings, theme, document properties, page setup, page margins, sheets, workbook properties
     (1904), calculation properties, sheet properties, views and panes, columns, hyperlinks, filters,
     formulas, shared formulas, rich text, number formats, fonts, fills, cell formats, named styles`,
    '',
  ],
  'exceljs-rich.xlsx': [
    `images, drawings, notes, note shapes, tables, theme, document properties, conditional formats,
     conditional formats x14, validations, page setup, page margins, headers and footers, page breaks
     across, sheet protection, sheets, defined names, workbook properties (1904), sheet properties, views
     and panes, columns, merged cells, hyperlinks, filters, formulas, shared formulas, rich text, number
     formats, fonts, fills, cell formats, named styles, differential formats`,
    'calculation properties',
  ],
  'excel-like.xlsm': [
    `images, drawings, notes, note shapes, threaded comments, persons, slicers, tables, custom XML,
     macros, printer settings, theme, external links, connections, document properties, custom document
     properties, worksheet custom properties, dynamic array metadata, calculation chain, conditional
     formats, conditional formats x14, validations, validations x14, sparklines, slicer list, page setup,
     page margins, print options, headers and footers, sheet protection, protected ranges, workbook
     protection, file sharing, sheets, defined names, workbook properties (1904), custom views, sheet
     properties, views and panes, columns, scenarios, ignored errors, formulas, shared formulas, array
     formulas, inline strings, rich text, number formats, fonts, fills, cell formats, named styles,
     differential formats, table styles`,
    'calculation properties',
  ],
  'strict.xlsx': [
    `images, drawings, notes, note shapes, tables, theme, document properties, conditional formats,
     conditional formats x14, validations, page setup, page margins, headers and footers, page breaks
     across, sheet protection, sheets, defined names, workbook properties (1904), sheet properties, views
     and panes, columns, merged cells, hyperlinks, filters, formulas, shared formulas, rich text, number
     formats, fonts, fills, cell formats, named styles, differential formats`,
    'calculation properties',
  ],
  'own.xlsx': [
    `charts, drawings, pivot tables, pivot caches, tables, theme, document properties, conditional
     formats, validations, page margins, sheets, defined names, workbook properties (1904), calculation
     properties, views and panes, columns, formulas, number formats, fonts, fills, cell formats, named
     styles, differential formats`,
    '',
  ],
  'recensement-2023.xlsx': [
    `tables, theme, document properties, validations, page setup, page margins, print options, headers
     and footers, sheets, defined names, workbook properties (1904), sheet properties, views and panes,
     columns, merged cells, formulas, number formats, fonts, fills, cell formats, named styles`,
    'calculation properties',
  ],
};

const names = (found: Map<string, Survival>, wanted: Survival): string[] =>
  [...found].filter(([, how]) => how === wanted).map(([name]) => name);

const list = (text: string): string[] => (text === '' ? [] : text.replace(/\s+/g, ' ').split(', '));

test.each(TRIALS.map((trial) => [basename(trial.file), trial] as const))('%s', async (name, trial) => {
  const found = await changeAndCompare(trial);
  const [same, alike] = EXPECTED[name] ?? ['', ''];
  expect(names(found, 'lost')).toEqual([]);
  expect(names(found, 'in meaning')).toEqual(list(alike));
  expect(names(found, 'byte for byte')).toEqual(list(same));
});

test('every feature stands in at least one workbook', () => {
  const seen = new Set(Object.values(EXPECTED).flatMap(([same, alike]) => [...list(same), ...list(alike)]));
  expect(FEATURES.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});

describe('the comparison itself', () => {
  const before = new Uint8Array(readFileSync('test/fixtures/xlsx/excel-like.xlsm'));
  const after = (edit: (parts: Record<string, Uint8Array>) => void): Uint8Array => {
    const parts = unzipSync(before);
    edit(parts);
    return zipSync(parts);
  };
  const replaced = (part: string, from: string, to: string): Uint8Array =>
    after((parts) => {
      const text = strFromU8(parts[part] as Uint8Array);
      expect(text).toContain(from);
      parts[part] = strToU8(text.replace(from, to));
    });
  const sheet = 'xl/worksheets/sheet1.xml';

  test.each<[string, string, Uint8Array, Survival]>([
    ['a part that is gone', 'macros', after((parts) => delete parts['xl/vbaProject.bin']), 'lost'],
    [
      'an element that is gone',
      'ignored errors',
      replaced(sheet, '<ignoredError sqref="A1:A4" numberStoredAsText="1"/>', ''),
      'lost',
    ],
    ['an attribute that is gone', 'page setup', replaced(sheet, ' orientation="portrait"', ''), 'lost'],
    ['a rule that is gone', 'conditional formats x14', replaced(sheet, ' gradient="0"', ''), 'lost'],
    [
      'attributes in another order',
      'page setup',
      replaced(sheet, 'paperSize="9" orientation="portrait"', 'orientation="portrait" paperSize="9"'),
      'in meaning',
    ],
    [
      'one byte of a part',
      'printer settings',
      after((parts) => (parts['xl/printerSettings/printerSettings1.bin'] as Uint8Array).fill(1, 0, 1)),
      'lost',
    ],
    ['nothing', 'page setup', before, 'byte for byte'],
  ])('%s', (_, feature, changed, expected) => {
    expect(survival(before, changed).get(feature)).toBe(expected);
  });

  test('as a table', () => {
    const gone = after((parts) => delete parts['xl/vbaProject.bin']);
    const lines = survivalText(
      new Map([
        ['a/first.xlsx', survival(before, before)],
        ['second.xlsx', survival(before, gone)],
      ]),
    );
    expect(lines[1]).toBe('   1  first.xlsx');
    expect(lines.filter((line) => line.includes('macros'))).toEqual(['  macros                        = LOST']);
    expect(lines.at(-1)).toMatch(/^ {2}\d+ byte for byte, 0 in meaning, 1 lost$/);
  });
});
