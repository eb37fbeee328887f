/** Widths of letters as parts of the font size, in Calibri; another font widens the columns, which count digits, as much. */
const NARROW = /[ijlIJ.,;:'’!|()[\]\s\u00a0\u202f]/;
const HALF = /[frts\-"«»]/;
const WIDE = /[mwMW%€–—œŒ]/;
const CAPITAL = /[A-ZÀ-ÞŒ]/;
const [NARROW_EM, HALF_EM, EM, CAPITAL_EM, WIDE_EM] = [0.25, 0.35, 0.51, 0.6, 0.82];

/** Pixels of a letter of 11 points, of a digit of a column's width, and of what stands around the digits. */
const FONT = (11 * 96) / 72;
const DIGIT = 7;
const AROUND = 5;

const letterWidth = (letter: string): number => {
  if (NARROW.test(letter)) return NARROW_EM;
  if (HALF.test(letter)) return HALF_EM;
  if (WIDE.test(letter)) return WIDE_EM;
  return CAPITAL.test(letter) ? CAPITAL_EM : EM;
};

const textWidth = (text: string): number => {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * FONT;
};

/** The width of a text in letters of 11 points, in points. */
export const textPoints = (text: string): number => (textWidth(text) * 72) / 96;

/** How many lines a wrapped text takes in a column of so many characters, at most. */
export const lineCount = (text: string, characters: number): number => {
  const room = characters * DIGIT - AROUND;
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const width = textWidth(word);
    const space = used === 0 ? 0 : NARROW_EM * FONT;
    if (used > 0 && used + space + width > room) {
      lines++;
      used = width;
    } else used += space + width;
  }
  return lines;
};
