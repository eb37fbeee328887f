const APOSTROPHES = /[’‘ʼ´`′]/g;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]+/g;

/** Texts that are tidy already, which most are: Western letters and signs between single ordinary spaces. */
const TIDY = /^[!-_a-~\u00a1-\u00b3\u00b5-\u00ff]+(?: [!-_a-~\u00a1-\u00b3\u00b5-\u00ff]+)*$/;
/** Nothing there has an accent. */
const ASCII = /^[\0-\x7f]*$/;

/** Same text with ordinary single spaces and straight apostrophes, trimmed, in composed form. */
export const tidy = (text: string): string =>
  TIDY.test(text) ? text : text.normalize('NFC').replace(APOSTROPHES, "'").replace(SPACES, ' ').trim();

/** Lower case without accents, ligatures, odd spaces or quotes: what two spellings of the same words share. */
export const fold = (text: string): string => {
  const lower = tidy(text).toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
};

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
