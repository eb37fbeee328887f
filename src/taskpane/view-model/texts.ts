import { messages } from '../../i18n';
import { typeset } from './typography';

export type PaneTexts = ReturnType<typeof messages>['pane'];

/** The pane's texts for a language tag, set with French spaces where the language is French. */
export function paneTexts(locale: string): PaneTexts {
  const { pane } = messages(locale);
  return isEnglish(locale) ? pane : typeset(pane);
}

export const isEnglish = (locale: string): boolean => locale.toLowerCase().startsWith('en');

/** The language of the pane, as written in the page's `lang` attribute. */
export const pageLanguage = (locale: string): 'fr' | 'en' => (isEnglish(locale) ? 'en' : 'fr');

/** The title of a rule, or `null` for a rule that this version of the texts does not know. */
export function ruleTitle(rule: string, locale: string): string | null {
  const texts: Record<string, unknown> = messages(locale).rules;
  const entry = texts[rule];
  if (typeof entry !== 'object' || entry === null || !('title' in entry)) return null;
  return typeof entry.title === 'string' ? entry.title : null;
}
