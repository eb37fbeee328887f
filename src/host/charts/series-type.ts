import type { XmlElement } from '../xlsx/xml/element';
import { Slot } from './slot';

/** The value of Excel.ChartType for a series in a group, told from the elements of the two. */
export function seriesType(group: XmlElement, series: XmlElement): string {
  const has = (local: string): string | null => group.child(local)?.attr('val') ?? null;
  switch (group.local) {
    case 'barChart':
      return (has('barDir') === 'bar' ? 'Bar' : 'Column') + (STACKING[has('grouping') ?? ''] ?? 'Clustered');
    case 'bar3DChart':
      return bar3DType(has('barDir') === 'bar', has('grouping') ?? 'clustered', shapeOf(group, series));
    case 'lineChart':
      return `Line${hasMarkers(group, series) ? 'Markers' : ''}${STACKING[has('grouping') ?? ''] ?? ''}`;
    case 'line3DChart':
      return '3DLine';
    case 'areaChart':
      return `Area${STACKING[has('grouping') ?? ''] ?? ''}`;
    case 'area3DChart':
      return `3DArea${STACKING[has('grouping') ?? ''] ?? ''}`;
    case 'scatterChart':
      return scatterType(group, series);
    case 'bubbleChart':
      return Slot.of(series).child('bubble3D').flag(false) ? 'Bubble3DEffect' : 'Bubble';
    case 'radarChart':
      if (has('radarStyle') === 'filled') return 'RadarFilled';
      return hasMarkers(group, series) ? 'RadarMarkers' : 'Radar';
    case 'ofPieChart':
      return has('ofPieType') === 'bar' ? 'BarOfPie' : 'PieOfPie';
    case 'stockChart':
      return group.all('ser').length > 3 ? 'StockOHLC' : 'StockHLC';
    case 'surfaceChart':
    case 'surface3DChart':
      return surfaceType(group);
    default:
      return roundType(group.local, series);
  }
}

const STACKING: Record<string, string> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

const SHAPES: Record<string, string> = {
  cylinder: 'Cylinder',
  cone: 'Cone',
  coneToMax: 'Cone',
  pyramid: 'Pyramid',
  pyramidToMax: 'Pyramid',
};

const shapeOf = (group: XmlElement, series: XmlElement): string =>
  SHAPES[series.child('shape')?.attr('val') ?? group.child('shape')?.attr('val') ?? 'box'] ?? '3D';

function bar3DType(horizontal: boolean, grouping: string, shape: string): string {
  const column = shape === '3D' ? 'Column' : 'Col';
  if (grouping === 'standard') return `${shape}${column}`;
  return `${shape}${horizontal ? 'Bar' : column}${STACKING[grouping] ?? 'Clustered'}`;
}

function hasMarkers(group: XmlElement, series: XmlElement): boolean {
  const symbol = Slot.of(series).at('marker', 'symbol').value;
  if (symbol !== null) return symbol !== 'none';
  return group.local === 'radarChart' || Slot.of(group).child('marker').flag(false);
}

function scatterType(group: XmlElement, series: XmlElement): string {
  const slot = Slot.of(series);
  const markers = slot.at('marker', 'symbol').value !== 'none' && group.child('scatterStyle')?.attr('val') !== 'line';
  if (slot.at('spPr', 'ln', 'noFill').exists) return 'XYScatter';
  return `XYScatter${slot.child('smooth').flag(false) ? 'Smooth' : 'Lines'}${markers ? '' : 'NoMarkers'}`;
}

function surfaceType(group: XmlElement): string {
  const wires = Slot.of(group).child('wireframe').flag(false) ? 'Wireframe' : '';
  return group.local === 'surface3DChart' ? `Surface${wires}` : `SurfaceTopView${wires}`;
}

const ROUND: Record<string, string> = { pieChart: 'Pie', pie3DChart: '3DPie', doughnutChart: 'Doughnut' };

function roundType(element: string, series: XmlElement): string {
  const name = ROUND[element];
  if (!name) return 'Invalid';
  return (series.child('explosion')?.number('val') ?? 0) > 0 ? `${name}Exploded` : name;
}
