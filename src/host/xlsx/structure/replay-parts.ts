import { parseRangeName, rangeName } from '../../workbook/address';
import type { StructureEdit } from '../../workbook/structure/structure-edit';
import { FORMULA_ELEMENTS } from '../write/renamed-sheets';
import type { SaveContext } from '../write/save-context';
import type { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import { fileEdits, replayBounds, replayFormula, type SheetEdits } from './file-edits';
import { replayAnchor } from './replay-anchors';
import { replayName } from './replay-tree';
import { replayVml } from './replay-vml';

/** The parts beside the sheets of the file that name cells: comments, drawings, PivotTables and their sources, charts. Before sheets get their new names. */
export function replayParts(context: SaveContext): void {
  const all = fileEdits(context);
  for (const { sheet, edits } of all) replaySheetParts(context.backing.sheets.get(sheet)?.part ?? '', edits, context);
  if (all.length === 0) return;
  // Excel's calculation chain names formulas by their cells.
  context.formulasChanged = true;
  replayFormulaParts(context, all);
}

function replaySheetParts(sheetPart: string, edits: readonly StructureEdit[], context: SaveContext): void {
  const relationships = context.relationships(sheetPart);
  const each = (kind: string, edit: (root: XmlElement) => void): void => {
    for (const { target } of relationships.ofKind(kind)) editPart(context, target, edit);
  };
  each('comments', (root) => replayComments(root.child('commentList'), 'comment', edits));
  each('threadedComment', (root) => replayComments(root, 'threadedComment', edits));
  each('drawing', (root) => root.elements.forEach((anchor) => replayAnchor(anchor, edits)));
  each('pivotTable', (root) => {
    const location = root.child('location');
    const before = parseRangeName(location?.attr('ref') ?? '');
    const now = before && replayBounds(before, edits);
    if (now && now !== before) location?.set('ref', rangeName(now));
  });
  for (const { target } of relationships.ofKind('vmlDrawing')) {
    if (!context.parts.has(target)) continue;
    const before = context.parts.text(target);
    const after = replayVml(before, edits);
    if (after !== before) context.parts.set(target, after);
  }
}

function editPart(context: SaveContext, part: string, edit: (root: XmlElement) => void): void {
  if (!context.parts.has(part)) return;
  const document = parseXml(context.parts.text(part), part);
  edit(document.root);
  if (document.root.isChanged) context.parts.set(part, serializeXml(document));
}

function replayComments(list: XmlElement | null, local: string, edits: readonly StructureEdit[]): void {
  for (const comment of list?.all(local) ?? []) {
    const now = replayName(comment.attr('ref') ?? '', edits);
    if (now === null) list?.remove(comment);
    else comment.set('ref', now);
  }
}

function replayFormulaParts(context: SaveContext, all: readonly SheetEdits[]): void {
  for (const part of context.parts.names) {
    if (!/^xl\/(charts\/chart|pivotCache\/pivotCacheDefinition)[^/]*\.xml$/i.test(part)) continue;
    editPart(context, part, (root) => {
      replayFormulas(root, all);
      for (const source of root.child('cacheSource')?.all('worksheetSource') ?? []) replaySource(source, all);
    });
  }
}

function replayFormulas(parent: XmlElement, all: readonly SheetEdits[]): void {
  for (const element of parent.elements) {
    if (FORMULA_ELEMENTS.has(element.local) && element.elements.length === 0) {
      const after = replayFormula(element.text, all);
      if (after !== element.text) element.setText(after);
    }
    replayFormulas(element, all);
  }
}

function replaySource(source: XmlElement, all: readonly SheetEdits[]): void {
  const name = source.attr('sheet')?.toLowerCase();
  const edits = all.find((one) => one.name === name)?.edits ?? [];
  const before = parseRangeName(source.attr('ref') ?? '');
  const now = before && replayBounds(before, edits);
  if (now && now !== before) source.set('ref', rangeName(now));
}
