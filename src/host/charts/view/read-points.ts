import { renderText, type LocaleInfo } from '../../formats';
import { ErrorValue } from '../../workbook/error-value';
import type { WorkbookModel } from '../../workbook/workbook';
import { decodeXstring } from '../../xlsx/xml/escape';
import { pointsOf, referencedCells } from '../cell-reference';
import type { ChartSeriesPart } from '../chart-series-part';
import type { Slot } from '../slot';

/** Charts show no more points than this here; Excel takes 255 series of 32 000 points in its older kinds. */
const MAX_POINTS = 32_000;

/** What a source of data of a series holds, point by point. */
export interface SourcePoints {
  numbers: (number | null)[];
  texts: string[];
  /** Number format of the first point. */
  format: string;
}

const NOTHING: SourcePoints = { numbers: [], texts: [], format: 'General' };

/** The points of a source as they are now in the cells, else as they are kept in the chart. */
export function readPoints(
  part: ChartSeriesPart,
  data: Slot,
  workbook: WorkbookModel,
  locale: LocaleInfo,
): SourcePoints {
  const formula = part.formula(data);
  const cells = formula === null ? null : referencedCells(workbook, formula);
  if (!cells) return keptPoints(data, locale);
  const found: SourcePoints = { numbers: [], texts: [], format: '' };
  const visibleOnly = part.document.plotsVisibleOnly;
  for (const { sheet, row, column, hidden } of pointsOf(cells)) {
    if (visibleOnly && hidden) continue;
    if (found.numbers.length >= MAX_POINTS) break;
    const value = sheet.value(row, column);
    const { numberFormat } = workbook.styles.get(sheet.styleAt(row, column));
    if (found.numbers.length === 0) found.format = numberFormat;
    found.numbers.push(plotted(value));
    found.texts.push(value === null ? '' : renderText(value, numberFormat, locale, workbook.date1904));
  }
  return found.numbers.length === 0 ? NOTHING : found;
}

/** A number as a chart plots it: texts count as zero, empty cells and #N/A not at all. */
function plotted(value: unknown): number | null {
  if (value === null || value instanceof ErrorValue) return null;
  if (typeof value === 'number') return value;
  return value === true ? 1 : 0;
}

function keptPoints(data: Slot, locale: LocaleInfo): SourcePoints {
  const source = data.element?.elements[0];
  const holder = source?.child('numCache') ?? source?.child('strCache') ?? source;
  const numeric = source?.local.startsWith('num') ?? false;
  const count = Math.min(holder?.child('ptCount')?.number('val') ?? 0, MAX_POINTS);
  const format = holder?.child('formatCode')?.text ?? 'General';
  const found: SourcePoints = {
    numbers: Array.from({ length: count }, () => null),
    texts: Array.from({ length: count }, () => ''),
    format,
  };
  for (const point of holder?.all('pt') ?? []) {
    const index = point.number('idx') ?? -1;
    if (index < 0 || index >= count) continue;
    const text = decodeXstring(point.child('v')?.text ?? '');
    const number = Number(text);
    const known = numeric && text.trim() !== '' && Number.isFinite(number);
    if (known) found.numbers[index] = number;
    found.texts[index] = known ? renderText(number, format, locale, false) : text;
  }
  return found;
}
