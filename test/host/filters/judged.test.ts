import type { SheetModel } from '../../../src/host/workbook/sheet';
import { saveWorkbook } from '../../../src/host/xlsx';
import { officeFixture } from '../office';
import { unoPython } from '../judge/ask-libreoffice';
import { hasLibreOffice } from '../xlsx/judges';
import { filterInLibreOffice } from './judge/libreoffice';

const ifJudge = unoPython && hasLibreOffice ? test : test.skip;

const ROWS: unknown[][] = [
  ['Texte', 'Nombre'],
  ['DSI', 100],
  ['dsi', 250],
  ['DSI Nord', 900],
  ['', 40],
  ['Équipe', 500],
  ['equipe', 250],
  ['a*b', -3],
  ['a?b', 0],
  ['axb', 12.5],
  ['Zone', 1e6],
  ['~tilde', 99.99],
  ['100', 7],
];

const custom = (criterion1: string, criterion2?: string, operator?: 'And' | 'Or'): Excel.FilterCriteria => ({
  filterOn: 'Custom',
  criterion1,
  ...(criterion2 === undefined ? {} : { criterion2 }),
  ...(operator === undefined ? {} : { operator }),
});

/**
 * What a filter descriptor of LibreOffice can hold: not several values, no blanks, no `~`. Of the lowest per cent it takes one row
 * more than the share.
 */
const CASES: [column: number, criteria: Excel.FilterCriteria][] = [
  [0, { filterOn: 'Values', values: ['dsi'] }],
  [1, { filterOn: 'Values', values: ['250'] }],
  [0, custom('=DSI')],
  [0, custom('<>DSI')],
  [0, custom('=DSI*')],
  [0, custom('<>*b')],
  [0, custom('=a?b')],
  [0, custom('<>')],
  [1, custom('>100')],
  [1, custom('>=100', '<=500', 'And')],
  [1, custom('<0', '>900', 'Or')],
  [1, custom('=12.5')],
  [1, custom('<>250')],
  [1, { filterOn: 'TopItems', criterion1: '3' }],
  [1, { filterOn: 'BottomItems', criterion1: '2' }],
  [1, { filterOn: 'TopPercent', criterion1: '25' }],
];

const hiddenIn = (sheet: SheetModel): number[] =>
  [...sheet.rows].flatMap(([row, { filtered }]) => (filtered ? [row + 1] : [])).sort((a, b) => a - b);

ifJudge(
  'LibreOffice, applying the filters of the file anew, hides the same rows',
  async () => {
    const office = await officeFixture();
    await office.run(async (context) => {
      CASES.forEach(([column, criteria], i) => {
        const sheet = context.workbook.worksheets.add(`F${i}`);
        const range = sheet.getRange(`A1:B${ROWS.length}`);
        sheet.getRange('A:A').numberFormat = '@' as unknown as string[][];
        range.values = ROWS;
        sheet.autoFilter.apply(range, column, criteria);
      });
    });
    const sheets = office.workbook.sheets.slice(1);
    const expected = sheets.map(hiddenIn);
    // Every row is shown in the file: what is hidden afterwards is the judge's own work.
    for (const sheet of sheets) sheet.rows.clear();
    const judged = filterInLibreOffice(await saveWorkbook(office.workbook));
    const found = sheets.map(({ name }) => judged[name]);
    expect(found.map((one) => one?.before)).toEqual(sheets.map(() => []));
    expect(CASES.map(([, criteria], i) => [criteria, found[i]?.after])).toEqual(
      CASES.map(([, criteria], i) => [criteria, expected[i]]),
    );
    office.close();
  },
  120_000,
);
