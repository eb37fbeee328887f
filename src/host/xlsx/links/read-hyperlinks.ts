import { parseRangeName } from '../../workbook/address';
import type { Hyperlink } from '../../workbook/hyperlink';
import type { SheetModel } from '../../workbook/sheet';
import { relationshipsOf } from '../package/relationships-of';
import type { XlsxBacking } from '../xlsx-backing';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';

/** Reads the links of a sheet; the backing notes where each stands, so that what does not change is written back as it is. */
export function readHyperlinks(root: XmlElement, sheet: SheetModel, part: string, backing: XlsxBacking): void {
  const elements = root.child('hyperlinks')?.all('hyperlink') ?? [];
  if (elements.length === 0) return;
  const targets = new Map(relationshipsOf(backing.parts, part).list.map(({ id, target }) => [id, target]));
  elements.forEach((element, index) => {
    const bounds = parseRangeName(element.attr('ref') ?? '');
    if (!bounds) return;
    const link: Hyperlink = {
      bounds,
      address: targets.get(element.prefixedAttr('id') ?? '') ?? null,
      location: text(element, 'location'),
      screenTip: text(element, 'tooltip'),
      display: text(element, 'display'),
    };
    sheet.hyperlinks.push(link);
    backing.rules.set(link, { index, content: JSON.stringify(link) });
  });
}

function text(element: XmlElement, name: string): string | null {
  const value = element.attr(name);
  return value === null ? null : decodeXstring(value);
}
