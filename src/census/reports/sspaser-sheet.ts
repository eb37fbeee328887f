import type { Messages } from '../../i18n';
import { columnLetters } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import { fill } from '../fill';
import { DOES_NOT_APPLY } from '../sspaser/answers';
import { needSheetsOf } from '../sspaser/need-sheets';
import type { Question } from '../sspaser/question';
import { QUESTIONS } from '../sspaser/questions';
import {
  headerOf,
  LEADING_COLUMNS,
  SSPASER_COLUMNS,
  SSPASER_TABLE,
  type SspaserFact,
} from '../sspaser/sspaser-columns';
import type { StoredSheet, StoredSheets } from '../sspaser/stored-sheets';
import { printOf } from './print';
import type { ReportInput } from './report-input';
import type { BlockPlan, ChoicePlan, ConditionPlan, PlannedCell, PrintPlan, SheetPlan, StyleName } from './sheet-plan';
import { keptCell, sheetCells, sspaserColumn, vanishedCells, type SspaserCells } from './sspaser-cells';
import { headerLook } from './style-runs';

/** What the sheet is planned from. */
type SspaserInput = Pick<ReportInput, 'census' | 'date' | 'texts'>;

type Texts = Messages['sheets']['sspaser'];

/** Rows from 0: title, subtitle, note, counts, names of the sides, header. */
const SIDES_ROW = 4;
const HEADER_ROW = 5;
const BODY_ROW = HEADER_ROW + 1;

const FACT_LOOKS: Record<SspaserFact, [StyleName, number]> = {
  row: ['link', 7],
  number: ['text', 12],
  title: ['wrapped', 34],
  department: ['wrapped', 22],
  amount: ['amount', 13],
  census: ['centered', 13],
  state: ['centered', 13],
  completeness: ['percent', 12],
  clauses: ['wrapped', 48],
  fingerprint: ['text', 22],
};
const QUESTION_WIDTH = 12;

const LOOKS: readonly [StyleName, number][] = SSPASER_COLUMNS.map(
  (column) => FACT_LOOKS[column as SspaserFact] ?? ['centered', QUESTION_WIDTH],
);
const WIDTHS = LOOKS.map(([, width]) => width);
const FIRST_QUESTION = LEADING_COLUMNS.length;
const FINGERPRINT = SSPASER_COLUMNS.indexOf('fingerprint');
const STATE = SSPASER_COLUMNS.indexOf('state');

/** Columns that stay in view, and those repeated on each printed page: row, number and title. */
const IDENTITY_COLUMNS = 3;
/** On one page across, 29 columns could not be read: what is known and suggested first, then the answers on two pages. */
const PRINT_SCALE = 60;
const QUESTIONS_PER_PAGE = QUESTIONS.length / 2;

/** Nothing of an earlier run may stay under an empty cell. */
const emptied = (cell: PlannedCell): PlannedCell => cell ?? { text: '' };

