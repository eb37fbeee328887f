import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { retainedNeeds } from '../indicators/needs';
import { valueOf } from '../parsing/reading';
import { spreadBudget } from './budget-spread';
import { censusLink } from './census-link';
import { text } from './data-row';
import { fill } from '../fill';
import type { BlockPlan, TablePlan } from './sheet-plan';

const TABLE = 'BudgetARepartir';

/** Lines of the list; the column of the reasons in Donnees names all of them. */
const MOST_LISTED = 500;

interface OpenList {
  blocks: BlockPlan[];
  tables: TablePlan[];
}

/** The needs with an amount that no year could be found for and why; a kind word when there are none. */
export const budgetOpenList = (census: Census, top: number, texts: Messages['sheets']): OpenList => {
  const own = texts.budget.open;
  const open = retainedNeeds(census).flatMap((need) => {
    const { reason, cents } = spreadBudget(census, need);
    return reason === null ? [] : [{ need, reason, cents: cents.open }];
  });
  const subtitle: BlockPlan = { row: top, column: 0, cells: [[{ text: own.title }]], style: 'subtitle' };
  if (open.length === 0)
    return {
      blocks: [subtitle, { row: top + 1, column: 0, cells: [[{ text: own.none }]], style: 'good' }],
      tables: [],
    };
  const listed = open.slice(0, MOST_LISTED);
  const more = fill(own.more, { nombre: MOST_LISTED, total: open.length });
  const note: BlockPlan = { row: top + 1, column: 0, cells: [[{ text: more }]], style: 'note' };
  const header = top + 2;
  return {
    blocks: [
      subtitle,
      ...(open.length > MOST_LISTED ? [note] : []),
      {
        row: header,
        column: 0,
        cells: [Object.values(own.headers).map((label) => ({ text: label }))],
        style: 'header',
        columnStyles: [null, 'headerCentered', 'headerNumber', 'headerBeside', null],
      },
      {
        row: header + 1,
        column: 0,
        cells: listed.map(({ need, reason, cents }) => [
          text(valueOf(need.cells.intitule)),
          censusLink(census, need.row),
          cents / 100,
          text(texts.budget.reasons[reason]),
          text(need.department ?? texts.unknown.department),
        ]),
        columnStyles: ['wrapped', 'link', 'crossAmount', 'textBeside', 'text'],
      },
    ],
    tables: [
      {
        ...{ name: TABLE, row: header, column: 0, rowCount: listed.length + 1 },
        ...{ columnCount: Object.keys(own.headers).length, style: 'TableStyleLight1', showFilterButton: true },
      },
    ],
  };
};
