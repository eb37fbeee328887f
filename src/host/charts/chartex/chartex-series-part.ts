import type { XmlElement } from '../../xlsx/xml/element';
import type { ChartDocument } from '../chart-document';
import { ChartSeriesPart } from '../chart-series-part';
import { Slot } from '../slot';
import { chartexType } from './chartex-types';

/** A series of a chart of the kinds of Excel 2016: its data stand apart, in a list for the whole chart. */
export class ChartexSeriesPart extends ChartSeriesPart {
  constructor(
    document: ChartDocument,
    group: XmlElement,
    element: XmlElement,
    private readonly position: number,
  ) {
    super(document, group, element);
  }

  override get order(): number {
    return this.position;
  }

  override get index(): number {
    return this.element.number('formatIdx') ?? this.position;
  }

  override get type(): string {
    return chartexType(this.group.all('series'));
  }

  override get isScattered(): boolean {
    return false;
  }

  override get isFiltered(): boolean {
    return this.element.flag('hidden');
  }

  override get values(): Slot {
    return this.dimension('numDim');
  }

  override get categories(): Slot {
    return this.dimension('strDim');
  }

  override formula(data: Slot): string | null {
    return data.child('f').element?.text ?? null;
  }

  override get nameFormula(): string | null {
    return this.formula(this.slot.at('tx', 'txData'));
  }

  override get name(): string {
    return this.slot.at('tx', 'txData', 'v').element?.text ?? '';
  }

  override remove(): void {
    this.group.remove(this.element);
  }

  private dimension(local: string): Slot {
    const id = this.slot.child('dataId').value;
    const data = this.document.space
      .child('chartData')
      .element?.all('data')
      .find((one) => one.attr('id') === id);
    return data ? Slot.of(data).child(local) : this.slot.child(local);
  }
}

/** The series of such a chart; the lines of a Pareto chart, which have no data of their own, left out. */
export const chartexSeries = (document: ChartDocument): ChartSeriesPart[] => {
  const region = document.plotArea.child('plotAreaRegion').element;
  if (!region) return [];
  return region
    .all('series')
    .filter((element) => element.attr('layoutId') !== 'paretoLine')
    .map((element, i) => new ChartexSeriesPart(document, region, element, i));
};
