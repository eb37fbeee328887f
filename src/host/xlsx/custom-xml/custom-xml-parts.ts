import { CustomXmlPart } from '../../workbook/custom-xml';
import type { WorkbookModel } from '../../workbook/workbook';
import { DECLARATION } from '../package/namespaces';
import { relationshipsOf } from '../package/relationships-of';
import { namespaceOf } from '../xml/namespace-of';
import type { SaveContext } from '../write/save-context';
import { escapeAttribute } from '../xml/escape';
import { parseXml } from '../xml/parse-xml';
import type { XlsxBacking } from '../xlsx-backing';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The XML documents that the workbook part refers to; each has its id in a part of properties beside it. */
export function readCustomXmlParts(workbook: WorkbookModel, backing: XlsxBacking): void {
  const { parts, workbookPart } = backing;
  for (const { target } of relationshipsOf(parts, workbookPart).ofKind('customXml')) {
    if (!parts.has(target)) continue;
    const properties = relationshipsOf(parts, target).ofKind('customXmlProps')[0]?.target;
    if (properties === undefined || !parts.has(properties)) continue;
    const id = parseXml(parts.text(properties), properties).root.prefixedAttr('itemID');
    if (id === null) continue;
    const part = new CustomXmlPart(id, () => parts.text(target));
    workbook.customXmlParts.push(part);
    backing.customXml.set(part, target);
  }
}

/** Adds, changes and removes the parts that differ from the file. */
export function writeCustomXmlParts(context: SaveContext): void {
  const { workbook, backing, parts, flavour } = context;
  const relationships = context.relationships(backing.workbookPart);
  for (const [part, target] of backing.customXml) {
    if (workbook.customXmlParts.includes(part)) continue;
    for (const { id } of relationships.ofKind('customXml').filter((one) => one.target === target))
      relationships.remove(id);
    context.dropPart(target);
  }
  for (const part of workbook.customXmlParts) {
    if (!part.isChanged) continue;
    const known = backing.customXml.get(part);
    if (known === undefined) relationships.add(`${flavour.relationships}/customXml`, newPart(part, context));
    else parts.set(known, part.xml);
  }
}

function newPart(part: CustomXmlPart, context: SaveContext): string {
  const { parts, flavour } = context;
  const target = parts.freeName('customXml/item', 'xml');
  // The general type of XML parts; a package of ours always has it.
  context.types.setDefault('xml', 'application/xml');
  parts.set(target, part.xml);
  const properties = parts.freeName('customXml/itemProps', 'xml');
  const uri = namespaceOf(part.xml);
  const schema = uri === '' ? '' : `<ds:schemaRef ds:uri="${escapeAttribute(uri)}"/>`;
  const namespace = flavour.strict ? 'http://purl.oclc.org/ooxml/officeDocument/customXml' : DATA_STORE;
  context.addPart(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${part.id}" xmlns:ds="${namespace}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  context.relationships(target).add(`${flavour.relationships}/customXmlProps`, properties);
  return target;
}
