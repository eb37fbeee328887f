import type { CalculationSettings } from '../../workbook/calculation-settings';
import type { SheetModel, SheetVisibility } from '../../workbook/sheet';
import type { WorkbookModel } from '../../workbook/workbook';
import { damaged } from '../file-error';
import { NOWHERE, showFormula } from '../formulas/file-formula';
import type { Relationships } from '../package/relationships';
import { readPointTracking } from '../point-tracking';
import { readPrintName } from '../printing/print-names';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';

const VISIBILITIES: Record<string, SheetVisibility> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/**
 * Reads `workbook.xml`: adds the worksheets (with their part names, in order), names, calculation mode, protection. Chart sheets and
 * macro sheets are no worksheets: they stay in the file and do not show in the model.
 */
export function readWorkbookPart(
  root: XmlElement,
  workbook: WorkbookModel,
  relationships: Relationships,
  part: string,
): Map<SheetModel, string> {
  const parts = new Map<SheetModel, string>();
  const byId = new Map(relationships.list.map((relationship) => [relationship.id, relationship]));
  const tabs = (root.child('sheets')?.all('sheet') ?? []).map((element) => {
    const tabId = element.number('sheetId') ?? undefined;
    workbook.noteTabId(tabId ?? 0);
    const relationship = byId.get(element.prefixedAttr('id') ?? '');
    if (!relationship) throw damaged('a sheet without a part', part);
    if (relationship.kind !== 'worksheet') return null;
    const sheet = workbook.addSheetUnchecked(decodeXstring(element.attr('name') ?? ''), tabId);
    sheet.visibility = VISIBILITIES[element.attr('state') ?? ''] ?? 'Visible';
    parts.set(sheet, relationship.target);
    return sheet;
  });
  if (parts.size === 0) throw damaged('no worksheet', part);
  const active = tabs[root.child('bookViews')?.child('workbookView')?.number('activeTab') ?? 0];
  if (active) workbook.activate(active);
  readModes(root, workbook);
  for (const element of root.child('definedNames')?.all('definedName') ?? []) readName(element, workbook, tabs);
  return parts;
}

function readModes(root: XmlElement, workbook: WorkbookModel): void {
  workbook.date1904 = root.child('workbookPr')?.flag('date1904') ?? false;
  const mode = root.child('calcPr')?.attr('calcMode');
  readCalculation(root.child('calcPr'), workbook.calculation);
  workbook.chartDataPointTrack = readPointTracking(root);
  workbook.calculationMode =
    mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
  const protection = root.child('workbookProtection');
  // An empty element, as some producers write it, protects nothing.
  if (protection?.flag('lockStructure'))
    workbook.protection = { lockStructure: true, attributes: Object.fromEntries(protection.attributes) };
}

function readCalculation(element: XmlElement | null, settings: CalculationSettings): void {
  if (!element) return;
  settings.iterate = element.flag('iterate');
  settings.maxIterations = element.number('iterateCount') ?? settings.maxIterations;
  settings.maxChange = element.number('iterateDelta') ?? settings.maxChange;
  settings.precisionAsDisplayed = !element.flag('fullPrecision', true);
}

/** Print areas, filter ranges and their like (`_xlnm.…`) belong to Excel: they stay in the file, not in the model. */
export const isBuiltinName = (name: string): boolean => name.toLowerCase().startsWith('_xlnm.');

function readName(element: XmlElement, workbook: WorkbookModel, tabs: (SheetModel | null)[]): void {
  const name = element.attr('name') ?? '';
  const local = element.number('localSheetId');
  const sheet = local === null ? null : tabs[local];
  if (sheet && isBuiltinName(name)) Object.assign(sheet.print, readPrintName(name, element.text));
  if (sheet === undefined || (local !== null && sheet === null) || isBuiltinName(name)) return;
  workbook.names.push({
    name,
    formula: showFormula(decodeXstring(element.text), NOWHERE),
    sheet,
    visible: !element.flag('hidden'),
    comment: element.attr('comment') ?? '',
  });
}
