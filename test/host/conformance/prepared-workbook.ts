import { offeredClasses } from '../../../src/host/objects';
import { officeFixture, type OfficeFixture } from '../office';
import { prepareFormats } from './prepared-formats';

/** Makes something, where the host offers the class that it needs. */
interface Preparation {
  needs: string;
  make(context: Excel.RequestContext, sheet: Excel.Worksheet): void;
}

const PREPARATIONS: Preparation[] = [
  { needs: 'DataValidation', make: (_, sheet) => void (sheet.getRange('E1').dataValidation.rule = WHOLE_NUMBERS) },
  {
    needs: 'PivotTableCollection',
    make: ({ workbook }, sheet) => {
      const pivot = workbook.worksheets.getItem('Apres').pivotTables.add('Croisement', 'Achats', 'A3');
      const field = (name: string) => pivot.hierarchies.getItem(name);
      pivot.rowHierarchies.add(field('Nom'));
      pivot.filterHierarchies.add(field('Part'));
      pivot.dataHierarchies.add(field('Montant'));
      sheet.activate();
    },
  },
  { needs: 'ChartCollection', make: (_, sheet) => void sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')) },
  {
    needs: 'ChartTrendlineCollection',
    make: (_, sheet) => void sheet.charts.getItemAt(0).series.getItemAt(0).trendlines.add('Linear'),
  },
  { needs: 'CommentCollection', make: ({ workbook }) => void workbook.comments.add('Feuil1!E1', 'À voir') },
  { needs: 'CommentReplyCollection', make: ({ workbook }) => void workbook.comments.getItemAt(0).replies.add('Vu') },
  {
    needs: 'ConditionalFormatCollection',
    make: (_, sheet) => prepareFormats(sheet),
  },
  { needs: 'CustomXmlPartCollection', make: ({ workbook }) => void workbook.customXmlParts.add('<a xmlns="urn:a"/>') },
  {
    needs: 'CustomPropertyCollection',
    make: ({ workbook }) => void workbook.properties.custom.add('service', 'Achats'),
  },
  { needs: 'PageBreakCollection', make: (_, sheet) => void sheet.horizontalPageBreaks.add('A20') },
  { needs: 'TableStyleCollection', make: ({ workbook }) => void workbook.tableStyles.add('Sobre') },
];

const WHOLE_NUMBERS: Excel.DataValidationRule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };

export interface PreparedWorkbook extends OfficeFixture {
  /** Preparations that the host refused, by the class that they need. */
  refused: string[];
}

/** A workbook that holds one of everything the host offers, made through the client itself. */
export async function preparedWorkbook(): Promise<PreparedWorkbook> {
  const fixture = await officeFixture({ api: '1.15' });
  await fixture.run(async (context, sheet) => {
    makeSheets(context, sheet);
    await context.sync();
  });
  const offered = new Set(offeredClasses().map(({ name }) => name));
  const refused: string[] = [];
  for (const { needs, make } of PREPARATIONS.filter((one) => offered.has(one.needs))) {
    try {
      await fixture.Excel.run(async (context) => make(context, context.workbook.worksheets.getItem('Feuil1')));
    } catch (error) {
      refused.push(`${needs}: ${(error as Error).message}`);
    }
  }
  return { ...fixture, refused };
}

function makeSheets({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet): void {
  const { worksheets, names, settings } = workbook;
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
}
