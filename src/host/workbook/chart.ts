import type { ChartDocument } from '../charts/chart-document';
import type { ChartPlace } from './chart-place';
import type { SheetModel } from './sheet';

/** Text for those who cannot see the chart. */
export interface AlternativeText {
  title: string | null;
  description: string | null;
}

/** A chart on a worksheet. What it shows is a document of its own, read when it is first needed. */
export class ChartModel {
  alternativeText: AlternativeText = { title: null, description: null };
  private known: ChartDocument | null = null;

  constructor(
    /** Stable for the life of the document. */
    readonly id: string,
    public name: string,
    readonly sheet: SheetModel,
    public place: ChartPlace,
    private readonly load: () => ChartDocument,
  ) {}

  get document(): ChartDocument {
    this.known ??= this.load();
    return this.known;
  }

  /** The document if anything asked for it yet; what nobody saw cannot have changed. */
  get loadedDocument(): ChartDocument | null {
    return this.known;
  }
}
