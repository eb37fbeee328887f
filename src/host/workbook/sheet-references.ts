import { tokenize } from '@borgar/fx';
import { quoteSheet } from './address';
import { mapFormulas } from './conditional-format';
import type { WorkbookModel } from './workbook';

/** Token types that can carry a sheet name: `Sheet!A1`, `Sheet!Name`, `Sheet!A:A`. */
const REFERENCES = new Set(['range', 'range_beam', 'range_ternary', 'range_named']);

/** New names of sheets by their old names in lower case; null for a sheet that was deleted. */
export type SheetRenames = ReadonlyMap<string, string | null>;

/**
 * A formula (with or without `=`) after sheets were renamed or deleted (`#REF!`). References into other workbooks and text inside string
 * literals stay as they are.
 */
export function replaceSheetNames(formula: string, renames: SheetRenames): string {
  const text = formula.toLowerCase();
  if (![...renames.keys()].some((name) => text.includes(name.replace(/'/g, "''")))) return formula;
  return (tokenize(formula) as { type: string; value: string }[])
    .map(({ type, value }) => (REFERENCES.has(type) ? replaceInReference(value, renames) : value))
    .join('');
}

function replaceInReference(reference: string, renames: SheetRenames): string {
  const bang = reference.lastIndexOf('!');
  if (bang < 0) return reference;
  const prefix = reference.slice(0, bang).replace(/^'|'$/g, '').replace(/''/g, "'");
  if (prefix.includes('[')) return reference;
  const names = prefix.split(':');
  if (!names.some((name) => renames.has(name.toLowerCase()))) return reference;
  const renamed = names.map((name) => {
    const after = renames.get(name.toLowerCase());
    return after === undefined ? name : after;
  });
  if (renamed.includes(null)) return '#REF!';
  const quoted = renamed.some((name) => quoteSheet(name as string) !== name);
  const joined = renamed.join(':');
  return (quoted ? `'${joined.replace(/'/g, "''")}'` : joined) + reference.slice(bang);
}

/** Applies `replaceSheetNames` to all formulas, names and calculated columns of a workbook. */
export function replaceSheetEverywhere(workbook: WorkbookModel, before: string, after: string | null): void {
  const renames: SheetRenames = new Map([[before.toLowerCase(), after]]);
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of sheet.cells.formulaCells()) {
      const replaced = replaceSheetNames(formula, renames);
      if (replaced !== formula) sheet.cells.setFormula(row, column, replaced);
    }
    for (const { rule } of sheet.conditionalFormats) mapFormulas(rule, (text) => replaceSheetNames(text, renames));
    for (const { settings } of sheet.validations) {
      settings.formula1 = settings.formula1 && replaceSheetNames(settings.formula1, renames);
      settings.formula2 = settings.formula2 && replaceSheetNames(settings.formula2, renames);
    }
    for (const link of sheet.hyperlinks)
      if (link.address === null && link.location !== null) link.location = replaceSheetNames(link.location, renames);
    for (const array of sheet.arrayFormulas.values()) array.formula = replaceSheetNames(array.formula, renames);
    for (const table of sheet.tables) {
      for (const column of table.columns)
        if (column.calculatedFormula !== null)
          column.calculatedFormula = replaceSheetNames(column.calculatedFormula, renames);
    }
    // Charts that nobody looked at yet take the names of now when they are read.
    for (const chart of sheet.charts)
      chart.loadedDocument?.mapFormulas((formula) => replaceSheetNames(formula, renames));
  }
  for (const name of workbook.names) name.formula = replaceSheetNames(name.formula, renames);
}
