import { transposeFormula } from '../../formulas/transpose-formula';
import { commonAreas } from '../areas';
import type { Bounds } from '../bounds';
import { changeValidation, clearValidation, validationsIn, type ValidationSettings } from '../data-validation';
import type { SheetModel } from '../sheet';
import { putArea, putCell, type Transfer } from './transfer';

/** Cells that are filled take what is asked of the cells they are copies of; `cells` are those that are filled. */
export function copyValidations(
  source: SheetModel,
  target: SheetModel,
  transfers: readonly Transfer[],
  cells: readonly Bounds[],
): void {
  const wanted = transfers.flatMap((transfer) =>
    validationsIn(source, [transfer.from]).found.map(({ areas, settings }) => ({
      areas: commonAreas(
        areas.map((area) => putArea(transfer, area)),
        cells,
      ),
      settings: settingsOf(settings, transfer),
    })),
  );
  if (wanted.length === 0 && validationsIn(target, cells).found.length === 0) return;
  clearValidation(target, cells);
  for (const { areas, settings } of wanted) if (areas.length > 0) changeValidation(target, areas, () => settings);
}

/** Relative references are measured from the cell that asks: a copy elsewhere needs no other formula, a transposed one does. */
function settingsOf(settings: ValidationSettings, transfer: Transfer): ValidationSettings {
  if (!transfer.transposed) return settings;
  const anchor = putCell(transfer, settings.anchor);
  const moved = (formula: string | null): string | null =>
    formula && transposeFormula(`=${formula}`, settings.anchor, anchor).slice(1);
  return { ...settings, anchor, formula1: moved(settings.formula1), formula2: moved(settings.formula2) };
}
