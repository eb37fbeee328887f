import type { Census } from '../census';
import type { Axis } from '../indicators/indicator';
import { fold } from '../../table/normalise';
import { fr } from '../../i18n/fr';

/** Comments on an action or an axis, paragraph by paragraph. */
export type CommentsOf = (subject: number | Axis) => readonly string[];

/** Longest text of a row: Excel's rows end at 409 points, 27 lines of the wide column. */
const LONGEST = 1_000;

/** A paragraph in pieces that rows can hold, cut between words. */
const pieces = (paragraph: string): string[] => {
  const found: string[] = [];
  let rest = paragraph.trim();
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const end = space > 0 ? space : LONGEST;
    found.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return rest === '' ? found : [...found, rest];
};

/** The table of comments is in French, whatever the language of the sheets: axes by their first letters. */
const names = (axis: Axis, subject: string): boolean => {
  const title = fold(fr.sheets.bilan.axes[axis].title);
  return subject.length > 2 && (title.startsWith(subject) || subject.startsWith(title.slice(0, 5)));
};

/** What the workbook's table of comments says for the campaign. */
export const commentsOf =
  ({ campaignYear, registers }: Pick<Census, 'campaignYear' | 'registers'>): CommentsOf =>
  (wanted) =>
    registers.comments.flatMap(({ year, subject, text }) => {
      if (year !== null && year !== campaignYear) return [];
      const meant =
        typeof subject === 'number' ? subject === wanted : typeof wanted === 'string' && names(wanted, subject);
      return meant ? text.split('\n').flatMap(pieces) : [];
    });
