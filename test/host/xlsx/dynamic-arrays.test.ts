import { createCalculator } from '../../../src/host/formulas';
import { blankWorkbook, openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import type { WorkbookModel } from '../../../src/host/workbook/workbook';
import { part, partNames, values } from './support';

/** A blank workbook with the engine, and formulas from A1 rightwards. */
function workbookWith(formulas: string[]): WorkbookModel {
  const workbook = blankWorkbook();
  workbook.useCalculator(createCalculator);
  workbook.activeSheet.write(0, 5, [[{ value: 3 }], [{ value: 1 }], [{ value: 2 }]]);
  workbook.activeSheet.write(0, 0, [formulas.map((formula) => ({ formula }))]);
  return workbook;
}

const sheetXml = (bytes: Uint8Array): string => part(bytes, 'xl/worksheets/sheet1.xml');
const cell = (bytes: Uint8Array, name: string): string =>
  new RegExp(`<c r="${name}".*?(</c>|/>)`).exec(sheetXml(bytes))?.[0] ?? '';

describe('dynamic arrays in files', () => {
  test('are written as Excel writes them, with metadata, and read again', async () => {
    const workbook = workbookWith(['=SORT(F1:F3)', '=SUM(F1:F3*2)', '=@F1:F3', '=SUM(F1:F3)', '=SUM(A1#)']);
    const bytes = await saveWorkbook(workbook);
    expect(cell(bytes, 'A1')).toBe('<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn._xlws.SORT(F1:F3)</f><v>1</v></c>');
    expect(cell(bytes, 'A2')).toBe('<c r="A2"><v>2</v></c>');
    expect(cell(bytes, 'B1')).toBe('<c r="B1" cm="1"><f t="array" ref="B1">SUM(F1:F3*2)</f><v>12</v></c>');
    expect(cell(bytes, 'C1')).toBe('<c r="C1"><f>F1:F3</f><v>3</v></c>');
    expect(cell(bytes, 'D1')).toBe('<c r="D1"><f>SUM(F1:F3)</f><v>6</v></c>');
    expect(cell(bytes, 'E1')).toBe('<c r="E1" cm="1"><f t="array" ref="E1">SUM(_xlfn.ANCHORARRAY(A1))</f><v>6</v></c>');
    expect(part(bytes, 'xl/metadata.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
        'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
        'coerce="1" cellMeta="1"/></metadataTypes>' +
        '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" ' +
        'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
        '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
        '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
    );
    expect(part(bytes, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).toContain('relationships/sheetMetadata" Target="metadata.xml"');

    const again = await openWorkbook(bytes);
    again.useCalculator(createCalculator);
    const { activeSheet } = again;
    expect([0, 1, 2, 3, 4].map((column) => activeSheet.cells.formula(0, column))).toEqual([
      '=SORT(F1:F3)',
      '=SUM(F1:F3*2)',
      '=@F1:F3',
      '=SUM(F1:F3)',
      '=SUM(A1#)',
    ]);
    expect(again.calculator.dirty).toBe(false);
    activeSheet.write(3, 5, [[{ value: 0 }]]);
    activeSheet.write(0, 0, [[{ formula: '=SORT(F1:F4)' }]]);
    again.calculateIfNeeded();
    expect(values(activeSheet, [0, 0, 5, 1])).toEqual([[0], [1], [2], [3], [null]]);
    expect(values(activeSheet, [0, 4, 1, 1])).toEqual([[6]]);
    const second = await saveWorkbook(again);
    expect(cell(second, 'A1')).toContain('cm="1"><f t="array" ref="A1:A4">');
    expect(part(second, 'xl/metadata.xml')).toBe(part(bytes, 'xl/metadata.xml'));
  });

  test('change their size in the file when only what they read changes', async () => {
    const first = await saveWorkbook(workbookWith(['=FILTER(F1:F3,F1:F3>1)']));
    const again = await openWorkbook(first);
    again.useCalculator(createCalculator);
    again.activeSheet.write(1, 5, [[{ value: 9 }]]);
    const bytes = await saveWorkbook(again);
    expect(cell(bytes, 'A1')).toBe(
      '<c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn._xlws.FILTER(F1:F3,F1:F3&gt;1)</f><v>3</v></c>',
    );
    expect(cell(bytes, 'A3')).toBe('<c r="A3"><v>2</v></c>');
    again.activeSheet.write(0, 5, [[{ value: 0 }], [{ value: 0 }]]);
    const shrunk = await saveWorkbook(again);
    expect(cell(shrunk, 'A1')).toContain('ref="A1"');
    expect(sheetXml(shrunk)).not.toContain('r="A2"');
  });

  test('blocked ones are computed again when the file is opened', async () => {
    const workbook = workbookWith(['=SEQUENCE(2)']);
    workbook.activeSheet.write(1, 0, [[{ value: 'ici' }]]);
    const bytes = await saveWorkbook(workbook);
    expect(cell(bytes, 'A1')).toBe(
      '<c r="A1" cm="1" t="e"><f t="array" ref="A1">_xlfn.SEQUENCE(2)</f><v>#VALUE!</v></c>',
    );
    const again = await openWorkbook(bytes);
    again.useCalculator(createCalculator);
    again.calculateIfNeeded();
    expect(values(again.activeSheet, [0, 0, 2, 1])).toEqual([['#SPILL!'], ['ici']]);
  });

  test('no metadata without them', async () => {
    expect(partNames(await saveWorkbook(workbookWith(['=SUM(F1:F3)', '=F1*2'])))).not.toContain('xl/metadata.xml');
  });

  test('plain formulas of other programs keep cutting ranges to their row', async () => {
    const workbook = workbookWith(['=@F1:F3*2', '=LEN(@F1:F3)']);
    const bytes = await saveWorkbook(workbook);
    expect(cell(bytes, 'A1')).toBe('<c r="A1"><f>F1:F3*2</f><v>6</v></c>');
    const again = await openWorkbook(bytes);
    again.useCalculator(createCalculator);
    again.calculate(true);
    expect(again.activeSheet.cells.formula(0, 0)).toBe('=@F1:F3*2');
    expect(values(again.activeSheet, [0, 0, 2, 2])).toEqual([
      [6, 1],
      [null, null],
    ]);
  });
});
