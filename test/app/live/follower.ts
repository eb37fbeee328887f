import { Live } from '../../../src/app/live/live';
import type { CheckResult } from '../../../src/app/result';
import { parseRangeName } from '../../../src/host/workbook/address';
import type { CellInput } from '../../../src/host/workbook/sheet';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import { Bench } from '../changes-on-host';

/** Follows a census and waits for what is heard. */
export class Follower {
  bench!: Bench;
  live!: Live;
  results: { result: CheckResult; settled: boolean }[] = [];
  said: string[] = [];
  private initial!: CheckResult;
  private wake: () => void = () => {};

  static async open(...args: Parameters<typeof Bench.open>): Promise<Follower> {
    const follower = new Follower();
    follower.bench = await Bench.open(...args);
    follower.live = new Live(follower.bench.session, {
      updated: (result, settled) => follower.hear(settled ? 'settled' : 'touched', { result, settled }),
      lost: () => follower.hear('lost'),
      elsewhere: () => follower.hear('elsewhere'),
    });
    follower.initial = await follower.bench.check();
    await follower.live.follow(follower.initial);
    return follower;
  }

  private hear(what: string, heard?: { result: CheckResult; settled: boolean }): void {
    this.said.push(what);
    if (heard) this.results.push(heard);
    this.wake();
  }

  /** What a user types in cells, by the way of the workbook's own window. */
  type(address: string, rows: CellValue[][], sheet = 'Recensement'): void {
    const { row, column } = parseRangeName(address)!;
    const input = (value: CellValue): CellInput =>
      typeof value === 'string' && value.startsWith('=') ? { formula: value.slice(1) } : { value };
    this.bench.sheet(sheet).write(
      row,
      column,
      rows.map((line) => line.map(input)),
    );
  }

  /** Runs a batch of the add-in's own. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.bench.session.run(batch);
  }

  /** Batches to Excel so far. */
  get syncs(): number {
    return this.bench.opened.host.traffic.syncs.length;
  }

  /** Waits as long as everything that could still be said takes to be said. */
  quiet(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, 900));
  }

  async close(): Promise<void> {
    await this.live.stop();
    this.bench.opened.close();
  }

  async until(what: string): Promise<void> {
    const from = this.said.length;
    while (!this.said.slice(from).includes(what)) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`not heard: ${what}; heard ${this.said.join(', ')}`)), 10_000);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }

  get last(): CheckResult {
    return this.results.at(-1)?.result ?? this.initial;
  }

  rules(row: number): string[] {
    return this.last.findings.filter((finding) => finding.row === row).map(({ rule }) => rule);
  }

  /** A check of the whole workbook finds the same. */
  async agrees(): Promise<void> {
    const whole = await this.bench.check();
    expect(this.last.findings).toEqual(whole.findings);
    expect(this.last.summary).toEqual(whole.summary);
    expect(this.last.indicators).toEqual(whole.indicators);
    expect(this.last.notices).toEqual(whole.notices);
    expect(this.last.census).toEqual(whole.census);
  }
}
