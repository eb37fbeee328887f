import { replaceSheetNames, type SheetRenames } from '../../workbook/sheet-references';
import type { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import type { SaveContext } from './save-context';

/** Elements of sheets, charts and tables that hold a formula as their text (validations, conditional formats, series, sparklines, …). */
export const FORMULA_ELEMENTS: ReadonlySet<string> = new Set([
  'f',
  'formula',
  'formula1',
  'formula2',
  'totalsRowFormula',
]);

/** Sheets whose name in the file is no longer theirs. */
export function sheetRenames({ workbook, backing }: Pick<SaveContext, 'workbook' | 'backing'>): SheetRenames {
  const renames = new Map<string, string | null>();
  for (const [sheet, { name }] of backing.sheets) {
    if (!workbook.sheets.includes(sheet)) renames.set(name.toLowerCase(), null);
    else if (sheet.name !== name) renames.set(name.toLowerCase(), sheet.name);
  }
  return renames;
}

/** Puts the new names into all formulas under an element that the model does not know. */
export function renameInTree(root: XmlElement, renames: SheetRenames): void {
  if (renames.size === 0) return;
  for (const element of root.elements) {
    if (FORMULA_ELEMENTS.has(element.local)) {
      const before = element.text;
      const after = replaceSheetNames(before, renames);
      if (after !== before) element.setText(after);
    } else if (element.local === 'worksheetSource') renameAttribute(element, renames);
    renameInTree(element, renames);
  }
}

function renameAttribute(element: XmlElement, renames: SheetRenames): void {
  // A cache whose sheet is gone keeps its records; Excel says so when the pivot is refreshed.
  const sheet = renames.get(element.attr('sheet')?.toLowerCase() ?? '');
  if (sheet) element.set('sheet', sheet);
}

/** Parts beside the sheets that name sheets: charts, caches of pivots, tables. */
export function renameInOtherParts(context: SaveContext): void {
  if (context.renames.size === 0) return;
  for (const part of context.parts.names) {
    if (!/^xl\/(charts\/chart|chartsheets\/|pivotCache\/pivotCacheDefinition|tables\/)[^/]*\.xml$/i.test(part))
      continue;
    if (context.currentParts.has(part)) continue;
    const xml = context.parts.text(part);
    if (!mentions(xml, context.renames)) continue;
    const document = parseXml(xml, part);
    renameInTree(document.root, context.renames);
    if (document.root.isChanged) context.parts.set(part, serializeXml(document));
  }
}

/** A cheap test before a part is parsed. Names with characters that XML escapes are always worth a look. */
function mentions(xml: string, renames: SheetRenames): boolean {
  const text = xml.toLowerCase();
  return [...renames.keys()].some((name) => /[&<>"']/.test(name) || text.includes(name));
}
