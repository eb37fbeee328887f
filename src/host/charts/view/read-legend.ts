import type { ChartDocument } from '../chart-document';
import type { TextContext } from '../shown-texts';
import { Slot } from '../slot';
import { readPaint } from './read-paint';
import { isLine } from './read-series';
import { readText } from './read-text';
import type { LegendView, SeriesView } from './view-types';

/** The legend of a chart: an entry for each series, or for each slice of the first. */
export function readLegend(
  document: ChartDocument,
  series: SeriesView[],
  categories: string[],
  context: TextContext,
): LegendView | null {
  const legend = document.chart.child('legend');
  if (!legend.exists) return null;
  const said = new Map(
    legend.element?.all('legendEntry').map((entry) => [entry.child('idx')?.number('val') ?? -1, Slot.of(entry)]),
  );
  const entries = document.isRound ? sliceEntries(series, categories) : seriesEntries(series);
  return {
    place: legend.child('legendPos').value ?? 'r',
    overlay: legend.child('overlay').flag(false),
    text: readText(document, legend, '', context.workbook),
    paint: readPaint(legend, context.workbook.themeColors, { fill: null, line: null, width: 0.75 }),
    entries: entries
      .map((entry, index) => ({ ...entry, index }))
      .filter(({ index }) => !said.get(index)?.child('delete').flag(false))
      .map(({ name, ...entry }) => ({
        ...entry,
        text: readText(document, said.get(entry.index) ?? legend, name, context.workbook, legend),
      })),
  };
}

type Entry = Pick<LegendView['entries'][number], 'paint' | 'marker' | 'line'> & { name: string };

const seriesEntries = (series: SeriesView[]): Entry[] =>
  series.map(({ name, paint, marker, part }) => ({ name, paint, marker, line: isLine(part) }));

const sliceEntries = ([first]: SeriesView[], categories: string[]): Entry[] =>
  first?.points.map(({ paint }, i) => ({ name: categories[i] ?? String(i + 1), paint, marker: null, line: false })) ??
  [];
