import { fold } from '../../table/normalise';
import { NO, YES } from '../vocabulary';
import type { QuestionId } from './question';

/** Answers as the workbook holds them: it is in French, whatever the language of the pane. */
export const NOT_APPLICABLE = 'Sans objet';
export const REUSED = 'Réemploi';
export const RECYCLED = 'Matière recyclée';
export const BOTH = 'Les deux';
export const WHOLE_CONTRACT = 'Tout le marché';
export const ONE_LOT = 'Un lot';

/** The lists that questions offer. A comma would part an answer in two in Excel's lists. */
export const YES_NO: readonly string[] = [YES, NO, NOT_APPLICABLE];
export const REUSE_ANSWERS: readonly string[] = [REUSED, RECYCLED, BOTH, NO, NOT_APPLICABLE];
export const RESERVED_ANSWERS: readonly string[] = [WHOLE_CONTRACT, ONE_LOT, NO, NOT_APPLICABLE];

/** Every answer that counts as one, whatever the question: what the workbook's own formula counts too. */
export const ALL_ANSWERS: readonly string[] = [...new Set([...YES_NO, ...REUSE_ANSWERS, ...RESERVED_ANSWERS])];

/** What a cell shows where the question does not apply to the need. */
export const DOES_NOT_APPLY = '—';

/** The answers of a need by question; a question that was not answered has no entry. Text that is no answer is kept. */
export type Answers = Partial<Record<QuestionId, string>>;

const FORMS = new Map(ALL_ANSWERS.map((answer) => [fold(answer), answer]));

/** The answer that a text stands for whatever its case, accents and spaces; else the text itself, which counts as none. */
export const toAnswer = (text: string): string => FORMS.get(fold(text)) ?? text;

export const isAnswer = (text: string | undefined): boolean => text !== undefined && ALL_ANSWERS.includes(text);
