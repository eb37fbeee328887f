import { fold } from '../../table/normalise';
import { valueOf } from '../parsing/reading';
import { textField, yearField } from './field';
import type { Register, RegisterSchema } from './register';

const COMMENT_FIELDS = {
  year: yearField('Année', { synonyms: ['campagne', 'annee de campagne', 'exercice'] }),
  action: textField('Action', { required: true, synonyms: ['n° action', 'numero action', 'action ou axe', 'axe'] }),
  comment: textField('Commentaire', {
    required: true,
    synonyms: ['commentaires', 'texte', 'bilan', 'ce qui a été fait'],
  }),
};

export type CommentFields = typeof COMMENT_FIELDS;

/** What the service tells of its actions in words: the report prints it under the action, or under the axis. */
export const COMMENT_REGISTER: RegisterSchema<CommentFields> = {
  names: ['CommentairesBilan', 'Commentaires du bilan'],
  fields: COMMENT_FIELDS,
  leastHeaders: 2,
};

/** A comment on the report. */
export interface BilanComment {
  /** The campaign that it is for; `null` where the line names none: it then holds for all. */
  year: number | null;
  /** Number of the action, or the name of an axis without accents or capitals. */
  subject: number | string;
  /** As typed, line breaks included. */
  text: string;
}

/** « Action 12 », « 12 » or the cell 12 name an action; other texts an axis. */
const subjectOf = (text: string): number | string => {
  const folded = fold(text);
  const number = /^(?:action\s*)?(?:n\s*[°o]?\s*)?(\d{1,2})\b/.exec(folded)?.[1];
  return number === undefined ? folded.replace(/^axe\s+/, '').trim() : Number(number);
};

/** The lines that name an action and say something. */
export const toComments = ({ rows }: Register<CommentFields>): BilanComment[] =>
  rows.flatMap(({ cells, contents }) => {
    const [action, comment] = [valueOf(cells.action), valueOf(cells.comment)];
    if (action === null || comment === null) return [];
    const typed = contents.comment;
    const text = typeof typed === 'string' ? typed.replace(/\r\n?/g, '\n').trim() : comment;
    return [{ year: valueOf(cells.year), subject: subjectOf(action), text }];
  });
