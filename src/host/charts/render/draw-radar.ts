import type { ChartLayout } from '../layout/chart-layout';
import { ticks, share } from '../scale/value-scale';
import { filled, num, segment, tag, textLines } from './svg-markup';

/** The web of a radar: a ring for each step of the values, a ray and a name for each category. */
export function drawRadar({ axes, inner }: ChartLayout): string {
  const category = axes.find(({ around }) => around);
  const value = axes.find(({ axis }) => axis.type === 'Value');
  const scale = value?.scale.values;
  if (!category || !value || !scale) return '';
  const count = category.scale.marks.length;
  const [x, y] = [inner.left + inner.width / 2, inner.top + inner.height / 2];
  const whole = Math.min(inner.width, inner.height) / 2;
  const at = (i: number, radius: number): [number, number] => {
    const angle = (2 * Math.PI * i) / Math.max(count, 1);
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  };
  const paint = value.axis.gridlines ?? category.axis.gridlines;
  const parts: string[] = [];
  for (const tick of paint ? ticks(scale) : []) {
    const points = category.scale.marks.map((_, i) =>
      at(i, whole * share(scale, tick))
        .map(num)
        .join(','),
    );
    if (paint) parts.push(tag('polygon', { points: points.join(' '), ...filled({ ...paint, fill: null }) }));
  }
  category.scale.marks.forEach(({ text }, i) => {
    const [endX, endY] = at(i, whole);
    if (value.axis.line.line !== null) parts.push(segment(x, y, endX, endY, value.axis.line));
    const [textX, textY] = at(i, whole + category.axis.labels.size);
    const anchor = Math.abs(textX - x) < 1 ? 'middle' : textX > x ? 'start' : 'end';
    parts.push(textLines([text], textX, textY, category.axis.labels, anchor, 0));
  });
  if (value.axis.visible && value.axis.labelPlace !== 'none')
    for (const { at: tick, text } of value.scale.marks)
      parts.push(textLines([text], x - 3, y - whole * share(scale, tick), value.axis.labels, 'end', 0));
  return tag('g', { class: 'chart-web' }, ...parts);
}
