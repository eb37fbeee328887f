import type { RowLayout } from '../../workbook/sheet';

/** What the attributes of a `<row>` say about its layout; null when they say nothing. Heights are points. */
export function readRowLayout(attributes: Map<string, string>): RowLayout | null {
  const layout: RowLayout = {};
  const height = Number(attributes.get('ht') ?? NaN);
  if (Number.isFinite(height)) layout.height = height;
  if (isOn(attributes.get('hidden'))) layout.hidden = true;
  const style = Number(attributes.get('s') ?? 0);
  if (isOn(attributes.get('customFormat')) && style > 0) layout.style = style;
  return layout.height !== undefined || layout.hidden || layout.style ? layout : null;
}

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';
