import type { XmlElement } from '../xml/element';

/** Children of `<pivotTableDefinition>` in the order of the schema. */
export const TABLE_ORDER = (
  'location pivotFields rowFields rowItems colFields colItems pageFields dataFields formats conditionalFormats chartFormats ' +
  'pivotHierarchies pivotTableStyleInfo filters rowHierarchiesUsage colHierarchiesUsage extLst'
).split(' ');

/** Puts an element in the place of the one of its name; null removes it. */
export function put(root: XmlElement, local: string, element: XmlElement | null): void {
  const known = root.child(local);
  if (!element) {
    if (known) root.remove(known);
  } else if (known) root.replace(known, element);
  else root.insertInOrder(element, TABLE_ORDER);
}
