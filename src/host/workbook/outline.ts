import type { ColumnLayout, RowLayout, SheetModel } from './sheet';
import type { Axis } from './structure/structure-edit';

/** Rows and columns can be grouped in 8 levels: the outermost is 1 on the screen and 0 here, so that 7 remain. */
export const DEEPEST_LEVEL = 7;

type Line = Pick<RowLayout & ColumnLayout, 'outlineLevel' | 'collapsed' | 'hidden'>;

/** Rows or columns of a sheet that are next to one another, from 0. */
export interface Run {
  first: number;
  last: number;
}

/** The rows or the columns of a sheet, seen as lines that can be grouped. */
export class Outline {
  private readonly lines: Map<number, Line>;

  constructor(
    private readonly sheet: SheetModel,
    readonly axis: Axis,
  ) {
    this.lines = axis === 'row' ? sheet.rows : sheet.columns;
  }

  /** How many groups a line lies in. */
  level(at: number): number {
    return this.lines.get(at)?.outlineLevel ?? 0;
  }

  /** How many levels are in use. */
  get depth(): number {
    let deepest = 0;
    for (const { outlineLevel = 0 } of this.lines.values()) deepest = Math.max(deepest, outlineLevel);
    return deepest;
  }

  /** Puts lines into one more group. False, and nothing is changed, when one of them lies in all levels already. */
  group({ first, last }: Run): boolean {
    for (let at = first; at <= last; at++) if (this.level(at) >= DEEPEST_LEVEL) return false;
    for (let at = first; at <= last; at++) this.change(at, { outlineLevel: this.level(at) + 1 });
    return true;
  }

  /** Takes lines out of their innermost groups; what a collapsed group hid stays hidden, as in Excel. False when no line lies in a group. */
  ungroup({ first, last }: Run): boolean {
    const grouped = [...this.lines.keys()].filter((at) => at >= first && at <= last && this.level(at) > 0);
    for (const at of grouped) this.change(at, { outlineLevel: this.level(at) - 1 });
    for (const [at, { collapsed }] of [...this.lines])
      if (collapsed && !this.details(at)) this.change(at, { collapsed: false });
    return grouped.length > 0;
  }

  /** The groups whose details a command on these lines is about, outermost first. */
  groupsOf(lines: Run): Run[] {
    const summarized = lines.first === lines.last ? this.details(lines.first) : null;
    if (summarized) return [summarized];
    const grouped = [...this.lines.keys()].filter((at) => at >= lines.first && at <= lines.last && this.level(at) > 0);
    const outermost = Math.min(...grouped.map((at) => this.level(at)));
    const found: Run[] = [];
    for (const at of grouped.sort((a, b) => a - b))
      if (!found.some(({ first, last }) => at >= first && at <= last)) found.push(this.runAround(at, outermost));
    return found;
  }

  /** Hides or shows the lines of a group; groups inside that are collapsed stay so. Returns the lines that changed. */
  showDetails(group: Run, shown: boolean): number[] {
    const summary = this.summaryOf(group);
    if (shown || this.isOnSheet(summary)) this.change(summary, { collapsed: !shown });
    const changed: number[] = [];
    const isCollapsed = this.collapsedInside(this.lowestLevel(group));
    for (let at = group.first; at <= group.last; at++) {
      const hidden = !shown || isCollapsed(at);
      if ((this.lines.get(at)?.hidden ?? false) === hidden) continue;
      this.change(at, { hidden });
      changed.push(at);
    }
    return changed;
  }

  /** Shows the lines of the first `levels` levels (1: those in no group) and hides those of the others. Returns the lines that changed. */
  showLevels(levels: number): number[] {
    const changed: number[] = [];
    const grouped = [...this.lines.keys()].filter((at) => this.level(at) > 0).sort((a, b) => a - b);
    for (const at of grouped) {
      const hidden = this.level(at) >= levels;
      if ((this.lines.get(at)?.hidden ?? false) !== hidden) {
        this.change(at, { hidden });
        changed.push(at);
      }
    }
    for (const group of this.allGroups(grouped))
      if (this.isOnSheet(this.summaryOf(group)))
        this.change(this.summaryOf(group), { collapsed: this.lowestLevel(group) >= levels });
    return changed;
  }

  /** The group that a line sums up: what lies deeper on the side where details stand. */
  private details(summary: number): Run | null {
    const neighbour = summary + (this.summaryIsAfter ? -1 : 1);
    const own = this.level(summary);
    return this.level(neighbour) > own ? this.runAround(neighbour, own + 1) : null;
  }

  private get summaryIsAfter(): boolean {
    return this.axis === 'row' ? this.sheet.outline.summaryBelow : this.sheet.outline.summaryRight;
  }

  private summaryOf({ first, last }: Run): number {
    return this.summaryIsAfter ? last + 1 : first - 1;
  }

  private isOnSheet(at: number): boolean {
    return at >= 0;
  }

  private lowestLevel({ first, last }: Run): number {
    let lowest = Infinity;
    for (let at = first; at <= last; at++) lowest = Math.min(lowest, this.level(at));
    return lowest;
  }

  /** The lines around one that lie as deep as `level` or deeper. */
  private runAround(at: number, level: number): Run {
    let first = at;
    let last = at;
    while (this.level(first - 1) >= level) first--;
    while (this.level(last + 1) >= level) last++;
    return { first, last };
  }

  /** Every group, of all levels. */
  private allGroups(grouped: readonly number[]): Run[] {
    const found = new Map<string, Run>();
    for (const at of grouped)
      for (let level = 1; level <= this.level(at); level++) {
        if (this.level(at - 1) >= level) continue;
        const run = this.runAround(at, level);
        if (this.lowestLevel(run) === level) found.set(`${run.first}:${run.last}`, run);
      }
    return [...found.values()];
  }

  /** Whether a group inside one of `level` that a line lies in is collapsed; asked for lines from the first on. */
  private collapsedInside(level: number): (at: number) => boolean {
    const runs: { run: Run; collapsed: boolean }[] = [];
    return (at) => {
      for (let inner = level + 1; inner <= this.level(at); inner++) {
        let known = runs[inner];
        if (!known || at > known.run.last) {
          const run = this.runAround(at, inner);
          known = runs[inner] = { run, collapsed: this.lines.get(this.summaryOf(run))?.collapsed ?? false };
        }
        if (known.collapsed) return true;
      }
      return false;
    };
  }

  private change(at: number, change: Line): void {
    const { outlineLevel, collapsed, hidden, ...rest } = { ...this.lines.get(at), ...change };
    const layout = {
      ...rest,
      ...(outlineLevel ? { outlineLevel } : {}),
      ...(collapsed ? { collapsed } : {}),
      ...(hidden === undefined ? {} : { hidden }),
    };
    // A line about which nothing is left to say is forgotten, as if it had never been grouped.
    if (Object.keys(layout).length > 0) this.lines.set(at, layout);
    else this.lines.delete(at);
  }
}
