import { FORMULA_CHANGED } from '../../workbook/cell-store';
import type { SheetModel } from '../../workbook/sheet';
import type { SheetScanner } from '../read/sheet-scanner';

/** Groups of shared formulas whose first cell changed: the others can no longer refer to it. */
export interface DetachedFormulas {
  groups: ReadonlySet<string>;
  /** The rows that hold a cell of such a group. */
  rows: ReadonlySet<number>;
}

/** The group (`si`) of the scanner's current cell, or null when its formula is not shared. */
export function sharedGroup(scanner: SheetScanner): string | null {
  if (scanner.formulaStart < 0) return null;
  const attributes = scanner.attributes(scanner.formulaStart, scanner.formulaOpen);
  return attributes.get('t') === 'shared' ? (attributes.get('si') ?? null) : null;
}

export function detachedGroups(
  scanner: SheetScanner,
  sheet: SheetModel,
  changedRows: ReadonlySet<number>,
): DetachedFormulas {
  const groups = new Set<string>();
  const rowsOf = new Map<string, Set<number>>();
  let changed = 0;
  // Groups run downwards from their first cell: rows before the first change cannot belong to a detached one.
  while (changed < changedRows.size + (groups.size > 0 ? 1 : 0) && scanner.nextRow()) {
    const touched = changedRows.has(scanner.row);
    if (touched) changed++;
    else if (groups.size === 0) {
      scanner.skipRow();
      continue;
    }
    while (scanner.nextCell()) {
      if (scanner.formulaStart < 0) continue;
      const group = sharedGroup(scanner);
      if (group === null) continue;
      const first = scanner.formulaClose > scanner.formulaOpen;
      if (first && touched && sheet.cells.changeOf(scanner.row, scanner.column) & FORMULA_CHANGED) groups.add(group);
      if (!groups.has(group)) continue;
      let rows = rowsOf.get(group);
      if (!rows) rowsOf.set(group, (rows = new Set()));
      rows.add(scanner.row);
    }
  }
  const rows = new Set<number>();
  for (const some of rowsOf.values()) for (const row of some) rows.add(row);
  return { groups, rows };
}
