import type { XmlElement } from '../xlsx/xml/element';
import type { ChartDocument } from './chart-document';
import { extended, removeExtended } from './extension';
import { seriesType } from './series-type';
import { Slot } from './slot';

/** One series of a chart. */
export class ChartSeriesPart {
  readonly slot: Slot;

  constructor(
    readonly document: ChartDocument,
    readonly group: XmlElement,
    readonly element: XmlElement,
  ) {
    this.slot = Slot.of(element, Slot.of(group));
  }

  get order(): number {
    return this.slot.child('order').number ?? 0;
  }

  get index(): number {
    return this.slot.child('idx').number ?? 0;
  }

  /** A value of Excel.ChartType. */
  get type(): string {
    return seriesType(this.group, this.element);
  }

  get isScattered(): boolean {
    return this.group.local === 'scatterChart' || this.group.local === 'bubbleChart';
  }

  /** Where the values stand: `val`, or `yVal` with X values. */
  get values(): Slot {
    return this.slot.child(this.isScattered ? 'yVal' : 'val');
  }

  get categories(): Slot {
    return this.slot.child(this.isScattered ? 'xVal' : 'cat');
  }

  /** The formula of a source of data (without `=`), or null for fixed values and for nothing. */
  formula(data: Slot): string | null {
    for (const reference of ['numRef', 'strRef', 'multiLvlStrRef']) {
      const formula = data.at(reference, 'f').element?.text;
      if (formula !== undefined) return formula;
      // Series that are filtered out have their formulas in an extension.
      const hidden = extended(data.child(reference), 'filter', 'formulaRef').child('sqref').element?.text;
      if (hidden !== undefined) return hidden;
    }
    return null;
  }

  /** The name as it shows: from its cell as last computed, or as typed; empty when the series has none. */
  get name(): string {
    const tx = this.slot.child('tx');
    const cached = tx.at('strRef', 'strCache').element?.all('pt') ?? [];
    if (tx.child('strRef').exists) return cached.map((point) => point.child('v')?.text ?? '').join(' ');
    return tx.child('v').element?.text ?? '';
  }

  get nameFormula(): string | null {
    return this.formula(this.slot.child('tx'));
  }

  /** Whether the series is kept but not drawn. */
  get isFiltered(): boolean {
    return !this.group.elements.includes(this.element);
  }

  remove(): void {
    if (this.isFiltered) {
      const holders =
        this.group
          .child('extLst')
          ?.all('ext')
          .flatMap((ext) => ext.elements) ?? [];
      for (const holder of holders) if (holder.elements.includes(this.element)) removeExtended(this.group, holder);
      return;
    }
    this.group.remove(this.element);
    // A group without series is no chart; the last one stays to say what the chart is.
    if (this.group.child('ser') || this.document.groups.length === 1) return;
    this.document.plotArea.element?.remove(this.group);
  }
}
