import type { SheetModel } from '../../workbook/sheet';
import { followPlace } from '../../workbook/structure/follow-place';
import { isWhole, type StructureEdit } from '../../workbook/structure/structure-edit';
import { CONTENT_TYPES_PART, ContentTypes } from '../package/content-types';
import { CONTENT_TYPE } from '../package/namespaces';
import type { Relationship } from '../package/relationships';
import { relationshipsOf } from '../package/relationships-of';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import { relationshipAttribute } from '../write/write-sheet';
import { XlsxBacking } from '../xlsx-backing';
import type { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { isAnchor, movedAnchor, readPlace } from './anchors';
import { chartId } from './read-charts';

/**
 * For a sheet that was copied since the file was read: a drawing with the pictures and shapes of the sheet that it is a copy of, where
 * they stood then. Charts are not among them: the model knows those. Of an original that was a copy itself the first one counts.
 */
export function copyPictures(root: XmlElement, sheet: SheetModel, part: string, context: SaveContext): void {
  const original = originOf(sheet);
  const drawing = original && relationshipsOf(original.backing.parts, original.part).ofKind('drawing')[0]?.target;
  if (!original || !drawing) return;
  const document = parseXml(original.backing.parts.text(drawing), drawing);
  for (const anchor of document.root.elements) if (holdsChart(anchor)) document.root.remove(anchor);
  if (document.root.elements.length === 0) return;
  const name = context.parts.freeName('xl/drawings/drawing', 'xml');
  context.addPart(name, '', CONTENT_TYPE.drawing);
  pointToTheSame(document.root, drawing, name, original.backing, context);
  for (const anchor of document.root.elements.filter(isAnchor)) {
    const moved = movedAnchor(anchor, original.edits.filter(isWhole).reduce(followPlace, readPlace(anchor)));
    if (moved !== anchor) document.root.replace(anchor, moved);
  }
  context.parts.set(name, serializeXml(document));
  const id = context.relationships(part).add(`${context.flavour.relationships}/drawing`, name);
  root.insertInOrder(root.make('drawing', { [relationshipAttribute(root, context)]: id }), SHEET_ORDER);
}

interface Origin {
  backing: XlsxBacking;
  part: string;
  edits: StructureEdit[];
}

/** The part of the sheet of a file that a copy goes back to, with all that moved in it before it was copied. */
function originOf(sheet: SheetModel): Origin | null {
  let edits: StructureEdit[] = [];
  for (let from = sheet.copiedFrom; from; from = from.sheet.copiedFrom) {
    edits = [...from.sheet.edits.slice(0, from.edits), ...edits];
    const backing = XlsxBacking.of(from.sheet.workbook);
    const source = backing?.sheets.get(from.sheet);
    if (backing && source) return { backing, part: source.part, edits };
  }
  return null;
}

/** Also in the form for newer programs beside a replacement for older ones. */
const holdsChart = (element: XmlElement): boolean =>
  chartId(element) !== null || element.local === 'graphicFrame' || element.elements.some(holdsChart);

/**
 * Pictures and links of the copy are those of the original, brought along when it is of another package; attributes that name
 * relationships get their new ids.
 */
function pointToTheSame(
  root: XmlElement,
  drawing: string,
  copy: string,
  backing: XlsxBacking,
  context: SaveContext,
): void {
  const relationships = context.relationships(copy);
  const given = new Map<string, string>();
  const idOf = ({ id, kind, target, external }: Relationship): string => {
    const known = given.get(id);
    if (known !== undefined) return known;
    const type = `${context.flavour.relationships}/${kind}`;
    const made = external
      ? relationships.addExternal(type, target)
      : relationships.add(type, broughtAlong(target, backing, context));
    given.set(id, made);
    return made;
  };
  const originals = new Map(relationshipsOf(backing.parts, drawing).list.map((one) => [one.id, one]));
  eachElement(root, (element) => {
    for (const [name, value] of [...element.attributes]) {
      const original = /^[^:]+:(embed|link|id|pict)$/.test(name) ? originals.get(value) : undefined;
      if (original) element.set(name, idOf(original));
    }
  });
}

const brought = new WeakMap<SaveContext, Map<XlsxBacking, Map<string, string>>>();

/** The name that a part of another package has in this one; it is added the first time. */
function broughtAlong(part: string, backing: XlsxBacking, context: SaveContext): string {
  if (backing === context.backing || !backing.parts.has(part)) return part;
  const all = brought.get(context) ?? new Map<XlsxBacking, Map<string, string>>();
  brought.set(context, all);
  const known = all.get(backing) ?? new Map<string, string>();
  all.set(backing, known);
  const found = known.get(part);
  if (found !== undefined) return found;
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const name = context.parts.freeName('xl/media/image', extension);
  const type = ContentTypes.read(backing.parts.text(CONTENT_TYPES_PART)).of(part);
  context.addPart(name, backing.parts.bytes(part), type ?? `image/${extension}`);
  known.set(part, name);
  return name;
}

function eachElement(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of element.elements) eachElement(child, visit);
}