const isRelative = (formula: string): boolean => /\$?[A-Z]{1,3}\$?\d+(?![\w(])/i.test(formula);

/** Cells of the service's own columns; a formula that names cells is kept where its line stays in place, else its value. */
const ownCells = (stored: StoredSheet | null, row: number, sheets: StoredSheets | null | undefined): PlannedCell[] =>
  (sheets?.ownColumns ?? []).map(({ index }, place) => {
    if (!stored) return { text: '' };
    const formula = stored.formulas?.[place] ?? null;
    const inPlace = stored.row === row + 1 && index === SSPASER_COLUMNS.length + place;
    if (formula !== null && (inPlace || !isRelative(formula))) return { formula };
    return emptied(keptCell(stored.own[place] ?? null));
  });

const bodyRows = ({ census, texts }: SspaserInput): PlannedCell[][] => {
  const { sheets, vanished } = needSheetsOf(census);
  const own = texts.sheets.sspaser;
  const lines: [SspaserCells, StoredSheet | null][] = [
    ...sheets.map((sheet): [SspaserCells, StoredSheet | null] => [sheetCells(sheet, census, own), sheet.stored]),
    ...vanished.map((stored): [SspaserCells, StoredSheet | null] => [vanishedCells(stored, own), stored]),
  ];
  return lines.map(([cells, stored], place) => [
    ...SSPASER_COLUMNS.map((column) => emptied(cells[column])),
    ...ownCells(stored, BODY_ROW + place, census.considerationSheets),
  ]);
};

/** How many sheets are in each state, as one live sentence. */
const countsCell = (texts: Texts): PlannedCell => {
  const parts = (['complete', 'begun', 'toFill'] as const).map((state, place) => {
    const label = textConstant(`${place === 0 ? '' : '   ·   '}${texts.states[state]} : `);
    return `${label}&COUNTIF(${sspaserColumn('state', texts)},${textConstant(texts.states[state])})`;
  });
  return { formula: `=${parts.join('&')}` };
};

const sideBlocks = (texts: Texts): BlockPlan[] =>
  QUESTIONS.flatMap(({ side }, place) =>
    QUESTIONS[place - 1]?.side === side
      ? []
      : [
          {
            row: SIDES_ROW,
            column: FIRST_QUESTION + place,
            cells: [[{ text: texts.sides[side] }]],
            style: 'subtitle' as const,
          },
        ],
  );

const blocksOf = ({ census, date, texts }: SspaserInput, rows: PlannedCell[][]): BlockPlan[] => {
  const own = texts.sheets.sspaser;
  const values = { campagne: census.campaignYear, annee: census.year, feuille: census.sheet, date };
  const headers = [
    ...SSPASER_COLUMNS.map((column) => headerOf(own, column)),
    ...(census.considerationSheets?.ownColumns ?? []).map(({ header }) => header),
  ];
  const counts: PlannedCell = rows.length === 0 ? { text: fill(own.none, values) } : countsCell(own);
  return [
    { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
    { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'subtitle' },
    { row: 2, column: 0, cells: [[{ text: own.note }]], style: 'note' },
    { row: 3, column: 0, cells: [[counts]], style: 'text' },
    ...sideBlocks(own),
    {
      row: HEADER_ROW,
      column: 0,
      cells: [headers.map((header) => ({ text: header }))],
      style: 'header',
      columnStyles: LOOKS.map(([style]) => headerLook(style)),
    },
    ...(rows.length === 0
      ? []
      : [{ row: BODY_ROW, column: 0, cells: rows, columnStyles: LOOKS.map(([style]) => style) }]),
  ];
};

/** Which actions of the scheme a question serves, in words. */
const sourcesOf = ({ actions, objective }: Question, texts: Texts): string => {
  if (objective !== undefined) return fill(texts.objective, { objectif: objective });
  return fill(actions.length === 1 ? texts.action : texts.actions, { actions: actions.join(', ') });
};

const choicesOf = (rowCount: number, texts: Texts): ChoicePlan[] =>
  QUESTIONS.map((question, place) => {
    const { header, question: sentence } = texts.questions[question.id];
    const message = fill(texts.hint, { question: sentence, sources: sourcesOf(question, texts) });
    return {
      ...{ row: BODY_ROW, column: FIRST_QUESTION + place, rowCount, columnCount: 1 },
      values: question.answers,
      hint: { title: header, message },
    };
  });

const conditionsOf = (rowCount: number, { states }: Texts): ConditionPlan[] => {
  const area = (column: number, columnCount: number) => ({ row: BODY_ROW, column, rowCount, columnCount });
  const state = `$${columnLetters(STATE)}${BODY_ROW + 1}`;
  const where = (column: number, columnCount: number, formula: string, style: StyleName): ConditionPlan => ({
    ...area(column, columnCount),
    kind: 'where',
    formula,
    style,
  });
  const first = `${columnLetters(FIRST_QUESTION)}${BODY_ROW + 1}`;
  return [
    where(0, SSPASER_COLUMNS.length, `=${state}=${textConstant(states.vanished)}`, 'note'),
    where(FIRST_QUESTION, QUESTIONS.length, `=${first}=${textConstant(DOES_NOT_APPLY)}`, 'note'),
    where(STATE, 1, `=${state}=${textConstant(states.complete)}`, 'good'),
    where(STATE, 1, `=${state}=${textConstant(states.begun)}`, 'warning'),
  ];
};

/** Without the title: cut by the repeated columns it would stand on each page across; the foot names sheet and campaign. */
const printPlan = (plan: SheetPlan, { census, texts }: SspaserInput): PrintPlan => {
  const repeatRows = { first: SIDES_ROW, last: HEADER_ROW };
  const print = printOf(plan, census, texts.sheets, { key: 'fiches', columns: FINGERPRINT, repeat: repeatRows });
  return {
    ...print,
    area: { ...print.area, row: SIDES_ROW, rowCount: print.area.rowCount - SIDES_ROW },
    repeatColumns: { first: 0, last: IDENTITY_COLUMNS - 1 },
    columnBreaks: [FIRST_QUESTION, FIRST_QUESTION + QUESTIONS_PER_PAGE],
    scale: PRINT_SCALE,
  };
};

/**
 * The sheet « Fiches SSPASER »: a line per consultation to launch, a column per question with its list of answers, how far it
 * is as live formulas, and the clauses that the answers call for. Answers, columns and order of the service's are those of
 * the workbook; lines whose need is gone come last and say so.
 */
export const planSspaserSheet = (input: SspaserInput): SheetPlan => {
  const { census, texts } = input;
  const rows = bodyRows(input);
  const ownCount = census.considerationSheets?.ownColumns.length ?? 0;
  const plan: SheetPlan = {
    key: 'fiches',
    name: texts.sheets.names.fiches,
    tabColor: '#2E7D4F',
    blocks: blocksOf(input, rows),
    tables: [
      {
        name: SSPASER_TABLE,
        row: HEADER_ROW,
        column: 0,
        rowCount: rows.length + 1,
        columnCount: SSPASER_COLUMNS.length + ownCount,
        style: 'TableStyleLight1',
        showFilterButton: true,
      },
    ],
    columnWidths: WIDTHS,
    freeze: { rows: BODY_ROW, columns: IDENTITY_COLUMNS },
    showGridlines: true,
    hiddenColumns: [FINGERPRINT],
    rowHeights: [{ row: HEADER_ROW, height: 48 }],
    keepsEntries: true,
    ...(rows.length === 0
      ? {}
      : {
          choices: choicesOf(rows.length, texts.sheets.sspaser),
          conditions: conditionsOf(rows.length, texts.sheets.sspaser),
        }),
  };
  return { ...plan, print: printPlan(plan, input) };
};
