import { rangeName } from '../../workbook/address';
import type { Hyperlink } from '../../workbook/hyperlink';
import type { SheetModel } from '../../workbook/sheet';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import { relationshipAttribute } from '../write/write-sheet';
import type { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';

/** Brings the links of a sheet part up to date; elements of links that did not change are not touched. */
export function writeHyperlinks(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const known = root.child('hyperlinks')?.all('hyperlink') ?? [];
  const kept = new Set<XmlElement>();
  for (const link of sheet.hyperlinks) {
    const source = context.backing.rules.get(link);
    const old = source ? known[source.index] : undefined;
    if (old && source?.content !== JSON.stringify(link)) fill(old, link);
    kept.add(old ?? added(root, link, part, context));
  }
  const list = root.child('hyperlinks');
  for (const element of known) if (!kept.has(element)) list?.remove(element);
  if (list && list.elements.length === 0) root.remove(list);
  dropUnused(list, known, part, context);
}

function added(root: XmlElement, link: Hyperlink, part: string, context: SaveContext): XmlElement {
  const list = root.child('hyperlinks') ?? root.insertInOrder(root.make('hyperlinks'), SHEET_ORDER);
  const element = list.append(list.make('hyperlink'));
  element.set('ref', rangeName(link.bounds));
  if (link.address !== null) {
    const type = context.flavour.relationships + '/hyperlink';
    element.set(relationshipAttribute(root, context), context.relationships(part).addExternal(type, link.address));
  }
  fill(element, link);
  return element;
}

/** The address never changes: another one is another link. */
function fill(element: XmlElement, link: Hyperlink): void {
  element.set('ref', rangeName(link.bounds));
  for (const [name, value] of [
    ['location', link.location],
    ['tooltip', link.screenTip],
    ['display', link.display],
  ] as const)
    element.set(name, value === null ? null : encodeXstring(value));
}

/** Relationships that only removed links pointed to. */
function dropUnused(list: XmlElement | null, before: readonly XmlElement[], part: string, context: SaveContext): void {
  const used = new Set((list?.all('hyperlink') ?? []).map((element) => element.prefixedAttr('id')));
  for (const element of before) {
    const id = element.prefixedAttr('id');
    if (id !== null && !used.has(id)) context.relationships(part).remove(id);
  }
}
