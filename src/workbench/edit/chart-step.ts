import type { Bounds } from '../../host/workbook/bounds';
import type { ChartModel } from '../../host/workbook/chart';
import type { ChartPlace } from '../../host/workbook/chart-place';
import type { SheetModel } from '../../host/workbook/sheet';
import type { EditStep } from './edit-step';

/** A chart that was moved: where it stood before. */
export class ChartStep implements EditStep {
  readonly sheet: SheetModel;
  readonly area: Bounds;

  constructor(
    private readonly chart: ChartModel,
    private readonly place: ChartPlace,
  ) {
    this.sheet = chart.sheet;
    // Moving a chart selects no cells: those selected stay so.
    this.area = chart.sheet.selection;
  }

  swap(): ChartStep {
    const back = new ChartStep(this.chart, this.chart.place);
    placeChart(this.chart, this.place);
    return back;
  }
}

/** Puts a chart elsewhere on its sheet. */
export function placeChart(chart: ChartModel, place: ChartPlace): void {
  chart.place = place;
  chart.sheet.layoutChanged();
}
