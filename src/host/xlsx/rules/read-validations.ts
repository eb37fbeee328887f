import { baseCell, parseAreas } from '../../workbook/areas';
import {
  NO_VALIDATION,
  type DataValidation,
  type ValidationAlert,
  type ValidationOperator,
  type ValidationType,
} from '../../workbook/data-validation';
import type { SheetModel } from '../../workbook/sheet';
import type { XlsxBacking } from '../xlsx-backing';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';
import { readRuleFormula } from './rule-formula';
import { extensionList } from './sheet-extensions';

const TYPES = ['none', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];
const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

/** The elements of all validations of a sheet: the list of the standard, then those that Excel 2010 keeps in an extension. */
export const validationElements = (root: XmlElement): XmlElement[] =>
  [root.child('dataValidations'), extensionList(root, 'dataValidations')].flatMap(
    (list) => list?.all('dataValidation') ?? [],
  );

/** Reads the validations; the backing notes where each stands, so that what does not change is written back as it is. */
export function readValidations(root: XmlElement, sheet: SheetModel, backing: XlsxBacking): void {
  validationElements(root).forEach((element, index) => {
    const areas = parseAreas(element.attr('sqref') ?? element.child('sqref')?.text ?? '');
    if (areas.length === 0) return;
    const validation = { areas, settings: { ...settingsOf(element), anchor: baseCell(areas) } };
    sheet.validations.push(validation);
    backing.rules.set(validation, { index, content: JSON.stringify(validation) });
  });
}

export function settingsOf(element: XmlElement): Omit<DataValidation['settings'], 'anchor'> {
  const text = (name: string): string => decodeXstring(element.attr(name) ?? '');
  const one = <T extends string>(name: string, allowed: string[], fallback: T): T => {
    const value = element.attr(name);
    return value !== null && allowed.includes(value) ? (value as T) : fallback;
  };
  const formula = (name: string): string | null => {
    const holder = element.child(name);
    const written = holder?.child('f')?.text ?? holder?.text ?? '';
    return written === '' ? null : readRuleFormula(written);
  };
  return {
    ...NO_VALIDATION,
    type: one<ValidationType>('type', TYPES, 'none'),
    operator: one<ValidationOperator>('operator', OPERATORS, 'between'),
    errorStyle: one<ValidationAlert>('errorStyle', ['stop', 'warning', 'information'], 'stop'),
    formula1: formula('formula1'),
    formula2: formula('formula2'),
    ignoreBlanks: element.flag('allowBlank'),
    // The attribute says the opposite of its name.
    inCellDropDown: !element.flag('showDropDown'),
    showError: element.flag('showErrorMessage'),
    errorTitle: text('errorTitle'),
    error: text('error'),
    showPrompt: element.flag('showInputMessage'),
    promptTitle: text('promptTitle'),
    prompt: text('prompt'),
  };
}
