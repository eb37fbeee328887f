import type { SheetModel } from '../../workbook/sheet';
import { replaceSheetNames } from '../../workbook/sheet-references';
import { namesFingerprint, workbookFingerprint } from '../fingerprints';
import { writePointTracking } from '../point-tracking';
import { fileEdits, replayFormula } from '../structure/file-edits';
import { NOWHERE, fileFormula } from '../formulas/file-formula';
import { relationshipsOf } from '../package/relationships-of';
import { isBuiltinName } from '../read/read-workbook-part';
import { withFilterNames } from '../filters/filter-names';
import { withPrintNames } from '../printing/write-print-names';
import type { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { parseXml, serializeXml } from '../xml/parse-xml';
import type { SaveContext } from './save-context';
import { relationshipAttribute } from './write-sheet';

/** Children of `<workbook>` in the order of the schema. */
const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const STATES = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A tab of the file: one of our sheets, or a chart sheet that the model does not show (`sheet` null). */
interface Tab {
  element: XmlElement;
  sheet: SheetModel | null;
}

/** Writes `workbook.xml`: sheets, names, active tab, calculation. `parts` are the part names of all sheets. */
export function writeWorkbookPart(context: SaveContext, parts: ReadonlyMap<SheetModel, string>): void {
  const { workbook, backing } = context;
  // A workbook that comes from no file can look like the blank one that it is written over.
  const foreign = workbook.sheets.some((sheet) => !backing.sheets.has(sheet));
  const structure = foreign || workbookFingerprint(workbook) !== backing.workbookFingerprint;
  const moved = fileEdits(context).length > 0;
  const names = moved || namesFingerprint(workbook) !== backing.namesFingerprint;
  if (!structure && !names && !context.valuesChanged) return;
  const document = parseXml(context.parts.text(backing.workbookPart), backing.workbookPart);
  const { root } = document;
  const before = tabsOf(root, context);
  const after = structure ? writeSheets(root, before, context, parts) : before;
  if (structure || names) writeNames(root, before, after, context);
  if (structure) {
    writeActiveTab(root, after, context);
    writeProtection(root, context);
    writeCalculationMode(root, context);
    writeCalculationSettings(root, context);
    writePointTracking(root, workbook.chartDataPointTrack, ORDER);
  }
  if (context.valuesChanged) child(root, 'calcPr').set('fullCalcOnLoad', 1);
  if (root.isChanged) context.parts.set(backing.workbookPart, serializeXml(document));
}

const child = (root: XmlElement, local: string): XmlElement =>
  root.child(local) ?? root.insertInOrder(root.make(local), ORDER);

/** The tabs of the file, with the model's sheets found by their parts. */
function tabsOf(root: XmlElement, { backing }: SaveContext): Tab[] {
  const sheets = new Map([...backing.sheets].map(([sheet, source]) => [source.part, sheet]));
  const original = relationshipsOf(backing.parts, backing.workbookPart);
  const targets = new Map(original.list.map(({ id, target }) => [id, target]));
  return child(root, 'sheets')
    .all('sheet')
    .map((element) => ({
      element,
      sheet: sheets.get(targets.get(element.prefixedAttr('id') ?? '') ?? '') ?? null,
    }));
}

/** The tabs in the order of the model; a chart sheet stays behind the sheet that it stood behind. */
function writeSheets(
  root: XmlElement,
  before: Tab[],
  context: SaveContext,
  parts: ReadonlyMap<SheetModel, string>,
): Tab[] {
  const { workbook } = context;
  const known = new Map(before.filter(({ sheet }) => sheet !== null).map(({ sheet, element }) => [sheet, element]));
  const charts = before.filter(({ element }) => ![...known.values()].includes(element));
  const idName = relationshipAttribute(root, context);
  const relationships = context.relationships(context.backing.workbookPart);
  const list = child(root, 'sheets');
  const tabs: Tab[] = workbook.sheets.map((sheet) => {
    let element = known.get(sheet);
    if (!element) {
      const id = relationships.add(context.flavour.relationships + '/worksheet', parts.get(sheet) as string);
      element = list.make('sheet', { name: '', sheetId: sheet.tabId, [idName]: id });
    }
    const name = encodeXstring(sheet.name);
    if (element.attr('name') !== name) element.set('name', name);
    const state = STATES[sheet.visibility];
    if ((element.attr('state') ?? 'visible') !== (state ?? 'visible')) element.set('state', state);
    return { element, sheet };
  });
  for (const chart of charts) {
    const previous = before
      .slice(0, before.indexOf(chart))
      .reverse()
      .find((tab) => tabs.some((t) => t.element === tab.element));
    tabs.splice(previous ? tabs.findIndex((t) => t.element === previous.element) + 1 : 0, 0, chart);
  }
  const same = list.elements.length === tabs.length && tabs.every(({ element }, i) => list.elements[i] === element);
  if (!same) {
    list.removeAll();
    for (const { element } of tabs) list.append(element);
  }
  return tabs;
}

/** Names of the model, and the built-in ones of the file whose sheet is still there; sheets are named by their new positions. */
function writeNames(root: XmlElement, before: Tab[], after: Tab[], context: SaveContext): void {
  const known = root.child('definedNames');
  const kept = keptNames(known, before, after);
  const { names } = context.workbook;
  renameInBuiltins(kept.builtin, context);
  const position = (of: SheetModel): number => after.findIndex(({ sheet }) => sheet === of);
  const make = (): XmlElement => root.make('definedName');
  const { sheets } = context.workbook;
  const hadFilter = (of: SheetModel): boolean =>
    (context.backing.sheets.get(of)?.fingerprint.filter ?? 'null') !== 'null';
  const printing = withPrintNames(kept.builtin, sheets, position, make);
  const builtin = withFilterNames(printing, sheets, position, hadFilter, make);
  if (names.length + builtin.length === 0) {
    if (known) root.remove(known);
    return;
  }
  const list = known ?? root.insertInOrder(root.make('definedNames'), ORDER);
  list.removeAll();
  for (const element of builtin) list.append(element);
  for (const name of names) {
    const local = name.sheet === null ? null : after.findIndex(({ sheet }) => sheet === name.sheet);
    const element = kept.ours.get(nameKey(name.name, name.sheet)) ?? list.make('definedName');
    element.set('name', name.name).set('localSheetId', local === -1 ? null : local);
    element.set('hidden', name.visible ? null : 1).set('comment', name.comment === '' ? null : name.comment);
    list.append(element.setText(encodeXstring(fileFormula(name.formula.replace(/^=/, ''), NOWHERE))));
  }
}

/** Print areas and filter ranges follow their sheet and its cells. */
function renameInBuiltins(elements: XmlElement[], context: SaveContext): void {
  const moves = fileEdits(context);
  for (const element of elements) {
    const formula = replaceSheetNames(replayFormula(element.text, moves), context.renames);
    if (formula !== element.text) element.setText(formula);
  }
}

const nameKey = (name: string, sheet: SheetModel | null): string => `${sheet?.id ?? ''}|${name.toLowerCase()}`;

function keptNames(
  known: XmlElement | null,
  before: Tab[],
  after: Tab[],
): { builtin: XmlElement[]; ours: Map<string, XmlElement> } {
  const builtin: XmlElement[] = [];
  const ours = new Map<string, XmlElement>();
  for (const element of known?.all('definedName') ?? []) {
    const local = element.number('localSheetId');
    const tab = local === null ? null : before[local];
    if (tab === undefined) continue;
    const name = element.attr('name') ?? '';
    if (!isBuiltinName(name) && (tab === null || tab.sheet !== null)) {
      ours.set(nameKey(name, tab?.sheet ?? null), element);
      continue;
    }
    const now = tab === null ? -1 : after.findIndex((other) => other.element === tab.element);
    if (tab !== null && now < 0) continue;
    builtin.push(tab === null ? element : element.set('localSheetId', now));
  }
  return { builtin, ours };
}

function writeActiveTab(root: XmlElement, tabs: Tab[], { workbook }: SaveContext): void {
  const views = child(root, 'bookViews');
  const view = views.child('workbookView') ?? views.append(root.make('workbookView'));
  const active = Math.max(
    0,
    tabs.findIndex(({ sheet }) => sheet === workbook.activeSheet),
  );
  if ((view.number('activeTab') ?? 0) !== active) view.set('activeTab', active === 0 ? null : active);
  if ((view.number('firstSheet') ?? 0) >= tabs.length) view.set('firstSheet', null);
}

function writeProtection(root: XmlElement, { workbook }: SaveContext): void {
  const known = root.child('workbookProtection');
  if (!workbook.protection) {
    if (known?.flag('lockStructure')) root.remove(known);
    return;
  }
  const element = child(root, 'workbookProtection');
  for (const [name] of [...element.attributes])
    if (!(name in workbook.protection.attributes) && !name.startsWith('xmlns')) element.set(name, null);
  for (const [name, value] of Object.entries(workbook.protection.attributes)) element.set(name, value);
  if (element.flag('lockStructure') !== workbook.protection.lockStructure)
    element.set('lockStructure', workbook.protection.lockStructure ? 1 : null);
}

const MODES = { Automatic: null, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

function writeCalculationMode(root: XmlElement, { workbook }: SaveContext): void {
  const mode = MODES[workbook.calculationMode];
  const known = root.child('calcPr')?.attr('calcMode') ?? null;
  if ((known === 'auto' ? null : known) !== mode) child(root, 'calcPr').set('calcMode', mode);
}

/** Attributes that say what Excel assumes without them are left as the file has them. */
function writeCalculationSettings(root: XmlElement, { workbook }: SaveContext): void {
  const { iterate, maxIterations, maxChange, precisionAsDisplayed } = workbook.calculation;
  const known = root.child('calcPr');
  const set = (name: string, value: number | null): void => void child(root, 'calcPr').set(name, value);
  if ((known?.flag('iterate') ?? false) !== iterate) set('iterate', iterate ? 1 : null);
  if ((known?.number('iterateCount') ?? 100) !== maxIterations) set('iterateCount', maxIterations);
  if ((known?.number('iterateDelta') ?? 0.001) !== maxChange) set('iterateDelta', maxChange);
  if ((known?.flag('fullPrecision', true) ?? true) === precisionAsDisplayed)
    set('fullPrecision', precisionAsDisplayed ? 0 : null);
}
