import { readOverview } from '../../excel/overview';
import type { ExcelSession } from '../../excel/session';
import { watchSheets, type SheetsWatch } from '../../excel/watch-sheets';
import type { CheckResult } from '../result';
import { LiveFindings, type LiveListener } from './live-findings';

export interface LiveOptions extends LiveListener {
  /** Cells of another sheet of the user's changed: a register or a parameter, perhaps. */
  elsewhere(): void;
}

/** Sheets of ours that users fill in: what they change there counts. */
const FILLED_IN: readonly string[] = ['derogations', 'fiches'];

/** Follows the workbook from the first check on, until stopped. */
export class Live {
  private watch: Promise<SheetsWatch> | null = null;
  private readonly findings: LiveFindings;
  private census: string | null = null;
  private ours: ReadonlySet<string> = new Set();

  constructor(
    private readonly session: ExcelSession,
    private readonly options: LiveOptions,
  ) {
    this.findings = new LiveFindings(session, options);
  }

  /** Follows the census of a check that has just been made. Rejects when Excel refuses to be listened to. */
  async follow(result: CheckResult): Promise<void> {
    this.watch ??= watchSheets(this.session, (sheetId, edits) => {
      if (sheetId === this.census) void this.findings.heard(edits);
      else if (!this.ours.has(sheetId)) this.options.elsewhere();
    });
    await this.watch;
    const { sheets } = await readOverview(this.session);
    const ours = sheets.filter(({ owner }) => owner !== null && !FILLED_IN.includes(owner));
    this.ours = new Set(ours.map(({ id }) => id));
    this.census = sheets.find(({ name }) => name === result.census.sheet)?.id ?? null;
    if (this.census !== null) this.findings.follow(result, this.census);
  }

  /** Edits are left alone until the next `follow`, but for word that there were some (`lost`). */
  pause(): void {
    this.findings.leave();
  }

  async stop(): Promise<void> {
    this.pause();
    const { watch } = this;
    this.watch = null;
    await (await watch)?.stop();
  }
}
