import { followFormula } from '../../workbook/structure/follow-formula';
import {
  followBounds,
  followCell,
  followIndex,
  isWhole,
  type StructureEdit,
} from '../../workbook/structure/structure-edit';
import type { Bounds } from '../../workbook/bounds';
import type { SheetModel } from '../../workbook/sheet';
import type { SaveContext } from '../write/save-context';

/** The insertions and deletions of a sheet of the file since it was read. */
export interface SheetEdits {
  sheet: SheetModel;
  /** Its name in the file, lower case. */
  name: string;
  edits: readonly StructureEdit[];
}

/** The sheets of the file in which cells were inserted or deleted. */
export const fileEdits = ({ workbook, backing }: Pick<SaveContext, 'workbook' | 'backing'>): SheetEdits[] =>
  [...backing.sheets]
    .filter(([sheet]) => sheet.edits.length > 0 && workbook.sheets.includes(sheet))
    .map(([sheet, { name }]) => ({ sheet, name: name.toLowerCase(), edits: sheet.edits }));

/** A formula of the file that stands nowhere in particular, or whose own cell does not matter; sheets by their names in the file. */
export function replayFormula(
  formula: string,
  all: readonly SheetEdits[],
  home: SheetModel | null = null,
  absoluteOnly = false,
): string {
  let now = formula;
  for (const { sheet, name, edits } of all)
    for (const edit of edits) now = followFormula(now, { edit, sheet: name, own: sheet === home, absoluteOnly });
  return now;
}

export function replayBounds(bounds: Bounds, edits: readonly StructureEdit[]): Bounds | null {
  let now: Bounds | null = bounds;
  for (const edit of edits) now = now && followBounds(edit, now);
  return now;
}

export function replayCell(
  edits: readonly StructureEdit[],
  row: number,
  column: number,
): { row: number; column: number } | null {
  let now: { row: number; column: number } | null = { row, column };
  for (const edit of edits) now = now && followCell(edit, now.row, now.column);
  return now;
}

/** Where a whole row (column) is now: only insertions and deletions of whole ones move it. */
export function replayIndex(
  edits: readonly StructureEdit[],
  axis: StructureEdit['axis'],
  index: number,
): number | null {
  let now: number | null = index;
  for (const edit of edits) if (edit.axis === axis && isWhole(edit)) now = now === null ? null : followIndex(edit, now);
  return now;
}
