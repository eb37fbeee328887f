import { args, invalidArgument } from '../../protocol';
import { pointsOf, referencedCells } from '../../charts/cell-reference';
import type { ChartSeriesPart } from '../../charts/chart-series-part';
import type { Slot } from '../../charts/slot';
import type { WorkbookModel } from '../../workbook/workbook';
import { decodeXstring } from '../../xlsx/xml/escape';
import type { ExcelContext } from '../excel-context';
import { wireValue } from '../range-values';

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** Where a series keeps a dimension; `InvalidArgument` for one that its type does not have. */
export function dimensionSlot(part: ChartSeriesPart, dimension: unknown): Slot {
  const name = args.oneOf(dimension, DIMENSIONS);
  const scattered = name === 'XValues' || name === 'YValues' || name === 'BubbleSizes';
  if (scattered !== part.isScattered) throw invalidArgument(`A ${part.type} series has no dimension ${name}.`);
  if (name === 'BubbleSizes') return part.slot.child('bubbleSize');
  return name === 'Categories' || name === 'XValues' ? part.categories : part.values;
}

/** The values of a dimension: those of its cells, without hidden ones where the chart leaves them out, else those fixed in the chart. */
export function dimensionValues(
  part: ChartSeriesPart,
  slot: Slot,
  context: ExcelContext,
): (string | number | boolean)[] {
  const formula = part.formula(slot);
  const cells = formula === null ? null : referencedCells(context.workbook, formula);
  const all = !part.document.plotsVisibleOnly;
  if (cells)
    return [...pointsOf(cells)]
      .filter(({ hidden }) => all || !hidden)
      .map(({ sheet, row, column }) => wireValue(sheet.value(row, column)));
  return fixedValues(slot);
}

function fixedValues(slot: Slot): (string | number)[] {
  const data = slot.element?.elements[0];
  const numeric = data?.local === 'numLit' || data?.local === 'numRef';
  const holder = data?.child('numCache') ?? data?.child('strCache') ?? data;
  return (holder?.all('pt') ?? []).map((point) => {
    const text = decodeXstring(point.child('v')?.text ?? '');
    return numeric && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  });
}

/** The formula as Excel shows it, `=Feuil1!$A$2:$A$5`; the values for a fixed list. */
export function dimensionFormula(part: ChartSeriesPart, slot: Slot): string {
  const formula = part.formula(slot);
  return formula === null ? fixedValues(slot).join(',') : `=${formula}`;
}

/** A value of Excel.ChartDataSourceType. */
export function dimensionType(part: ChartSeriesPart, slot: Slot, workbook: WorkbookModel): string {
  const formula = part.formula(slot);
  if (formula === null) return slot.exists ? 'List' : 'Unknown';
  if (/\[[^\]]+\]/.test(formula)) return 'ExternalRange';
  return referencedCells(workbook, formula) ? 'LocalRange' : 'Unknown';
}
