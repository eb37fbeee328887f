import { args, defineClass, itemNotFound, type ClassDefinition } from '../../protocol';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartDataTableFormat } from './chart-data-table-format';
import { ChartElement, flagAt } from './chart-element';

const PARTS = ['showHorzBorder', 'showVertBorder', 'showOutline', 'showKeys'];

/** The table of the data below a chart. */
export class ChartDataTable extends ChartElement {
  override get definition(): ClassDefinition {
    return definition;
  }

  show(visible: boolean): void {
    const table = this.editable;
    if (!visible) return table.remove();
    if (table.exists) return;
    for (const part of PARTS) table.child(part).set(1);
  }
}

/** The data table of a chart that can have one, else null: only charts with categories along an axis can. */
export function dataTableOf(context: ExcelContext, chart: ChartModel): ChartDataTable | null {
  const { document } = chart;
  const kinds = /^(bar|bar3D|line|line3D|area|area3D|stock)Chart$/;
  if (!document.groups.some(({ local }) => kinds.test(local))) return null;
  return new ChartDataTable(context, chart, document.plotArea.child('dTable'));
}

export function noDataTable(): never {
  throw itemNotFound('A chart of that type has no data table.');
}

const definition = defineClass<ChartDataTable>('ChartDataTable', {
  scalars: {
    Visible: { get: (self) => self.slot.exists, set: (self, value) => self.show(args.boolean(value)) },
    ShowHorizontalBorder: flagAt('showHorzBorder', false),
    ShowVerticalBorder: flagAt('showVertBorder', false),
    ShowOutlineBorder: flagAt('showOutline', false),
    ShowLegendKey: flagAt('showKeys', false),
  },
  navigation: { Format: (self) => new ChartDataTableFormat(self.context, self.chart, self.slot) },
});
