import { type KeyboardEvent, type ReactNode } from 'react';
import type { ChartModel } from '../../../host/workbook/chart';
import { activeChart } from '../../../host/workbook/chart-list';
import type { SheetModel } from '../../../host/workbook/sheet';
import type { Locale, Messages } from '../../../i18n';
import type { WorkbookView } from '../../workbook-view';
import { chartDescription } from './chart-picture';
import { NUDGE } from './move-chart';

export interface ChartListProps {
  sheet: SheetModel;
  view: WorkbookView;
  locale: Locale;
  texts: Messages['workbench'];
  /** The keyboard came to a chart. */
  onReach(chart: ChartModel): void;
  /** Ctrl and an arrow. */
  onMove(chart: ChartModel, by: { x: number; y: number }): void;
  /** Escape. */
  onLeave(): void;
}

/**
 * The charts of a sheet for the keyboard and for screen readers: a grid can only hold rows. The frame of the chart shows where the
 * keyboard is.
 */
export function ChartList({ sheet, view, locale, texts, onReach, onMove, onLeave }: ChartListProps): ReactNode {
  if (sheet.charts.length === 0) return null;
  const active = activeChart(sheet.workbook);
  const first = active ?? sheet.charts[0];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = STEPS[event.key];
    const move = event.ctrlKey ? MOVES[event.key] : undefined;
    const chart = sheet.charts[at];
    if (event.key === 'Escape') onLeave();
    else if (move && chart) onMove(chart, move);
    else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="group"
      aria-label={texts.charts}
      aria-description={texts.chartsHint}
      data-region="charts"
      className="g-hidden"
      onKeyDown={onKeyDown}
    >
      {sheet.charts.map((chart) => (
        <button
          key={chart.id}
          type="button"
          aria-pressed={chart === active}
          tabIndex={chart === first ? 0 : -1}
          onFocus={() => onReach(chart)}
          onClick={() => onReach(chart)}
        >
          {texts.chart(chart.name, chartDescription(view, chart, locale))}
        </button>
      ))}
    </div>
  );
}

const MOVES: Record<string, { x: number; y: number }> = {
  ArrowRight: { x: NUDGE, y: 0 },
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowDown: { x: 0, y: NUDGE },
  ArrowUp: { x: 0, y: -NUDGE },
};
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
