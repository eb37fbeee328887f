import { indicatorSteps } from '../../census';
import { LiveCheck } from '../../census/live/live-check';
import { readRows } from '../../excel/read-rows';
import type { ExcelSession } from '../../excel/session';
import type { SheetEdit } from '../../excel/watch-sheets';
import { messages } from '../../i18n';
import { endColumnOf } from '../../table/cells';
import { changedRows, withDeletedRows, withInsertedRows, withPatches } from '../../table/patch-grid';
import type { RowSpan } from '../../table/row-spans';
import type { CheckResult } from '../result';
import { Breather } from './breather';
import { Calculations } from './calculations';
import { DirtyRows } from './dirty-rows';
import { takeStep, takeTable, type Followed } from './followed';

/** How long the workbook is quiet before what was calculated is compared, in milliseconds. */
const QUIET = 500;

/** More rows at once are checked with the whole sheet: reading them piecemeal saves nothing. */
const MOST_ROWS = 2_000;

/** Who hears of findings as they change. */
export interface LiveListener {
  /** `settled` is false while rules that compare rows are still at work. */
  updated(result: CheckResult, settled: boolean): void;
  /** The edits go beyond rows, or could not be followed: the workbook has to be checked as a whole. */
  lost(): void;
}

/** Whether an edit moves rows, or more: what was read of them before stands elsewhere. */
const moves = ({ kind }: SheetEdit): boolean => kind !== 'edited' && kind !== 'calculated';

/**
 * Follows a census that is being edited: reads the rows that changed and nothing else, and tells the findings of these rows
 * first. One edit is worked at a time; those that come meanwhile are taken together.
 */
