import type { XmlElement } from '../xml/element';
import { SHEET_ORDER } from '../write/sheet-order';

export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** The list of a kind that Excel 2010 and later keep in the extensions of a sheet, or null. */
export function extensionList(root: XmlElement, list: string): XmlElement | null {
  for (const extension of root.child('extLst')?.all('ext') ?? []) {
    const found = extension.child(list);
    if (found) return found;
  }
  return null;
}

/** As `extensionList`; makes what is missing. `uri` tells readers what the extension is. */
export function needExtensionList(root: XmlElement, list: string, uri: string): XmlElement {
  const known = extensionList(root, list);
  if (known) return known;
  const extensions = root.child('extLst') ?? root.insertInOrder(root.make('extLst'), SHEET_ORDER);
  const extension = extensions.append(extensions.make('ext', { uri, 'xmlns:x14': X14 }));
  return extension.append(extension.makeNamed(`x14:${list}`).set('xmlns:xm', XM));
}

/** Removes an extension list that is empty, with what only it needs. */
export function dropEmptyExtension(root: XmlElement, list: string): void {
  const extensions = root.child('extLst');
  for (const extension of extensions?.all('ext') ?? []) {
    const found = extension.child(list);
    if (found && found.elements.length === 0) extensions?.remove(extension);
  }
  if (extensions && extensions.elements.length === 0) root.remove(extensions);
}

/** A child of the extension's own main namespace (`xm:f`, `xm:sqref`), made where it is missing. */
export function setXm(parent: XmlElement, local: 'f' | 'sqref', text: string): void {
  const known = parent.child(local);
  if (known) known.setText(text);
  else parent.append(parent.makeNamed(`xm:${local}`)).setText(text);
}
