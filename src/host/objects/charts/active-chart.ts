import { itemNotFound } from '../../protocol';
import { activeChart } from '../../workbook/chart-list';
import type { ExcelContext } from '../excel-context';
import { Chart } from './chart';

/** The chart that is selected, or null. */
export function activeChartOf(context: ExcelContext): Chart | null {
  const chart = activeChart(context.workbook);
  return chart && new Chart(context, chart);
}

export function noActiveChart(): never {
  throw itemNotFound('No chart is active.');
}
