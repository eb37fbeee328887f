/** Ways in which Excel fails, switched on by tests, by the command line and by the workbench; all off at the start. */
export interface HostFailures {
  /** A cell is being edited: nothing can be run on the workbook; the shell around it goes on answering. */
  cellEditMode: boolean;
  /** Largest request in bytes; Excel on the web refuses more than 5 MB. */
  requestLimit: number;
  /** Largest response in bytes; the work is done all the same. */
  responseLimit: number;
  /** Cells of one range that are still read; `values` and the like of more are `null`. */
  cellLimit: number;
  /** Milliseconds that a request takes to arrive. */
  latency: number;
  /** How many of the next requests are never answered, and not carried out; `Infinity` for all. */
  unanswered: number;
  /** How many of the next requests are refused with `ActivityLimitReached`; `Infinity` for all. */
  activityLimit: number;
}

/** What Microsoft documents for Excel on the web, in bytes per request and per response. */
export const PAYLOAD_LIMIT = 5 * 2 ** 20;

/** What Microsoft documents for one range. */
export const CELL_LIMIT = 5_000_000;

/** The switches of one host. They may be turned at any time and hold from the next request on. */
export class FailureSwitches implements HostFailures {
  requestLimit = Infinity;
  responseLimit = Infinity;
  cellLimit = CELL_LIMIT;
  latency = 0;
  unanswered = 0;
  activityLimit = 0;
  private editing = false;
  private readonly waiting: (() => void)[] = [];

  constructor(initial: Partial<HostFailures> = {}) {
    Object.assign(this, initial);
  }

  get cellEditMode(): boolean {
    return this.editing;
  }

  set cellEditMode(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const proceed of this.waiting.splice(0)) proceed();
  }

  /** Turns every switch off. */
  reset(): void {
    Object.assign(this, {
      requestLimit: Infinity,
      responseLimit: Infinity,
      cellLimit: CELL_LIMIT,
      latency: 0,
      unanswered: 0,
      activityLimit: 0,
      cellEditMode: false,
    } satisfies HostFailures);
  }

  /** Calls back once no cell is being edited any more. */
  whenEditEnds(proceed: () => void): void {
    this.waiting.push(proceed);
  }

  /** Counts a request against `unanswered` or `activityLimit`; true while the switch is on. */
  takes(which: 'unanswered' | 'activityLimit'): boolean {
    if (this[which] <= 0) return false;
    this[which]--;
    return true;
  }
}
