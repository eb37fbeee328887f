import type { reading as french } from '../../fr/rules/reading';

/** Sentences on the reading of a census: what cannot be used, what was left aside. */
export const reading: typeof french = {
  severity: { erreur: 'Error', avertissement: 'Warning', info: 'Information' },

  census: {
    notFound:
      'No census found in this workbook: no sheet has the expected headers (department, origin, title, nomenclature code, amount…). Open the census workbook, or name the table of needs “Recensement”.',
    ambiguous:
      'Several sheets could be the census: {feuilles}. Choose the one to use (on the command line: --feuille NAME).',
    sheetNotFound: 'The sheet “{feuille}” does not exist or holds no census. Possible sheets: {feuilles}.',
    noOtherSheet: 'none',
    empty: 'The census on sheet “{feuille}” holds no need below its header (row {ligne}). Enter at least one row.',
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
    hiddenRows: 'Hidden or filtered rows, checked and counted too: {nombre} (rows {lignes}).',
    filteredRows: 'Rows hidden by a filter, checked and counted too: {nombre} (rows {lignes}).',
    hiddenColumns: 'Hidden columns, read too: {colonnes}.',
    otherYears:
      'Rows of another year ({annees}): {nombre}. They are checked, but not part of the indicators of {annee}.',
    noYear: 'Rows without a readable year: {nombre}. They count in {annee}.',
    belowTable:
      'Rows below the table “{table}” are filled in (from row {ligne} on): they are not read. Extend the table to include them.',
    parameterUnreadable:
      'The table “{table}” (sheet “{feuille}”) cannot be used: it lacks {colonnes}. The defaults are used.',
    parameterRowsSkipped: 'Table “{table}”: incomplete or unreadable rows left out: {lignes}.',
    duplicateCodes: 'Table “{table}”: codes that occur twice ({codes}), the first row counts.',
  },
};
