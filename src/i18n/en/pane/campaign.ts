import type { campaign as fr } from '../../fr/pane/campaign';
import { count, plural } from './counting';

export const campaign: typeof fr = {
  title: 'Campaign',
  year: (needs, campaign) => `Campaign ${campaign}, needs of ${needs}`,
  notChecked:
    'Choose Check to see how far along the departments are, and the parameters of the year. Everything else on this page can be done right away.',

  progress: {
    title: 'Progress',
    summary: (rows, complete) => {
      if (rows === 0) return 'No rows.';
      if (rows === 1) return `1 row, ${complete === 0 ? 'incomplete' : 'complete'}.`;
      return `${count(rows)} rows, ${complete === 0 ? 'none' : count(complete)} of them complete.`;
    },
    complete: 'A row is complete when it has no errors and no empty required cells.',
    list: 'Progress by department',
    showAll: (n) => `See all ${count(n)} departments`,
    showOpen: 'Only those with rows to complete',
    rows: (n) => plural(n, 'row', 'rows'),
    completeRows: (n) => `${n === 0 ? 'none' : count(n)} complete`,
    errors: (n) => plural(n, 'error', 'errors'),
    warnings: (n) => plural(n, 'warning', 'warnings'),
    unknown: 'No recognized department',
    goTo: (name, row) => `${name}: go to its first row, row ${row}`,
    otherYears: (n) => `${plural(n, 'row of another year is', 'rows of other years are')} not counted here.`,
    silent: (n) => `${plural(n, 'department', 'departments')} without any needs`,
    allAnswered: 'Every department in the Directions table has at least one need.',
    noList:
      'This workbook has no Directions table: add one (columns Direction and Sigle) to see who has not answered yet.',
    copySilent: 'Copy this list',
    copied: 'List copied',
    notCopied: 'Copying was blocked.',
  },

  parameters: {
    title: 'Parameters of the year',
    text: 'Change them in the tables of the workbook, then choose Check again.',
    campaignYear: 'Campaign year',
    needsYear: 'Year of the needs',
    firstCampaign: 'First campaign',
    monthlyCapacity: 'Tenders per month',
    contractsFrom: 'Contract register complete since',
    notSaid: 'not given',
    noCampaign:
      'This workbook has no Campagne table: the year comes from the rows. To set it, add a Campagne sheet with the columns Paramètre and Valeur.',
    tables: {
      Campagne: 'Campagne',
      Directions: 'Directions',
      Nomenclature: 'Nomenclature',
      Seuils: 'Seuils',
      TauxAGEC: 'TauxAGEC',
      Delais: 'Delais',
      Cibles: 'Cibles',
    },
    goTo: (table) => `Go to the ${table} table`,
    absent: (tables, n) =>
      `${n === 1 ? 'Table' : 'Tables'} missing from this workbook: ${tables}. The add-in’s own values apply.`,
  },

  previous: {
    title: 'Compare with the previous year',
    text: 'Choose the workbook of the previous census: Compute compares this one with it on the Comparaison sheet. The file is only read, and forgotten when the pane is closed.',
    inWorkbook:
      'Without a file, Compute compares with the previous year’s census if it is on another sheet of this workbook.',
    choose: 'Choose a file…',
    change: 'Choose another file…',
    forget: 'Stop comparing',
    chosen: (file) => `Workbook chosen: ${file}`,
    report: 'Compute with this workbook',
    needsExcel:
      'This version of Excel cannot read other workbooks. Copy the sheet of the previous census into this workbook: Compute will find it there.',
  },

  consolidate: {
    title: 'Combine the departments’ workbooks',
    text: 'Choose the workbooks that the departments filled in: their needs are combined here, each with the file and row it comes from. The first file provides the parameters and the registers. The files are only read.',
    notEmpty:
      'The combined census is written to an empty workbook: create a new workbook, open the pane in it, then come back to this page. On the command line: recensement consolider *.xlsx -o commun.xlsx',
    needsExcel:
      'This version of Excel cannot read other workbooks. On the command line: recensement consolider *.xlsx -o commun.xlsx',
    choose: 'Choose the files…',
    done: (files, rows) => `${plural(rows, 'need', 'needs')} combined, from ${plural(files, 'file', 'files')}.`,
    fileRows: (file, rows) => `${file}: ${plural(rows, 'row', 'rows')}`,
    fileIssues: (n) => plural(n, 'point to review', 'points to review'),
    failed: (file, message) => `${file}: ${message}`,
    failures: (n) => plural(n, 'file was not included', 'files were not included'),
    missing: (departments, n) => `${n === 1 ? 'Department' : 'Departments'} without any needs: ${departments}.`,
  },
  template: {
    title: 'Prepare a campaign',
    text: 'Writes the census template to this empty workbook: guide, drop-down lists, parameter tables. From last year’s workbook, its lists, its parameters and the needs that follow from contracts in force can be carried over.',
    year: 'Campaign year',
    yearHint: (needs) => `The needs are those of ${needs}.`,
    yearWrong: 'Enter a year between 2000 and 2100.',
    source: 'Carry over a workbook…',
    sourceChosen: (file) => `Carried over from ${file}.`,
    withoutSource: 'No workbook carried over.',
    drop: 'Carry nothing over',
    write: 'Write the template',
    done: (year) => `Template for the needs of ${year} written to this workbook.`,
    filled: (renewals, extensions) =>
      `Filled in from the contracts: ${plural(renewals, 'renewal', 'renewals')}, ${plural(extensions, 'extension', 'extensions')}.`,
    perDepartment:
      'For one workbook per department, on the command line: recensement modele -o folder --annee 2026 --depuis workbook.xlsx',
  },
  fileFailures: {
    FILE_UNREADABLE: 'This file is not an Excel workbook (.xlsx or .xlsm), or it is protected by a password.',
    FILE_1904:
      'This workbook counts its dates from 1904: combine it on the command line, or first clear “Use 1904 date system” in its options.',
  },

  publish: {
    title: 'Publish as open data',
    text: 'Needs, projects in the APProch format, AGEC declaration and indicators, as CSV and JSON files described by a datapackage.json. Contacts, comments, e-mail addresses and telephone numbers are left out. The files are made here: nothing is sent.',
    prepare: 'Prepare the files',
    again: 'Prepare again',
    list: 'Files to publish',
    fileRows: (n) => plural(n, 'row', 'rows'),
    size: (kilobytes) => `${kilobytes} kB`,
    locale: 'en-US',
    download: 'Save',
    downloadFile: (file) => `Save ${file}`,
    copy: 'Copy',
    copyFile: (file) => `Copy the content of ${file}`,
    copied: (file) => `Content of ${file} copied.`,
    notCopied: 'Copying was blocked: save the file.',
  },

  news: {
    previousChosen: 'Comparison workbook chosen.',
    previousForgotten: 'No comparison workbook anymore.',
    published: (n) => `${plural(n, 'file', 'files')} ready to save.`,
    prepared: (year) => `Template for the needs of ${year} written.`,
    consolidated: (rows) => `${plural(rows, 'need', 'needs')} combined.`,
  },
};
