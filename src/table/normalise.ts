const APOSTROPHES = /[’‘ʼ´`′]/g;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;

/** Same text with ordinary single spaces and straight apostrophes, trimmed, in composed form. */
export const tidy = (text: string): string =>
  text.normalize('NFC').replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();

/** Lower case without accents, ligatures, odd spaces or quotes: what two spellings of the same words share. */
export const fold = (text: string): string =>
  tidy(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

/** Folded words of a text; « n° », « € », « % » stand as words, other signs separate. */
export const words = (text: string): string[] =>
  fold(text)
    .replace(/n°|nº/g, ' n° ')
    .replace(/([€%/])/g, ' $1 ')
    .replace(/[^a-z0-9°€%/ ]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');

const singular = (word: string): string => (word.length > 3 && /[a-z][sx]$/.test(word) ? word.slice(0, -1) : word);

/** The form headers are compared in: case, accents, dots, line breaks, spaces and plurals make no difference. */
export const headerForm = (text: string): string =>
  words(text)
    .map(singular)
    .filter((word) => word !== '/')
    .join(' ');
