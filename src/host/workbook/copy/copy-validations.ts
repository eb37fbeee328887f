import { transposeFormula } from '../../formulas/transpose-formula';
import { commonAreas, joined } from '../areas';
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
  const wanted = new Map<string, { settings: ValidationSettings; areas: Bounds[] }>();
  for (const transfer of transfers)
    for (const { areas, settings } of validationsIn(source, [transfer.from]).found) {
      const put = settingsOf(settings, transfer);
      const key = JSON.stringify(put);
      const known = wanted.get(key) ?? { settings: put, areas: [] };
      wanted.set(key, known);
      known.areas.push(...areas.map((area) => putArea(transfer, area)));
    }
  if (wanted.size === 0 && validationsIn(target, cells).found.length === 0) return;
  clearValidation(target, cells);
  for (const { areas, settings } of wanted.values()) {
    const filled = commonAreas(joined(areas), cells);
    if (filled.length > 0) changeValidation(target, filled, () => settings);
  }
}

/** Relative references are measured from the cell that asks: a copy elsewhere needs no other formula, a transposed one does. */
function settingsOf(settings: ValidationSettings, transfer: Transfer): ValidationSettings {
  if (!transfer.transposed) return settings;
  const anchor = putCell(transfer, settings.anchor);
  const moved = (formula: string | null): string | null =>
    formula && transposeFormula(`=${formula}`, settings.anchor, anchor).slice(1);
  return { ...settings, anchor, formula1: moved(settings.formula1), formula2: moved(settings.formula2) };
}
