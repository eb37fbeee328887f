import { eventually, settled } from '../eventually';
import { officeFixture, type OfficeFixture } from '../office';

describe('events', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture({ api: '1.14' });
  });
  afterEach(() => office.close());

  it('tell changes of a sheet, of the workbook and of a table, to those who listen', async () => {
    const seen: unknown[] = [];
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['Nom', 'Montant'],
        ['a', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.onChanged.add(
        async ({ type, address, source, changeType, triggerSource, details, changeDirectionState }) => {
          seen.push(['sheet', type, address, source, changeType, triggerSource, details, changeDirectionState]);
        },
      );
      context.workbook.worksheets.onChanged.add(async ({ address, worksheetId }) => {
        seen.push(['worksheets', address, worksheetId]);
      });
      table.onChanged.add(async ({ address, tableId }) => void seen.push(['table', address, tableId]));
      await context.sync();
      sheet.getRange('B2').values = [[5]];
      sheet.getRange('D1:E2').values = 'x' as never;
      await context.sync();
      seen.push('answered');
    });
    await eventually(() => expect(seen).toHaveLength(6));
    const id = office.workbook.sheets[0]?.id;
    const details = { valueBefore: 1, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' };
    expect(seen[0]).toBe('answered');
    expect(seen.slice(1)).toEqual([
      ['sheet', 'WorksheetChanged', 'B2', 'Local', 'RangeEdited', 'ThisLocalAddin', details, undefined],
      ['worksheets', 'B2', id],
      ['table', 'B2', '1'],
      ['sheet', 'WorksheetChanged', 'D1:E2', 'Local', 'RangeEdited', 'ThisLocalAddin', undefined, undefined],
      ['worksheets', 'D1:E2', id],
    ]);
  });

  it('tell edits of the user and of others, and give their range', async () => {
    const seen: unknown[] = [];
    await office.run(async (context, sheet) => {
      sheet.onChanged.add(async (event) => {
        await office.Excel.run(async (own) => {
          const range = event.getRange(own).load('address,values');
          await own.sync();
          seen.push([event.source, event.triggerSource, range.address, range.values]);
        });
      });
      await context.sync();
    });
    const sheet = office.workbook.sheets[0];
    sheet?.write(4, 2, [[{ value: 'saisi' }]]);
    sheet?.write(6, 0, [[{ value: 1 }, { value: 2 }]], 'Remote');
    await eventually(() =>
      expect(seen).toEqual([
        ['Local', 'Unknown', 'Feuil1!C5', [['saisi']]],
        ['Remote', 'Unknown', 'Feuil1!A7:B7', [[1, 2]]],
      ]),
    );
  });

  it('stop when removed, and while enableEvents is false', async () => {
    const seen: string[] = [];
    await office.run(async (context, sheet) => {
      const handler = sheet.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A2').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A3').values = [[1]];
      await context.sync();
      await settled();
      handler.remove();
      await context.sync();
      sheet.getRange('A4').values = [[1]];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual(['A1', 'A3']);
  });

  it('tell sheets added, activated and deleted, tables added, selections', async () => {
    const seen: unknown[] = [];
    await office.run(async (context, sheet) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async ({ source }) => void seen.push(['added', source]));
      worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(['activated', worksheetId]));
      worksheets.onDeleted.add(async ({ worksheetId }) => void seen.push(['deleted', worksheetId]));
      tables.onAdded.add(async ({ tableId }) => void seen.push(['table', tableId]));
      sheet.onSelectionChanged.add(async ({ address }) => void seen.push(['selection', address]));
      context.workbook.onSelectionChanged.add(async () => void seen.push(['workbook selection']));
      await context.sync();
      const added = worksheets.add('Autre');
      added.activate();
      sheet.tables.add('A1:B2', true);
      sheet.getRange('B2:C3').select();
      await context.sync();
      added.delete();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      seen.push(selected.address);
    });
    await eventually(() => expect(seen).toHaveLength(8));
    const [first] = office.workbook.sheets;
    expect(seen).toEqual([
      ['added', 'Local'],
      ['activated', '{00000002-0001-0000-0000-000000000000}'],
      ['table', '1'],
      ['activated', first?.id],
      ['selection', 'B2:C3'],
      ['workbook selection'],
      'Feuil1!B2:C3',
      ['deleted', '{00000002-0001-0000-0000-000000000000}'],
    ]);
  });

  it('tell which sheets were computed', async () => {
    const seen: string[] = [];
    await office.run(async (context, sheet) => {
      sheet.getRange('A1:A2').formulas = [[1], ['=A1*2']];
      const range = sheet.getRange('A2').load('values');
      await context.sync();
      sheet.onCalculated.add(async ({ worksheetId }) => void seen.push(worksheetId));
      await context.sync();
      sheet.getRange('A1').values = [[4]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[8]]);
    });
    await settled();
    expect(seen).toEqual([office.workbook.sheets[0]?.id]);
  });
});
