import type { Locale } from '../i18n';

/** The languages the user may choose: Excel's own, or one of ours whatever Excel speaks. */
export const LANGUAGES = ['excel', 'fr-FR', 'en-US'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What a choice means: `null` leaves it to Excel. */
export const localeOf = (language: Language): Locale | null => (language === 'excel' ? null : language);

const key = (partition: string): string => `${partition}recensement.language`;

/**
 * The language chosen on this machine; Excel's where none was, or where the browser keeps nothing. `partition` is the part of the
 * storage that Office gives each place of embedding.
 */
export function keptLanguage(partition: string): Language {
  try {
    const kept = localStorage.getItem(key(partition));
    return LANGUAGES.find((language) => language === kept) ?? 'excel';
  } catch {
    return 'excel';
  }
}

/** Keeps the choice on this machine: it is the user's and not the workbook's, which others open too. */
export function keepLanguage(partition: string, language: Language): void {
  try {
    if (language === 'excel') localStorage.removeItem(key(partition));
    else localStorage.setItem(key(partition), language);
  } catch {
    // A browser that keeps nothing: the choice holds until the pane is closed.
  }
}
