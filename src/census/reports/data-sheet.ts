import type { Messages } from '../../i18n';
import type { Census } from '../census';
import type { Finding } from '../finding';
import { DATA_TABLE, type DataColumn } from './data-columns';
import { dataRow, rowContext } from './data-row';
import { columnBreaks, printOf } from './print';
import type { PrintPlan, SheetPlan, StyleName } from './sheet-plan';
import { headerLook } from './style-runs';

/** Looks and widths of the columns of Données, in their order. */
const LAYOUT: [DataColumn, StyleName, number][] = [
  ['row', 'link', 8],
  ['id', 'text', 14],
  ['year', 'year', 8],
  ['department', 'text', 46],
  ['service', 'text', 32],
  ['origin', 'text', 17],
  ['title', 'text', 70],
  ['code', 'code', 13],
  ['codeLabel', 'text', 50],
  ['family', 'text', 34],
  ['purchaseType', 'text', 24],
  ['annualAmount', 'amount', 17],
  ['totalAmount', 'amount', 17],
  ['months', 'year', 11],
  ['amountClass', 'text', 19],
  ['launch', 'date', 13],
  ['launchMonth', 'month', 13],
  ['launchQuarter', 'centered', 13],
  ['award', 'date', 13],
  ['currentContract', 'code', 16],
  ['currentEnd', 'date', 13],
  ['procedure', 'text', 34],
  ['requiredProcedure', 'text', 34],
  ['agec', 'year', 11],
  ['insertion', 'centered', 11],
  ['index', 'text', 14],
  ['egalim', 'centered', 9],
  ['environmental', 'text', 44],
  ['social', 'text', 30],
  ['sspaserSheet', 'centered', 12],
  ['tender', 'centered', 13],
  ['status', 'text', 13],
  ['retained', 'centered', 10],
  ['departmentRank', 'year', 12],
  ['errors', 'year', 10],
  ['warnings', 'year', 15],
  ['display', 'centered', 12],
  ['section', 'text', 17],
  ['budgetFunction', 'code', 13],
  ['account', 'code', 13],
  ['programme', 'text', 32],
  ['envelope', 'code', 16],
  ['credits', 'text', 17],
  ['monthLabel', 'text', 18],
  ['agecFlag', 'centered', 14],
  ['insertionFlag', 'centered', 14],
  ['indexFlag', 'centered', 14],
  ['estimatedValue', 'amount', 17],
  ['valuationGroup', 'textBeside', 27],
  ['valuationRole', 'text', 19],
  ['creditsBefore', 'amount', 17],
  ['creditsFirst', 'amount', 17],
  ['creditsSecond', 'amount', 17],
  ['creditsThird', 'amount', 17],
  ['creditsFourth', 'amount', 17],
  ['creditsLater', 'amount', 17],
  ['creditsOpen', 'amount', 17],
  ['creditsReason', 'textBeside', 20],
];

/** On one page across, 37 columns could not be read: those that name the need are repeated on each of several pages. */
const PRINT_SCALE = 60;
const REPEATED_COLUMNS = 2;

/** The order of the columns of Donnees. */
export const DATA_COLUMNS: readonly DataColumn[] = LAYOUT.map(([column]) => column);

const printPlan = (plan: SheetPlan, census: Census, texts: Messages['sheets']): PrintPlan => ({
  ...printOf(plan, census, texts, { key: 'donnees' }),
  repeatColumns: { first: 0, last: REPEATED_COLUMNS - 1 },
  columnBreaks: columnBreaks(
    LAYOUT.map(([, , width]) => width),
    REPEATED_COLUMNS,
    PRINT_SCALE,
  ),
  scale: PRINT_SCALE,
});

/**
 * The sheet Données: the needs in normal form, one row each, as the table `Donnees` that every formula reads. Values are
 * typed, codes resolved; the first column leads back to the row of the census.
 */
export const planDataSheet = (census: Census, findings: readonly Finding[], texts: Messages['sheets']): SheetPlan => {
  const context = rowContext(census, findings, texts);
  const rows = census.needs.map((need) => {
    const cells = dataRow(need, context);
    return DATA_COLUMNS.map((column) => cells[column]);
  });
  const plan: SheetPlan = {
    key: 'donnees',
    name: texts.names.donnees,
    tabColor: '#1F4E79',
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [DATA_COLUMNS.map((column) => ({ text: texts.data[column] }))],
        style: 'header',
        columnStyles: LAYOUT.map(([, style]) => headerLook(style)),
      },
      { row: 1, column: 0, cells: rows, columnStyles: LAYOUT.map(([, style]) => style) },
    ],
    tables: [
      {
        name: DATA_TABLE,
        row: 0,
        column: 0,
        rowCount: rows.length + 1,
        columnCount: DATA_COLUMNS.length,
        style: 'TableStyleLight1',
        showFilterButton: true,
      },
    ],
    columnWidths: LAYOUT.map(([, , width]) => width),
    freeze: { rows: 1, columns: 1 },
    showGridlines: true,
    rowHeights: [{ row: 0, height: 32 }],
  };
  return { ...plan, print: printPlan(plan, census, texts) };
};
