import { propertiesFingerprint } from '../fingerprints';
import { CORE_PROPERTIES } from '../read/read-properties';
import type { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import type { SaveContext } from './save-context';

/** Qualified names that a core property gets where the file does not have it yet. */
const PREFIXES: Record<string, string> = {
  title: 'dc:',
  subject: 'dc:',
  creator: 'dc:',
  description: 'dc:',
  created: 'dcterms:',
};

/** Writes title, author, … into `docProps/core.xml` when a script changed them. A package without that part keeps none. */
export function writeProperties(context: SaveContext): void {
  const { workbook, backing, parts } = context;
  if (propertiesFingerprint(workbook) === backing.propertiesFingerprint) return;
  const part = context.relationships('').ofKind('core-properties')[0]?.target;
  if (part === undefined || !parts.has(part)) return;
  const document = parseXml(parts.text(part), part);
  const { root } = document;
  for (const [key, local] of CORE_PROPERTIES) {
    const text = workbook.properties[key] ?? '';
    const known = root.child(local);
    if ((known?.text ?? '') === text) continue;
    (known ?? root.append(newProperty(root, local))).setText(text);
  }
  parts.set(part, serializeXml(document));
}

function newProperty(root: XmlElement, local: string): XmlElement {
  const element = root.make(local);
  const prefix = PREFIXES[local];
  return prefix === undefined ? element : root.makeNamed(prefix + local);
}
