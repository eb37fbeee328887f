import type { consolidation as fr } from '../fr/consolidation';

export const consolidation: typeof fr = {
  columns: {
    file: 'Original file',
    sheet: 'Original sheet',
    row: 'Original row',
    duplicate: 'Possible duplicate',
  },
  place: '{fichier}, row {ligne}',
  files: {
    sheet: 'Files brought together',
    title: 'Files brought together',
    note: 'What was taken from each file, what could not be, and the departments without any file.',
    headers: {
      file: 'File',
      sheet: 'Sheet',
      rows: 'Needs taken',
      departments: 'Departments',
      status: 'Status',
      message: 'Remark',
    },
    status: { taken: 'Taken', failed: 'Not taken', empty: 'Still empty', absent: 'Department without a file' },
  },
  issues: {
    sheet: 'Rows to look at',
    title: 'Rows to look at',
    note: 'Rows left aside and cells that were not understood, file by file.',
    headers: { file: 'File', sheet: 'Sheet', row: 'Row', cell: 'Cell', message: 'What to do' },
  },
  codes: {
    TOTAL_ROW: 'Total row: it is not taken.',
    SEPARATOR_ROW: 'Title over merged cells: it is not taken.',
    REPEATED_HEADER: 'Header printed again: it is not taken.',
    BELOW_TABLE:
      'Rows are filled below the table from here on: they are not taken. Make the table larger, then start again.',
    MERGED_CELLS:
      'Merged cells {plage}: only the first holds the value, the others are taken as empty. Unmerge them, then copy the value.',
    CELL_ERROR: '“{colonne}” is in error ({valeur}): correct the formula in the original file.',
    CELL_UNREADABLE: '“{valeur}” is not understood in column “{colonne}”: taken as it is, to be corrected.',
    DEPARTMENT_UNKNOWN: '“{valeur}” is not in the list of departments: taken as it is, to be corrected.',
  },
  failures: {
    FILE_REPEATED: 'The file is given twice: it is taken once.',
    FILE_IS_OUTPUT: 'This is the file to be written: it is not taken.',
    FILE_WITHOUT_NEEDS:
      'The census on sheet “{feuille}” holds no need yet: nothing to take. The other files are taken without it.',
  },
  notices: {
    years: '{fichier}: needs of {annees}, whereas the census is that of {annee}.',
    unknownColumns: 'Columns that are not of the template, taken at the end: {colonnes}.',
    noDepartments: 'Without a table “Directions”, missing departments cannot be told.',
    base: 'Parameters and registers taken from “{classeur}”: {tables}.',
    baseBare: '“{classeur}” has neither parameters nor registers: those of the add-in apply.',
  },
};
