import { lastRow, union } from '../../workbook/bounds';
import type { WorkbookChange } from '../../workbook/changes';
import type { WorkbookModel } from '../../workbook/workbook';
import { entriesOf, type EventEntry, type TriggerSource } from './event-entries';
import { EventType, type EventRegistrations } from './event-registrations';

export interface EventSink {
  /** Events to hand to the client. */
  deliver(entries: EventEntry[]): void;
  /** The selection changed: on the web it travels as an event of the Common API. */
  selectionChanged(): void;
  /** The same of the settings of the add-in. */
  settingsChanged(): void;
}

interface Queued {
  change: WorkbookChange;
  trigger: TriggerSource;
}

/**
 * Events of one connection. They leave in a microtask: after the answer to the batch that caused them. Blocks of one
 * large assignment, which the client sends row by row, become one event again.
 */
export class EventQueue {
  private queued: Queued[] = [];
  private scheduled = false;
  private readonly stop: () => void;
  /** Set while a batch of the client runs. */
  trigger: TriggerSource = 'Unknown';

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly registrations: EventRegistrations,
    private readonly sink: EventSink,
  ) {
    this.stop = workbook.onChange((change) => this.add(change));
  }

  close(): void {
    this.stop();
    this.queued = [];
  }

  private add(change: WorkbookChange): void {
    if (!this.registrations.enabled) return;
    const last = this.queued.at(-1);
    const joined = last?.trigger === this.trigger ? join(last.change, change) : null;
    if (last && joined) last.change = joined;
    else if (this.concerns(change)) this.queued.push({ change, trigger: this.trigger });
    if (this.queued.length > 0 && !this.scheduled) {
      this.scheduled = true;
      queueMicrotask(() => this.flush());
    }
  }

  /** What nobody listens to now is not told to who starts to listen later in the same batch. */
  private concerns(change: WorkbookChange): boolean {
    return TOLD_ELSEWHERE.has(change.kind) || this.registrations.count > 0;
  }

  private flush(): void {
    // Formulas are computed when they are read; who listens to calculations is told of them without reading.
    if (this.registrations.listensTo(EventType.WorksheetCalculated)) this.workbook.calculateIfNeeded();
    this.scheduled = false;
    const queued = this.queued;
    this.queued = [];
    const entries = queued.flatMap(({ change, trigger }) => entriesOf(change, trigger, this.registrations));
    if (entries.length > 0) this.sink.deliver(entries);
    if (queued.some(({ change }) => change.kind === 'selection')) this.sink.selectionChanged();
    if (queued.some(({ change }) => change.kind === 'settings')) this.sink.settingsChanged();
  }
}

/** Events of the Common API: the client registers them with the document, not with an object. */
const TOLD_ELSEWHERE: ReadonlySet<WorkbookChange['kind']> = new Set(['selection', 'settings']);

/** Two changes as one when the second goes on where the first ended, else null. */
function join(a: WorkbookChange, b: WorkbookChange): WorkbookChange | null {
  if (a.kind !== 'cells' || b.kind !== 'cells' || a.sheet !== b.sheet || a.source !== b.source) return null;
  const below =
    b.bounds.row === lastRow(a.bounds) + 1 &&
    b.bounds.column === a.bounds.column &&
    b.bounds.columnCount === a.bounds.columnCount;
  // Single cells written one by one are assignments of their own.
  if (!below || (a.bounds.rowCount === 1 && a.bounds.columnCount === 1)) return null;
  return { kind: 'cells', sheet: a.sheet, bounds: union(a.bounds, b.bounds), source: a.source };
}
