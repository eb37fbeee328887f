import { coveredMembers, loadCatalogue } from '../../../src/host/catalogue';
import { offeredClasses } from '../../../src/host/objects';
import { settled } from '../eventually';
import type { OfficeFixture } from '../office';
import { instances } from './instances';
import { preparedWorkbook } from './prepared-workbook';

const catalogue = loadCatalogue();
const reached = instances(catalogue, offeredClasses());
const events = coveredMembers(catalogue, offeredClasses()).filter(({ kind, covered }) => kind === 'event' && covered);

interface Handlers {
  add(handler: () => Promise<void>): void;
}

/** What only the user of Excel can do. */
const DONE_BY_THE_USER: ((office: OfficeFixture) => void)[] = [
  ({ host }) => host.user.click('Feuil1', 'C3'),
  ({ host }) => host.user.activateWorkbook(),
  ({ host }) => host.user.setAutoSave(true),
];

/** Something of every kind that scripts can do, each in a batch of its own. */
const HAPPENINGS: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
  ({ workbook }) => workbook.worksheets.getItem('Apres').activate(),
  (_, sheet) => sheet.activate(),
  ({ workbook }) => workbook.worksheets.getItem('Apres').activate(),
  (_, sheet) => sheet.getRange('B2').select(),
  (_, sheet) => void (sheet.getRange('B3').values = [[44]]),
  (_, sheet) =>
    void (sheet.getRange('L1:M2').values = [
      [2, 3],
      [1, 4],
    ]),
  (_, sheet) => void (sheet.getRange('J9').formulas = [['=B3*2']]),
  (_, sheet) => void (sheet.getRange('B2').format.fill.color = '#FF0000'),
  ({ workbook }) => void workbook.worksheets.add('Nouvelle'),
  ({ workbook }) => void (workbook.worksheets.getItem('Nouvelle').position = 0),
  ({ workbook }) => workbook.worksheets.getItem('Nouvelle').delete(),
  (_, sheet) => void (sheet.visibility = 'Hidden'),
  (_, sheet) => void (sheet.visibility = 'Visible'),
  (_, sheet) => void (sheet.getRange('30:31').rowHidden = true),
  (_, sheet) => {
    sheet.name = 'Autrement';
    sheet.name = 'Feuil1';
  },
  ({ workbook }) => void workbook.settings.add('ton', 'clair'),
  (_, sheet) => sheet.protection.protect(),
  (_, sheet) => sheet.protection.unprotect(),
  (_, sheet) => sheet.getRange('L1:L2').sort.apply([{ key: 0 }]),
  (_, sheet) => sheet.getRange('L1:M1').sort.apply([{ key: 0, ascending: false }], false, false, 'Columns'),
  (_, sheet) => void (sheet.tables.add('H1:I3', true).name = 'Nouveau'),
  (_, sheet) => sheet.tables.getItem('Nouveau').delete(),
  (_, sheet) => void sheet.charts.add('Line', sheet.getRange('A1:B4')),
  (_, sheet) => sheet.charts.getItemAt(0).activate(),
  (_, sheet) => void sheet.getRange('B2').select(),
  (_, sheet) => sheet.charts.getItemAt(1).delete(),
  (_, sheet) => void sheet.comments.add('J1', 'À voir'),
  (_, sheet) => void (sheet.comments.getItemByCell('J1').resolved = true),
  (_, sheet) => sheet.comments.getItemByCell('J1').delete(),
];

describe('every event that the host offers', () => {
  let office: OfficeFixture;
  beforeAll(async () => {
    office = await preparedWorkbook();
  });
  afterAll(() => office.close());

  it('reaches its handler', async () => {
    const told = new Set<string>();
    await office.run(async (context) => {
      for (const { className, member } of events) {
        const object = await reached.get(className)?.(context);
        (object?.[member] as Handlers).add(async () => void told.add(`${className}.${member}`));
      }
    });
    for (const happening of HAPPENINGS)
      await office.run(async (context) => happening(context, context.workbook.worksheets.getItem('Feuil1')));
    for (const happening of DONE_BY_THE_USER) happening(office);
    await settled();
    expect(events.length).toBeGreaterThan(15);
    expect([...told].sort()).toEqual(events.map(({ className, member }) => `${className}.${member}`).sort());
  });
});
