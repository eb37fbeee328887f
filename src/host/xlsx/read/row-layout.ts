import { DEEPEST_LEVEL } from '../../workbook/outline';
import type { RowLayout } from '../../workbook/sheet';

/** What the attributes of a `<row>` say about its layout; null when they say nothing. Heights are points. */
export function readRowLayout(attributes: Map<string, string>): RowLayout | null {
  const layout: RowLayout = {};
  const height = Number(attributes.get('ht') ?? NaN);
  if (Number.isFinite(height)) layout.height = height;
  if (isOn(attributes.get('hidden'))) layout.hidden = true;
  const style = Number(attributes.get('s') ?? 0);
  if (isOn(attributes.get('customFormat')) && style > 0) layout.style = style;
  const level = outlineLevel(Number(attributes.get('outlineLevel') ?? 0));
  if (level > 0) layout.outlineLevel = level;
  if (isOn(attributes.get('collapsed'))) layout.collapsed = true;
  return Object.keys(layout).length > 0 ? layout : null;
}

/** Levels as the file states them, kept within the 7 that there are. */
export const outlineLevel = (level: number): number =>
  Number.isInteger(level) ? Math.min(Math.max(level, 0), DEEPEST_LEVEL) : 0;

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';
