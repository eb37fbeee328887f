import type { Severity } from '../../census/finding';
import type { pane as fr } from '../fr/pane';

const count = (n: number) => n.toLocaleString('en-US');
const plural = (n: number, one: string, many: string) => `${count(n)} ${n === 1 ? one : many}`;

const severityName: Record<Severity, string> = { erreur: 'Error', avertissement: 'Warning', info: 'Info' };
const severityPlural: Record<Severity, string> = { erreur: 'Errors', avertissement: 'Warnings', info: 'Info' };
const severityCount = (severity: Severity, n: number) =>
  ({
    erreur: plural(n, 'error', 'errors'),
    avertissement: plural(n, 'warning', 'warnings'),
    info: plural(n, 'note', 'notes'),
  })[severity];

export const pane: typeof fr = {
  product: 'Procurement census',
  help: 'Help',
  helpPage: 'help.html',
  version: (version) => `Version ${version}`,
  keyboardHint: 'F6 moves between the sheet and the pane.',

  starting: 'Starting…',
  startingSlow: 'Excel is slow to answer. If nothing happens, close the pane and open it again.',
  noOffice: {
    outside: {
      title: 'Open this pane in Excel',
      text: 'This page is the pane of an Excel add-in: opened on its own it has no workbook to check. In Excel, choose the Census tab, then Pane.',
    },
    notLoaded: {
      title: 'Office does not answer',
      text: 'The script of Office could not be loaded. Check the network connection, then close the pane and open it again. If this persists, ask support to allow the address appsforoffice.microsoft.com.',
    },
  },
  oldExcel: {
    title: 'This version of Excel is too old',
    text: (needed, found) =>
      `The add-in needs ExcelApi ${needed}; ${found ? `this Excel stops at ${found}` : 'this Excel offers no version of it'}. Use Excel on the web, Microsoft 365 or Office LTSC 2021 or later.`,
  },

  check: 'Check',
  report: 'Compute',
  checkTip: 'Checks every row of the census; writes nothing.',
  reportTip: 'Writes the sheets Données, Contrôles, Indicateurs and Synthèses into this workbook.',
  actions: 'Actions',

  idle: {
    title: 'Ready to check this workbook',
    text: 'Check reviews the census and writes nothing. Compute also writes the result sheets, next to yours.',
  },

  working: { check: 'Checking', report: 'Computing' },
  progressStep: (done, total) => `Step ${count(Math.min(done + 1, total))} of ${count(total)}`,
  progressStart: 'Preparing…',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  cancelled: { check: 'Check cancelled.', report: 'Computation cancelled.' },

  status: {
    title: 'Census found',
    sheet: 'Sheet',
    place: (table, row) => `${table === null ? 'range' : `table ${table}`}, headers on row ${row}`,
    needs: 'Needs',
    rows: (n) => plural(n, 'row', 'rows'),
    year: 'Year',
    years: (needs, campaign) => `${needs} (campaign ${campaign})`,
    columns: 'Columns',
    known: (n) => `${count(n)} recognised`,
    unknown: (n) => `${count(n)} unknown`,
    result: 'Result',
    noFinding: 'no finding',
  },

  /** Between a label and what follows it. */
  separator: ': ',

  severityName,
  severityPlural,
  severityCount,

  findings: {
    title: 'Findings',
    all: 'All',
    filter: 'Filter by severity',
    filterOption: (label, n) => `${label} (${count(n)})`,
    previous: 'Previous finding',
    next: 'Next finding',
    position: (index, total) => `${count(index)} of ${count(total)}`,
    total: (n) => plural(n, 'finding', 'findings'),
    list: 'List of findings, grouped by rule',
    listHint: 'Up and down arrows to browse, Enter to go to the cell.',
    group: (rule, title) => (title ? `${rule} · ${title}` : `Rule ${rule}`),
    groupCount: (n) => plural(n, 'finding', 'findings'),
    collapseAll: 'Collapse all',
    expandAll: 'Expand all',
    place: (row, column) => (column ? `Row ${row}, column ${column}` : `Row ${row}`),
    placeOnSheet: (sheet, place) => `${place}, sheet ${sheet}`,
    otherCells: (n) => `and ${plural(n, 'other cell', 'other cells')}`,
    value: 'Value',
    fix: 'Proposed fix',
    waived: 'Waived with a reason',
    none: {
      title: 'Well done, no finding',
      text: 'Every row of the census passes every check. You can compute the indicators.',
    },
    wentTo: (place) => `Cell selected: ${place}.`,
  },

  notices: (n) => `Good to know (${count(n)})`,
  written: {
    title: (n) => (n === 1 ? 'Sheet written' : 'Sheets written'),
    goTo: (sheet) => `Go to sheet ${sheet}`,
  },

  failure: {
    title: { check: 'The check did not finish', report: 'The computation did not finish', go: 'Cell not found' },
    noCensus: 'No census in this workbook',
    empty: 'The census is empty',
    ambiguous: 'Several possible sheets',
    ambiguousText: 'Several sheets could be the census. Choose the one to use.',
    chooseSheet: 'Sheet of the census',
    choose: 'Choose this sheet',
    code: (code) => `Code ${code}`,
    copy: 'Copy the details',
    copied: 'Details copied',
    notCopied: 'Copying is refused; the details are shown below.',
    detail: 'Details',
    retry: 'Try again',
    close: 'Close the message',
  },

  announce: {
    step: (working, label) => `${working}: ${label}`,
    checkDone: (total, parts) => `Check finished: ${total}${parts ? `, of which ${parts}` : ''}.`,
    checkClean: 'Check finished: no finding.',
    reportDone: (sheets) => `Computation finished. ${sheets}.`,
    sheets: (n) => plural(n, 'sheet written', 'sheets written'),
  },
};
