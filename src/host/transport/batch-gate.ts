import type { FailureSwitches } from '../failure-switches';
import { TransportError } from '../host-options';
import { byteLength } from '../traffic';

/** Partition of the shell around the workbook: it answers while a cell is being edited. */
const SHELL = 'WacPartition';

/** Bit of the request flags: wait until the cell is no longer edited. */
const WAIT_FOR_CELL_EDIT = 64;

/** Requests that only give references back, as the client sends them unasked: switches that count leave them out. */
const RELEASE = /"Name":"_Remove(All)?References?"/;

/** A batch as it arrives, by the position of its fields. */
export interface ArrivingBatch {
  toShell: boolean;
  body: string;
  waits: boolean;
}

export const readFields = (fields: unknown[]): ArrivingBatch => ({
  toShell: fields[0] === SHELL,
  body: fields[4] as string,
  waits: (Number(fields[6] ?? 0) & WAIT_FOR_CELL_EDIT) !== 0,
});

/** Decides when a batch reaches the workbook, and whether: latency, cells being edited, limits, silence. */
export class BatchGate {
  private readonly queue: (() => void)[] = [];
  private due = 0;

  constructor(private readonly failures: FailureSwitches) {}

  /** Calls `run` when the batch may be carried out, or `refuse` with a number of `TransportError`, or neither: no answer. */
  admit(batch: ArrivingBatch, run: () => void, refuse: (error: number) => void): void {
    const decide = (): void => this.decide(batch, run, refuse);
    const { latency } = this.failures;
    if (latency <= 0 && this.queue.length === 0) {
      decide();
      return;
    }
    // Requests overtake each other as little as on a line: the next timer takes the oldest.
    const now = Date.now();
    this.due = Math.max(this.due, now + latency);
    this.queue.push(decide);
    setTimeout(() => this.queue.shift()?.(), this.due - now);
  }

  /** Forgets what has not arrived yet. */
  close(): void {
    this.queue.length = 0;
  }

  private decide(batch: ArrivingBatch, run: () => void, refuse: (error: number) => void): void {
    const { failures } = this;
    if (failures.cellEditMode && !batch.toShell) {
      if (batch.waits) failures.whenEditEnds(() => this.decide(batch, run, refuse));
      else refuse(TransportError.cellEditMode);
      return;
    }
    if (failures.requestLimit !== Infinity && byteLength(batch.body) > failures.requestLimit) {
      refuse(TransportError.requestTooLarge);
      return;
    }
    const counts = !batch.toShell && !RELEASE.test(batch.body);
    if (counts && failures.takes('unanswered')) return;
    if (counts && failures.takes('activityLimit')) refuse(TransportError.activityLimit);
    else run();
  }
}
