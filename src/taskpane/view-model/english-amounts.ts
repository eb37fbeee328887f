import { isEnglish } from './texts';

const QUOTED = /(“[^”]*”)/;
const FRENCH_AMOUNT = /\b(\d{1,3}(?:[ \u00a0\u202f]\d{3})*)(?:,(\d{2}))?(?=[ \u00a0\u202f]€)/g;

/**
 * A sentence in English with its amounts as the English form writes them: « 320 000 € » becomes « 320,000 € ». What is quoted
 * stays as the sheet has it, and a French sentence is given back as it is.
 */
export const englishAmounts = (text: string, locale: string): string =>
  isEnglish(locale)
    ? text
        .split(QUOTED)
        .map((part) =>
          QUOTED.test(part)
            ? part
            : part.replace(FRENCH_AMOUNT, (_, euros: string, cents?: string) => {
                const grouped = euros.replace(/[ \u00a0\u202f]/g, ',');
                return cents === undefined ? grouped : `${grouped}.${cents}`;
              }),
        )
        .join('')
    : text;
