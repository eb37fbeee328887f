import { CellIcons, type CellIcon } from '../../../host/objects/filters/cell-icon';
import { contains, lastRow } from '../../../host/workbook/bounds';
import type { ConditionalFormat, DifferentialStyle } from '../../../host/workbook/conditional-format';
import type { SheetModel } from '../../../host/workbook/sheet';
import { BarPainter, type BarLook } from './bar-look';
import { formatTest, type FormatTest } from './rule-test';
import { ScalePainter } from './scale-color';

/** What the conditional formats of a sheet add to the look of one cell. */
export interface ConditionalLook {
  style: DifferentialStyle;
  /** `#RRGGBB` of a colour scale. */
  scale: string | null;
  bar: BarLook | null;
  icon: CellIcon | null;
  /** A bar or icon stands in the place of the value. */
  hidesValue: boolean;
}

/**
 * The conditional formats of a sheet as they hold at this moment; make another one when the sheet changed. Formats apply in their
 * order: what an earlier one says of a property holds, and a format that stops the others does so once it applies.
 */
export class ConditionalLooks {
  private readonly byRow = new Map<number, ConditionalFormat[]>();
  private readonly found = new Map<string, ConditionalLook | null>();
  private readonly tests = new Map<ConditionalFormat, FormatTest>();
  private readonly bars = new Map<ConditionalFormat, BarPainter>();
  private readonly scales = new Map<ConditionalFormat, ScalePainter>();
  private readonly icons: CellIcons;

  constructor(private readonly sheet: SheetModel) {
    this.icons = new CellIcons(sheet);
  }

  at(row: number, column: number): ConditionalLook | null {
    const formats = this.formatsOfRow(row);
    if (formats.length === 0) return null;
    const key = `${row},${column}`;
    let look = this.found.get(key);
    if (look === undefined) this.found.set(key, (look = this.compute(formats, row, column)));
    return look;
  }

  private formatsOfRow(row: number): ConditionalFormat[] {
    let formats = this.byRow.get(row);
    if (!formats) {
      formats = this.sheet.conditionalFormats.filter(({ areas }) =>
        areas.some((area) => row >= area.row && row <= lastRow(area)),
      );
      this.byRow.set(row, formats);
    }
    return formats;
  }

  private compute(formats: readonly ConditionalFormat[], row: number, column: number): ConditionalLook | null {
    const look: ConditionalLook = { style: {}, scale: null, bar: null, icon: null, hidesValue: false };
    let any = false;
    for (const format of formats) {
      if (!format.areas.some((area) => contains(area, row, column))) continue;
      if (!this.apply(format, row, column, look)) continue;
      any = true;
      if (format.stopIfTrue) break;
    }
    return any ? look : null;
  }

  /** False when the format does not hold at the cell. */
  private apply(format: ConditionalFormat, row: number, column: number, look: ConditionalLook): boolean {
    const { rule } = format;
    const value = this.sheet.value(row, column);
    if (rule.kind === 'colorScale' || rule.kind === 'dataBar' || rule.kind === 'iconSet') {
      if (typeof value !== 'number') return false;
      // The fill of an earlier format hides the scale of a later one, and the other way round.
      if (rule.kind === 'colorScale')
        look.scale ??= look.style.fill
          ? null
          : kept(this.scales, format, () => new ScalePainter(this.sheet, format, rule)).color(value);
      else if (rule.kind === 'dataBar')
        look.bar ??= kept(this.bars, format, () => new BarPainter(this.sheet, format, rule)).bar(value);
      else look.icon ??= this.icons.at(row, column);
      if (rule.kind !== 'colorScale' && !rule.showValue) look.hidesValue = true;
      return true;
    }
    if (!kept(this.tests, format, () => formatTest(this.sheet, format))({ row, column })) return false;
    const { fill, ...withoutFill } = format.look;
    look.style = merged(look.style, look.scale === null && fill ? { ...withoutFill, fill } : withoutFill);
    return true;
  }
}

function kept<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

const merged = (first: DifferentialStyle, later: DifferentialStyle): DifferentialStyle => ({
  ...later,
  ...first,
  ...(first.font || later.font ? { font: { ...later.font, ...first.font } } : {}),
  ...(first.borders || later.borders ? { borders: { ...later.borders, ...first.borders } } : {}),
});
