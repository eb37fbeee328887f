import type { WorkbookChange } from '../host/workbook/changes';
import type { SheetModel } from '../host/workbook/sheet';
import type { WorkbookModel } from '../host/workbook/workbook';
import type { Axis } from './grid/axis';
import { columnAxis, rowAxis } from './grid/sheet-axes';

/** Counts that move when a part of the workbook changed; what draws that part compares them. */
export interface ViewVersions {
  /** Anything at all. */
  any: number;
  /** What can move cells: contents, fonts, widths, heights, hidden rows, panes, sheets. */
  layout: number;
}

/** Changes of what is selected, not of what the workbook holds. */
const MOVES: ReadonlySet<WorkbookChange['kind']> = new Set([
  'selection',
  'clicked',
  'sheetActivated',
  'chartActivated',
  'chartDeactivated',
]);

/**
 * Tells the page that the workbook changed, at most once per frame however many changes a batch makes, and brings computed
 * values up to date before it is drawn again.
 */
export class WorkbookView {
  private versions: ViewVersions = { any: 0, layout: 0 };
  private layoutTouched = false;
  private axesBySheet = new WeakMap<SheetModel, { rows: Axis; columns: Axis }>();
  private derivedByOwner = new WeakMap<object, Map<string, unknown>>();
  private contentByOwner = new WeakMap<object, Map<string, unknown>>();
  private contentTouched = false;
  private scheduled = false;
  private readonly listeners = new Set<() => void>();
  private readonly stop: () => void;

  constructor(
    readonly workbook: WorkbookModel,
    private readonly schedule: (draw: () => void) => void = (draw) => requestAnimationFrame(draw),
  ) {
    this.stop = workbook.onChange((change) => this.changed(change));
    workbook.calculateIfNeeded();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object until something changed, as `useSyncExternalStore` wants it. */
  readonly snapshot = (): ViewVersions => this.versions;

  /** Where the rows and columns of a sheet stand; the same objects until the layout changes. */
  axes(sheet: SheetModel): { rows: Axis; columns: Axis } {
    let axes = this.axesBySheet.get(sheet);
    if (!axes) {
      axes = { rows: rowAxis(sheet), columns: columnAxis(sheet) };
      this.axesBySheet.set(sheet, axes);
    }
    return axes;
  }

  /** Something computed from the workbook for an owner, computed again only after the workbook changed. */
  derived<T>(owner: object, name: string, compute: () => T): T {
    return kept(this.derivedByOwner, owner, name, compute);
  }

  /** The same for what does not depend on the selection: moving about does not compute it again. */
  content<T>(owner: object, name: string, compute: () => T): T {
    return kept(this.contentByOwner, owner, name, compute);
  }

  dispose(): void {
    this.stop();
    this.listeners.clear();
  }

  private changed(change: WorkbookChange): void {
    if (!MOVES.has(change.kind)) this.contentTouched = true;
    // Contents and fonts, too, make rows higher.
    if (change.kind !== 'selection' && change.kind !== 'calculated') this.layoutTouched = true;
    if (this.scheduled) return;
    this.scheduled = true;
    this.schedule(() => this.draw());
  }

  private draw(): void {
    // Calculating raises one more change, which must not ask for another frame.
    this.workbook.calculateIfNeeded();
    this.scheduled = false;
    this.versions = {
      any: this.versions.any + 1,
      layout: this.versions.layout + (this.layoutTouched ? 1 : 0),
    };
    if (this.layoutTouched) this.axesBySheet = new WeakMap();
    this.derivedByOwner = new WeakMap();
    if (this.contentTouched) this.contentByOwner = new WeakMap();
    this.contentTouched = false;
    this.layoutTouched = false;
    for (const listener of [...this.listeners]) listener();
  }
}

function kept<T>(byOwner: WeakMap<object, Map<string, unknown>>, owner: object, name: string, compute: () => T): T {
  const known = byOwner.get(owner) ?? new Map<string, unknown>();
  byOwner.set(owner, known);
  if (!known.has(name)) known.set(name, compute());
  return known.get(name) as T;
}
