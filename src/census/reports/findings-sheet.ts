import type { Messages } from '../../i18n';
import { quotedSheet } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import { columnOf } from '../columns';
import { fill } from '../fill';
import type { Finding, Severity } from '../finding';
import { fromIso, toFrench } from '../parsing/calendar';
import { text } from './data-row';
import { printOf } from './print';
import type { BlockPlan, PlannedCell, SheetPlan, StyleName } from './sheet-plan';
import { withBanners } from './banners';
import { columnBlocks, headerLook } from './style-runs';

type SheetTexts = Pick<Messages, 'sheets' | 'rules'>;

const SEVERITIES: readonly Severity[] = ['erreur', 'avertissement', 'info'];
const LOOKS: Record<Severity, StyleName> = { erreur: 'error', avertissement: 'warning', info: 'info' };

const TABLE = 'Controles';
const HEADER_ROW = 8;
/** Narrow enough for letters of nearly 8 points on a page across. */
const WIDTHS = [16, 7, 7, 9, 24, 21, 66, 26, 24];
/** Looks of the columns after the severity. */
const BODY: StyleName[] = ['centered', 'year', 'link', 'wrapped', 'wrapped', 'wrapped', 'wrapped', 'wrapped'];

const link = ({ sheet, cell }: Finding): PlannedCell => ({
  formula: `=HYPERLINK(${textConstant(`#${quotedSheet(sheet)}!${cell}`)},${textConstant(cell)})`,
});

/** Errors first, then by row: what must be done stands on top, what was accepted stands last. */
const ordered = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      Number(a.waived) - Number(b.waived) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      a.row - b.row,
  );

/** Why a finding was accepted, by whom and when. */
const waiverText = ({ waiver }: Finding, sentence: string): string | null => {
  if (!waiver) return null;
  const day = fromIso(waiver.date);
  return fill(sentence, { motif: waiver.reason, auteur: waiver.author, date: day ? toFrench(day) : waiver.date });
};

const summary = (findings: readonly Finding[], texts: Messages['sheets']['findings']): BlockPlan[] => {
  const counts = SEVERITIES.map((severity) =>
    findings.filter((finding) => finding.severity === severity && !finding.waived),
  );
  const rows = new Set(findings.filter(({ waived }) => !waived).map(({ row }) => row)).size;
  const labels = [...SEVERITIES.map((severity) => texts.severities[severity]), texts.rows];
  const figures = [...counts.map((found) => found.length), rows];
  const meanings = [...SEVERITIES.map((severity) => texts.meanings[severity]), ''];
  return [
    ...columnBlocks(
      3,
      0,
      labels.map((label) => ({ text: label })),
      [...SEVERITIES.map((severity) => LOOKS[severity]), 'text'],
    ),
    { row: 3, column: 1, cells: figures.map((figure) => [figure]), style: 'year' },
    { row: 3, column: 2, cells: meanings.map((meaning) => [text(meaning)]), style: 'note' },
  ];
};

const bodyRow = (finding: Finding, texts: SheetTexts): PlannedCell[] => [
  text(finding.rule),
  finding.row,
  link(finding),
  text(finding.column === null ? null : columnOf(finding.column).label),
  text(finding.value),
  text(finding.message),
  text(finding.fix?.label ?? null),
  text(waiverText(finding, texts.sheets.findings.waiver)),
];

/** The table of findings; its severities are coloured one by one. */
const tableBlocks = (list: readonly Finding[], labels: readonly string[], texts: SheetTexts): BlockPlan[] => [
  {
    row: HEADER_ROW,
    column: 0,
    cells: [labels.map((label) => ({ text: label }))],
    style: 'header',
    columnStyles: [null, ...BODY.map(headerLook)],
  },
  ...columnBlocks(
    HEADER_ROW + 1,
    0,
    list.map(({ severity }) => ({ text: texts.rules.severity[severity] })),
    list.map(({ severity }) => LOOKS[severity]),
  ),
  {
    row: HEADER_ROW + 1,
    column: 1,
    cells: list.map((finding) => bodyRow(finding, texts)),
    columnStyles: BODY,
  },
];

/** The sheet Contrôles: what was found, row by row, each with a link to its cell; a kind word when nothing was. */
export const planFindingsSheet = (
  census: Census,
  findings: readonly Finding[],
  date: string,
  texts: SheetTexts,
): SheetPlan => {
  const own = texts.sheets.findings;
  const values = { annee: census.year, feuille: census.sheet, lignes: census.needs.length, date };
  const labels = Object.values(own.headers);
  const list = ordered(findings);
  const table = {
    name: TABLE,
    row: HEADER_ROW,
    column: 0,
    rowCount: list.length + 1,
    columnCount: labels.length,
    style: 'TableStyleLight1',
    showFilterButton: true,
  };
  const none: BlockPlan = { row: HEADER_ROW, column: 0, cells: [[{ text: fill(own.none, values) }]], style: 'good' };
  const plan: SheetPlan = {
    key: 'controles',
    name: texts.sheets.names.controles,
    tabColor: '#8B1A1A',
    blocks: [
      { row: 0, column: 0, cells: [[{ text: fill(own.title, values) }]], style: 'title' },
      { row: 1, column: 0, cells: [[{ text: fill(own.subtitle, values) }]], style: 'note' },
      ...summary(findings, own),
      ...(list.length === 0 ? withBanners([none], WIDTHS) : tableBlocks(list, labels, texts)),
    ],
    tables: list.length === 0 ? [] : [table],
    columnWidths: WIDTHS,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: false,
  };
  return { ...plan, print: printOf(plan, census, texts.sheets, { key: 'controles', columns: WIDTHS.length }) };
};
