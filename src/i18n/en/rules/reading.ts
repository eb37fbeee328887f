import type { reading as french } from '../../fr/rules/reading';

/** Sentences on the reading of a census: what cannot be used, what was left aside. */
export const reading: typeof french = {
  severity: { erreur: 'Error', avertissement: 'Warning', info: 'Info' },

  census: {
    notFound:
      'No census found in this workbook: no sheet has the expected headers (department, origin, title, nomenclature code, amount…). Open the census workbook, or name the table of needs “Recensement”.',
    ambiguous:
      'Several sheets could be the census: {feuilles}. Choose the one to use (on the command line: --feuille NAME).',
    sheetNotFound: 'The sheet “{feuille}” does not exist or holds no census. Possible sheets: {feuilles}.',
    noOtherSheet: 'none',
    quoted: '“{nom}”',
    empty:
      'The census on sheet “{feuille}” is ready but still empty: no need below its header (row {ligne}). Enter at least one row, then try again.',
    columnMissing:
      'The column “{colonne}” was not found on sheet “{feuille}” (header in row {ligne}). Add it or correct its header, then try again.',
    columnsMissing:
      'The columns {colonnes} were not found on sheet “{feuille}” (header in row {ligne}). Add them or correct their headers, then try again.',
    yearNotFound:
      'No need of {annee} on sheet “{feuille}” (campaign {campagne}). Years present: {annees}. Choose the matching campaign or correct the column “Année de recensement”.',
    yearPresent: '{annee} (campaign {campagne})',
    yearUnknown:
      'The year of the census on sheet “{feuille}” cannot be told. Fill in the column “Année de recensement” or the table Campagne.',
  },

  notices: {
    totalRows: 'Total rows left out: {lignes}.',
    repeatedHeaders: 'Repeated headers left out: rows {lignes}.',
    newerTemplate:
      'This workbook follows version {version} of the census template; the add-in knows version {connue}. Update the add-in: columns may be misread.',
    choiceOfSheet: 'The chosen sheet “{feuille}” is no longer in the workbook: that choice is ignored.',
    earlierCensus: 'The sheet “{feuille}” is checked, being of the latest year; “{autre}” ({annee}) is not part of it.',
    choiceOfColumn:
      'The header “{entete}”, chosen for “{colonne}”, is no longer in the census: that choice is ignored.',
    hiddenRows: 'Hidden or filtered rows, checked and counted too: {nombre} (rows {lignes}).',
    filteredRows: 'Rows hidden by a filter, checked and counted too: {nombre} (rows {lignes}).',
    hiddenColumns: 'Hidden columns, read too: {colonnes}.',
    otherYears:
      'Rows of another year ({annees}): {nombre}. They are checked, but not part of the indicators of {annee}.',
    assumedYear:
      'Nothing tells the year of the census: {annee} is assumed (campaign {campagne}). Fill in the column “Année de recensement” or the table Campagne.',
    noYear: 'Rows without a readable year: {nombre}. They count in {annee}.',
    belowTable:
      'Rows below the table “{table}” are filled in (from row {ligne} on): they are not read. Extend the table to include them.',
    parameterUnreadable:
      'The table “{table}” (sheet “{feuille}”) cannot be used: it lacks {colonnes}. The defaults are used.',
    parameterRowsSkipped: 'Table “{table}”: incomplete or unreadable rows left out: {lignes}.',
    duplicateCodes: 'Table “{table}”: codes that occur twice ({codes}), the first row counts.',
  },

  L01: {
    title: 'Value not understood',
    source: 'Census template',
    message: '“{valeur}” is not understood in the column “{colonne}”: {attendu}.',
    notKnown:
      '“{valeur}”: value not known yet in the column “{colonne}”. It does not count; enter it as soon as possible.',
    ambiguous: '“{valeur}” can be read in two ways in the column “{colonne}”. Choose the percentage meant.',
    list: 'choose {valeurs}',
    nearest: 'choose {valeurs}… ({nombre} values: page Entry of the pane, or sheet Listes of the template)',
    yesNo: 'answer Oui or Non',
    integer: 'enter a whole number, without text',
    year: 'enter a year of four digits',
    duration: 'enter a number of months, such as 48',
    category: 'enter the number of the category, from 1 to 17',
    share: 'enter a percentage between 0 and 100, such as 20',
    hours: 'enter a number of hours, without text',
    text: 'enter the expected value',
    advice: 'Replace the value by one that the column expects; as long as it is not understood it counts nowhere.',
  },
  L02: {
    title: 'Value to tidy up',
    source: 'Census template',
    message: '“{valeur}” is read as “{proposition}” (column “{colonne}”). Write it that way.',
    stored: '“{valeur}” is written as text (column “{colonne}”). Store it as a number.',
    split:
      '“{valeur}” is understood (column “{colonne}”) but needs several columns: initial duration, number and length of extensions.',
    advice: 'Apply the proposed fix: the value already counts as it is read.',
  },
  L03: {
    title: 'Cell in error',
    source: 'Census template',
    message: 'The cell of the column “{colonne}” is in error ({valeur}). Correct the formula or enter the value.',
    advice: 'Correct the formula, or replace it by the value.',
  },
  L04: {
    title: 'Merged cells',
    source: 'Census template',
    message:
      'Merged cells {plage}: only {cellule} holds the value, the others are read as empty. Unmerge them and fill in every row.',
    advice: 'Unmerge the cells (Home, Merge & Center), then copy the value to every row.',
  },
  L05: {
    title: 'Required cell empty',
    source: 'Census template',
    message: 'The column “{colonne}” is required: enter the value.',
    advice: 'Enter the value, or apply the one proposed.',
  },
  L06: {
    title: 'Unit of the column',
    source: 'Census template',
    message: 'The column “{entete}” is read in thousands of euros: 1 stands for €1,000.',
    millions: 'The column “{entete}” is read in millions of euros: 1 stands for €1,000,000.',
    years: 'The column “{entete}” is read in years: 1 stands for 12 months.',
    fix: 'Convert the whole column into “{colonne}”',
    advice: 'Check the unit; convert the column, header included, so that it follows the template.',
  },
  L07: {
    title: 'Register: unreadable cell',
    source: 'Registers of the workbook',
    message: 'Register “{table}”, column “{colonne}”: “{valeur}” cannot be read and counts nowhere. Enter {attendu}.',
    many: 'Register “{table}”, column “{colonne}”: {nombre} unreadable cells, which count nowhere ({cellules}). Enter {attendu}.',
    number: 'a number, without text',
    withoutTax: 'an amount excluding tax, without text',
    date: 'a date, dd/mm/yyyy',
    list: 'a value of the list',
    code: 'a code of the nomenclature',
    any: 'the expected value',
    advice: 'Correct the cells of the register: indicators leave them aside as long as they cannot be read.',
  },
  L08: {
    title: 'Register: empty cell',
    source: 'Registers of the workbook',
    message:
      'Register “{table}”, column “{colonne}”: this cell is empty. Fill it in: without it the row does not count everywhere.',
    many: 'Register “{table}”, column “{colonne}”: {nombre} empty cells ({cellules}). Fill them in: without them these rows do not count everywhere.',
    advice: 'Fill in the empty cells: an incomplete row is missing from the indicators that need it.',
  },
  L09: {
    title: 'Register: row entered twice',
    source: 'Registers of the workbook',
    message:
      'Register “{table}”, column “{colonne}”: “{valeur}” is already entered in row {autre}. Keep only one of both rows.',
    many: 'Register “{table}”, column “{colonne}”: {nombre} rows repeat another one ({cellules}). Keep one row of each.',
    advice: 'Delete the rows too many, or correct their number: they count twice.',
  },
  L10: {
    title: 'Register: unknown contract',
    source: 'Registers of the workbook',
    message:
      'Register “{table}”, column “{colonne}”: “{valeur}” is not in the register of contracts. Correct the number or add the contract.',
    many: 'Register “{table}”, column “{colonne}”: {nombre} numbers are not in the register of contracts ({cellules}). Correct them or add the contracts.',
    advice: 'Correct the number, or add the contract to the table MarchesNotifies.',
  },
  L11: {
    title: 'Register: values that contradict each other',
    source: 'Registers of the workbook',
    message: 'Register “{table}”: “{colonne}” ({valeur}) is above “{autre}” of the same row. Correct one of both.',
    many: 'Register “{table}”: “{colonne}” is above “{autre}” in {nombre} rows ({cellules}). Correct one of both.',
    before:
      'Register “{table}”: “{colonne}” ({valeur}) is before “{autre}” of the same row. Correct one of both dates.',
    manyBefore:
      'Register “{table}”: “{colonne}” is before “{autre}” in {nombre} rows ({cellules}). Correct one of both dates.',
    advice: 'Correct the wrong value; if both are right (a credit note, say), accept the check with a reason.',
  },
  L12: {
    title: 'Register: delay that does not follow the dates',
    source: 'Registers of the workbook',
    message:
      'Register “{table}”: “{colonne}” ({valeur}) is not the days between both dates of the row. Correct one of the three, or leave the delay if suspended days were taken from it.',
    many: 'Register “{table}”: “{colonne}” is not the days between both dates in {nombre} rows ({cellules}). Correct one of the three, or leave the delay if suspended days were taken from it.',
    advice:
      'Check the dates and the delay; a suspended delay is shorter than the days between them, and that is normal.',
  },
};
