import type { SheetModel } from '../../workbook/sheet';
import { CONTENT_TYPE } from '../package/namespaces';
import type { XmlElement } from '../xml/element';
import type { SaveContext } from './save-context';
import { SHEET_ORDER } from './sheet-order';
import { relationshipAttribute } from './write-sheet';

/** Writes all custom properties of a sheet anew: a part of UTF-16 text for each value. */
export function writeCustomProperties(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const relationships = context.relationships(part);
  for (const { id, target } of relationships.ofKind('customProperty')) {
    relationships.remove(id);
    context.dropPart(target);
  }
  const known = root.child('customProperties');
  if (known) root.remove(known);
  if (sheet.customProperties.size === 0) return;
  const list = root.insertInOrder(root.make('customProperties'), SHEET_ORDER);
  const idName = relationshipAttribute(root, context);
  for (const [name, value] of sheet.customProperties) {
    const target = context.parts.freeName('xl/customProperty', 'bin');
    context.addPart(target, utf16(value), CONTENT_TYPE.customProperty);
    const id = relationships.add(context.flavour.relationships + '/customProperty', target);
    list.append(root.make('customPr', { name, [idName]: id }));
  }
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}
