import type { WorkbookModel } from '../workbook/workbook';
import type { XmlElement } from '../xlsx/xml/element';
import { mayHave } from './allowed-children';
import { pointsOf, referencedCells } from './cell-reference';
import type { ChartDocument } from './chart-document';
import { childOrder } from './schema-order';

/** Formats of dates: what is between quotes and brackets shows as it is. */
const DATE = /[dy]|m{3}/i;
const PLAIN = /"[^"]*"|\\.|\[[^\]]*\]|General/gi;

/** Whether the cells of a formula all hold dates, of which Excel makes an axis of dates by itself. */
export function areDates(workbook: WorkbookModel, formula: string): boolean {
  let any = false;
  for (const { sheet, row, column } of pointsOf(referencedCells(workbook, formula) ?? [])) {
    const value = sheet.value(row, column);
    if (value === null) continue;
    const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
    if (typeof value !== 'number' || !DATE.test(numberFormat.replace(PLAIN, ''))) return false;
    any = true;
  }
  return any;
}

/**
 * Makes an axis of categories one of texts or of dates; `Automatic` leaves it to what the cells hold. The two are elements of their
 * own: what only the other kind has goes.
 */
export function changeCategoryAxis(
  document: ChartDocument,
  axis: XmlElement,
  type: 'Automatic' | 'TextAxis' | 'DateAxis',
  workbook: WorkbookModel,
): XmlElement {
  const formulas = document.series.flatMap((part) => part.formula(part.categories) ?? []);
  const dates = type === 'DateAxis' || (type === 'Automatic' && formulas.some((one) => areDates(workbook, one)));
  const local = dates ? 'dateAx' : 'catAx';
  const found = axis.local === local ? axis : renamed(document, axis, local);
  const auto = found.child('auto') ?? found.insertInOrder(found.make('auto'), childOrder(local));
  auto.set('val', type === 'Automatic' ? 1 : 0);
  return found;
}

function renamed(document: ChartDocument, axis: XmlElement, local: 'catAx' | 'dateAx'): XmlElement {
  const twin = axis.make(local);
  for (const child of axis.elements) if (mayHave(local, child.local)) twin.append(child.copy());
  document.plotArea.element?.replace(axis, twin);
  return twin;
}
