import { officeFixture, type OfficeFixture } from '../office';

describe('Filter of a column of a table', () => {
  let office: OfficeFixture;
  beforeEach(async () => {
    office = await officeFixture();
    await office.run(async (_, sheet) => {
      sheet.getRange('B2:D8').values = [
        ['Direction', 'Montant', 'Objet'],
        ['DSI', 100, 'Serveurs'],
        ['DGA', 250, 'Ménage'],
        ['DSI', 900, 'serveur de secours'],
        ['DRH', 40, ''],
        ['dsi', 500, 'Postes'],
        ['DGA', 250, '100'],
      ];
      const table = sheet.tables.add('B2:D8', true);
      table.name = 'Besoins';
    });
  });
  afterEach(() => office.close());

  const filter = (context: Excel.RequestContext, column: string): Excel.Filter =>
    context.workbook.tables.getItem('Besoins').columns.getItem(column).filter;

  /** Rows of the sheet, from 1, that are hidden. */
  const hidden = (): number[] =>
    [...(office.workbook.sheets[0]?.rows ?? [])]
      .filter(([, layout]) => layout.filtered)
      .map(([row]) => row + 1)
      .sort((a, b) => a - b);

  it.each<[string, (one: Excel.Filter) => void, string, number[]]>([
    ['values', (one) => one.applyValuesFilter(['dsi', 'DRH']), 'Direction', [4, 8]],
    ['values and blanks', (one) => one.applyValuesFilter(['', 'Postes']), 'Objet', [3, 4, 5, 8]],
    ['numbers as values', (one) => one.applyValuesFilter(['250']), 'Montant', [3, 5, 6, 7]],
    ['a wildcard', (one) => one.applyCustomFilter('=serveur*'), 'Objet', [4, 6, 7, 8]],
    ['a wildcard finds no numbers', (one) => one.applyCustomFilter('=*0'), 'Montant', [3, 4, 5, 6, 7, 8]],
    ['a bound', (one) => one.applyCustomFilter('>=250'), 'Montant', [3, 6]],
    ['two bounds', (one) => one.applyCustomFilter('>100', '<900', 'And'), 'Montant', [3, 5, 6]],
    ['one of two', (one) => one.applyCustomFilter('<100', '>500', 'Or'), 'Montant', [3, 4, 7, 8]],
    ['no blanks', (one) => one.applyCustomFilter('<>'), 'Objet', [6]],
    ['blanks', (one) => one.applyCustomFilter('='), 'Objet', [3, 4, 5, 7, 8]],
    ['all but one', (one) => one.applyCustomFilter('<>DSI'), 'Direction', [3, 5, 7]],
    ['the highest with ties', (one) => one.applyTopItemsFilter(3), 'Montant', [3, 6]],
    ['the lowest', (one) => one.applyBottomItemsFilter(2), 'Montant', [4, 5, 7, 8]],
    ['the highest third', (one) => one.applyTopPercentFilter(34), 'Montant', [3, 4, 6, 8]],
    ['at least one of the lowest', (one) => one.applyBottomPercentFilter(1), 'Montant', [3, 4, 5, 7, 8]],
    ['above average', (one) => one.applyDynamicFilter('AboveAverage'), 'Montant', [3, 4, 6, 8]],
    ['below average', (one) => one.applyDynamicFilter('BelowAverage'), 'Montant', [5, 7]],
    ['a wider form', (one) => one.apply({ filterOn: 'Custom', criterion1: '40' }), 'Montant', [3, 4, 5, 7, 8]],
  ])('keeps %s', async (_, apply, column, expected) => {
    await office.run(async (context) => apply(filter(context, column)));
    expect(hidden()).toEqual(expected);
  });
});
