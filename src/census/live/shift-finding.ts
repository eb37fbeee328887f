import type { Finding, Fix } from '../finding';

const shiftCell = (cell: string, by: number): string => cell.replace(/\d+/g, (row) => String(Number(row) + by));

const shiftFix = (fix: Fix, by: number): Fix =>
  fix.edits ? { ...fix, edits: fix.edits.map((edit) => ({ ...edit, cell: shiftCell(edit.cell, by) })) } : fix;

/** A finding on one row of the census, after that row moved down (`by` above 0) or up. */
export const shiftFinding = (finding: Finding, by: number): Finding =>
  by === 0
    ? finding
    : {
        ...finding,
        row: finding.row + by,
        cell: shiftCell(finding.cell, by),
        fix: finding.fix && shiftFix(finding.fix, by),
        ...(finding.choices && { choices: finding.choices.map((choice) => shiftFix(choice, by)) }),
        ...(finding.cells && { cells: finding.cells.map((cell) => shiftCell(cell, by)) }),
      };
