import { messages, type Locale, type Messages } from '../../i18n';

export type CampaignErrorCode = keyof Messages['template']['errors'];

/** What makes a campaign workbook impossible to prepare or to bring together; `message` is a French sentence. */
export class CampaignError extends Error {
  constructor(
    readonly code: CampaignErrorCode,
    /** The workbook, department or sheet concerned. */
    readonly place: string,
    /** One line for each file that stood in the way. */
    readonly reasons: readonly string[] = [],
  ) {
    super(messages('fr-FR').template.errors[code](place));
    this.name = 'CampaignError';
  }

  /** The sentence in the language of the user. */
  sentence(locale: Locale): string {
    return messages(locale).template.errors[this.code](this.place);
  }
}
