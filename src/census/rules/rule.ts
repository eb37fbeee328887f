import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import type { Census, Need } from '../census';
import type { ColumnKey } from '../columns';
import { displayedValue } from '../displayed';
import type { Finding, Fix, Severity } from '../finding';

/** A rule of the census: what it is, the columns without which it does not run, and its check. */
export interface Rule {
  id: RuleId;
  severity: Severity;
  /** The rule runs only when the census has all of these. */
  columns: readonly ColumnKey[];
  check(run: RuleRun): void;
}

/** Rules have their title, legal source and sentences in the message catalogue, under their id. */
export type RuleId = Extract<keyof Messages['rules'], `R${number}`>;

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

  /** Reports something about a cell of a need. */
  report(need: Need, key: ColumnKey, message: string, fix: Fix | null = null): void {
    this.add(need.row, this.places.get(key)!, key, this.displayed(need, key), message, fix);
  }

  /** Reports something about a cell of the header line. */
  reportHeader(index: number, key: ColumnKey, header: string, message: string, fix: Fix | null = null): void {
    this.add(this.census.location.headerRow, index, key, header, message, fix);
  }

  private add(row: number, index: number, column: ColumnKey, value: string, message: string, fix: Fix | null): void {
    this.found.push({
      rule: this.rule.id,
      severity: this.rule.severity,
      sheet: this.census.sheet,
      cell: cellAddress(row, index),
      row,
      column,
      value,
      message,
      fix,
      waived: false,
    });
  }
}
