import { cellName, parseRangeName, rangeName } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheet';
import { followFormula } from '../../workbook/structure/follow-formula';
import { followRule, type Rule } from '../../workbook/structure/follow-rule';
import type { Bounds } from '../../workbook/bounds';
import type { StructureEdit } from '../../workbook/structure/structure-edit';
import { FORMULA_ELEMENTS } from '../write/renamed-sheets';
import type { XmlElement } from '../xml/element';
import { replayBounds, replayCell, replayFormula, replayIndex, type SheetEdits } from './file-edits';
import { replayFilter } from './replay-filter';

/** Elements of which the model says all, or that do not follow cells (panes, selections). */
const LEFT_ALONE = new Set([
  'sheetViews',
  'dimension',
  'cols',
  'sheetData',
  'mergeCells',
  'tableParts',
  'customSheetViews',
  'dataValidations',
  'hyperlinks',
]);

interface Gone {
  parent: XmlElement;
  element: XmlElement;
}

/** Lists that Excel calls damaged when they are empty. */
const LISTS = new Set([
  'ignoredErrors',
  'protectedRanges',
  'cellWatches',
  'conditionalFormattings',
  'sparklines',
  'sparklineGroups',
  'sparklineGroup',
  'ext',
  'extLst',
]);

/**
 * What stands around the cells of a sheet of the file and is not in the model: rules, links, filters, page breaks and
 * formulas follow the insertions and deletions of all sheets. Conditional formats whose cells are gone still stand until
 * the result is called, because their writer finds those it knows by their order.
 */
export function replayTree(root: XmlElement, home: SheetModel, all: readonly SheetEdits[]): () => void {
  const gone: Gone[] = [];
  const own = all.find(({ sheet }) => sheet === home)?.edits ?? [];
  if (own.length > 0) {
    replayColumns(root, own);
    replayBreaks(root, 'rowBreaks', 'row', own);
    replayBreaks(root, 'colBreaks', 'column', own);
    replayAreas(root, own, all.find(({ sheet }) => sheet === home)?.name ?? '', gone);
  }
  const others = all.filter(({ sheet }) => sheet !== home);
  if (others.length > 0) replayOtherFormulas(root, others);
  return () => gone.forEach(({ parent, element }) => parent.remove(element));
}

/** The widths of the file move with their columns; the model has the last word on them. */
function replayColumns(root: XmlElement, edits: readonly StructureEdit[]): void {
  const cols = root.child('cols');
  for (const element of cols?.all('col') ?? []) {
    const [min, max] = [element.number('min') ?? 1, element.number('max') ?? 1];
    const kept = range(min - 1, max - 1)
      .map((column) => replayIndex(edits, 'column', column))
      .filter((column) => column !== null);
    if (kept.length === 0) cols?.remove(element);
    else element.set('min', (kept[0] as number) + 1).set('max', (kept.at(-1) as number) + 1);
  }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i);

/** A break stands before the row (column) of its number. */
function replayBreaks(
  root: XmlElement,
  local: string,
  axis: StructureEdit['axis'],
  edits: readonly StructureEdit[],
): void {
  const list = root.child(local);
  if (!list) return;
  const taken = new Set<number>();
  for (const element of list.all('brk')) {
    const now = replayIndex(edits, axis, element.number('id') ?? 0);
    if (now === null || now === 0 || taken.has(now)) list.remove(element);
    else element.set('id', now);
    if (now !== null) taken.add(now);
  }
  const left = list.all('brk');
  if (left.length === 0) root.remove(list);
  else if (list.attr('count') !== null || list.attr('manualBreakCount') !== null)
    list.set('count', left.length).set('manualBreakCount', left.filter((one) => one.flag('man')).length);
}

/** Everything under an element that names cells of the edited sheet. */
function replayAreas(parent: XmlElement, edits: readonly StructureEdit[], name: string, gone: Gone[]): void {
  for (const element of parent.elements) {
    if (LEFT_ALONE.has(element.local)) continue;
    if (!replayElement(element, edits, name, gone)) {
      if (element.local === 'conditionalFormatting') gone.push({ parent, element });
      else parent.remove(element);
    } else if (LISTS.has(element.local) && element.elements.length === 0 && parent.local !== 'extLst')
      parent.remove(element);
  }
}

