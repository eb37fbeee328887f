import type { WorkbookModel } from '../workbook/workbook';

/** Where the six accent colours stand among the colours of a theme. */
const FIRST_ACCENT = 4;
const ACCENTS = 6;

/** How further rounds through the accents differ from the first: darker, then lighter (part of light, part of white). */
const ROUNDS: [keep: number, white: number][] = [
  [1, 0],
  [0.6, 0],
  [0.8, 0.2],
  [0.8, 0],
  [0.6, 0.4],
  [0.5, 0],
  [0.7, 0.3],
  [0.7, 0],
  [0.5, 0.5],
];

/** Colour of series, or slice, number `index` (`#RRGGBB`): the accents of the workbook's theme, then shades of them. */
export function paletteColor(workbook: WorkbookModel, index: number): string {
  const base = workbook.themeColors[FIRST_ACCENT + (index % ACCENTS)] ?? OFFICE_ACCENTS[index % ACCENTS] ?? '#4472C4';
  const [keep, white] = ROUNDS[Math.floor(index / ACCENTS) % ROUNDS.length] as [number, number];
  const parts = [1, 3, 5].map((at) => Math.round(parseInt(base.slice(at, at + 2), 16) * keep + 255 * white));
  return `#${parts.map((part) => Math.min(part, 255).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** Accents of the Office theme of 2013, for workbooks without a theme. */
const OFFICE_ACCENTS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
