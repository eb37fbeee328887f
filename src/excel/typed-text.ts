/** Words that Excel reads as truth values, whatever the language of the user's Excel. */
const TRUTH_WORDS = new Set(
  'TRUE FALSE VRAI FAUX WAHR FALSCH VERDADERO FALSO VERO VERDADEIRO WAAR ONWAAR SANN FALSKT SAND FALSK TOSI EPÄTOSI PRAWDA FAŁSZ'.split(
    ' ',
  ),
);

/** The longest text a cell holds. */
const MAX_TEXT = 32_767;

/** A letter first and no digit anywhere: no number, date, percentage, formula or error can be read into it. */
const isPlainWords = (text: string): boolean =>
  /^\p{L}[^\d]*$/u.test(text) && !TRUTH_WORDS.has(text.trim().toUpperCase());

/**
 * What to write so that a cell not formatted as text ends up holding exactly this text. Excel reads written strings as if
 * typed, in the user's language (office-js#1724): « 10.10 » would become a number or a date, « =cmd » a formula. An
 * apostrophe in front, which Excel takes away, prevents it; it is left out where nothing can go wrong, since it stays
 * visible in the formula bar. Texts beyond what a cell holds are cut with « … ».
 */
export function asTypedText(text: string): string {
  if (text === '') return '';
  const fitting = text.length >= MAX_TEXT ? `${text.slice(0, MAX_TEXT - 2)}…` : text;
  return isPlainWords(fitting) ? fitting : `'${fitting}`;
}
