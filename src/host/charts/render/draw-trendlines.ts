import type { ChartLayout } from '../layout/chart-layout';
import { trendLabel, trendPoints } from '../layout/trend-label-place';
import { Slot } from '../slot';
import { trendView } from '../trend/trend-view';
import { readPaint } from '../view/read-paint';
import type { ChartView } from '../view/view-types';
import type { SeriesMarks } from './plot-marks';
import { num, stroke, tag, textIn } from './svg-markup';

/** The trendlines of a series with their labels. */
export const drawTrendlines = (view: ChartView, found: SeriesMarks, { size }: ChartLayout): string =>
  found.series.part.element
    .all('trendline')
    .map((element) => {
      const color = found.series.paint.line ?? found.series.paint.fill ?? '#000000';
      const paint = readPaint(Slot.of(element), view.theme, { fill: null, line: color, width: 1.5 });
      const points = trendPoints(trendView(element, found.series), found);
      if (points.length < 2) return '';
      const d = `M${points.map(({ x, y }) => `${num(x)} ${num(y)}`).join(' L')}`;
      const label = trendLabel(view, found, element, size);
      return (
        tag('path', { class: 'chart-trendline', d, fill: 'none', ...stroke(paint) }) +
        (label ? textIn(label.rect, label.text) : '')
      );
    })
    .join('');
