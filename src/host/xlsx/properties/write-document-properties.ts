import type { DocumentProperties } from '../../workbook/workbook';
import { propertiesFingerprint } from '../fingerprints';
import { DECLARATION } from '../package/namespaces';
import type { SaveContext } from '../write/save-context';
import type { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { APP_PROPERTIES, CORE_PROPERTIES, propertyPart } from './document-properties';

const CORE_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const PREFIX_NAMESPACES: Record<string, string> = {
  'cp:': CORE_NAMESPACE,
  'dc:': 'http://purl.org/dc/elements/1.1/',
  'dcterms:': 'http://purl.org/dc/terms/',
};

/** Writes title, author, company, … into `docProps/core.xml` and `docProps/app.xml` when a script changed them. */
export function writeProperties(context: SaveContext): void {
  if (propertiesFingerprint(context.workbook) === context.backing.propertiesFingerprint) return;
  const core = propertyPart(context.relationships(''), context.parts, 'core-properties');
  fill(context, core ?? newCorePart(context), CORE_PROPERTIES);
  const app = propertyPart(context.relationships(''), context.parts, 'extended-properties');
  if (app !== null) fill(context, app, APP_PROPERTIES);
  else if (APP_PROPERTIES.some(([key]) => context.workbook.properties[key]))
    fill(context, newAppPart(context), APP_PROPERTIES);
}

function fill(context: SaveContext, part: string, names: [keyof DocumentProperties, string, string][]): void {
  const document = parseXml(context.parts.text(part), part);
  const { root } = document;
  for (const [key, local, prefix] of names) {
    const text = context.workbook.properties[key] ?? '';
    const known = root.child(local);
    if ((known?.text ?? '') === text) continue;
    if (known && text === '') root.remove(known);
    else (known ?? root.append(newProperty(root, prefix, local))).setText(text);
  }
  if (root.isChanged) context.parts.set(part, serializeXml(document));
}

/** In the namespace it belongs to, by the prefix that the part has for it. */
function newProperty(root: XmlElement, prefix: string, local: string): XmlElement {
  const namespace = PREFIX_NAMESPACES[prefix];
  if (namespace === undefined) return root.make(local);
  const declared = root.attributes.find(([name, value]) => value === namespace && name.startsWith('xmlns'))?.[0];
  if (declared === undefined) root.set(`xmlns:${prefix.slice(0, -1)}`, namespace);
  const own = declared === undefined ? prefix : declared === 'xmlns' ? '' : `${declared.slice(6)}:`;
  const element = root.makeNamed(own + local);
  if (prefix === 'dcterms:') {
    element.set('xmlns:xsi', 'http://www.w3.org/2001/XMLSchema-instance').set('xsi:type', `${own}W3CDTF`);
  }
  return element;
}

function newCorePart(context: SaveContext): string {
  const part = 'docProps/core.xml';
  const namespaces = Object.entries(PREFIX_NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix.slice(0, -1)}="${uri}"`);
  context.addPart(
    part,
    `${DECLARATION}<cp:coreProperties${namespaces.join('')}/>`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  context.relationships('').add(type, part);
  return part;
}

function newAppPart(context: SaveContext): string {
  const part = 'docProps/app.xml';
  const { relationships } = context.flavour;
  const namespace = relationships.replace(
    'relationships',
    context.flavour.strict ? 'extendedProperties' : 'extended-properties',
  );
  context.addPart(
    part,
    `${DECLARATION}<Properties xmlns="${namespace}"/>`,
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  );
  context
    .relationships('')
    .add(`${relationships}/${context.flavour.strict ? 'extendedProperties' : 'extended-properties'}`, part);
  return part;
}
