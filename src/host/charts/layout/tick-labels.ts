import type { TextView } from '../view/view-types';
import { cut, LINE, textWidth, turned, wrapped } from './text-size';

/** How the labels along an axis are set. */
export interface TickLabels {
  /** Lines of each label; empty for those left out. */
  lines: string[][];
  /** Degrees anti-clockwise. */
  rotation: number;
  /** Points across the axis that they take. */
  thickness: number;
}

/** Labels turned by themselves stand at this angle. */
const SLANT = 45;
/** Points that slanted labels take at most; longer ones are cut. */
const LONGEST = 90;
const MOST_LINES = 3;

/** Labels beside a vertical axis: all of them, in one line, as many as there is height for. */
export function besideAxis(texts: string[], look: TextView, slot: number, step: number | null): TickLabels {
  const every = step ?? Math.max(Math.ceil((look.size * LINE) / Math.max(slot, 0.01)), 1);
  const shown = texts.map((text, i) => (i % every === 0 ? cut(text, look, LONGEST * 1.5) : ''));
  const widest = Math.max(0, ...shown.map((text) => textWidth(text, look)));
  return {
    lines: shown.map((text) => (text === '' ? [] : [text])),
    rotation: look.rotation,
    thickness: turned(widest, look.size * LINE, look.rotation).width,
  };
}

/**
 * Labels below a horizontal axis: side by side, in several lines, slanted, and in the end not all of them: the first of these that
 * fits, as Excel does by itself. Which one it is decides the height of the plot, and is an estimate like the widths of the texts.
 */
export function belowAxis(texts: string[], look: TextView, slot: number, step: number | null): TickLabels {
  const every = step ?? 1;
  const room = slot * every * 0.9;
  const shown = texts.map((text, i) => (i % every === 0 ? text : ''));
  const plain = shown.map((text) => wrapped(text, look, room));
  if (look.rotation === 0 && plain.every((lines) => lines !== null && lines.length <= MOST_LINES)) {
    const most = Math.max(1, ...plain.map((lines) => lines?.length ?? 1));
    const lines = plain.map((found) => (found ?? []).filter((line) => line !== ''));
    return { lines, rotation: 0, thickness: most * look.size * LINE };
  }
  return slanted(shown, look, slot, step === null);
}

function slanted(texts: string[], look: TextView, slot: number, mayLeaveOut: boolean): TickLabels {
  const rotation = look.rotation === 0 ? SLANT : look.rotation;
  const needed = (look.size * LINE) / Math.sin((Math.min(Math.abs(rotation), 90) * Math.PI) / 180);
  const every = mayLeaveOut ? Math.max(Math.ceil(needed / Math.max(slot, 0.01)), 1) : 1;
  const lines = texts.map((text, i) => (i % every === 0 && text !== '' ? [cut(text, look, LONGEST)] : []));
  const widest = Math.max(0, ...lines.map(([text]) => textWidth(text ?? '', look)));
  return { lines, rotation, thickness: turned(widest, look.size * LINE, rotation).height };
}
