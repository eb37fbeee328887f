import { type CSSProperties, type ReactNode } from 'react';
import type { ChartModel } from '../../../host/workbook/chart';
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
}

/** The charts over one part of a sheet with frozen panes. Screen readers have the list of charts beside the grid. */
export function ChartPane({ charts, region, left, top, layer, onSelect }: ChartPaneProps): ReactNode {
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
            if (event.button === 0) onSelect(chart);
          }}
        >
          <img src={picture} alt="" draggable={false} width={rect.width} height={rect.height} />
        </div>
      ))}
    </div>
  );
}