export class LiveFindings {
  private followed: Followed | null = null;
  private queue: SheetEdit[] = [];
  private dirty = new DirtyRows();
  private calculations = new Calculations();
  /** Formulas were calculated while nothing was followed. */
  private calculatedBefore = false;
  private working: Promise<void> = Promise.resolve();
  private busy = false;
  private rest: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly session: ExcelSession,
    private readonly listener: LiveListener,
  ) {}

  /** Follows the census of a check that has just been made, on the sheet of that id. */
  follow(result: CheckResult, sheetId: string): void {
    const { grid, location } = result.source;
    const check = new LiveCheck(result.source, result.findings, messages(this.session.locale).rules);
    const columnCount = endColumnOf(grid) - grid.column;
    this.forget();
    this.followed = { result, check, sheetId, grid, location, columnCount, settled: true };
    // The check may have read a cell before it was calculated.
    if (this.calculatedBefore) void this.heard([{ kind: 'calculated', areas: null }]);
    this.calculatedBefore = false;
  }

  /** Forgets the census: edits are lost until the next check. */
  leave(): void {
    this.followed = null;
    this.forget();
  }

  private forget(): void {
    this.queue = [];
    this.dirty.clear();
    this.calculations = new Calculations();
    this.clearRest();
  }

  /** Edits of the sheet followed. Resolves when nothing is left to do at once. */
  heard(edits: readonly SheetEdit[]): Promise<void> {
    if (!this.followed) {
      if (edits.every(({ kind }) => kind === 'calculated')) this.calculatedBefore = true;
      else this.listener.lost();
      return this.working;
    }
    this.queue.push(...edits);
    this.begin(() => this.work());
    return this.working;
  }

  private begin(job: () => Promise<void>): void {
    this.clearRest();
    if (this.busy) return;
    this.busy = true;
    this.working = job().finally(() => {
      this.busy = false;
      if (!this.followed || !this.calculations.waiting) return;
      this.rest = setTimeout(() => this.begin(() => this.compare()), QUIET);
    });
  }

  private clearRest(): void {
    if (this.rest !== null) clearTimeout(this.rest);
    this.rest = null;
  }

  private async work(): Promise<void> {
    while (this.followed && (this.queue.length > 0 || this.dirty.size > 0)) {
      const { followed } = this;
      await this.guarded(followed, () => this.turn(followed));
    }
  }

  /** Looks at what was calculated, once the workbook is quiet; rows that changed go the way of those typed in. */
  private async compare(): Promise<void> {
    const { followed } = this;
    if (!followed) return;
    await this.guarded(followed, async () => {
      const interrupted = (): boolean => this.queue.length > 0 || this.followed !== followed;
      const compared = await this.calculations.compare(this.session, followed, interrupted);
      if (!compared) return true;
      if (compared.headers || compared.rows.length > MOST_ROWS) return false;
      for (const row of compared.rows) this.dirty.add({ first: row, count: 1 });
      return true;
    });
    await this.work();
  }

  /** Runs a piece of work; the census is given up when it says so (false), or breaks off. */
  private async guarded(followed: Followed, work: () => Promise<boolean>): Promise<void> {
    try {
      if (await work()) return;
    } catch {
      // Whatever broke off, a check of the whole sheet says it in its own words.
    }
    if (this.followed !== followed) return;
    this.leave();
    this.listener.lost();
  }

  /** Works the edits that are there; false when they cannot be followed. */
  private async turn(followed: Followed): Promise<boolean> {
    if (!this.takeEdits(followed)) return false;
    const { location, grid } = followed;
    const spans = this.dirty.spans(location.firstRow, Number.MAX_SAFE_INTEGER);
    if (this.dirty.size > MOST_ROWS) return false;
    const { sheetId, columnCount } = followed;
    // Where rows were taken out, nothing is to be read but the size of the table.
    if (spans.length > 0 || !followed.settled) {
      const read = await readRows(this.session, {
        ...{ sheetId, spans, columnCount },
        column: grid.column,
        table: location.table,
      });
      // Rows moved while they were read: what was read stands elsewhere now.
      if (this.followed !== followed || this.queue.some(moves)) return true;
      if (read.sheet !== grid.sheet) return false;
      const changed = read.patches.flatMap((patch) => changedRows(followed.grid, patch));
      if (changed.length > 0) {
        followed.grid = withPatches(followed.grid, changed);
        followed.settled = false;
      }
      if (read.table && !takeTable(followed, read.table)) return false;
    }
    this.dirty.clear();
    if (!followed.settled) await this.recheck(followed);
    return true;
  }

  /** Moves the rows known as the user moved them; false when the header or more than rows is concerned. */
  private takeEdits(followed: Followed): boolean {
    for (const edit of this.queue.splice(0)) {
      if (edit.kind === 'reshaped') return false;
      if (edit.kind === 'calculated') this.calculations.take(edit.areas, followed, this.dirty);
      else if (edit.first <= followed.location.headerRow) return false;
      else if (edit.kind === 'edited') this.dirty.add(this.bounded(followed, edit));
      else this.moveRows(followed, edit.kind, edit);
      if (this.dirty.size > MOST_ROWS) return false;
    }
    return true;
  }

  private moveRows(followed: Followed, kind: 'inserted' | 'deleted', span: RowSpan): void {
    followed.settled = false;
    this.calculations.rowsMoved();
    if (kind === 'inserted') {
      followed.grid = withInsertedRows(followed.grid, span.first, span.count);
      this.dirty.insert(span);
    } else {
      followed.grid = withDeletedRows(followed.grid, span.first, span.count);
      this.dirty.remove(span);
    }
  }

  /** Clearing down to the end of the sheet touches a million rows: those far below the last known one stay empty. */
  private bounded({ grid }: Followed, { first, count }: RowSpan): RowSpan {
    const most = grid.row + grid.values.length + MOST_ROWS;
    return { first, count: Math.max(0, Math.min(count, most - first)) };
  }

  private async recheck(followed: Followed): Promise<void> {
    const breather = new Breather();
    const steps = followed.check.recheck(followed.grid, followed.location);
    let told = false;
    for (;;) {
      const { value, done } = steps.next();
      if (value) takeStep(followed, value);
      if (done) break;
      if (value) {
        this.listener.updated(followed.result, false);
        told = true;
      }
      await breather.breathe();
      if (this.isOvertaken(followed, told)) return;
    }
    await this.settle(followed, breather);
  }

  /** Newer edits first: the rest is looked for after them. Calculated rows wait until those typed in are told. */
  private isOvertaken(followed: Followed, told: boolean): boolean {
    if (this.followed !== followed) return true;
    if (this.queue.some(({ kind }) => kind !== 'calculated')) return true;
    if (told) this.takeEdits(followed);
    return told && this.dirty.size > 0;
  }

  /** The indicators of what is settled, unless newer edits come first. */
  private async settle(followed: Followed, breather: Breather): Promise<void> {
    const steps = indicatorSteps(followed.check.current);
    for (;;) {
      const { value, done } = steps.next();
      if (done) {
        followed.result = { ...followed.result, indicators: value };
        followed.settled = true;
        return this.listener.updated(followed.result, true);
      }
      await breather.breathe();
      if (this.isOvertaken(followed, true)) return;
    }
  }
}
