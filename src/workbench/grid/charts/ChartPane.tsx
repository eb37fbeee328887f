import { type CSSProperties, type ReactNode } from 'react';
import type { ChartModel } from '../../../host/workbook/chart';
import { followPointer } from '../../follow-pointer';
import type { PixelRect } from './chart-rect';

export interface PlacedChart {
  chart: ChartModel;
  rect: PixelRect;
  picture: string;
  active: boolean;
}

export interface ChartPaneProps {
  charts: readonly PlacedChart[];
  /** The part of the sheet that the pane shows; what lies beside it is cut off. */
  region: PixelRect;
  /** Where that part begins in the parent. */
  left: number;
  top: number;
  layer: number;
  onSelect(chart: ChartModel): void;
  /** A chart was dragged by so many pixels. */
  onMove(chart: ChartModel, by: { x: number; y: number }): void;
}

/** The charts over one part of a sheet with frozen panes. Screen readers have the list of charts beside the grid. */
export function ChartPane({ charts, region, left, top, layer, onSelect, onMove }: ChartPaneProps): ReactNode {
  if (charts.length === 0) return null;
  const clip: CSSProperties = { left, top, width: region.width, height: region.height, zIndex: layer };
  return (
    <div className="g-chart-pane" aria-hidden style={clip}>
      {charts.map(({ chart, rect, picture, active }) => (
        <div
          key={chart.id}
          className={`g-chart${active ? ' g-chart-on' : ''}`}
          data-chart={chart.name}
          style={{ ...rect, left: rect.left - region.left, top: rect.top - region.top }}
          onMouseDown={(event) => {
            event.stopPropagation();
            event.preventDefault();
            if (event.button !== 0) return;
            onSelect(chart);
            drag(event.currentTarget, event.clientX, event.clientY, (by) => onMove(chart, by));
          }}
        >
          <img src={picture} alt="" draggable={false} width={rect.width} height={rect.height} />
        </div>
      ))}
    </div>
  );
}

/** Pixels under which a press is a click. */
const STILL = 3;

/** The frame follows the mouse; the chart is moved once it is let go. */
function drag(frame: HTMLElement, fromX: number, fromY: number, moved: (by: { x: number; y: number }) => void): void {
  followPointer(
    (x, y) => {
      frame.style.transform = `translate(${x - fromX}px, ${y - fromY}px)`;
    },
    (x, y) => {
      frame.style.transform = '';
      if (Math.abs(x - fromX) > STILL || Math.abs(y - fromY) > STILL) moved({ x: x - fromX, y: y - fromY });
    },
  );
}
