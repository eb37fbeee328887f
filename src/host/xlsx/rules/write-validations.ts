import { areasText, baseCell } from '../../workbook/areas';
import type { DataValidation } from '../../workbook/data-validation';
import type { SheetModel } from '../../workbook/sheet';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import type { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { settingsOf, validationElements } from './read-validations';
import { ruleFormula } from './rule-formula';
import { dropEmptyExtension, setXm } from './sheet-extensions';

/** Brings the validations of a sheet part up to date; elements of validations that did not change are not touched. */
export function writeValidations(root: XmlElement, sheet: SheetModel, { backing }: SaveContext): void {
  const known = validationElements(root);
  const kept = new Set<XmlElement>();
  for (const validation of sheet.validations) {
    const source = backing.rules.get(validation);
    const element = source ? known[source.index] : undefined;
    if (element) {
      kept.add(element);
      if (source?.content !== JSON.stringify(validation)) fill(element, validation);
    } else {
      const list = root.child('dataValidations') ?? root.insertInOrder(root.make('dataValidations'), SHEET_ORDER);
      const added = list.append(list.make('dataValidation'));
      fill(added, validation);
      kept.add(added);
    }
  }
  for (const list of [root.child('dataValidations'), ...known.map(parentIn(root))])
    for (const element of list?.all('dataValidation') ?? []) if (!kept.has(element)) list?.remove(element);
  finish(root);
}

const parentIn =
  (root: XmlElement) =>
  (element: XmlElement): XmlElement | null =>
    (root.child('extLst')?.all('ext') ?? [])
      .flatMap((extension) => extension.all('dataValidations'))
      .find((list) => list.children.includes(element)) ?? null;

function finish(root: XmlElement): void {
  const list = root.child('dataValidations');
  if (list && list.elements.length === 0) root.remove(list);
  else list?.set('count', list.elements.length);
  for (const extension of root.child('extLst')?.all('ext') ?? []) {
    const inner = extension.child('dataValidations');
    if (inner && inner.elements.length > 0 && inner.attr('count') !== null) inner.set('count', inner.elements.length);
  }
  dropEmptyExtension(root, 'dataValidations');
}

/** Writes what differs into an element; what the model does not know (input method, ids) stays. */
function fill(element: XmlElement, { areas, settings }: DataValidation): void {
  const now = settingsOf(element);
  const flag = (name: string, value: boolean): void => {
    if (element.flag(name) !== value) element.set(name, value ? 1 : null);
  };
  if (now.type !== settings.type) element.set('type', settings.type === 'none' ? null : settings.type);
  if (now.errorStyle !== settings.errorStyle)
    element.set('errorStyle', settings.errorStyle === 'stop' ? null : settings.errorStyle);
  if (now.operator !== settings.operator)
    element.set('operator', settings.operator === 'between' ? null : settings.operator);
  flag('allowBlank', settings.ignoreBlanks);
  flag('showDropDown', !settings.inCellDropDown);
  flag('showInputMessage', settings.showPrompt);
  flag('showErrorMessage', settings.showError);
  for (const name of ['errorTitle', 'error', 'promptTitle', 'prompt'] as const)
    if (now[name] !== settings[name]) element.set(name, settings[name] === '' ? null : encodeXstring(settings[name]));
  if (element.child('sqref')) setXm(element, 'sqref', areasText(areas));
  else element.set('sqref', areasText(areas));
  const base = baseCell(areas);
  for (const name of ['formula1', 'formula2'] as const) {
    const formula = settings[name];
    writeFormula(element, name, formula === null ? null : ruleFormula(formula, settings.anchor, base));
  }
}

function writeFormula(element: XmlElement, name: string, text: string | null): void {
  const known = element.child(name);
  if (text === null) {
    if (known) element.remove(known);
    return;
  }
  const holder = known ?? element.insertInOrder(element.make(name), ['formula1', 'formula2', 'sqref']);
  if (element.child('sqref')) setXm(holder, 'f', text);
  else holder.setText(text);
}
