import type { DocumentProperties, WorkbookModel } from '../../workbook/workbook';
import type { WorkbookPackage } from '../package/workbook-package';
import { parseXml } from '../xml/parse-xml';
import { relationshipsOf } from '../package/relationships-of';

/** Local names of the elements of `docProps/core.xml` and `docProps/app.xml`. */
export const CORE_PROPERTIES: [keyof DocumentProperties, string][] = [
  ['title', 'title'],
  ['subject', 'subject'],
  ['author', 'creator'],
  ['keywords', 'keywords'],
  ['comments', 'description'],
  ['category', 'category'],
  ['lastAuthor', 'lastModifiedBy'],
  ['created', 'created'],
];
const APP_PROPERTIES: [keyof DocumentProperties, string][] = [
  ['manager', 'Manager'],
  ['company', 'Company'],
];

export function readProperties(workbook: WorkbookModel, parts: WorkbookPackage): void {
  const relationships = relationshipsOf(parts, '');
  for (const [kind, names] of [
    ['core-properties', CORE_PROPERTIES],
    ['extended-properties', APP_PROPERTIES],
  ] as const) {
    // Strict packages call the same relationships by camel-case names.
    const camel = kind.replace(/-p/, 'P');
    const part = (relationships.ofKind(kind)[0] ?? relationships.ofKind(camel)[0])?.target;
    if (part === undefined || !parts.has(part)) continue;
    const { root } = parseXml(parts.text(part), part);
    for (const [key, element] of names) {
      const text = root.child(element)?.text;
      if (text) workbook.properties[key] = text;
    }
  }
}
