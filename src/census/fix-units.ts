import type { Census } from './census';
import type { ColumnKey } from './columns';
import type { CellEdit, Finding, Fix, NewRow } from './finding';

/** Divides a figure by the unit of its column; 12 months are 1 in a column of years, 120 000 € are 120 in one of k€. */
export const inUnit = <V extends CellEdit['value']>(value: V, unit: number | undefined): V =>
  unit !== undefined && typeof value === 'number' ? ((value / unit) as V) : value;

const lettersOf = (cell: string): string => cell.replace(/\d+$/, '');

/**
 * Rules reckon in euros and months; a column that holds thousands of euros or years gets its fixes in its own unit, or each
 * would be wrong by it. The conversion of a whole column (L06) is left as it is.
 */
export const fixesInColumnUnits = (findings: Finding[], { sheet, location }: Census): Finding[] => {
  const units = location.columns.filter(({ unit }) => unit !== undefined);
  if (units.length === 0) return findings;
  const byLetters = new Map(units.map(({ column, unit }) => [column, unit]));
  const byKey = new Map<string, number | undefined>(units.map(({ key, unit }) => [key, unit]));
  const rowInUnits = (row: NewRow): NewRow =>
    Object.fromEntries(
      (Object.entries(row) as [ColumnKey, string | number | boolean][]).map(([key, value]) => [
        key,
        inUnit(value, byKey.get(key)),
      ]),
    );
  const fixInUnits = (fix: Fix, column: ColumnKey | null): Fix => ({
    ...fix,
    value: inUnit(fix.value, byKey.get(column ?? '')),
    ...(fix.edits && {
      edits: fix.edits.map((edit) => ({ ...edit, value: inUnit(edit.value, byLetters.get(lettersOf(edit.cell))) })),
    }),
    ...(fix.rows && { rows: fix.rows.map(rowInUnits) }),
  });
  return findings.map((finding) => {
    if (finding.sheet !== sheet || finding.rule === 'L06' || (!finding.fix && !finding.choices)) return finding;
    return {
      ...finding,
      fix: finding.fix && fixInUnits(finding.fix, finding.column),
      ...(finding.choices && { choices: finding.choices.map((choice) => fixInUnits(choice, finding.column)) }),
    };
  });
};
