import { decodeXstring } from '../xml/escape';
import type { XmlElement } from '../xml/element';

/** The plain text of a `<si>`, `<is>` or `<text>` element: its runs joined, phonetic hints left out. */
export function plainText(element: XmlElement): string {
  let text = '';
  for (const child of element.elements) {
    if (child.local === 't') text += decodeXstring(child.text);
    else if (child.local === 'r') text += decodeXstring(child.child('t')?.text ?? '');
  }
  return text;
}
