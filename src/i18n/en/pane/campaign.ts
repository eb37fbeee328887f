import type { campaign as fr } from '../../fr/pane/campaign';
import { count, plural } from './counting';

export const campaign: typeof fr = {
  title: 'Campaign',
  year: (needs, campaign) => `Campaign ${campaign}, needs of ${needs}`,
  notChecked:
    'Choose Check to see how far departments are, and the parameters of the year. The rest of this page can be done right away.',

  progress: {
    title: 'Progress',
    summary: (rows, complete) => `${plural(rows, 'row', 'rows')}, of which ${count(complete)} complete.`,
    complete: 'A row is complete when it has no error and no required cell that is empty.',
    list: 'Progress by department',
    showAll: (n) => `See all ${count(n)} departments`,
    showOpen: 'Only those with rows to complete',
    rows: (n) => plural(n, 'row', 'rows'),
    completeRows: (n) => `${count(n)} complete`,
    errors: (n) => plural(n, 'error', 'errors'),
    warnings: (n) => plural(n, 'warning', 'warnings'),
    unknown: 'No known department',
    goTo: (name, row) => `${name}: go to its first row, row ${row}`,
    otherYears: (n) => `${plural(n, 'row of another year does', 'rows of other years do')} not count here.`,
    silent: (n) => `${plural(n, 'department', 'departments')} without any need`,
    allAnswered: 'Every department of the table Directions has a need at least.',
    noList:
      'This workbook has no table Directions: add it (columns Direction and Sigle) to know who has not answered yet.',
    copySilent: 'Copy this list',
    copied: 'List copied',
    notCopied: 'Copying is refused.',
  },

  parameters: {
    title: 'Parameters of the year',
    text: 'They are changed in the tables of the workbook; then choose Check again.',
    campaignYear: 'Year of the campaign',
    needsYear: 'Year of the needs',
    firstCampaign: 'First campaign',
    monthlyCapacity: 'Tenders a month',
    contractsFrom: 'Register of contracts complete since',
    notSaid: 'not told',
    noCampaign:
      'This workbook has no table Campagne: the year comes from the rows. To set it, add a sheet Campagne with the columns Paramètre and Valeur.',
    tables: {
      Campagne: 'Campagne',
      Directions: 'Directions',
      Nomenclature: 'Nomenclature',
      Seuils: 'Seuils',
      TauxAGEC: 'TauxAGEC',
      Delais: 'Delais',
      Cibles: 'Cibles',
    },
    goTo: (table) => `Go to the table ${table}`,
    absent: (tables) => `Tables that this workbook does not have: ${tables}. The values of the add-in apply.`,
  },

  previous: {
    title: 'Compare with the year before',
    text: 'Choose the workbook of the census before: Compute compares this one with it on the sheet Comparaison. The file is only read, and forgotten when the pane is closed.',
    inWorkbook:
      'Without a file, Compute compares with the census of the year before if it is on another sheet of this workbook.',
    choose: 'Choose a file…',
    change: 'Choose another file…',
    forget: 'Compare no longer',
    chosen: (file) => `Workbook chosen: ${file}`,
    report: 'Compute with this workbook',
    needsExcel:
      'This version of Excel does not read other workbooks. Copy the sheet of the census before into this workbook: Compute finds it there.',
  },

  consolidate: {
    title: 'Bring the workbooks of departments together',
    text: 'Choose the workbooks that departments filled: their needs are put together here, with the file and row that each comes from. The first one gives parameters and registers. The files are only read.',
    notEmpty:
      'The common census is written into an empty workbook: create a new workbook, open the pane there, then come back to this page. On the command line: recensement consolider *.xlsx -o commun.xlsx',
    needsExcel:
      'This version of Excel does not read other workbooks. On the command line: recensement consolider *.xlsx -o commun.xlsx',
    choose: 'Choose the files…',
    done: (files, rows) => `${plural(rows, 'need', 'needs')} put together, from ${plural(files, 'file', 'files')}.`,
    fileRows: (file, rows) => `${file}: ${plural(rows, 'row', 'rows')}`,
    fileIssues: (n) => plural(n, 'point to look at', 'points to look at'),
    failed: (file, message) => `${file}: ${message}`,
    failures: (n) => plural(n, 'file was not taken', 'files were not taken'),
    missing: (departments) => `Departments without any need: ${departments}.`,
  },
  template: {
    title: 'Prepare a campaign',
    text: 'Writes the template of the census into this empty workbook: guide, drop-down lists, tables of parameters. With last year’s workbook, its lists, its parameters and the needs that follow from contracts in force are taken along.',
    year: 'Year of the campaign',
    yearHint: (needs) => `The needs are those of ${needs}.`,
    yearWrong: 'Give a year between 2000 and 2100.',
    source: 'Take from a workbook…',
    sourceChosen: (file) => `Taken from ${file}.`,
    withoutSource: 'Taken from no workbook.',
    drop: 'Take nothing along',
    write: 'Write the template',
    done: (year) => `Template for the needs of ${year} written into this workbook.`,
    filled: (renewals, extensions) =>
      `Filled in from the contracts: ${plural(renewals, 'renewal', 'renewals')}, ${plural(extensions, 'extension', 'extensions')}.`,
    perDepartment:
      'For one workbook per department, on the command line: recensement modele -o folder --annee 2026 --depuis workbook.xlsx',
  },
  fileFailures: {
    FILE_UNREADABLE: 'This file is no Excel workbook (.xlsx or .xlsm), or it is protected by a password.',
    FILE_1904:
      'This workbook counts its dates from 1904: bring it in on the command line, or first untick “Use 1904 date system” in its options.',
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
    notCopied: 'Copying is refused: save the file.',
  },

  news: {
    previousChosen: 'Workbook to compare with chosen.',
    previousForgotten: 'No workbook to compare with any more.',
    published: (n) => `${plural(n, 'file', 'files')} ready to be saved.`,
    prepared: (year) => `Template for the needs of ${year} written.`,
    consolidated: (rows) => `${plural(rows, 'need', 'needs')} put together.`,
  },
};
