import type { CustomPropertyValue } from '../../workbook/custom-property';
import type { WorkbookModel } from '../../workbook/workbook';
import { DECLARATION } from '../package/namespaces';
import { relationshipsOf } from '../package/relationships-of';
import type { WorkbookPackage } from '../package/workbook-package';
import type { SaveContext } from '../write/save-context';
import type { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { propertyPart } from './document-properties';

/** The set of properties that users define, in every Office document. */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const VARIANT_TYPES = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes',
};
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const WHOLE = new Set(['i1', 'i2', 'i4', 'i8', 'int', 'ui1', 'ui2', 'ui4', 'ui8', 'uint']);
const FLOAT = new Set(['r4', 'r8', 'decimal']);
const TEXT = new Set(['lpwstr', 'lpstr', 'bstr']);

/** Values of `docProps/custom.xml` by name; kinds that Office.js does not know (vectors, blobs) stay in the file only. */
export function readDocumentCustomProperties(workbook: WorkbookModel, parts: WorkbookPackage): void {
  const part = propertyPart(relationshipsOf(parts, ''), parts, 'custom-properties');
  if (part === null) return;
  for (const property of parseXml(parts.text(part), part).root.all('property')) {
    const name = property.attr('name');
    const value = valueOf(property);
    if (name !== null && value) workbook.customProperties.set(name, value);
  }
}

function valueOf(property: XmlElement): CustomPropertyValue | null {
  const variant = property.elements[0];
  if (!variant) return null;
  const { local, text } = variant;
  if (WHOLE.has(local)) return { type: 'Number', value: Number(text) };
  if (FLOAT.has(local)) return { type: 'Float', value: Number(text) };
  if (local === 'bool') return { type: 'Boolean', value: /^(true|1)$/.test(text.trim()) };
  if (local === 'filetime' || local === 'date') return { type: 'Date', value: text };
  return TEXT.has(local) ? { type: 'String', value: decodeXstring(text) } : null;
}

const KINDS: Record<CustomPropertyValue['type'], string> = {
  Number: 'i4',
  Float: 'r8',
  Boolean: 'bool',
  Date: 'filetime',
  String: 'lpwstr',
};

/** Brings `docProps/custom.xml` up to date; properties that did not change are not touched. */
export function writeDocumentCustomProperties(context: SaveContext): void {
  const { workbook, parts, flavour } = context;
  const known = propertyPart(context.relationships(''), parts, 'custom-properties');
  if (known === null && workbook.customProperties.size === 0) return;
  const document = parseXml(known === null ? emptyPart(context) : parts.text(known), known ?? 'docProps/custom.xml');
  fill(document.root, workbook.customProperties, flavour.strict ? VARIANT_TYPES.strict : VARIANT_TYPES.transitional);
  if (known !== null) {
    if (document.root.isChanged) parts.set(known, serializeXml(document));
    return;
  }
  const part = 'docProps/custom.xml';
  context.addPart(part, serializeXml(document), CONTENT_TYPE);
  context
    .relationships('')
    .add(`${flavour.relationships}/${flavour.strict ? 'customProperties' : 'custom-properties'}`, part);
}

function fill(root: XmlElement, properties: ReadonlyMap<string, CustomPropertyValue>, namespace: string): void {
  const left = new Map(properties);
  for (const property of root.all('property')) {
    const name = property.attr('name') ?? '';
    const before = valueOf(property);
    const now = left.get(name);
    left.delete(name);
    if (!now && before) root.remove(property);
    else if (now && JSON.stringify(now) !== JSON.stringify(before)) put(property, now, namespace);
  }
  let next = Math.max(1, ...root.all('property').map((property) => property.number('pid') ?? 1)) + 1;
  for (const [name, value] of left) {
    const property = root.make('property', { fmtid: FORMAT_ID, pid: next++, name });
    put(property, value, namespace);
    root.append(property);
  }
}

function put(property: XmlElement, { type, value }: CustomPropertyValue, namespace: string): void {
  property.removeAll();
  // A value that was taken from a cell is nobody's but the script's now.
  property.set('linkTarget', null);
  const variant = property.makeNamed(`vt:${KINDS[type]}`).set('xmlns:vt', namespace);
  property.append(variant.setText(type === 'String' ? encodeXstring(String(value)) : String(value)));
}

function emptyPart({ flavour }: SaveContext): string {
  const kind = flavour.strict ? 'customProperties' : 'custom-properties';
  const types = flavour.strict ? VARIANT_TYPES.strict : VARIANT_TYPES.transitional;
  const namespace = flavour.relationships.replace(/relationships$/, kind);
  return `${DECLARATION}<Properties xmlns="${namespace}" xmlns:vt="${types}"/>`;
}
