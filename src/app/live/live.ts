import { readOverview } from '../../excel/overview';
import type { ExcelSession } from '../../excel/session';
import { watchSheets, type SheetEdit, type SheetsWatch } from '../../excel/watch-sheets';
import type { CheckResult } from '../result';
import { LiveFindings, type LiveListener } from './live-findings';
import { SideFormulas, isReadByChecks } from './side-formulas';

export interface LiveOptions extends LiveListener {
  /** Cells of another sheet of the user's changed: a register or a parameter, perhaps. */
  elsewhere(): void;
}

/** Sheets of ours that users fill in: what they change there counts. */
const FILLED_IN: readonly string[] = ['derogations', 'fiches'];

/** Follows the workbook from the first task on, until stopped. */
export class Live {
  private watch: Promise<SheetsWatch> | null = null;
  private readonly findings: LiveFindings;
  private readonly sides: SideFormulas;
  private census: string | null = null;
  private ours: ReadonlySet<string> = new Set();

  constructor(
    private readonly session: ExcelSession,
    private readonly options: LiveOptions,
  ) {
    this.findings = new LiveFindings(session, options);
    this.sides = new SideFormulas(session, () => options.elsewhere());
  }

  /** Follows the census of a check that has just been made. Rejects when Excel refuses to be listened to. */
  async follow(result: CheckResult): Promise<void> {
    await this.listen();
    const { sheets } = await readOverview(this.session);
    const ours = sheets.filter(({ owner }) => owner !== null && !FILLED_IN.includes(owner));
    this.ours = new Set(ours.map(({ id }) => id));
    this.census = sheets.find(({ name }) => name === result.census.sheet)?.id ?? null;
    this.sides.follow(sheets.filter(({ id }) => id !== this.census && !this.ours.has(id)));
    if (this.census !== null) this.findings.follow(result, this.census);
  }

  /**
   * Edits are left alone until the next `follow`, but for word that there were some (`lost`): a check that is under way may
   * have read what they changed before.
   */
  pause(): void {
    this.findings.leave();
    // A refusal is told by the next `follow`.
    this.listen().catch(() => undefined);
  }

  async stop(): Promise<void> {
    this.findings.leave();
    const { watch } = this;
    this.watch = null;
    await this.sides.stop();
    await (await watch)?.stop();
  }

  private listen(): Promise<SheetsWatch> {
    this.watch ??= watchSheets(this.session, {
      edited: (sheetId, edits) => this.heard(sheetId, edits),
      added: (sheetId) => void this.lookAt(sheetId).catch(() => undefined),
    }).catch((error: unknown) => {
      // Tried again by whoever needs it next.
      this.watch = null;
      throw error;
    });
    return this.watch;
  }

  private heard(sheetId: string, edits: readonly SheetEdit[]): void {
    const calculated = edits.every(({ kind }) => kind === 'calculated');
    if (sheetId === this.census || (calculated && this.census === null)) void this.findings.heard(edits);
    else if (calculated) this.sides.calculated(sheetId);
    else if (!this.ours.has(sheetId)) this.options.elsewhere();
  }

  /** A sheet that came into the workbook counts when it holds parameters or a register. */
  private async lookAt(sheetId: string): Promise<void> {
    const { sheets } = await readOverview(this.session);
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (sheet && sheet.owner === null && isReadByChecks(sheet)) this.options.elsewhere();
  }
}
