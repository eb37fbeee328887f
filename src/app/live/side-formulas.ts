import { PARAMETER_TABLES, isRegisterName } from '../../census';
import { formulaCells, shownValues } from '../../excel/formula-cells';
import type { SheetOverview } from '../../excel/overview';
import type { ExcelSession } from '../../excel/session';
import type { GridArea } from '../../table/grid';
import { fold } from '../../table/normalise';

/** How long a sheet is quiet before its formulas are looked at, in milliseconds. */
const QUIET = 500;

/** More formulas than that are read with the next check only. */
const MOST_CELLS = 20_000;

const PARAMETERS = new Set(PARAMETER_TABLES.map(fold));

const isRead = (name: string): boolean => isRegisterName(name) || PARAMETERS.has(fold(name));

/** Where a sheet holds parameters or a register: tables of such a name, else all of a sheet of such a name. */
const areasReadOf = ({ name, tables, used }: SheetOverview): GridArea[] => {
  const read = tables.filter((table) => isRead(table.name));
  if (read.length > 0)
    return read.map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount }));
  return used && isRead(name) ? [used] : [];
};

/** Whether a sheet holds parameters or a register that a check reads. */
export const isReadByChecks = (sheet: SheetOverview): boolean => areasReadOf(sheet).length > 0;

/**
 * Parameters and registers that are formulas: tells when what they show has changed. Excel tells of calculation whether or not
 * it changed anything, so that what they showed before is remembered.
 */
export class SideFormulas {
  private areas = new Map<string, GridArea[]>();
  private readonly shown = new Map<string, string>();
  private readonly calculatedSheets = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly session: ExcelSession,
    private readonly changed: () => void,
  ) {}

  /** The sheets of the workbook that a check may have read beside the census. */
  follow(sheets: readonly SheetOverview[]): void {
    const read = sheets.map((sheet) => [sheet.id, areasReadOf(sheet)] as const);
    this.areas = new Map(read.filter(([, areas]) => areas.length > 0));
    const news = [...this.areas.keys()].filter((id) => !this.shown.has(id));
    if (news.length > 0) this.after(() => this.remember(news));
  }

  /** Formulas of a sheet were calculated. */
  calculated(sheetId: string): void {
    if (!this.areas.has(sheetId) || this.stopped) return;
    this.calculatedSheets.add(sheetId);
    this.clearTimer();
    this.timer = setTimeout(() => this.after(() => this.compare()), QUIET);
  }

  /** Resolves when nothing of it is under way any more. */
  stop(): Promise<void> {
    this.stopped = true;
    this.clearTimer();
    return this.working;
  }

  private clearTimer(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private after(work: () => Promise<void>): void {
    // Sheets that cannot be looked at are read with the next check.
    this.working = this.working.then(work).catch(() => undefined);
  }

  private async remember(sheetIds: readonly string[]): Promise<void> {
    for (const id of sheetIds) {
      const shown = await this.look(id);
      if (shown !== null && !this.shown.has(id)) this.shown.set(id, shown);
    }
  }

  private async compare(): Promise<void> {
    const sheetIds = [...this.calculatedSheets];
    this.calculatedSheets.clear();
    let changed = false;
    for (const id of sheetIds) {
      const shown = await this.look(id);
      if (shown === null) continue;
      changed ||= this.shown.get(id) !== shown;
      this.shown.set(id, shown);
    }
    if (changed && !this.stopped) this.changed();
  }

  /** What the formulas of a sheet show; `null` where that is not followed. */
  private async look(sheetId: string): Promise<string | null> {
    if (this.stopped) return null;
    const cells: GridArea[] = [];
    for (const area of this.areas.get(sheetId) ?? []) {
      const found = await formulaCells(this.session, sheetId, area);
      if (found === null) return null;
      cells.push(...found);
    }
    const count = cells.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
    if (count > MOST_CELLS) return null;
    return count === 0 ? '' : shownValues(this.session, sheetId, cells);
  }
}
