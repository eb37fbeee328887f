import type { MarkerView } from '../view/view-types';
import { num, tag } from './svg-markup';

/** A marker around a point, as large as it is in points. */
export function drawMarker(x: number, y: number, marker: MarkerView, ...content: string[]): string {
  const half = marker.size / 2;
  const look = { fill: marker.fill ?? 'none', stroke: marker.line ?? 'none', 'stroke-width': 0.75 };
  const polygon = (...points: [number, number][]): string =>
    tag(
      'polygon',
      { points: points.map(([dx, dy]) => `${num(x + dx)},${num(y + dy)}`).join(' '), ...look },
      ...content,
    );
  const strokes = (...ends: [number, number][]): string => {
    const d = ends.map(([dx, dy]) => `M${num(x - dx)} ${num(y - dy)} L${num(x + dx)} ${num(y + dy)}`).join(' ');
    return tag('path', { d, ...look, fill: 'none' }, ...content);
  };
  switch (marker.symbol) {
    case 'square':
    case 'picture':
      return polygon([-half, -half], [half, -half], [half, half], [-half, half]);
    case 'diamond':
      return polygon([0, -half], [half, 0], [0, half], [-half, 0]);
    case 'triangle':
      return polygon([0, -half], [half, half], [-half, half]);
    case 'x':
      return strokes([half, half], [half, -half]);
    case 'star':
      return strokes([half, half], [half, -half], [0, half]);
    case 'plus':
      return strokes([half, 0], [0, half]);
    case 'dash':
      return polygon([-half, -half / 4], [half, -half / 4], [half, half / 4], [-half, half / 4]);
    case 'dot':
      return polygon([0, -half / 4], [half, -half / 4], [half, half / 4], [0, half / 4]);
    default:
      return tag('circle', { cx: x, cy: y, r: half, ...look }, ...content);
  }
}
