import { type ReactNode } from 'react';
import type { ChartModel } from '../../../host/workbook/chart';
import { activeChart } from '../../../host/workbook/chart-list';
import type { SheetModel } from '../../../host/workbook/sheet';
import type { Locale } from '../../../i18n';
import type { WorkbookView } from '../../workbook-view';
import { HEADER_HEIGHT, HEADER_WIDTH } from '../GridRow';
import type { GridScroll } from '../use-grid-scroll';
import { chartPicture } from './chart-picture';
import { chartRect, meets, type PixelRect } from './chart-rect';
import { ChartPane, type PlacedChart } from './ChartPane';

/** The charts of a sheet, cut at the edges of the frozen panes: each pane shows its own part of the sheet. */
export interface ChartPanes {
  /** In the canvas, over the cells and under what is frozen. */
  body: ReactNode;
  /** In the canvas, over the frozen columns. */
  left: ReactNode;
  /** In the head, over the frozen rows, and over those of the frozen columns. */
  top: ReactNode;
  corner: ReactNode;
}

interface Input {
  sheet: SheetModel;
  view: WorkbookView;
  locale: Locale;
  scroll: GridScroll;
  onSelect(chart: ChartModel): void;
  onMove(chart: ChartModel, by: { x: number; y: number }): void;
}

const OVER_CELLS = 2;
const OVER_FROZEN = 4;

/** Draws the charts in view. */
export function chartPanes({ sheet, view, locale, scroll, onSelect, onMove }: Input): ChartPanes {
  if (sheet.charts.length === 0) return { body: null, left: null, top: null, corner: null };
  const { rows, columns } = view.axes(sheet);
  const { frozen, extent, rowSpan, columnSpan } = scroll;
  const width = columns.start(frozen.columns);
  const height = rows.start(frozen.rows);
  const wholeWidth = columns.start(extent.columns);
  const wholeHeight = rows.start(extent.rows);
  const inView = {
    left: columns.start(columnSpan.first),
    right: columns.start(columnSpan.last + 1),
    top: rows.start(rowSpan.first),
    bottom: rows.start(rowSpan.last + 1),
  };
  const active = activeChart(sheet.workbook);
  const shown = (seen: PixelRect): PlacedChart[] =>
    sheet.charts
      .map((chart) => ({ chart, rect: chartRect(chart.place, rows, columns) }))
      .filter(({ rect }) => rect.width > 0 && rect.height > 0 && meets(rect, seen))
      .map(({ chart, rect }) => ({
        chart,
        rect,
        picture: chartPicture(view, chart, locale, rect),
        active: chart === active,
      }));
  const pane = (region: PixelRect, seen: PixelRect, layer: number, place: { left: number; top: number }): ReactNode =>
    seen.width > 0 && seen.height > 0 ? (
      <ChartPane charts={shown(seen)} region={region} layer={layer} onSelect={onSelect} onMove={onMove} {...place} />
    ) : null;
  const across = { left: width, width: wholeWidth - width };
  const down = { top: height, height: wholeHeight - height };
  const seenAcross = { left: inView.left, width: inView.right - inView.left };
  const seenDown = { top: inView.top, height: inView.bottom - inView.top };
  const frozenAcross = { left: 0, width };
  const frozenDown = { top: 0, height };
  const at = { left: HEADER_WIDTH, top: HEADER_HEIGHT };
  return {
    body: pane({ ...across, ...down }, { ...seenAcross, ...seenDown }, OVER_CELLS, {
      left: at.left + width,
      top: at.top + height,
    }),
    left: pane({ ...frozenAcross, ...down }, { ...frozenAcross, ...seenDown }, OVER_FROZEN, {
      ...at,
      top: at.top + height,
    }),
    top: pane({ ...across, ...frozenDown }, { ...seenAcross, ...frozenDown }, OVER_CELLS, {
      ...at,
      left: at.left + width,
    }),
    corner: pane({ ...frozenAcross, ...frozenDown }, { ...frozenAcross, ...frozenDown }, OVER_FROZEN, at),
  };
}
