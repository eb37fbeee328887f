import { openWorkbook, saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture, type OfficeFixture } from '../office';
import { hasLibreOffice, python, throughLibreOffice } from '../xlsx/judges';
import { askOpenpyxl } from '../xlsx/openpyxl';
import { changedParts, handMade, part, partNames } from '../xlsx/support';

let office: OfficeFixture;
beforeEach(async () => {
  office = await officeFixture({ api: '1.14' });
});
afterEach(() => office.close());

const TEXTS = {
  title: 'Recensement & suites',
  subject: 'Achats',
  author: 'Service achats',
  keywords: 'besoins, marchés',
  comments: 'Deux lignes',
  category: 'Campagne',
  manager: 'A. Directrice',
  company: 'Région',
};

const save = () => saveWorkbook(office.workbook);

describe('document properties', () => {
  it('are written and read, in the file too', async () => {
    const read = await office.run(async ({ workbook }) => {
      workbook.properties.set({ ...TEXTS, revisionNumber: 7 });
      workbook.properties.load();
      await workbook.context.sync();
      return workbook.properties.toJSON();
    });
    expect(read).toMatchObject({ ...TEXTS, revisionNumber: 7 });
    const again = await openWorkbook(await save());
    expect(again.properties).toMatchObject({ ...TEXTS, revision: '7' });
  });

  it('make the parts that a file lacks', async () => {
    const workbook = await openWorkbook(handMade({ sheet: '<sheetData/>' }));
    workbook.properties.title = 'Neuf';
    workbook.properties.company = 'Région';
    const bytes = await saveWorkbook(workbook);
    expect(partNames(bytes)).toEqual(expect.arrayContaining(['docProps/app.xml', 'docProps/core.xml']));
    expect((await openWorkbook(bytes)).properties).toEqual({ title: 'Neuf', company: 'Région' });
    if (python) expect(askOpenpyxl(bytes, 'book.properties.title')).toBe('Neuf');
  });
});

describe('custom properties of the document', () => {
  const fill = () =>
    office.run(async ({ workbook }) => {
      const { custom } = workbook.properties;
      custom.add('Service', 'Achats & Cie');
      custom.add('Année', 2024);
      custom.add('Taux', 0.25);
      custom.add('Clos', false);
      custom.add('service', 'Commande publique');
    });

  it('are added, found without regard to case, changed and deleted', async () => {
    await fill();
    const all = await office.run(async ({ workbook }) => {
      const { custom } = workbook.properties;
      custom.load('items/key,items/value,items/type');
      const count = custom.getCount();
      const none = custom.getItemOrNullObject('Rien').load('key');
      custom.getItem('ANNÉE').value = 2025;
      custom.getItem('Clos').delete();
      await workbook.context.sync();
      const year = custom.getItem('Année').load('value');
      const left = custom.getCount();
      await workbook.context.sync();
      return [
        custom.items.map(({ key, value, type }) => [key, value, type]),
        count.value,
        none.isNullObject,
        year.value,
        left.value,
      ];
    });
    expect(all).toEqual([
      [
        ['Service', 'Commande publique', 'String'],
        ['Année', 2024, 'Number'],
        ['Taux', 0.25, 'Float'],
        ['Clos', false, 'Boolean'],
      ],
      4,
      true,
      2025,
      3,
    ]);
    await office.run(async ({ workbook }) => workbook.properties.custom.deleteAll());
    expect(office.workbook.customProperties.size).toBe(0);
    const refused = await office.refusal(({ workbook }) => workbook.properties.custom.add('', 1));
    expect(refused.code).toBe('InvalidArgument');
  });

  it('live in docProps/custom.xml, changed in place', async () => {
    await fill();
    const bytes = await save();
    const workbook = await openWorkbook(bytes);
    expect([...workbook.customProperties]).toEqual([...office.workbook.customProperties]);
    expect(changedParts(bytes, await saveWorkbook(workbook))).toEqual([]);
    workbook.customProperties.set('Taux', { type: 'Float', value: 0.5 });
    const after = await saveWorkbook(workbook);
    expect(changedParts(bytes, after)).toEqual(['docProps/custom.xml']);
    expect(part(after, 'docProps/custom.xml')).toContain('pid="3" name="Année"><vt:i4');
  });

  (hasLibreOffice ? it : it.skip)(
    'are what LibreOffice reads',
    async () => {
      await fill();
      const [again] = throughLibreOffice([await save()]);
      const read = await openWorkbook(again as Uint8Array);
      expect([...read.customProperties].map(([key, { value }]) => [key, value]).sort()).toEqual([
        ['Année', 2024],
        ['Clos', false],
        ['Service', 'Commande publique'],
        ['Taux', 0.25],
      ]);
    },
    120_000,
  );
});

