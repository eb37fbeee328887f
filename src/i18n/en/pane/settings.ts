import type { settings as fr } from '../../fr/pane/settings';
import { plural } from './counting';

export const settings: typeof fr = {
  title: 'Settings',
  sheet: 'Census sheet',
  headerRow: (row) => `headers on row ${row}`,
  keptSheet: 'This choice is kept in the workbook.',
  changeSheet: 'Choose another sheet',
  columns: 'Columns',
  columnsText:
    'What each header of your sheet stands for. Your choices are kept in this workbook, for everyone who opens it.',
  doubtful: (n) => plural(n, 'column to review', 'columns to review'),
  settled: (n) => plural(n, 'other column', 'other columns'),
  meaning: (header, column) => `“${header}” (column ${column}) stands for`,
  column: (column) => `column ${column}`,
  none: 'Do not use',
  likelyGroup: 'Most likely',
  allGroup: 'All columns',
  certainty: {
    chosen: 'chosen by you',
    certain: 'template name',
    likely: 'known name',
    unsure: 'to review',
    unknown: 'unknown',
  },
  missing: (columns, n) => `Without ${n > 1 ? 'them' : 'it'} the census cannot be checked: ${columns}.`,
  missingTitle: (n) => plural(n, 'column is missing', 'columns are missing'),
  keep: 'Keep and check',
  discard: 'Discard changes',
  forget: 'Forget my column choices',
  pending: 'Changes not kept yet.',
  reading: 'Reading the headers…',
  reload: 'Read the headers again',
  author: 'Author',
  live: 'Checking as you type',
  liveSwitch: 'Follow what is typed',
  liveText: 'Edited rows are checked at once. When this is off, choose Check whenever you like.',
  language: 'Language',
  languageText: 'Of the pane and its messages, kept on this computer. The sheets written stay in French.',
  languageOfExcel: 'As Excel',
  /** Languages bear their own names: who cannot read the pane finds the way back. */
  languages: { 'fr-FR': 'Français', 'en-US': 'English' },
  languageBusy:
    'Before changing the language, finish what is under way: work of the pane, a need or columns not saved yet.',
};
