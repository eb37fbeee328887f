import { numbersOf, pointLimit } from '../../../host/objects/filters/cell-icon';
import type { ColorScaleRule, ConditionalFormat } from '../../../host/workbook/conditional-format';
import type { SheetModel } from '../../../host/workbook/sheet';
import { cssColor } from '../color';

interface Stop {
  value: number;
  color: string;
}

/** The colours of one colour scale; its stops are computed once. */
export class ScalePainter {
  private readonly stops: Stop[];

  constructor(sheet: SheetModel, format: ConditionalFormat, rule: ColorScaleRule) {
    const numbers = numbersOf(sheet, format.areas);
    this.stops = rule.points
      .flatMap(({ point, color }) => {
        const value = pointLimit(sheet, format, point, numbers);
        const css = cssColor(color, sheet.workbook.themeColors);
        return value === null || css === null ? [] : [{ value, color: css }];
      })
      .sort((a, b) => a.value - b.value);
  }

  /** `#RRGGBB` for a number: between two stops the colours are mixed, outside them the nearest one holds. */
  color(value: number): string | null {
    const above = this.stops.findIndex((stop) => value <= stop.value);
    const high = this.stops[above] ?? this.stops.at(-1);
    const low = this.stops[above - 1];
    if (!high) return null;
    if (above < 0 || !low || high.value === low.value) return high.color;
    return mixed(low.color, high.color, (value - low.value) / (high.value - low.value));
  }
}

function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const low = parseInt(from.slice(at, at + 2), 16);
    const high = parseInt(to.slice(at, at + 2), 16);
    return Math.round(low + (high - low) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`.toUpperCase();
}
