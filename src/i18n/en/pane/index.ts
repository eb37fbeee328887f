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
    info: `${count(n)} info`,
  })[severity];

export const pane: typeof fr = {
  product: 'Procurement census',
  help: 'Help',
  helpPage: 'help.html',
  version: (version) => `Version ${version}`,
  keyboardHint: 'F6 moves between the sheet and the pane.',

  starting: 'Starting…',
  startingSlow: 'Excel is slow to answer. If nothing happens, close the pane and reopen it.',
  noOffice: {
    outside: {
      title: 'Open this pane in Excel',
      text: 'This page is the pane of an Excel add-in: opened on its own it has no workbook to check. In Excel, choose the Census tab, then Pane.',
    },
    notLoaded: {
      title: 'Office is not responding',
      text: 'The Office script could not be loaded. Check the network connection, then close the pane and reopen it. If this persists, ask support to allow access to appsforoffice.microsoft.com.',
    },
  },
  oldExcel: {
    title: 'This version of Excel is too old',
    text: (needed, found) =>
      `The add-in needs ExcelApi ${needed}; ${found ? `this Excel stops at ${found}` : 'this Excel does not offer it at all'}. Use Excel on the web, Microsoft 365 or Office LTSC 2021 or later.`,
  },
  limitedExcel: {
    notices: (n) => `What this version of Excel cannot do (${count(n)})`,
    since: (text, version) => `${text} Possible from ExcelApi ${version} on.`,
    without: {
      pivots:
        'This Excel has no PivotTables that the add-in could make: the Synthèses sheet has the same figures as formulas.',
      resizeTables:
        'This Excel cannot resize a table: the add-in’s are made anew at each calculation, and formulas that name them may turn into plain cell references.',
      pivotAltTexts: 'This Excel keeps no description of PivotTables for screen readers.',
      otherWorkbooks:
        'This Excel cannot read another workbook: to compare two censuses, copy last year’s sheet into this workbook.',
    },
  },

  check: 'Check',
  report: 'Compute',
  checkTip: 'Checks every row of the census; writes nothing.',
  reportTip: 'Writes the result sheets to this workbook: checks, indicators, summaries, calendar, budget, report.',
  actions: 'Actions',

  idle: {
    title: 'Ready to check this workbook',
    text: 'Check goes through the census without writing anything. Compute also writes the result sheets, next to your own.',
  },

  working: {
    check: 'Checking',
    report: 'Computing',
    prepare: 'Preparing the preview',
    columns: 'Reading the headers',
    fix: 'Fixing',
    completion: 'Completing',
    undo: 'Undoing',
    waive: 'Recording waivers',
    unwaive: 'Withdrawing waivers',
    entry: entry.working,
    files: 'Reading the file',
    publish: 'Preparing the files to publish',
    consolidate: 'Combining the workbooks',
    template: 'Writing the template',
    mapping: 'Keeping your choices',
    display: 'Updating the sheet display',
  },
  progressStep: (done, total) => `Step ${count(Math.min(done + 1, total))} of ${count(total)}`,
  progressStart: 'Preparing…',
  cancel: 'Cancel',
  cancelling: 'Canceling…',
  cancelled: { check: 'Check canceled.', report: 'Computation canceled.', files: 'Canceled: nothing was written.' },

  status: {
    title: 'Census found',
    sheet: 'Sheet',
    place: (table, row) => `${table === null ? 'range' : `table ${table}`}, headers on row ${row}`,
    needs: 'Needs',
    rows: (n) => plural(n, 'row', 'rows'),
    year: 'Year',
    years: (needs, campaign) => `${needs} (campaign ${campaign})`,
    columns: 'Columns',
    known: (n) => `${count(n)} recognized`,
    unknown: (n) => `${count(n)} unknown`,
    result: 'Result',
    noFinding: 'no findings',
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

  emptyCensus: {
    title: 'The census is ready',
    text: (sheet: string, row: number, year: number) =>
      `No need has been entered for ${year} yet. Begin with the form, or write on sheet “${sheet}” from row ${row} on.`,
    live: 'The checks follow what you enter.',
    start: 'Enter the first need',
    goTo: 'Write on the sheet',
  },

  pageBroken: {
    title: 'This page has stopped working',
    text: 'An unexpected error prevents this page from being shown. Try again; if it happens again, close the pane and reopen it.',
  },
  pageNotLoaded: {
    title: 'Page not loaded',
    text: 'The network is not responding. Check the connection, then try again: what the pane already shows elsewhere is kept.',
  },

  notices: (n) => `Good to know (${count(n)})`,
  written: {
    title: (n) => (n === 1 ? 'Sheet written' : 'Sheets written'),
    goTo: (sheet) => `Go to sheet ${sheet}`,
  },

  failure: {
    title: {
      check: 'The check could not be completed',
      report: 'The computation could not be completed',
      go: 'Cell not found',
      prepare: 'The preview could not be prepared',
      columns: 'The headers could not be read',
      fix: 'The fix could not be completed',
      completion: 'The cells could not be filled in',
      undo: 'The action could not be undone',
      waive: 'The recording could not be completed',
      unwaive: 'The withdrawal could not be completed',
      entry: entry.failed,
      files: 'The file could not be read',
      publish: 'The files could not be prepared',
      consolidate: 'The workbooks were not combined',
      template: 'The template was not written',
      mapping: 'Your choices were not kept',
      display: 'The sheet display has not changed',
    },
    noCensus: 'No census in this workbook',
    empty: 'The census is empty',
    ambiguous: 'Several possible sheets',
    ambiguousText: 'Several sheets could be the census. Choose the one to use.',
    chooseSheet: 'Census sheet',
    choose: 'Choose this sheet',
    code: (code) => `Code ${code}`,
    copy: 'Copy details',
    copied: 'Details copied',
    notCopied: 'Copying was blocked; the details are shown below.',
    detail: 'Details',
    retry: 'Try again',
    mapColumns: 'Identify the columns',
    close: 'Close the message',
  },

  announce: {
    step: (working, label) => `${working}: ${label}`,
    checkDone: (total, parts) => `Check finished: ${total}${parts ? ` (${parts})` : ''}.`,
    checkEmpty: 'Check finished: the census is ready, no need has been entered yet.',
    checkClean: 'Check finished: no findings.',
    reportDone: (sheets) => `Computation finished. ${sheets}.`,
    sheets: (n) => plural(n, 'sheet written', 'sheets written'),
  },
};
