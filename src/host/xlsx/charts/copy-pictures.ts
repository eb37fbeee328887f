import type { SheetModel } from '../../workbook/sheet';
import { followPlace } from '../../workbook/structure/follow-place';
import { isWhole, type StructureEdit } from '../../workbook/structure/structure-edit';
import { CONTENT_TYPE } from '../package/namespaces';
import type { Relationship } from '../package/relationships';
import { relationshipsOf } from '../package/relationships-of';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import { relationshipAttribute } from '../write/write-sheet';
import type { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { isAnchor, movedAnchor, readPlace } from './anchors';
import { chartId } from './read-charts';

/**
 * For a sheet that was copied since the file was read: a drawing with the pictures and shapes of the sheet that it is a copy of, where
 * they stood then. Charts are not among them: the model knows those. Of an original that was a copy itself the first one counts.
 */
export function copyPictures(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const original = originOf(sheet, context);
  const drawing = original && drawingOf(original.part, context);
  if (!original || !drawing) return;
  const document = parseXml(context.backing.parts.text(drawing), drawing);
  for (const anchor of document.root.elements) if (holdsChart(anchor)) document.root.remove(anchor);
  if (document.root.elements.length === 0) return;
  const name = context.parts.freeName('xl/drawings/drawing', 'xml');
  context.addPart(name, '', CONTENT_TYPE.drawing);
  pointToTheSame(document.root, drawing, name, context);
  for (const anchor of document.root.elements.filter(isAnchor)) {
    const moved = movedAnchor(anchor, original.edits.filter(isWhole).reduce(followPlace, readPlace(anchor)));
    if (moved !== anchor) document.root.replace(anchor, moved);
  }
  context.parts.set(name, serializeXml(document));
  const id = context.relationships(part).add(`${context.flavour.relationships}/drawing`, name);
  root.insertInOrder(root.make('drawing', { [relationshipAttribute(root, context)]: id }), SHEET_ORDER);
}

/** The part of the sheet of the file that a copy goes back to, with all that moved in it before it was copied. */
function originOf(sheet: SheetModel, { backing }: SaveContext): { part: string; edits: StructureEdit[] } | null {
  let edits: StructureEdit[] = [];
  for (let from = sheet.copiedFrom; from; from = from.sheet.copiedFrom) {
    edits = [...from.sheet.edits.slice(0, from.edits), ...edits];
    const source = backing.sheets.get(from.sheet);
    if (source) return { part: source.part, edits };
  }
  return null;
}

const drawingOf = (part: string, { backing }: SaveContext): string | null =>
  relationshipsOf(backing.parts, part).ofKind('drawing')[0]?.target ?? null;

/** Also in the form for newer programs beside a replacement for older ones. */
const holdsChart = (element: XmlElement): boolean =>
  chartId(element) !== null || element.local === 'graphicFrame' || element.elements.some(holdsChart);

/** Pictures and links of the copy are those of the original; attributes that name relationships get their new ids. */
function pointToTheSame(root: XmlElement, drawing: string, copy: string, context: SaveContext): void {
  const relationships = context.relationships(copy);
  const given = new Map<string, string>();
  const idOf = ({ id, kind, target, external }: Relationship): string => {
    const known = given.get(id);
    if (known !== undefined) return known;
    const type = `${context.flavour.relationships}/${kind}`;
    const made = external ? relationships.addExternal(type, target) : relationships.add(type, target);
    given.set(id, made);
    return made;
  };
  const originals = new Map(relationshipsOf(context.backing.parts, drawing).list.map((one) => [one.id, one]));
  eachElement(root, (element) => {
    for (const [name, value] of [...element.attributes]) {
      const original = /^[^:]+:(embed|link|id|pict)$/.test(name) ? originals.get(value) : undefined;
      if (original) element.set(name, idOf(original));
    }
  });
}

function eachElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.elements) eachElement(child, visit);
}
