import type { WorkbookModel } from '../workbook/workbook';
import { XmlElement } from '../xlsx/xml/element';
import { a } from './markup';
import type { ChartDocument } from './chart-document';
import { paletteColor } from './palette';
import { setFill, solidColor } from './shape-look';
import { isLine } from './view/read-series';

/** Names of Excel.ChartColorScheme in the order of their numbers in the file, which begin at 10. */
export const COLOR_SCHEMES = [
  ...[1, 2, 3, 4].map((number) => `ColorfulPalette${number}`),
  ...Array.from({ length: 13 }, (_, i) => `MonochromaticPalette${i + 1}`),
];
const FIRST = 10;
const COLORFUL = 4;

/** Accents of the colourful palettes. */
const ACCENTS = [
  [1, 2, 3, 4, 5, 6],
  [1, 3, 5],
  [2, 4, 6],
  [6, 5, 4],
];
/** Where the dark colour of texts stands among the colours of a theme. */
const DARK = 1;

/** The colour style that says what scheme a chart has: the root of a part of its own. */
export const schemeOf = (style: XmlElement | null): string =>
  COLOR_SCHEMES[(style?.number('id') ?? FIRST) - FIRST] ?? (COLOR_SCHEMES[0] as string);

/** `<cs:colorStyle>` ([MS-ODRAWXML] 2.8.3.1) of a scheme. */
export function colorStyle(scheme: string): XmlElement {
  const number = COLOR_SCHEMES.indexOf(scheme);
  const root = new XmlElement('cs:colorStyle', [
    ['xmlns:cs', 'http://schemas.microsoft.com/office/drawing/2012/chartStyle'],
    ['xmlns:a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
    ['meth', number < COLORFUL ? 'cycle' : 'withinLinear'],
    ['id', String(FIRST + number)],
  ]);
  const names = number < COLORFUL ? (ACCENTS[number] ?? []).map((accent) => `accent${accent}`) : [baseOf(number).name];
  for (const name of names) root.append(a('schemeClr', { val: name }));
  root.append(new XmlElement('cs:variation'));
  return root;
}

/** The colour of which a scheme of one colour has shades, and whether it goes from light to dark. */
function baseOf(number: number): { name: string; accent: number; lightFirst: boolean } {
  const at = number - COLORFUL;
  if (at === 6) return { name: 'dk1', accent: 0, lightFirst: false };
  const accent = at < 6 ? at + 1 : at - 6;
  return { name: `accent${accent}`, accent, lightFirst: at > 6 };
}

/**
 * Gives the series of a chart, or the slices of a pie, the colours of a scheme. Which accents the colourful schemes take is stated in
 * the file; how dark the shades of the others are is not published: from 60 % of the light to half way to white, evenly.
 */
export function applyScheme(document: ChartDocument, scheme: string, workbook: WorkbookModel): void {
  const number = COLOR_SCHEMES.indexOf(scheme);
  const { series } = document;
  const points = document.isRound ? (series[0]?.element.all('dPt').length ?? 0) : series.length;
  const colors = Array.from({ length: points }, (_, i) => schemeColor(number, i, points, workbook));
  if (document.isRound)
    for (const part of series)
      part.element.all('dPt').forEach((_, i) =>
        setFill(
          part.slot
            .place(
              (ser) => ser.all('dPt')[i] ?? null,
              (ser) => ser,
            )
            .child('spPr'),
          colors[i] ?? '#000000',
        ),
      );
  else series.forEach((part, i) => recolor(part, colors[i] as string, workbook));
}

function recolor(part: ChartDocument['series'][number], color: string, workbook: WorkbookModel): void {
  const shape = part.slot.child('spPr');
  if (!isLine(part)) return setFill(shape, color);
  setFill(shape.child('ln'), color);
  const marker = part.slot.child('marker');
  if (solidColor(marker.child('spPr'), workbook.themeColors) === null) return;
  setFill(marker.child('spPr'), color);
  setFill(marker.at('spPr', 'ln'), color);
}

function schemeColor(number: number, index: number, count: number, workbook: WorkbookModel): string {
  if (number < COLORFUL) {
    const accents = ACCENTS[number] ?? [1];
    const accent = accents[index % accents.length] ?? 1;
    // Rounds through the accents differ as those of the usual palette do.
    return paletteColor(workbook, accent - 1 + 6 * Math.floor(index / accents.length));
  }
  const { accent, lightFirst } = baseOf(number);
  const share = count > 1 ? index / (count - 1) : 0.5;
  return shade(
    accent === 0 ? (workbook.themeColors[DARK] ?? '#000000') : paletteColor(workbook, accent - 1),
    lightFirst ? 1 - share : share,
  );
}

/** A shade of a colour: 0 dark, 1 light. */
function shade(color: string, share: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) => (share < 0.5 ? part * (0.6 + 0.8 * share) : part + (255 - part) * (share - 0.5)));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
