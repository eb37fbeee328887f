import { fold } from '../../table/normalise';

const NOT_KNOWN = new RegExp(
  `^(${[
    'a (voir|definir|preciser|completer|confirmer|determiner|estimer|evaluer|fixer|venir|chiffrer|renseigner|etudier)',
    'non (connue?|definie?|determinee?|communiquee?|renseignee?|precisee?|estimee?|chiffree?)',
    'pas (connue?|encore connue?|definie?)',
    'inconnue?|en attente|en cours de definition|ulterieurement|plus tard|selon besoin',
    'n\\.?c\\.?|n\\.?d\\.?|n\\.?s\\.?p\\.?|tbd|tbc|adef|a def\\.?',
    '[?]+|[.]{2,}|…|x{3,}|#+',
  ].join('|')})( ?[?!.…]*)$`,
);

/** Longer texts say something: they are not looked at. */
const LONGEST = 40;

/** Whether a text says that the value is not known yet: « à voir », « NC », « à définir », « ? ». Never zero, never a value. */
export const isNotKnownYet = (text: string): boolean => text.length <= LONGEST && NOT_KNOWN.test(fold(text));
