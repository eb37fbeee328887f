import { indicatorSteps } from '../../census';
import { LiveCheck, type LiveStep } from '../../census/live/live-check';
import type { CensusLocation } from '../../census';
import { applyWaivers } from '../../census/waivers/apply-waivers';
import { readRows } from '../../excel/read-rows';
import type { ExcelSession } from '../../excel/session';
import type { SheetEdit } from '../../excel/watch-sheets';
import { messages } from '../../i18n';
import { endColumnOf } from '../../table/cells';
import type { GridTable, SheetGrid } from '../../table/grid';
import { withDeletedRows, withInsertedRows, withRows } from '../../table/patch-grid';
import { countBySeverity, summarise } from '../analyse';
import type { CheckResult } from '../result';
import { Breather } from './breather';
import { DirtyRows } from './dirty-rows';

/** More rows at once are checked with the whole sheet: reading them piecemeal saves nothing. */
const MOST_ROWS = 2_000;

/** Who hears of findings as they change. */
export interface LiveListener {
  /** `settled` is false while rules that compare rows are still at work. */
  updated(result: CheckResult, settled: boolean): void;
  /** The edits go beyond rows, or could not be followed: the workbook has to be checked as a whole. */
  lost(): void;
}

interface Followed {
  result: CheckResult;
  check: LiveCheck;
  sheetId: string;
  grid: SheetGrid;
  location: CensusLocation;
  /** Columns read of each row. */
  columnCount: number;
}

/** The table as it stands now, in the place of the one known. */
const withTable = (grid: SheetGrid, table: GridTable): SheetGrid => ({
  ...grid,
  tables: grid.tables.map((known) => (known.name === table.name ? table : known)),
});

/**
 * Follows a census that is being edited: reads the rows that changed and nothing else, and tells the findings of these rows
 * first. One edit is worked at a time; those that come meanwhile are taken together.
 */
export class LiveFindings {
  private followed: Followed | null = null;
  private queue: SheetEdit[] = [];
  private dirty = new DirtyRows();
  private working: Promise<void> = Promise.resolve();
  private busy = false;

  constructor(
    private readonly session: ExcelSession,
    private readonly listener: LiveListener,
  ) {}

  /** Follows the census of a check that has just been made, on the sheet of that id. */
  follow(result: CheckResult, sheetId: string): void {
    const { grid, location } = result.source;
    const check = new LiveCheck(result.source, result.findings, messages(this.session.locale).rules);
    this.followed = { result, check, sheetId, grid, location, columnCount: endColumnOf(grid) - grid.column };
    this.queue = [];
    this.dirty.clear();
  }

  /** Forgets the census: edits are lost until the next check. */
  leave(): void {
    this.followed = null;
    this.queue = [];
    this.dirty.clear();
  }

  /** Edits of the sheet followed. Resolves when nothing is left to do. */
  heard(edits: readonly SheetEdit[]): Promise<void> {
    if (!this.followed) {
      this.listener.lost();
      return this.working;
    }
    this.queue.push(...edits);
    if (!this.busy) {
      this.busy = true;
      this.working = this.work().finally(() => (this.busy = false));
    }
    return this.working;
  }

  private async work(): Promise<void> {
    while (this.followed && (this.queue.length > 0 || this.dirty.size > 0)) {
      const { followed } = this;
      try {
        if (!(await this.turn(followed))) this.giveUp(followed);
      } catch {
        // Whatever broke off, a check of the whole sheet says it in its own words.
        this.giveUp(followed);
      }
    }
  }

  private giveUp(followed: Followed): void {
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
    const read = await readRows(this.session, {
      ...{ sheetId, spans, columnCount },
      column: grid.column,
      table: location.table,
    });
    // Rows moved while they were read: what was read stands elsewhere now.
    if (this.followed !== followed || this.queue.some(({ kind }) => kind !== 'edited')) return true;
    this.dirty.clear();
    followed.grid = read.patches.reduce(withRows, followed.grid);
    if (read.table) {
      const { row, rowCount, showTotals } = read.table;
      if (row + 1 !== location.headerRow && location.lastRow !== null && row >= location.firstRow) return false;
      followed.grid = withTable(followed.grid, read.table);
      followed.location = { ...location, lastRow: row + rowCount - (showTotals ? 1 : 0) };
    }
    await this.recheck(followed);
    return true;
  }

  /** Moves the rows known as the user moved them; false when the header or more than rows is concerned. */
  private takeEdits(followed: Followed): boolean {
    for (const edit of this.queue.splice(0)) {
      if (edit.kind === 'reshaped' || edit.first <= followed.location.headerRow) return false;
      if (edit.kind === 'edited') this.dirty.add(this.bounded(followed, edit));
      else if (edit.kind === 'inserted') {
        followed.grid = withInsertedRows(followed.grid, edit.first, edit.count);
        this.dirty.insert(edit);
      } else {
        followed.grid = withDeletedRows(followed.grid, edit.first, edit.count);
        this.dirty.remove(edit);
      }
      if (this.dirty.size > MOST_ROWS) return false;
    }
    return true;
  }

  /** Clearing down to the end of the sheet touches a million rows: those far below the last known one stay empty. */
  private bounded({ grid }: Followed, { first, count }: { first: number; count: number }) {
    const most = grid.row + grid.values.length + MOST_ROWS;
    return { first, count: Math.max(0, Math.min(count, most - first)) };
  }

  private async recheck(followed: Followed): Promise<void> {
    const breather = new Breather();
    const steps = followed.check.recheck(followed.grid, followed.location);
    for (;;) {
      const { value, done } = steps.next();
      if (value) this.take(followed, value);
      if (done) break;
      if (value) this.listener.updated(followed.result, false);
      await breather.breathe();
      // Newer edits first: the rest is looked for after them.
      if (this.queue.length > 0 || this.followed !== followed) return;
    }
    await this.settle(followed, breather);
  }

  /** The indicators of what is settled, unless newer edits come first. */
  private async settle(followed: Followed, breather: Breather): Promise<void> {
    const steps = indicatorSteps(followed.check.current);
    for (;;) {
      const { value, done } = steps.next();
      if (done) {
        followed.result = { ...followed.result, indicators: value };
        return this.listener.updated(followed.result, true);
      }
      await breather.breathe();
      if (this.queue.length > 0 || this.followed !== followed) return;
    }
  }

  private take(followed: Followed, { census, findings }: LiveStep): void {
    const waived = applyWaivers(census, findings, followed.result.waivers);
    followed.result = {
      ...followed.result,
      census: summarise(census),
      findings: waived,
      summary: countBySeverity(waived),
      source: census,
    };
  }
}
