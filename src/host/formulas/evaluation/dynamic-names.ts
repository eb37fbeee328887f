import type { WorkbookModel } from '../../workbook/workbook';
import { isTableCell } from '../syntax/array-operands';
import { parseFormula } from '../syntax/parse-cache';
import { TableModel } from '../../workbook/table';
import { findName, type Place } from './resolve';
import { parseReference } from '../syntax/reference-text';

const MAX_NAME_DEPTH = 32;

/** A formula whose value may be several values, or that works on several where older Excel took one. */
export function isDynamic(
  workbook: WorkbookModel,
  cell: Place & { parsed: { dynamic: boolean; dynamicNames: string[] } },
): boolean {
  const { dynamic, dynamicNames } = cell.parsed;
  return dynamic || dynamicNames.some((name) => nameHoldsMany(workbook, cell, name));
}

/** True when a name as written in a formula (`Taux`, `Feuil1!Taux`) stands for several values; false for unknown ones. */
export function nameHoldsMany(workbook: WorkbookModel, place: Place, written: string, depth = 0): boolean {
  const node = parseReference(written, 'name');
  if ('refused' in node || node.kind !== 'name' || depth > MAX_NAME_DEPTH) return false;
  const found = findName(workbook, place, node);
  if (!found) return false;
  if (found instanceof TableModel) return true;
  const { root, dynamic, dynamicNames } = parseFormula('=' + found.formula);
  if (root?.kind === 'table') return !isTableCell(root);
  return dynamic || dynamicNames.some((name) => nameHoldsMany(workbook, place, name, depth + 1));
}
