import type { Severity } from '../../../census/finding';
import type { pane as fr } from '../../fr/pane';
import { campaign } from './campaign';
import { count, plural } from './counting';
import { edits } from './edits';
import { entry } from './entry';
import { findings } from './findings';
import { indicators } from './indicators';
import { settings } from './settings';

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
  reportTip: 'Writes the result sheets into this workbook: checks, indicators, summaries, calendar, budget, report.',
  actions: 'Actions',

  idle: {
    title: 'Ready to check this workbook',
    text: 'Check reviews the census and writes nothing. Compute also writes the result sheets, next to yours.',
  },

  working: {
    check: 'Checking',
    report: 'Computing',
    prepare: 'Preparing the preview',
    columns: 'Reading the headers',
    fix: 'Fixing',
    completion: 'Completing',
    undo: 'Undoing',
    waive: 'Recording the waiver',
    unwaive: 'Withdrawing the waiver',
    entry: entry.working,
    files: 'Reading the file',
    publish: 'Preparing the files to publish',
    consolidate: 'Bringing the workbooks together',
    template: 'Writing the template',
    mapping: 'Keeping the choices',
    display: 'Changing what the sheet shows',
  },
  progressStep: (done, total) => `Step ${count(Math.min(done + 1, total))} of ${count(total)}`,
  progressStart: 'Preparing…',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  cancelled: { check: 'Check cancelled.', report: 'Computation cancelled.', files: 'Cancelled: nothing was written.' },

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

  navigation: 'Pages of the pane',
  pages: {
    home: 'Home',
    checks: 'Checks',
    entry: 'Entry',
    indicators: 'Indicators',
    campaign: 'Campaign',
    settings: 'Settings',
  },
  openCount: (n) => `(${count(n)})`,
  openFindings: (n) => `See ${plural(n, 'finding', 'findings')}`,
  openWaived: (n) => `See ${plural(n, 'waiver', 'waivers')}`,

  findings,
  edits,
  entry,
  indicators,
  campaign,
  settings,

  pageBroken: {
    title: 'Page out of order',
    text: 'An unexpected error keeps this page from being shown. Try again; if it comes back, close the pane and open it again.',
  },
  pageNotLoaded: {
    title: 'Page not loaded',
    text: 'The network does not answer. Check the connection, then try again: what the pane already shows elsewhere stays.',
  },

  notices: (n) => `Good to know (${count(n)})`,
  written: {
    title: (n) => (n === 1 ? 'Sheet written' : 'Sheets written'),
    goTo: (sheet) => `Go to sheet ${sheet}`,
  },

  failure: {
    title: {
      check: 'The check did not finish',
      report: 'The computation did not finish',
      go: 'Cell not found',
      prepare: 'The preview could not be prepared',
      columns: 'The headers could not be read',
      fix: 'The fix did not finish',
      completion: 'The completion did not finish',
      undo: 'The undo did not finish',
      waive: 'The waiver is not recorded',
      unwaive: 'The waiver is not withdrawn',
      entry: entry.failed,
      files: 'The file could not be read',
      publish: 'The files could not be prepared',
      consolidate: 'The workbooks were not brought together',
      template: 'The template was not written',
      mapping: 'The choices are not kept',
      display: 'The sheet shows what it did before',
    },
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
    mapColumns: 'Say which columns they are',
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