/** False when all the cells that the element is about are gone. */
function replayElement(element: XmlElement, edits: readonly StructureEdit[], name: string, gone: Gone[]): boolean {
  if (areasOf(element)) return replayRule(element, edits, name);
  if (element.local === 'autoFilter') return replayFilter(element, edits);
  for (const attribute of ['ref', 'r']) {
    const before = parseRangeName(element.attr(attribute) ?? '');
    const now = before && (attribute === 'r' ? cellOf(before, edits) : replayBounds(before, edits));
    if (before && !now) return false;
    if (before && now !== before) element.set(attribute, rangeName(now as Bounds));
  }
  if (FORMULA_ELEMENTS.has(element.local) && element.elements.length === 0) {
    const after = followAll(element.text, edits, name);
    if (after !== element.text) element.setText(after);
  }
  replayAreas(element, edits, name, gone);
  return true;
}

function cellOf(before: Bounds, edits: readonly StructureEdit[]): Bounds | null {
  const now = replayCell(edits, before.row, before.column);
  return now && (now.row === before.row && now.column === before.column ? before : { ...before, ...now });
}

const followAll = (formula: string, edits: readonly StructureEdit[], sheet: string): string =>
  edits.reduce((now, edit) => followFormula(now, { edit, sheet, own: true }), formula);

/** Where an element says which cells it is about: an attribute, or in extensions an element of its own. */
const areasOf = (element: XmlElement): string | null => element.attr('sqref') ?? element.child('sqref')?.text ?? null;

/** A rule: its areas, and its formulas as they read in the first of its cells. */
function replayRule(element: XmlElement, edits: readonly StructureEdit[], name: string): boolean {
  const areas = (areasOf(element) ?? '').trim().split(/\s+/).map(parseRangeName);
  if (areas.some((area) => area === null)) return true;
  const holders = formulaHolders(element);
  let rule: Rule | null = { areas: areas as Bounds[], formulas: holders.map(({ text }) => text) };
  for (const edit of edits) rule = rule && followRule(rule, edit, name);
  if (!rule) return false;
  const text = rule.areas.map(rangeName).join(' ');
  if (text !== areasOf(element)) {
    if (element.attr('sqref') !== null) element.set('sqref', text);
    else element.child('sqref')?.setText(text);
  }
  holders.forEach(({ text: before, put }, i) => {
    const after = rule?.formulas[i] as string;
    if (after !== before) put(after);
  });
  return true;
}

interface FormulaHolder {
  text: string;
  put(formula: string): void;
}

/** The formulas under a rule: elements, and limits of scales and icons that are formulas. */
function formulaHolders(element: XmlElement): FormulaHolder[] {
  return element.elements.flatMap((child): FormulaHolder[] => {
    const value = child.local === 'cfvo' && child.attr('type') === 'formula' ? child.attr('val') : null;
    if (value !== null) return [{ text: value, put: (formula) => void child.set('val', formula) }];
    if (FORMULA_ELEMENTS.has(child.local) && child.elements.length === 0)
      return [{ text: child.text, put: (formula) => void child.setText(formula) }];
    return formulaHolders(child);
  });
}

/** Formulas about the cells of other sheets. */
function replayOtherFormulas(parent: XmlElement, others: readonly SheetEdits[]): void {
  for (const element of parent.elements) {
    if (LEFT_ALONE.has(element.local)) continue;
    if (FORMULA_ELEMENTS.has(element.local) && element.elements.length === 0) {
      const after = replayFormula(element.text, others);
      if (after !== element.text) element.setText(after);
    }
    const value = element.local === 'cfvo' && element.attr('type') === 'formula' ? element.attr('val') : null;
    if (value !== null) element.set('val', replayFormula(value, others));
    replayOtherFormulas(element, others);
  }
}

/** The name of a cell after the edits, or null when it is gone. */
export function replayName(name: string, edits: readonly StructureEdit[]): string | null {
  const before = parseRangeName(name);
  const now = before && replayCell(edits, before.row, before.column);
  return now && cellName(now.row, now.column);
}
