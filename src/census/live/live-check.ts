import { fr } from '../../i18n/fr';
import type { Messages } from '../../i18n';
import type { SheetGrid } from '../../table/grid';
import type { Census, Need, NeedCells } from '../census';
import { acrossRowsSteps, checkRows, comparesRows, inSheetOrder } from '../check';
import type { Finding } from '../finding';
import type { CensusLocation } from '../location';
import { CensusReader, readerBehind } from '../read';
import { shiftFinding } from './shift-finding';

/** Rows looked at in one go: some milliseconds of work. */
const ROWS_PER_STEP = 500;

interface OnRow {
  row: number;
  findings: readonly Finding[];
}

/** How far a check has come. Findings across rows are those of before until all of them are looked for anew. */
export interface LiveStep {
  census: Census;
  findings: Finding[];
  /** Everything was looked at. */
  settled: boolean;
}

const unwaived = (finding: Finding): Finding => {
  if (!finding.waived) return finding;
  const { waiver: _, ...rest } = finding;
  return { ...rest, waived: false };
};

/**
 * The findings of a census that is being edited. Rows that did not change keep their findings; changed ones are checked
 * first, by the rules that look at one row, then the rules that compare rows run again. What comes out at the end is what a
 * check of the whole sheet would give.
 */
export class LiveCheck {
  private readonly reader: CensusReader;
  private readonly texts: Messages['rules'];
  private census: Census;
  private byRow = new Map<NeedCells, OnRow>();
  private across: readonly Finding[];

  /** @param findings those of a check of that census */
  constructor(census: Census, findings: readonly Finding[], texts: Messages['rules'] = fr.rules) {
    const { grid, location, parameters, registers } = census;
    this.reader = readerBehind(census) ?? new CensusReader(grid, location, parameters, { texts, registers });
    this.texts = texts;
    this.census = census;
    const own = findings.filter((finding) => !comparesRows(finding)).map(unwaived);
    this.across = findings.filter(comparesRows).map(unwaived);
    this.keep(census.needs, own);
  }

  get current(): Census {
    return this.census;
  }

  /**
   * Checks again after an edit; yields after each stretch of work so that the caller can let the page breathe, with what is
   * known by then from the moment that the changed rows are checked.
   * @throws CensusError when the sheet holds no census any more
   */
  *recheck(grid: SheetGrid, location: CensusLocation): Generator<LiveStep | null, LiveStep> {
    const before = this.census;
    const read = yield* paused(this.reader.readSteps(grid, location));
    // The answers of the SSPASER sheets are not on the sheet that was edited.
    const census = { ...read, considerationSheets: before.considerationSheets };
    if (census.year !== before.year || census.campaignYear !== before.campaignYear) this.byRow.clear();
    const kept = new Map<NeedCells, OnRow>();
    const changed: Need[] = [];
    for (const need of census.needs) {
      const known = this.byRow.get(need.cells);
      if (known) kept.set(need.cells, moved(known, need.row));
      else changed.push(need);
    }
    this.byRow = kept;
    this.census = census;
    for (let from = 0; from < changed.length; from += ROWS_PER_STEP) {
      const needs = changed.slice(from, from + ROWS_PER_STEP);
      this.keep(needs, checkRows(census, needs, this.texts));
      if (from + ROWS_PER_STEP < changed.length) yield null;
    }
    yield { census, findings: this.inOrder(), settled: false };
    this.across = yield* paused(acrossRowsSteps(census, this.texts));
    return { census, findings: this.inOrder(), settled: true };
  }

  private keep(needs: readonly Need[], findings: readonly Finding[]): void {
    const byRow = new Map<number, Finding[]>();
    for (const finding of findings) {
      const same = byRow.get(finding.row);
      if (same) same.push(finding);
      else byRow.set(finding.row, [finding]);
    }
    for (const { cells, row } of needs) this.byRow.set(cells, { row, findings: byRow.get(row) ?? [] });
  }

  /** All findings as `checkCensus` orders them: by row, then by rule; those on other sheets last. */
  private inOrder(): Finding[] {
    const own = this.census.needs.flatMap(({ cells }) => this.byRow.get(cells)?.findings ?? []);
    return inSheetOrder([...own, ...this.across], this.census);
  }
}

/** Work that pauses without anything to show. */
function* paused<T>(steps: Generator<void, T>): Generator<null, T> {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
    yield null;
  }
}

const moved = ({ row, findings }: OnRow, to: number): OnRow =>
  row === to ? { row, findings } : { row: to, findings: findings.map((finding) => shiftFinding(finding, to - row)) };
