import { textPixels } from '../../objects/text-width';
import type { TextView } from '../view/view-types';

const POINTS_PER_PIXEL = 0.75;
/** Height of a line compared with the size of its font. */
export const LINE = 1.2;

type Font = Pick<TextView, 'size' | 'bold'>;

/** Points that a text of one line is wide. */
export const textWidth = (text: string, font: Font): number => textPixels(text, font) * POINTS_PER_PIXEL;

/** Points that a text takes, lines and rotation taken into account. */
export function textSize(view: TextView): { width: number; height: number } {
  const lines = view.text.split('\n');
  const width = Math.max(...lines.map((line) => textWidth(line, view)));
  return turned(width, lines.length * view.size * LINE, view.rotation);
}

/** What a rectangle takes that is turned by degrees; 180 stands for letters below one another. */
export function turned(width: number, height: number, degrees: number): { width: number; height: number } {
  const angle = degrees === 180 ? Math.PI / 2 : (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  return { width: width * cos + height * sin, height: width * sin + height * cos };
}

/** A text cut at spaces into lines no wider than `width`, or null when a word alone is wider. */
export function wrapped(text: string, font: Font, width: number): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (textWidth(word, font) > width) return null;
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, font) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A text with an ellipsis where it would be wider than `width`. */
export function cut(text: string, font: Font, width: number): string {
  if (textWidth(text, font) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, font) > width) end--;
  return `${text.slice(0, end)}…`;
}
