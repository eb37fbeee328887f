import { en } from './en';
import { fr } from './fr';

export type Locale = 'fr-FR' | 'en-US';

/** Every text users read, by part; `fr.ts` is the typed source, `en.ts` must have the same keys. */
export type Messages = typeof fr;

/** The texts for a language tag; anything but English gives French. */
export const messages = (locale: string): Messages => (locale.toLowerCase().startsWith('en') ? en : fr);
