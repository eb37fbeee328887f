import { XmlElement } from './xml/element';

/** The extension of `workbook.xml` that says whether charts follow data points (MS-XLSX, workbookPr of 2013). */
const EXTENSION = '{140A7094-0E35-4892-8432-C4D2E57EDEB5}';
const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';

const properties = (root: XmlElement): XmlElement | null =>
  root
    .child('extLst')
    ?.all('ext')
    .find((ext) => ext.attr('uri') === EXTENSION)
    ?.child('workbookPr') ?? null;

export const readPointTracking = (root: XmlElement): boolean => properties(root)?.flag('chartTrackingRefBase') ?? false;

/** `order` are the children of the root in the order of the schema. */
export function writePointTracking(root: XmlElement, tracked: boolean, order: readonly string[]): void {
  if (readPointTracking(root) === tracked) return;
  const known = properties(root);
  if (known) {
    known.set('chartTrackingRefBase', tracked ? 1 : 0);
    return;
  }
  const list = root.child('extLst') ?? root.insertInOrder(root.make('extLst'), order);
  const ext = list.append(list.make('ext', { uri: EXTENSION }));
  ext.set('xmlns:x15', NAMESPACE);
  ext.append(new XmlElement('x15:workbookPr', [['chartTrackingRefBase', tracked ? '1' : '0']]));
}
