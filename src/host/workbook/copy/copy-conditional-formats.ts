import { transposeFormula } from '../../formulas/transpose-formula';
import { commonAreas, joined } from '../areas';
import type { Bounds } from '../bounds';
import {
  addFormat,
  clearFormats,
  formatsIn,
  mapFormulas,
  type ConditionalFormat,
  type FormatRule,
} from '../conditional-format';
import type { SheetModel } from '../sheet';
import { putArea, putCell, type Transfer } from './transfer';

/** Cells that are filled take the conditional formats of the cells they are copies of: on the same sheet those formats grow, as in Excel. */
export function copyConditionalFormats(
  source: SheetModel,
  target: SheetModel,
  transfers: readonly Transfer[],
  cells: readonly Bounds[],
): void {
  const wanted = new Map<string, Wanted>();
  for (const transfer of transfers)
    for (const format of formatsIn(source, [transfer.from])) {
      // Every tile of a transposed copy has a formula of its own.
      const key = transfer.transposed ? `${format.id}|${transfer.row}|${transfer.column}` : format.id;
      const known = wanted.get(key) ?? { format: { ...format }, transfer, areas: [] };
      wanted.set(key, known);
      known.areas.push(...commonAreas(format.areas, [transfer.from]).map((area) => putArea(transfer, area)));
    }
  if (wanted.size === 0 && formatsIn(target, cells).length === 0) return;
  clearFormats(target, cells);
  // What is added comes before all others: the last first, so that their order stays.
  for (const { format, transfer, areas } of inOrder([...wanted.values()]).reverse()) {
    const filled = commonAreas(joined(areas), cells);
    if (filled.length > 0) put(target, format, transfer, filled);
  }
}

interface Wanted {
  format: ConditionalFormat;
  transfer: Transfer;
  areas: Bounds[];
}

/** Formats are met tile by tile; they are applied by their priorities. */
const inOrder = (wanted: Wanted[]): Wanted[] => wanted.sort((a, b) => a.format.priority - b.format.priority);

function put(target: SheetModel, format: ConditionalFormat, transfer: Transfer, areas: Bounds[]): void {
  const known = target.conditionalFormats.find(({ id }) => id === format.id);
  if (known && !transfer.transposed) {
    known.areas.push(...areas);
    return;
  }
  const anchor = transfer.transposed ? putCell(transfer, format.anchor) : { ...format.anchor };
  const rule: FormatRule = structuredClone(format.rule);
  if (transfer.transposed)
    mapFormulas(rule, (formula) => transposeFormula(`=${formula}`, format.anchor, anchor).slice(1));
  const { stopIfTrue, look } = format;
  Object.assign(addFormat(target, areas, rule), { anchor, stopIfTrue, look: structuredClone(look) });
}
