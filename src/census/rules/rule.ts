import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import type { Census, Need } from '../census';
import type { ColumnKey } from '../columns';
import { displayedValue } from '../displayed';
import type { CellEdit, Finding, Fix, Severity } from '../finding';

/** A rule of the census: what it is, the columns without which it does not run, and its check. */
export interface Rule {
  id: RuleId;
  /** The severity of its findings, unless one says otherwise. */
  severity: Severity;
  /** The rule runs only when the census has all of these. */
  columns: readonly ColumnKey[];
  /**
   * True where what is found on a row also depends on other rows, on merged cells or on the header. Without it the findings
   * of a row follow from the row, the parameters and the registers alone: a row that changed is then checked by itself.
   */
  acrossRows?: true;
  /** Reports what it finds. A rule that compares many rows pauses now and then, so that the page can be drawn meanwhile. */
  check(run: RuleRun): void | Generator<void>;
}

/**
 * Rules have their title, legal source and sentences in the message catalogue, under their id: `R…` are those of the
 * census, `L…` those on what could not be read.
 */
export type RuleId = Extract<keyof Messages['rules'], `${'R' | 'L'}${number}`>;

/** What a finding may carry beside its message and fix. */
export interface FindingDetails {
  /** Fixes among which the user chooses; the finding's own fix is the likeliest of them, or `null`. */
  choices?: Fix[];
  /** For a rule whose findings do not all weigh the same. */
  severity?: Severity;
  /** A1 addresses of all cells concerned, the first being the finding's own. */
  cells?: string[];
  /** What a finding outside the census is about, wherever it stands; its cell's value unless said. */
  subject?: string;
  /** What the finding is about does not stand in its cell: nothing is said of the cell's value. */
  valueless?: true;
}

/** A cell outside the rows of the census, on any sheet. */
export interface Place {
  sheet: string;
  /** Excel's row number. */
  row: number;
  /** Column counted from 0. */
  index: number;
  /** What the user sees there. */
  value: string;
}

/** One run of a rule over a census; collects what it finds. */
export class RuleRun {
  private readonly places: ReadonlyMap<ColumnKey, number>;

  constructor(
    readonly census: Census,
    readonly texts: Messages['rules'],
    private readonly rule: Rule,
    private readonly found: Finding[],
  ) {
    this.places = new Map(census.location.columns.map(({ key, index }) => [key, index]));
  }

  has(key: ColumnKey): boolean {
    return this.places.has(key);
  }

  /** Of some columns, those that the census has. */
  present<K extends ColumnKey>(keys: readonly K[]): K[] {
    return keys.filter((key) => this.has(key));
  }

  /** What the user sees in a cell of a need; empty text for an empty cell. */
  displayed(need: Need, key: ColumnKey): string {
    const index = this.places.get(key);
    return index === undefined ? '' : displayedValue(this.census.grid, need.row, index, key);
  }

  /** A1 address of a cell of a need, in a column that the census has. */
  address(need: Need, key: ColumnKey): string {
    return cellAddress(need.row, this.places.get(key)!);
  }

  /** What a fix writes in a cell of a need; nothing in a column that the census does not have. */
  edits(need: Need, values: Partial<Record<ColumnKey, CellEdit['value']>>): CellEdit[] {
    const keys = this.present(Object.keys(values) as ColumnKey[]);
    return keys.map((key) => ({ cell: this.address(need, key), value: values[key] ?? null }));
  }

  /** Reports something about a cell of a need. */
  report(need: Need, key: ColumnKey, message: string, fix: Fix | null = null, details: FindingDetails = {}): void {
    const index = this.places.get(key)!;
    const place = { sheet: this.census.sheet, row: need.row, index, value: this.displayed(need, key) };
    this.add(place, key, message, fix, details);
  }

  /** Reports something about several needs at once, on a cell of the first and listing that of each. */
  reportAll(
    needs: readonly Need[],
    key: ColumnKey,
    message: string,
    fix: Fix | null = null,
    details: FindingDetails = {},
  ): void {
    const [first] = needs;
    if (!first) return;
    this.report(first, key, message, fix, { cells: needs.map((need) => this.address(need, key)), ...details });
  }

  /** Reports something about a cell of the header line. */
  reportHeader(
    index: number,
    key: ColumnKey,
    header: string,
    message: string,
    fix: Fix | null = null,
    details: FindingDetails = {},
  ): void {
    const row = this.census.location.headerRow;
    this.add(
      { sheet: this.census.sheet, row, index, value: details.valueless ? '' : header },
      key,
      message,
      fix,
      details,
    );
  }

  /** Reports something about a cell that is none of the census: a register's, a parameter's. */
  reportElsewhere(place: Place, message: string, fix: Fix | null = null, details: FindingDetails = {}): void {
    this.add(place, null, message, fix, details);
  }

  private add(
    { sheet, row, index, value }: Place,
    column: ColumnKey | null,
    message: string,
    fix: Fix | null,
    { severity, choices, cells, subject }: FindingDetails,
  ): void {
    this.found.push({
      rule: this.rule.id,
      severity: severity ?? this.rule.severity,
      sheet,
      cell: cellAddress(row, index),
      row,
      column,
      value,
      message,
      fix,
      waived: false,
      ...(choices && choices.length > 0 ? { choices } : {}),
      ...(cells && cells.length > 0 ? { cells } : {}),
      ...(subject === undefined ? {} : { subject }),
    });
  }
}
