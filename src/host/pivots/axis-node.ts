import type { Accumulator } from './accumulator';

/** An item of an axis below its outer items; the root stands for all records. */
export class AxisNode {
  readonly children = new Map<number, AxisNode>();
  /** Values by node of the other axis; only nodes of the row axis hold them. One per data field. */
  readonly cells = new Map<AxisNode, Accumulator[]>();

  constructor(
    readonly parent: AxisNode | null,
    /** Index into the real fields of the axis; -1 for the root. */
    readonly level: number,
    readonly field: number,
    readonly item: number,
  ) {}

  child(field: number, item: number): AxisNode {
    let known = this.children.get(item);
    if (!known) this.children.set(item, (known = new AxisNode(this, this.level + 1, field, item)));
    return known;
  }

  /** The node reached by following items from here, or null where there are no records. */
  follow(items: number[]): AxisNode | null {
    return items.reduce<AxisNode | null>((node, item) => node?.children.get(item) ?? null, this);
  }

  /** From the outermost item to this one. */
  get items(): number[] {
    return this.parent ? [...this.parent.items, this.item] : [];
  }
}

export const newRoot = (): AxisNode => new AxisNode(null, -1, -1, -1);
