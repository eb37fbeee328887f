import type { PivotDefinition } from '../../workbook/pivot-definition';
import { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';
import { TABLE_ORDER } from './table-order';

/** Extension of Excel 2010 for the whole PivotTable. */
const EXTENSION = '{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

type AltText = Pick<PivotDefinition, 'altTextTitle' | 'altTextDescription'>;

const extensionOf = (root: XmlElement): XmlElement | null =>
  root
    .child('extLst')
    ?.all('ext')
    .find((extension) => extension.attr('uri')?.toUpperCase() === EXTENSION.toUpperCase())
    ?.child('pivotTableDefinition') ?? null;

export function readAltText(root: XmlElement): AltText {
  const extension = extensionOf(root);
  return {
    altTextTitle: decodeXstring(extension?.attr('altText') ?? ''),
    altTextDescription: decodeXstring(extension?.attr('altTextSummary') ?? ''),
  };
}

export function writeAltText(root: XmlElement, { altTextTitle, altTextDescription }: AltText): void {
  const known = extensionOf(root);
  if (!known && altTextTitle === '' && altTextDescription === '') return;
  const element = known ?? addExtension(root);
  element.set('altText', altTextTitle === '' ? null : encodeXstring(altTextTitle));
  element.set('altTextSummary', altTextDescription === '' ? null : encodeXstring(altTextDescription));
}

function addExtension(root: XmlElement): XmlElement {
  const list = root.child('extLst') ?? root.insertInOrder(root.make('extLst'), TABLE_ORDER);
  const extension = list.append(list.make('ext', { uri: EXTENSION, 'xmlns:x14': X14 }));
  return extension.append(new XmlElement('x14:pivotTableDefinition'));
}
