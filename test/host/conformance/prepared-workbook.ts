import { officeFixture, type OfficeFixture } from '../office';

/** A workbook that holds one of everything the host offers, made through the client itself. */
export async function preparedWorkbook(): Promise<OfficeFixture> {
  const fixture = await officeFixture();
  await fixture.run(async (context, sheet) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.add('Avant').position = 0;
    worksheets.add('Apres');
    sheet.getRange('A1:C4').values = [
      ['Nom', 'Montant', 'Part'],
      ['Eau', 12, 0.5],
      ['Bois', 30, 0.25],
      ['Fer', 7, '=B4/B3'],
    ];
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Achats';
    table.showTotals = true;
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('E1:F2').values = [
      [1, 'un'],
      [2, 'deux'],
    ];
    sheet.getRange('E4:F4').merge();
    names.add('Taux', sheet.getRange('E1'));
    sheet.names.add('Local', sheet.getRange('F1'));
    settings.add('langue', 'fr');
    sheet.customProperties.add('origine', 'essai');
    await context.sync();
  });
  return fixture;
}
