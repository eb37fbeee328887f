import { fold } from '../table/normalise';

const MOST = '(?:max(?:imum|imale?s?|imaux|i)?|plafond(?:ne[es]?)?|au plus)\\b\\.?';
const FIGURE = '\\d[\\d ]*(?:[.,]\\d+)?';
/** Units of money, time and shares: a maximum of these is no quantity of what is bought. */
const NO_QUANTITY =
  /^ ?(k?€|k ?euros?|euros?|eur|m€|meur|ke\b|%|an(s|nees?)?\b|mois\b|jours?\b|semaines?\b|j\b|lots?\b)/;

const AFTER = new RegExp(
  `${MOST}(?: (?:de|d'|:|en|quantite|fixe|a|est|des|commandes))*[ :=]*(${FIGURE})([^\\d]{0,12})`,
  'g',
);
const BEFORE = new RegExp(`(${FIGURE}) ?([a-z€%²³' -]{0,30}?) ?(?:au )?${MOST}`, 'g');

/**
 * Whether a text states the most that may be ordered, as a quantity (« 5 000 unités maximum », « quantité maximale : 300 »).
 * A maximum in euros belongs in its own column, and one of time or of a share is another matter.
 */
export const statesQuantity = (text: string): boolean => {
  const folded = fold(text);
  const units = [...folded.matchAll(AFTER), ...folded.matchAll(BEFORE)].map(([, , unit]) => ` ${(unit ?? '').trim()}`);
  return units.some((unit) => !NO_QUANTITY.test(unit));
};
