import type { Bounds } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import { applyStructureEdit } from '../../host/workbook/structure/apply-edit';
import { CellStep } from './cell-step';
import type { EditStep } from './edit-step';
import { SheetSnapshot } from './sheet-snapshot';

/**
 * Does an insertion or deletion and keeps how to take it back. Null when it cannot be taken back whole (a table, a chart or a
 * comment went with its cells). What `act` raises is raised again, nothing being changed then.
 * @param area the cells that come or go
 */
export function doStructure(
  sheet: SheetModel,
  kind: 'insert' | 'delete',
  area: Bounds,
  act: () => void,
): EditStep | null {
  const cells = kind === 'delete' ? new CellStep(sheet, area) : null;
  const around = new SheetSnapshot(sheet);
  const first = sheet.edits.length;
  try {
    act();
  } catch (error) {
    // Of several parts the first may have gone already.
    if (sheet.edits.length > first) new StructureStep(sheet, area, act, { kind, cells, around, first }).swap();
    throw error;
  }
  return around.canRestore ? new StructureStep(sheet, area, act, { kind, cells, around, first }) : null;
}

interface Before {
  kind: 'insert' | 'delete';
  /** What the deleted cells held. */
  cells: CellStep | null;
  around: SheetSnapshot;
  /** How many edits of its structure the sheet had gone through. */
  first: number;
}

/** An insertion or deletion that was made. */
class StructureStep implements EditStep {
  private readonly last: number;

  constructor(
    readonly sheet: SheetModel,
    readonly area: Bounds,
    private readonly act: () => void,
    private readonly before: Before,
  ) {
    this.last = sheet.edits.length;
  }

  swap(): EditStep {
    const { sheet, before } = this;
    const made = sheet.edits.slice(before.first, this.last);
    for (const edit of made.reverse())
      applyStructureEdit(sheet, { ...edit, kind: edit.kind === 'insert' ? 'delete' : 'insert' });
    before.around.restore();
    before.cells?.restoreCells();
    return new RepeatStep(sheet, before.kind, this.area, this.act);
  }
}

/** One that was taken back. */
class RepeatStep implements EditStep {
  constructor(
    readonly sheet: SheetModel,
    private readonly kind: 'insert' | 'delete',
    readonly area: Bounds,
    private readonly act: () => void,
  ) {}

  swap(): EditStep {
    // What could be taken back once can be again.
    return doStructure(this.sheet, this.kind, this.area, this.act) ?? this;
  }
}
