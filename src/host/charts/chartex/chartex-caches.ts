import { localeInfo, renderText } from '../../formats';
import type { WorkbookModel } from '../../workbook/workbook';
import type { XmlElement } from '../../xlsx/xml/element';
import { encodeXstring } from '../../xlsx/xml/escape';
import { pointsOf, referencedCells, type CellArea, type DataPoint } from '../cell-reference';
import type { ChartDocument } from '../chart-document';

/** Points kept of one source of data. */
const MAX_POINTS = 20_000;

/** Brings the values that such a chart keeps of its cells up to date; what says the right thing already stays as it is. */
export function refreshChartexCaches(document: ChartDocument, workbook: WorkbookModel, create: boolean): void {
  for (const data of document.space.child('chartData').element?.all('data') ?? [])
    for (const dimension of data.elements)
      if (dimension.local === 'strDim' || dimension.local === 'numDim') refresh(dimension, workbook, create);
  for (const { slot } of document.series) refreshName(slot.at('tx', 'txData').element, workbook, create);
}

function refresh(dimension: XmlElement, workbook: WorkbookModel, create: boolean): void {
  const areas = referencedCells(workbook, dimension.child('f')?.text ?? '');
  if (!areas || (!create && !dimension.child('lvl'))) return;
  const levels = levelsOf(areas).map((points) => level(dimension, points, workbook));
  const known = dimension.all('lvl');
  if (known.length === levels.length && known.every((one, i) => said(one) === said(levels[i] as XmlElement))) return;
  for (const one of known) dimension.remove(one);
  for (const one of levels) dimension.append(one);
}

const said = (level: XmlElement): string =>
  JSON.stringify([level.attr('ptCount'), ...level.all('pt').map((point) => [point.attr('idx'), point.text])]);

/** Several columns of categories are levels, the innermost (last) first. */
function levelsOf(areas: CellArea[]): DataPoint[][] {
  const points: DataPoint[] = [];
  for (const point of pointsOf(areas)) {
    if (points.length >= MAX_POINTS) break;
    points.push(point);
  }
  const [area] = areas;
  if (!area || areas.length > 1 || Math.min(area.bounds.rowCount, area.bounds.columnCount) === 1) return [points];
  const columns = [...new Set(points.map(({ column }) => column))].reverse();
  return columns.map((column) => points.filter((point) => point.column === column));
}

function level(dimension: XmlElement, cells: DataPoint[], workbook: WorkbookModel): XmlElement {
  const element = dimension.make('lvl', { ptCount: cells.length });
  const numeric = dimension.local === 'numDim';
  if (numeric && cells[0]) element.set('formatCode', formatOf(cells[0], workbook));
  cells.forEach((cell, index) => {
    const text = numeric ? numberText(cell) : shownText(cell, workbook);
    if (text !== '') element.append(element.make('pt', { idx: index })).setText(encodeXstring(text));
  });
  return element;
}

function refreshName(name: XmlElement | null, workbook: WorkbookModel, create: boolean): void {
  const formula = name?.child('f')?.text;
  const known = name?.child('v');
  const areas = formula === undefined ? null : referencedCells(workbook, formula);
  if (!name || !areas || (!known && !create)) return;
  const text = [...pointsOf(areas)].map((cell) => shownText(cell, workbook)).join(' ');
  (known ?? name.append(name.make('v'))).setText(encodeXstring(text));
}

const formatOf = ({ sheet, row, column }: DataPoint, workbook: WorkbookModel): string =>
  workbook.styles.get(sheet.styleAt(row, column)).numberFormat;

function numberText({ sheet, row, column }: DataPoint): string {
  const value = sheet.value(row, column);
  return typeof value === 'number' ? String(value) : '';
}

const shownText = (cell: DataPoint, workbook: WorkbookModel): string =>
  renderText(cell.sheet.value(cell.row, cell.column), formatOf(cell, workbook), localeInfo('en-US'), workbook.date1904);
