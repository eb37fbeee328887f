import type { ChartLayout } from '../layout/chart-layout';
import { LINE_KEY } from '../layout/legend-layout';
import type { LegendView } from '../view/view-types';
import { drawMarker } from './draw-marker';
import { filled, rectangle, segment, tag, textLines } from './svg-markup';

const KEY_GAP = 3;

/** The legend: a key and a name for each entry. */
export function drawLegend(legend: LegendView, layout: NonNullable<ChartLayout['legend']>): string {
  const entries = legend.entries.map((entry, i) => {
    const place = layout.entries[i];
    if (!place) return '';
    const { rect, key } = place;
    const y = rect.top + rect.height / 2;
    const size = Math.min(key, 6);
    const sample =
      entry.line && key === LINE_KEY
        ? segment(rect.left, y, rect.left + key, y, entry.paint) +
          (entry.marker ? drawMarker(rect.left + key / 2, y, entry.marker) : '')
        : rectangle(
            { left: rect.left + key - size, top: y - size / 2, width: size, height: size },
            filled(entry.paint),
          );
    const name = textLines(entry.text.text.split('\n'), rect.left + key + KEY_GAP, y, entry.text, 'start', 0);
    return tag('g', { class: 'chart-legend-entry', 'data-entry': entry.index }, sample, name);
  });
  return tag('g', { class: 'chart-legend' }, rectangle(layout.rect, filled(legend.paint)), ...entries);
}
