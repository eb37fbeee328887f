import { percentile } from '../../formulas/functions/statistics';
import { contains, type Bounds } from '../../workbook/bounds';
import type { ConditionalFormat, IconSetRule, ValuePoint } from '../../workbook/conditional-format';
import type { SheetModel } from '../../workbook/sheet';
import { evaluateAt } from '../evaluate-at';

export interface CellIcon {
  /** Name in the file format. */
  set: string;
  /** From the lowest. */
  index: number;
}

/** Which icons the conditional formats of a sheet show; thresholds are computed once per format. */
export class CellIcons {
  private readonly limits = new Map<ConditionalFormat, (number | null)[]>();

  constructor(private readonly sheet: SheetModel) {}

  /** The icon that a cell shows, or null. The first format over the cell that has icons decides. */
  at(row: number, column: number): CellIcon | null {
    const format = this.sheet.conditionalFormats.find(
      ({ rule, areas }) => rule.kind === 'iconSet' && areas.some((area) => contains(area, row, column)),
    );
    const value = this.sheet.cells.value(row, column);
    if (format?.rule.kind !== 'iconSet' || typeof value !== 'number') return null;
    const { rule } = format;
    const index = this.place(format, rule, value);
    const own = rule.icons[index];
    if (own) return own.set === 'NoIcons' ? null : { set: own.set, index: own.index };
    return { set: rule.set, index: rule.reverse ? rule.points.length - 1 - index : index };
  }

  /** How many of the limits above the lowest the value reaches. */
  private place(format: ConditionalFormat, rule: IconSetRule, value: number): number {
    let limits = this.limits.get(format);
    if (!limits) {
      const numbers = numbersOf(this.sheet, format.areas);
      limits = rule.points.map((point) => pointLimit(this.sheet, format, point, numbers));
      this.limits.set(format, limits);
    }
    let index = 0;
    limits.forEach((limit, i) => {
      if (i === 0 || limit === null) return;
      const reached = rule.points[i]?.inclusive === false ? value > limit : value >= limit;
      if (reached) index = i;
    });
    return index;
  }
}

/** The value that a point of a rule stands for among the numbers of the format, ascending; null when it has none. */
export function pointLimit(
  sheet: SheetModel,
  { anchor }: Pick<ConditionalFormat, 'anchor'>,
  point: ValuePoint,
  numbers: readonly number[],
): number | null {
  const low = numbers[0] ?? 0;
  const high = numbers.at(-1) ?? 0;
  if (point.type === 'min' || point.type === 'autoMin') return low;
  if (point.type === 'max' || point.type === 'autoMax') return high;
  const value = point.value === null ? 0 : evaluateAt(sheet, { formula: point.value, anchor }, anchor);
  if (typeof value !== 'number') return null;
  if (point.type === 'percent') return low + ((high - low) * value) / 100;
  return point.type === 'percentile' && numbers.length > 0 ? percentile([...numbers], value / 100, false) : value;
}

/** The numbers of some areas, ascending. */
export function numbersOf(sheet: SheetModel, areas: readonly Bounds[]): number[] {
  const found: number[] = [];
  for (const area of areas)
    sheet.eachStored(area, false, (row, column) => {
      const value = sheet.cells.value(row, column);
      if (typeof value === 'number') found.push(value);
    });
  return found.sort((a, b) => a - b);
}
