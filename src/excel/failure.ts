import { messages, type Locale, type Messages } from '../i18n';

/** Stable codes of what Excel may refuse; tests, support and the command line rely on them. */
export type ExcelFailureCode = keyof Messages['errors']['excel'];

/** Where Excel stopped, for support: its own code, the member called and its own words. */
export interface ExcelDetail {
  officeCode?: string;
  location?: string;
  message?: string;
}

/** The sentence for a refusal, in the language of the user. */
export const failureSentence = (code: ExcelFailureCode, place: string, locale: Locale): string =>
  messages(locale).errors.excel[code](place);

/** A refusal by Excel (or its silence), said so that a user can act on it. `message` is French. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: ExcelFailureCode,
    /** The sheet concerned, or empty. */
    readonly place = '',
    /** True when the same call may pass a moment later. */
    readonly transient = false,
    readonly detail: ExcelDetail = {},
  ) {
    super(failureSentence(code, place, 'fr-FR'));
    this.name = 'ExcelFailure';
  }
}
