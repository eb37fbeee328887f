import { en } from '../../i18n/en';
import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import { HeaderDictionary } from '../../table/header-match';
import type { QuestionId } from './question';
import { QUESTION_IDS } from './questions';

/** Name of the table of the sheet « Fiches SSPASER ». */
export const SSPASER_TABLE = 'FichesSSPASER';

/** Columns that say of which need a line is, and how far it is. */
export type SspaserFact = keyof Messages['sheets']['sspaser']['headers'];

/** Every column of the table that is ours. */
export type SspaserColumn = SspaserFact | QuestionId;

const [french, english] = [fr.sheets.sspaser, en.sheets.sspaser];

/** Columns before the questions, in their order; the fingerprint stands behind them, hidden. */
export const LEADING_COLUMNS: readonly SspaserFact[] = [
  'row',
  'number',
  'title',
  'department',
  'amount',
  'census',
  'completeness',
  'state',
  'clauses',
];

/** The order of our columns; those that the service adds come behind. */
export const SSPASER_COLUMNS: readonly SspaserColumn[] = [...LEADING_COLUMNS, ...QUESTION_IDS, 'fingerprint'];

const isQuestion = (column: SspaserColumn): column is QuestionId =>
  (QUESTION_IDS as readonly string[]).includes(column);

/** The header of a column in a language. */
export const headerOf = ({ headers, questions }: Messages['sheets']['sspaser'], column: SspaserColumn): string =>
  isQuestion(column) ? questions[column].header : headers[column];

/** How the table is read back, wherever its columns were moved to. */
export const SSPASER_DICTIONARY = new HeaderDictionary<SspaserColumn>(
  SSPASER_COLUMNS.map((key) => ({ key, label: headerOf(french, key), synonyms: [headerOf(english, key)] })),
);
