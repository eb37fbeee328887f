import type { Messages } from '../../i18n';
import { fill } from '../fill';
import { text } from '../reports/data-row';
import { STYLES } from '../reports/styles';
import { printPlan } from './table-sheet';
import type { TemplateSheet } from './template-sheet';

const FIRST_LINE = 3;

/** No line of a wrapped text begins or ends with a sign that belongs to the word beside it. */
const typeset = (sentence: string): string => sentence.replace(/« /g, '«\u00a0').replace(/ ([»:;?!])/g, '\u00a0$1');

/** How the workbook is to be filled in, for somebody who opens it once a year. */
export const planGuide = (
  values: { annee: number; campagne: number; direction: string },
  texts: Messages['template'],
): TemplateSheet => {
  const { title, subtitle, lines } = texts.guide;
  const name = texts.sheets.guide;
  const cell = (sentence: string) => text(typeset(fill(sentence, values)));
  const area = { row: FIRST_LINE, column: 0, rowCount: lines.length, columnCount: 1 };
  return {
    name,
    tabColor: '#1F4E79',
    blocks: [
      { row: 0, column: 0, cells: [[cell(title)], [cell(subtitle)]] },
      { row: FIRST_LINE, column: 0, cells: lines.map((line) => line.map(cell)) },
    ],
    paints: [
      { row: 0, column: 0, rowCount: 1, columnCount: 1, look: STYLES.title },
      { row: 1, column: 0, rowCount: 1, columnCount: 1, look: STYLES.note },
      { ...area, look: { ...STYLES.wrapped, bold: true } },
      { ...area, column: 1, look: STYLES.wrapped },
    ],
    table: null,
    columnWidths: [26, 96],
    rowHeights: [],
    freeze: null,
    entries: [],
    hidden: false,
    print: printPlan({ row: 0, column: 0, rowCount: FIRST_LINE + lines.length, columnCount: 2 }, name, null),
  };
};
