import { CensusError } from '../census/census-error';
import { CampaignError } from '../census/prepare/campaign-error';
import { asExcelFailure } from '../excel/error-table';
import { ExcelFailure, failureSentence } from '../excel/failure';
import { messages, type Locale } from '../i18n';

/** What went wrong, for a user: a stable code, a sentence that says what to do, and what there is to choose from. */
export interface FailureDescription {
  code: string;
  message: string;
  /** Sheets to choose from when several could be the census; columns that are missing. */
  choices: string[];
  /** One line for support; empty when the sentence says it all. */
  detail: string;
}

const isAbort = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

/** A script that comes after the first paint did not arrive; the bundler gives its error that name. */
const isNotLoaded = (error: unknown): boolean => error instanceof Error && error.name === 'ChunkLoadError';

const oneLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Words any error; never a stack. Refusals of Excel and errors of the census keep their code, the rest is `UNEXPECTED`. */
export function describeFailure(error: unknown, locale: Locale = 'fr-FR'): FailureDescription {
  const { errors } = messages(locale);
  const known = asExcelFailure(error);
  if (known instanceof CensusError)
    return { code: known.code, message: known.message, choices: known.choices, detail: '' };
  if (known instanceof CampaignError)
    return { code: known.code, message: known.sentence(locale), choices: [], detail: known.reasons.join(' · ') };
  if (known instanceof ExcelFailure) {
    const { officeCode, location, message } = known.detail;
    const detail = [officeCode, location, message && oneLine(message)].filter(Boolean).join(' · ');
    return { code: known.code, message: failureSentence(known.code, known.place, locale), choices: [], detail };
  }
  if (isAbort(known)) return { code: 'CANCELLED', message: errors.CANCELLED, choices: [], detail: '' };
  if (isNotLoaded(known)) return { code: 'PART_NOT_LOADED', message: errors.PART_NOT_LOADED, choices: [], detail: '' };
  const detail = known instanceof Error ? oneLine(`${known.name}: ${known.message}`) : '';
  return { code: 'UNEXPECTED', message: errors.UNEXPECTED, choices: [], detail };
}
