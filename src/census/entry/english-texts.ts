import { fold } from '../../table/normalise';

/** Words that people write around amounts and quantities. */
const AMOUNT_WORDS: [RegExp, string][] = [
  [/\b(excl(uding|\.)?|ex|without) (taxe?s?|vat)\b/g, 'ht'],
  [/\b(incl(uding|\.)?|with) (taxe?s?|vat)\b/g, 'ttc'],
  [/(\/|\b(per|a|each) ) ?year\b|\b(yearly|annually|annual)\b/g, '/an'],
  [/\b(about|around|approximately|roughly)\b/g, 'environ'],
  [/ ?\bthousands?\b/g, ' k'],
  [/ ?\bbillions?\b/g, ' mrd'],
  [/\b(less|under|below) (than )?(?=\D{0,3}\d)/g, 'moins de '],
  [/\b(more|over|above) (than )?(?=\D{0,3}\d)/g, 'plus de '],
  [/\bbetween\b/g, 'entre'],
  [/\b(and|to)\b/g, 'et'],
  [/\bhours?\b/g, 'heures'],
];

const DURATION_WORDS: [RegExp, string][] = [
  [/\bone\b/g, '1'],
  [/\btwo\b/g, '2'],
  [/\bthree\b/g, '3'],
  [/\bfour\b/g, '4'],
  [/\bfive\b/g, '5'],
  [/(^|\d|\b) ?(years?|yrs?)\b/g, '$1 ans'],
  [/(^|\d|\b) ?months?\b/g, '$1 mois'],
  [/\bfirm\b/g, 'fermes'],
  [/\b(renewable|extendable|extensible)\b/g, 'renouvelable'],
  [/\b(ext\.?|extensions?|renewals?|options?)(?![a-z])/g, 'recond'],
  [/\btimes\b/g, 'fois'],
  [/\bonce\b/g, '1 fois'],
  [/\btwice\b/g, '2 fois'],
  [/\b(and|then|plus)\b/g, 'et'],
  [/\b(of|by)\b/g, 'de'],
  [/\b(none|no)\b/g, 'non'],
];

const MONTHS: [RegExp, string][] = [
  [/\bjan(uary)?\b/g, 'janvier'],
  [/\bfeb(ruary)?\b/g, 'fevrier'],
  [/\bmar(ch)?\b/g, 'mars'],
  [/\bapr(il)?\b/g, 'avril'],
  [/\bmay\b/g, 'mai'],
  [/\bjune?\b/g, 'juin'],
  [/\bjuly?\b/g, 'juillet'],
  [/\baug(ust)?\b/g, 'aout'],
  [/\bsept?(ember)?\b/g, 'septembre'],
  [/\boct(ober)?\b/g, 'octobre'],
  [/\bnov(ember)?\b/g, 'novembre'],
  [/\bdec(ember)?\b/g, 'decembre'],
];

const ORDINALS: [RegExp, string][] = [
  [/\b(first)\b/g, '1'],
  [/\bsecond\b/g, '2'],
  [/\bthird\b/g, '3'],
  [/\bfourth\b/g, '4'],
  [/\b(\d{1,2})(st|nd|rd|th)\b/g, '$1'],
];

const DATE_WORDS: [RegExp, string][] = [
  ...ORDINALS,
  ...MONTHS,
  [/\b([1-4]) quarter\b/g, 't$1'],
  [/\bquarter ([1-4])\b/g, 't$1'],
  [/\b([12]) (half|semester)( year)?\b/g, 's$1'],
  [/\bh ?([12])\b/g, 's$1'],
  [/\b(early|beginning|start)\b/g, 'debut'],
  [/\b(mid|middle)\b/g, 'mi'],
  [/\b(late|end)\b/g, 'fin'],
  [/\b(on|in|by|of|the|around)\b/g, ' '],
];

const replaced = (text: string, words: readonly [RegExp, string][]): string =>
  words
    .reduce((all, [pattern, french]) => all.replace(pattern, french), fold(text))
    .replace(/ +/g, ' ')
    .trim();

/** « 80,000 » is eighty thousand, « 1,234.50 » has two decimals; « 1,2 », which has no thousands, is left as it is. */
const withoutGroups = (text: string): string =>
  text.replace(/\d[\d,.]*\d/g, (figure) =>
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(figure) ? figure.replace(/,/g, '') : figure,
  );

/** An amount or a quantity written the English way, as the census reads it. */
export const amountFromEnglish = (text: string): string => withoutGroups(replaced(text, AMOUNT_WORDS));

/** A duration or a number of extensions in English words, as the census reads it. */
export const durationFromEnglish = (text: string): string => replaced(text, DURATION_WORDS);

/** « May 15, 2027 » has its day first in French; « 3/15/2027 » can only have its month first. */
const dayFirst = (text: string): string =>
  text
    .replace(/^([a-z]+)\.? (\d{1,2}),? (\d{4})$/, '$2 $1 $3')
    .replace(/^([a-z]+)\.? (\d{1,2})$/, '$2 $1')
    .replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/, (all, first: string, second: string, year: string) =>
      Number(first) <= 12 && Number(second) > 12 ? `${second}/${first}/${year}` : all,
    );

/** A date in English words or with its month first where that is plain, as the census reads it. */
export const dateFromEnglish = (text: string): string => dayFirst(replaced(text, DATE_WORDS));
