import type { rules as fr } from '../fr/rules';

export const rules: typeof fr = {
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

  R01: {
    title: 'Missing column',
    source: 'Census template',
    message: 'The column “{colonne}” was not found. Choose it from the list or add it.',
    nearest: 'The column “{colonne}” was not found. Is it “{entete}”? Choose it from the list or add it.',
    rename: 'Rename “{entete}” to “{colonne}”',
  },
  R02: {
    title: 'Department',
    source: 'Organisation',
    message: 'Enter the department: choose a value from the list.',
    unknown: 'The department “{valeur}” is not in the list. Choose a value from the list.',
    proposal: 'The department “{valeur}” is not in the list. Do you mean “{proposition}”?',
  },
  R03: {
    title: 'Origin of the need',
    source: 'SSPASER report, action 1',
    message: 'Enter the origin: new need, to renew or to extend.',
    unknown: 'The origin “{valeur}” is not known. Enter the origin: new need, to renew or to extend.',
    variant: 'The origin “{valeur}” reads as “{proposition}”. Choose that value from the list.',
  },
  R04: {
    title: 'Title of the need',
    source: 'Organisation',
    message: 'Give the need a title (at least 5 characters).',
  },
  R05: {
    title: 'Nomenclature code',
    source: 'Regional purchasing nomenclature',
    message: 'The code “{code}” is not in the nomenclature. Do you mean “{proposition}”?',
    asNumber: 'The code “{proposition}” is stored as a number: Excel may damage it. Keep it as text.',
    withoutProposal: 'The code “{code}” is not in the nomenclature. Choose a code from the list.',
    empty: 'Enter the nomenclature code of the need: choose a code from the list.',
  },
  R08: {
    title: 'Unreadable amount',
    source: 'Organisation',
    message: 'The amount “{valeur}” is not a number. Enter an amount excluding tax in euros, without text.',
    taxIncluded: 'The amount “{valeur}” includes tax. Enter an amount excluding tax in euros, without text.',
    range: 'The amount “{valeur}” is a range. Enter a single amount excluding tax in euros (the highest).',
    tooLarge: 'The amount “{valeur}” is too large for an amount in euros. Correct it.',
    excelError:
      'The amount cell holds an error ({valeur}). Correct the formula or enter an amount excluding tax in euros.',
  },
  R09: {
    title: 'Missing amount',
    source: 'CCP, art. L2111-1 and R2121-1',
    message: 'Amount missing: estimate the total amount excluding tax, extensions included.',
    fix: '{total} ({annuel} a year × {mois} months)',
  },
  R10: {
    title: 'Negative or zero amount',
    source: 'Organisation',
    message: 'Negative or zero amount: correct it.',
  },
  R11: {
    title: 'Total does not follow from the yearly amount',
    source: 'CCP, art. R2121-1 (whole duration, extensions included)',
    message: 'The total ({total}) is not {annuel} × {duree} months / 12 = {attendu}. Correct one of the three.',
  },
  R15: {
    title: 'Unreadable date',
    source: 'Organisation',
    message: 'Date “{valeur}” is unreadable. Enter dd/mm/yyyy.',
    understood: 'Date “{valeur}” is to be made precise. Enter dd/mm/yyyy (read as {date}).',
    excelError: 'The date cell holds an error ({valeur}). Correct the formula or enter dd/mm/yyyy.',
  },
  R16: {
    title: 'Award before launch',
    source: 'Logic',
    message: 'The award ({notif}) is before the launch ({lanc}). Correct the order.',
  },
  R17: {
    title: 'Current contract to renew or extend',
    source: 'SSPASER report, action 1',
    message: 'Renewal: enter the number and the end date of the current contract.',
    number: 'Renewal: enter the number of the current contract.',
    end: 'Renewal: enter the end date of the current contract.',
  },
  R29: {
    title: 'Environmental criterion',
    source: 'CCP, art. R2152-7; decree 2022-767',
    message: 'Launch from {date} on: plan an environmental award criterion (or whole-life cost).',
  },
  R30: {
    title: 'Environmental performance clause',
    source: 'CCP, art. L2112-2; law 2021-1104, art. 35',
    message: 'Launch from {date} on: plan an environmental performance clause.',
  },
};
