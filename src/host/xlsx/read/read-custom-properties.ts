import type { SheetModel } from '../../workbook/sheet';
import type { WorkbookPackage } from '../package/workbook-package';
import type { XmlElement } from '../xml/element';
import { relationshipsOf } from '../package/relationships-of';

/** Custom properties of a sheet: `<customPr>` names them, a part of UTF-16 text each holds the value. */
export function readCustomProperties(root: XmlElement, sheet: SheetModel, part: string, parts: WorkbookPackage): void {
  const elements = root.child('customProperties')?.all('customPr') ?? [];
  if (elements.length === 0) return;
  const targets = new Map(relationshipsOf(parts, part).list.map(({ id, target }) => [id, target]));
  for (const element of elements) {
    const target = targets.get(element.prefixedAttr('id') ?? '');
    const name = element.attr('name');
    if (name === null || target === undefined || !parts.has(target)) continue;
    sheet.customProperties.set(name, new TextDecoder('utf-16le').decode(parts.rawBytes(target)));
  }
}
