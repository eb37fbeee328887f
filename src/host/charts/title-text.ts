import { decodeXstring, encodeXstring } from '../xlsx/xml/escape';
import { a } from './markup';
import { nameReference } from './create-series';
import { childOrder } from './schema-order';
import { childElement, type Slot } from './slot';
import type { XmlElement } from '../xlsx/xml/element';

/** The text that a title has of its own or from a cell; null where it is automatic. */
export function titleText(title: Slot): string | null {
  const rich = title.at('tx', 'rich').element;
  if (rich) return rich.all('p').map(paragraphText).join('\n');
  const cached = title.at('tx', 'strRef', 'strCache').element;
  if (cached)
    return decodeXstring(
      cached
        .all('pt')
        .map((point) => point.child('v')?.text ?? '')
        .join(' '),
    );
  return title.at('tx', 'strRef').exists ? '' : null;
}

const paragraphText = (paragraph: XmlElement): string =>
  paragraph.elements.map((run) => (run.local === 'br' ? '\n' : (run.child('t')?.text ?? ''))).join('');

/** Gives a title a text of its own; its look stays what it was. */
export function setTitleText(title: Slot, text: string): void {
  const element = title.make();
  const tx = title.child('tx');
  const look = title.at('tx', 'rich').element ?? title.child('txPr').element;
  const paragraph = look?.child('p');
  const defaults = paragraph?.child('pPr')?.child('defRPr') ?? null;
  const own = childElement(element, 'tx');
  const rich = own.append(childElement(own, 'rich'));
  rich.append(copy(look?.child('bodyPr')) ?? a('bodyPr'));
  rich.append(a('lstStyle'));
  for (const lineText of text.split('\n')) {
    const properties = copy(defaults) ?? a('defRPr');
    const run = a('r', {}, runLook(defaults), a('t').setText(encodeXstring(lineText)));
    rich.append(a('p', {}, a('pPr', {}, properties), run));
  }
  tx.remove();
  title.child('txPr').remove();
  element.insertInOrder(own, childOrder(element.local));
}

/** Takes the text of a title from a cell. */
export function setTitleFormula(title: Slot, formula: string): void {
  const element = title.make();
  title.child('tx').remove();
  element.insertInOrder(nameReference(formula), childOrder(element.local));
}

function runLook(defaults: XmlElement | null): XmlElement {
  const properties = a('rPr', { lang: 'fr-FR' });
  for (const [name, value] of defaults?.attributes ?? []) if (!name.startsWith('xmlns')) properties.set(name, value);
  for (const child of defaults?.elements ?? []) properties.append(copy(child) as XmlElement);
  return properties;
}

/** The same element once more. */
export function copy<T extends XmlElement | null | undefined>(element: T): T {
  return (element ? element.copy() : element) as T;
}