describe('XML parts of the workbook', () => {
  const XML = '<campagne xmlns="urn:region:achats" annee="2024"><ligne>é &amp; à</ligne></campagne>';

  it('are added, found by namespace, changed and deleted', async () => {
    const result = await office.run(async ({ workbook }) => {
      const { customXmlParts } = workbook;
      const first = customXmlParts.add(XML).load('id,namespaceUri');
      const twin = customXmlParts.add(XML).load('id');
      customXmlParts.add('<x:a xmlns:x="urn:x"/>');
      const one = customXmlParts.getByNamespace('urn:x').getOnlyItem();
      one.setXml('<x:a xmlns:x="urn:x"><x:b/></x:a>');
      const text = one.getXml();
      const several = customXmlParts.getByNamespace('urn:region:achats');
      const count = several.getCount();
      const none = several.getOnlyItemOrNullObject().load('id');
      await workbook.context.sync();
      const again = customXmlParts.getItem(first.id).getXml();
      twin.delete();
      await workbook.context.sync();
      const only = several.getOnlyItem().load('id');
      await workbook.context.sync();
      return {
        ids: first.id !== twin.id && /^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(first.id),
        uri: first.namespaceUri,
        text: text.value,
        again: again.value,
        count: count.value,
        none: none.isNullObject,
        only: only.id === first.id,
      };
    });
    expect(result).toEqual({
      ids: true,
      uri: 'urn:region:achats',
      text: '<x:a xmlns:x="urn:x"><x:b/></x:a>',
      again: XML,
      count: 2,
      none: true,
      only: true,
    });
    const codes = [
      await office.refusal(({ workbook }) => workbook.customXmlParts.add('<a>')),
      await office.refusal(({ workbook }) => workbook.customXmlParts.getItem('{0}').load('id')),
      await office.refusal(({ workbook }) =>
        workbook.customXmlParts.getByNamespace('urn:rien').getOnlyItem().load('id'),
      ),
    ].map(({ code }) => code);
    expect(codes).toEqual(['InvalidArgument', 'ItemNotFound', 'ItemNotFound']);
  });

  it('come back from the file under the same ids, untouched ones byte for byte', async () => {
    await office.run(async ({ workbook }) => {
      workbook.customXmlParts.add(XML);
      workbook.customXmlParts.add('<autre/>');
    });
    const bytes = await save();
    expect(part(bytes, 'customXml/item1.xml')).toBe(XML);
    expect(part(bytes, 'customXml/itemProps1.xml')).toContain('<ds:schemaRef ds:uri="urn:region:achats"/>');
    const workbook = await openWorkbook(bytes);
    expect(workbook.customXmlParts.map(({ id }) => id)).toEqual(office.workbook.customXmlParts.map(({ id }) => id));
    expect(changedParts(bytes, await saveWorkbook(workbook))).toEqual([]);
    const [first] = workbook.customXmlParts;
    if (first) first.xml = '<campagne/>';
    expect(changedParts(bytes, await saveWorkbook(workbook))).toEqual(['customXml/item1.xml']);
    workbook.customXmlParts.splice(0, 1);
    const names = partNames(await saveWorkbook(workbook));
    expect(names.filter((name) => name.startsWith('customXml/'))).toEqual([
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
    ]);
    if (python) expect(askOpenpyxl(bytes, 'book.sheetnames')).toEqual(['Feuil1']);
  });
});
