import { numbersOf, pointLimit } from '../../../host/objects/filters/cell-icon';
import type { ConditionalFormat, DataBarRule, ValuePoint } from '../../../host/workbook/conditional-format';
import type { SheetModel } from '../../../host/workbook/sheet';
import { cssColor } from '../color';

/** A data bar inside its cell; places and lengths are fractions of the room of the cell. */
export interface BarLook {
  start: number;
  length: number;
  color: string;
  border: string | null;
  /** The colour runs out towards the end of the bar. */
  gradient: boolean;
  towardsLeft: boolean;
  /** Where the axis stands, with its colour; null when there is none to draw. */
  axis: { at: number; color: string } | null;
}

interface Scale {
  low: number;
  high: number;
}

/** Draws the bars of one format; its bounds are computed once. */
export class BarPainter {
  private readonly scale: Scale | null;

  constructor(
    private readonly sheet: SheetModel,
    format: ConditionalFormat,
    private readonly rule: DataBarRule,
  ) {
    const numbers = numbersOf(sheet, format.areas);
    const low = bound(sheet, format, rule.lower, numbers);
    const high = bound(sheet, format, rule.upper, numbers);
    this.scale = low === null || high === null ? null : { low: Math.min(low, high), high: Math.max(low, high) };
  }

  /** The bar of a number; null when the bounds of the rule have no value. */
  bar(value: number): BarLook | null {
    if (!this.scale) return null;
    const { rule } = this;
    const axis = axisPlace(rule, this.scale);
    const at = axis ?? 0;
    const end = place(value, this.scale, axis);
    const negative = axis !== null && value < 0;
    const [start, length] = end < at ? [end, at - end] : [at, end - at];
    const mirrored = rule.direction === 'rightToLeft';
    const { themeColors } = this.sheet.workbook;
    const fill = negative && !rule.negative.sameFill ? rule.negative.fill : rule.color;
    const border = negative && !rule.negative.sameBorder ? rule.negative.border : rule.border;
    return {
      start: mirrored ? 1 - start - length : start,
      length,
      color: cssColor(fill, themeColors) ?? '#638EC6',
      border: rule.border ? cssColor(border, themeColors) : null,
      gradient: rule.gradient,
      towardsLeft: negative !== mirrored,
      axis:
        axis !== null && axis > 0
          ? { at: mirrored ? 1 - axis : axis, color: cssColor(rule.axisColor, themeColors) ?? '#000000' }
          : null,
    };
  }
}

/** Automatic bounds take in zero, as Excel's do. */
function bound(
  sheet: SheetModel,
  format: ConditionalFormat,
  point: ValuePoint,
  numbers: readonly number[],
): number | null {
  const value = pointLimit(sheet, format, point, numbers);
  if (point.type === 'autoMin') return Math.min(0, value ?? 0);
  return point.type === 'autoMax' ? Math.max(0, value ?? 0) : value;
}

/** Where bars begin: at zero when there are negative values, or in the middle when asked; null for bars that all start at the edge. */
function axisPlace({ axis }: DataBarRule, { low, high }: Scale): number | null {
  if (axis === 'none' || low >= 0 || low === high) return null;
  if (axis === 'middle') return 0.5;
  return high <= 0 ? 1 : -low / (high - low);
}

function place(value: number, { low, high }: Scale, axis: number | null): number {
  const inside = Math.min(high, Math.max(low, value));
  if (axis === null) return high === low ? 1 : (inside - low) / (high - low);
  if (inside >= 0) return high > 0 ? axis + (1 - axis) * (inside / high) : axis;
  return axis * (1 - inside / low);
}
