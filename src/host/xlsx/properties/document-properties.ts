import type { DocumentProperties, WorkbookModel } from '../../workbook/workbook';
import type { Relationships } from '../package/relationships';
import { relationshipsOf } from '../package/relationships-of';
import type { WorkbookPackage } from '../package/workbook-package';
import { parseXml } from '../xml/parse-xml';

/** Elements of `docProps/core.xml`, with the prefix that new ones get. */
export const CORE_PROPERTIES: [keyof DocumentProperties, string, string][] = [
  ['title', 'title', 'dc:'],
  ['subject', 'subject', 'dc:'],
  ['author', 'creator', 'dc:'],
  ['keywords', 'keywords', 'cp:'],
  ['comments', 'description', 'dc:'],
  ['category', 'category', 'cp:'],
  ['lastAuthor', 'lastModifiedBy', 'cp:'],
  ['revision', 'revision', 'cp:'],
  ['created', 'created', 'dcterms:'],
];
/** Elements of `docProps/app.xml`. */
export const APP_PROPERTIES: [keyof DocumentProperties, string, string][] = [
  ['manager', 'Manager', ''],
  ['company', 'Company', ''],
];

export type PropertyKind = 'core-properties' | 'extended-properties' | 'custom-properties';

/** The part that holds properties of a kind; null when there is none. Strict packages call the relationships by camel-case names. */
export function propertyPart(relationships: Relationships, parts: WorkbookPackage, kind: PropertyKind): string | null {
  const camel = kind.replace(/-p/, 'P');
  const part = (relationships.ofKind(kind)[0] ?? relationships.ofKind(camel)[0])?.target;
  return part !== undefined && parts.has(part) ? part : null;
}

export function readProperties(workbook: WorkbookModel, parts: WorkbookPackage): void {
  const relationships = relationshipsOf(parts, '');
  for (const [kind, names] of [
    ['core-properties', CORE_PROPERTIES],
    ['extended-properties', APP_PROPERTIES],
  ] as const) {
    const part = propertyPart(relationships, parts, kind);
    if (part === null) continue;
    const { root } = parseXml(parts.text(part), part);
    for (const [key, element] of names) {
      const text = root.child(element)?.text;
      if (text) workbook.properties[key] = text;
    }
  }
}
