import type { WorkbookModel } from '../../workbook/workbook';
import type { WorkbookPackage } from '../package/workbook-package';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import { relationshipsOf } from '../package/relationships-of';

/** A web-extension part: an add-in that the document knows, with its settings. */
export interface WebExtension {
  part: string;
  root: XmlElement;
  /** Id in the add-in's manifest. */
  id: string;
}

/** The add-ins of the document, in the order of its task panes. */
export function webExtensions(parts: WorkbookPackage): WebExtension[] {
  const panes = relationshipsOf(parts, '').ofKind('webextensiontaskpanes')[0]?.target;
  if (panes === undefined || !parts.has(panes)) return [];
  return relationshipsOf(parts, panes)
    .ofKind('webextension')
    .filter(({ target }) => parts.has(target))
    .map(({ target }) => {
      const { root } = parseXml(parts.text(target), target);
      return { part: target, root, id: root.child('reference')?.attr('id') ?? '' };
    });
}

/**
 * Settings that an add-in keeps in the document (`workbook.settings`, `Office.context.document.settings`): the property bag of its
 * web-extension part, where Excel keeps them. Values are JSON texts.
 */
export function readSettings(workbook: WorkbookModel, parts: WorkbookPackage, addInId: string | null): void {
  const known = webExtensions(parts);
  const extension = addInId === null ? known[0] : known.find(({ id }) => id.toLowerCase() === addInId.toLowerCase());
  if (extension) workbook.addInId = extension.id;
  else if (addInId !== null) workbook.addInId = addInId;
  for (const property of extension?.root.child('properties')?.all('property') ?? []) {
    const name = property.attr('name');
    if (name !== null) workbook.settings.set(name, property.attr('value') ?? 'null');
  }
}
