import { baseCell, commonAreas, meets, sameAreas, subtractAll } from './areas';
import type { Bounds } from './bounds';
import type { SheetModel } from './sheet';

/** Names of the file format. */
export type ValidationType = 'none' | 'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';
export type ValidationOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';
export type ValidationAlert = 'stop' | 'warning' | 'information';

/** What is asked of a cell, and what the user is told. */
export interface ValidationSettings {
  type: ValidationType;
  operator: ValidationOperator;
  /** English, without `=`, as it reads in the cell `anchor`; a list of texts is one text constant, `"a,b"`. */
  formula1: string | null;
  formula2: string | null;
  /** The cell that relative references of the formulas are written for. */
  anchor: { row: number; column: number };
  ignoreBlanks: boolean;
  inCellDropDown: boolean;
  showError: boolean;
  errorStyle: ValidationAlert;
  errorTitle: string;
  error: string;
  showPrompt: boolean;
  promptTitle: string;
  prompt: string;
}

/** A validation over areas of a sheet; no cell of a sheet is in two of them. */
export interface DataValidation {
  areas: Bounds[];
  settings: ValidationSettings;
}

/** What holds where there is no validation. */
export const NO_VALIDATION: ValidationSettings = {
  type: 'none',
  operator: 'between',
  formula1: null,
  formula2: null,
  anchor: { row: 0, column: 0 },
  ignoreBlanks: true,
  inCellDropDown: true,
  showError: true,
  errorStyle: 'stop',
  errorTitle: '',
  error: '',
  showPrompt: true,
  promptTitle: '',
  prompt: '',
};

const key = (settings: ValidationSettings): string =>
  JSON.stringify(settings.formula1 === null ? { ...settings, anchor: null } : settings);

const isNothing = (settings: ValidationSettings): boolean =>
  settings.type === 'none' && key({ ...settings, ignoreBlanks: true }) === key(NO_VALIDATION);

/** The validations of areas of a sheet, each with the part of it that lies there; `uncovered` has none. */
export function validationsIn(
  sheet: SheetModel,
  areas: readonly Bounds[],
): { found: DataValidation[]; uncovered: Bounds[] } {
  const found = sheet.validations
    .filter((validation) => meets(validation.areas, areas))
    .map(({ areas: own, settings }) => ({ areas: commonAreas(own, areas), settings }));
  return {
    found,
    uncovered: subtractAll(
      areas,
      found.flatMap((one) => one.areas),
    ),
  };
}

/**
 * Changes what is asked of areas; cells beside them keep theirs. A validation whose cells all change, or of which cells are only taken away,
 * stays the same object.
 */
export function changeValidation(
  sheet: SheetModel,
  areas: readonly Bounds[],
  change: (settings: ValidationSettings) => ValidationSettings,
): void {
  const { found, uncovered } = validationsIn(sheet, areas);
  const changed = found.map((one) => ({ areas: one.areas, settings: change(one.settings) }));
  if (uncovered.length > 0)
    changed.push({ areas: uncovered, settings: change({ ...NO_VALIDATION, anchor: baseCell(areas) }) });
  for (const validation of [...sheet.validations]) {
    if (!meets(validation.areas, areas)) continue;
    const left = subtractAll(validation.areas, areas);
    if (left.length > 0) validation.areas = left;
    else sheet.validations.splice(sheet.validations.indexOf(validation), 1);
  }
  for (const one of changed) if (!isNothing(one.settings)) addValidation(sheet, one, areas);
  sheet.layoutChanged();
}

/** Areas that come to ask the same become one validation again, over the areas as they were given where these are whole. */
function addValidation(sheet: SheetModel, added: DataValidation, given: readonly Bounds[]): void {
  const same = sheet.validations.find(({ settings }) => key(settings) === key(added.settings));
  if (!same) {
    sheet.validations.push({ areas: added.areas, settings: added.settings });
    return;
  }
  const together = [...same.areas, ...added.areas];
  const whole = subtractAll(given, together).length === 0;
  const beside = subtractAll(together, given);
  same.areas = whole && !sameAreas(together, given) ? [...beside, ...given] : together;
}

export const clearValidation = (sheet: SheetModel, areas: readonly Bounds[]): void =>
  changeValidation(sheet, areas, () => NO_VALIDATION);
