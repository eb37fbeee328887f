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

/** What the catalogue says of a rule, or `null` for what this version of the texts does not know. */
export function ruleText(rule: string, what: 'title' | 'advice' | 'source', locale: string): string | null {
  const texts: Record<string, unknown> = messages(locale).rules;
  const entry = texts[rule];
  if (typeof entry !== 'object' || entry === null || !(what in entry)) return null;
  const text = (entry as Record<string, unknown>)[what];
  return typeof text === 'string' && text !== '' ? text : null;
}

export const ruleTitle = (rule: string, locale: string): string | null => ruleText(rule, 'title', locale);
