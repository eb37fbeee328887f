import type { settings as fr } from '../../fr/pane/settings';
import { plural } from './counting';

export const settings: typeof fr = {
  title: 'Settings',
  sheet: 'Sheet of the census',
  headerRow: (row) => `headers on row ${row}`,
  keptSheet: 'This choice is kept in the workbook.',
  changeSheet: 'Choose another sheet',
  columns: 'Columns',
  columnsText:
    'What each header of your sheet stands for. Your choices are kept in this workbook, for everybody who opens it.',
  doubtful: (n) => plural(n, 'column to look at', 'columns to look at'),
  settled: (n) => plural(n, 'other column', 'other columns'),
  meaning: (header, column) => `“${header}” (column ${column}) stands for`,
  column: (column) => `column ${column}`,
  none: 'Do not use',
  likelyGroup: 'Most likely',
  allGroup: 'All columns',
  certainty: {
    chosen: 'chosen by you',
    certain: 'name of the template',
    likely: 'known name',
    unsure: 'to look at',
    unknown: 'unknown',
  },
  missing: (columns) => `Without them the census cannot be checked: ${columns}.`,
  missingTitle: (n) => plural(n, 'column is missing', 'columns are missing'),
  keep: 'Keep and check',
  discard: 'Discard the changes',
  forget: 'Forget my choices of columns',
  pending: 'Changes not kept yet.',
  reading: 'Reading the headers…',
  reload: 'Read the headers again',
  author: 'Author',
  language: 'Language',
  languageText: 'That of Excel’s display: French or English.',
};
