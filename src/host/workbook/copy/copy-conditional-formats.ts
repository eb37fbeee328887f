import { transposeFormula } from '../../formulas/transpose-formula';
import { commonAreas } from '../areas';
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
  const wanted = transfers.flatMap((transfer) =>
    formatsIn(source, [transfer.from]).map((format) => ({
      format: { ...format },
      transfer,
      areas: commonAreas(
        commonAreas(format.areas, [transfer.from]).map((area) => putArea(transfer, area)),
        cells,
      ),
    })),
  );
  if (wanted.length === 0 && formatsIn(target, cells).length === 0) return;
  clearFormats(target, cells);
  // What is added comes before all others: the last first, so that their order stays.
  for (const { format, transfer, areas } of wanted.reverse())
    if (areas.length > 0) put(target, format, transfer, areas);
}

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
