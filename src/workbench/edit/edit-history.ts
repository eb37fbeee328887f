import type { Bounds } from '../../host/workbook/bounds';
import type { SheetModel } from '../../host/workbook/sheet';
import { CellStep } from './cell-step';
import type { EditStep } from './edit-step';

const MOST_STEPS = 100;

/** Undo and redo of what the user did through the grid. */
export class EditHistory {
  private readonly done: EditStep[] = [];
  private readonly undone: EditStep[] = [];

  /** Call before the cells of an area change. The result takes the step back, for a change that did not come to pass. */
  record(sheet: SheetModel, area: Bounds): () => void {
    const step = new CellStep(sheet, area);
    this.add(step);
    return () => {
      if (this.done.at(-1) === step) this.done.pop();
    };
  }

  /** Keeps something that was done. */
  add(step: EditStep): void {
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone.length = 0;
  }

  /** The workbook was changed by something else: what was kept may not fit any more. */
  forget(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }

  undo(): { sheet: SheetModel; area: Bounds } | null {
    return swap(this.done, this.undone);
  }

  redo(): { sheet: SheetModel; area: Bounds } | null {
    return swap(this.undone, this.done);
  }
}

function swap(from: EditStep[], to: EditStep[]): { sheet: SheetModel; area: Bounds } | null {
  const step = from.pop();
  // The sheet may have been deleted since.
  if (!step || !step.sheet.workbook.sheets.includes(step.sheet)) return null;
  to.push(step.swap());
  return { sheet: step.sheet, area: step.area };
}
