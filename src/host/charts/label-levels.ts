import { bounds as rect } from '../workbook/bounds';
import type { WorkbookModel } from '../workbook/workbook';
import { XmlElement } from '../xlsx/xml/element';
import { absoluteArea, referencedCells, type CellArea } from './cell-reference';
import { replaceChild } from './change-data';
import type { ChartDocument } from './chart-document';
import type { ChartSeriesPart } from './chart-series-part';
import { dataReference } from './create-series';
import { extended } from './extension';

/** Levels of labels: all of them, those typed by hand, or none; from 0 on, one of several. */
export const LEVEL_ALL = -1;
export const LEVEL_CUSTOM = -2;
export const LEVEL_NONE = -3;

/** Which names the series show. */
export function seriesNameLevel({ series }: ChartDocument): number {
  if (series.length > 0 && series.every(({ element }) => element.child('tx') === null)) return LEVEL_NONE;
  const typed = series.length > 0 && series.every(({ slot }) => slot.at('tx', 'v').exists);
  return typed ? LEVEL_CUSTOM : LEVEL_ALL;
}

/** Shows names of series, or numbers them; names that are not shown are kept in the file. */
export function setSeriesNameLevel(document: ChartDocument, shown: boolean): void {
  for (const part of document.series) swap(part, 'tx', 'filteredSeriesTitle', shown);
}

/** The level of categories that shows. */
export function categoryLevel(document: ChartDocument, workbook: WorkbookModel): number {
  const [first] = document.series;
  if (!first) return LEVEL_ALL;
  if (!first.categories.exists) return LEVEL_NONE;
  if (first.formula(first.categories) === null) return LEVEL_CUSTOM;
  const full = fullArea(first, workbook);
  const now = areaOf(first.formula(first.categories), workbook);
  if (!full || !now || levels(full) === 1 || levels(now) > 1) return LEVEL_ALL;
  const across = full.bounds.rowCount >= full.bounds.columnCount;
  return across ? now.bounds.column - full.bounds.column : now.bounds.row - full.bounds.row;
}

/** Shows all levels of the categories, one of them, or none; false where there is no such level. */
export function setCategoryLevel(document: ChartDocument, level: number, workbook: WorkbookModel): boolean {
  const areas = document.series.map((part) => fullArea(part, workbook));
  if (level >= 0 && areas.some((area) => !area || level >= levels(area))) return false;
  document.series.forEach((part, i) => {
    swap(part, part.isScattered ? 'xVal' : 'cat', 'filteredCategoryTitle', level !== LEVEL_NONE);
    const full = areas[i];
    if (full && level !== LEVEL_NONE && levels(full) > 1) showLevel(part, full, level, workbook);
  });
  return true;
}

function showLevel(part: ChartSeriesPart, full: CellArea, level: number, workbook: WorkbookModel): void {
  const { row, column, rowCount, columnCount } = full.bounds;
  const across = rowCount >= columnCount;
  const one = across ? rect(row, column + level, rowCount, 1) : rect(row + level, column, 1, columnCount);
  const area = level < 0 ? full : { sheet: full.sheet, bounds: one };
  const local = part.isScattered ? 'xVal' : 'cat';
  const data = dataReference(workbook, local, absoluteArea(area));
  replaceChild(part.element, local, data);
  if (level < 0) return;
  const reference = part.categories.child(data.elements[0]?.local ?? 'strRef');
  extended(reference, 'filter', 'fullRef')
    .place(
      (parent) => parent.child('sqref'),
      (parent) => parent.append(new XmlElement('c15:sqref')),
    )
    .make()
    .setText(absoluteArea(full));
}

const areaOf = (formula: string | null, workbook: WorkbookModel): CellArea | null =>
  (formula === null ? null : referencedCells(workbook, formula)?.[0]) ?? null;

/** All the cells of the categories, those of levels that do not show too. */
function fullArea(part: ChartSeriesPart, workbook: WorkbookModel): CellArea | null {
  for (const kind of ['strRef', 'numRef']) {
    const full = extended(part.categories.child(kind), 'filter', 'fullRef').child('sqref').element?.text;
    if (full !== undefined) return areaOf(full, workbook);
  }
  const kept = extended(part.slot, 'filter', 'filteredCategoryTitle').child(part.isScattered ? 'xVal' : 'cat');
  const formula = part.categories.exists ? part.formula(part.categories) : part.formula(kept);
  return areaOf(formula, workbook);
}

const levels = ({ bounds }: CellArea): number => Math.min(bounds.rowCount, bounds.columnCount);

/** Moves what a series takes from cells into an extension where it does not show, or back. */
function swap(part: ChartSeriesPart, local: string, holder: string, shown: boolean): void {
  const { element, slot } = part;
  const kept = extended(slot, 'filter', holder);
  const [here, there] = [element.child(local), kept.element?.child(local)];
  if (shown && !here && there) {
    const back = element.make(local);
    for (const child of there.elements) back.append(child.copy());
    replaceChild(element, local, back);
    kept.remove();
  } else if (!shown && here) {
    const twin = new XmlElement(`c15:${local}`);
    for (const child of here.elements) twin.append(child.copy());
    kept.make().append(twin);
    element.remove(here);
  }
}
