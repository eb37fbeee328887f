import { args, defineClass, invalidArgument, type ClassDefinition, type Scalar } from '../../protocol';
import { extended } from '../../charts/extension';
import type { ChartModel } from '../../workbook/chart';
import type { ExcelContext } from '../excel-context';
import { ChartElement } from './chart-element';

/** Which buttons for its fields a PivotChart shows. Charts over plain cells have none. */
export class ChartPivotOptions extends ChartElement {
  static of(context: ExcelContext, chart: ChartModel): ChartPivotOptions {
    return new ChartPivotOptions(context, chart, extended(chart.document.space, 'pivot', 'pivotOptions'));
  }

  override get definition(): ClassDefinition {
    return definition;
  }

  shows(zone: string): boolean {
    return this.slot.child(zone).flag(false);
  }

  show(zone: string, shown: boolean): void {
    if (!this.document.space.child('pivotSource').exists)
      throw invalidArgument('Only a PivotChart has buttons for fields.');
    this.editable.child(zone).set(shown);
  }
}

const zone = (local: string): Scalar<ChartPivotOptions> => ({
  get: (self) => self.shows(local),
  set: (self, value) => {
    if (args.boolean(value) !== self.shows(local)) self.show(local, args.boolean(value));
  },
});

/** All buttons at once. */
export const ALL_ZONES = 'dropZonesVisible';

const definition = defineClass<ChartPivotOptions>('ChartPivotOptions', {
  scalars: {
    ShowReportFilterFieldButtons: zone('dropZoneFilter'),
    ShowAxisFieldButtons: zone('dropZoneCategories'),
    ShowValueFieldButtons: zone('dropZoneData'),
    ShowLegendFieldButtons: zone('dropZoneSeries'),
  },
});
