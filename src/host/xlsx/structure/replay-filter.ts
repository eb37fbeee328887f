import { parseRangeName, rangeName } from '../../workbook/address';
import { followBounds, type StructureEdit } from '../../workbook/structure/structure-edit';
import type { Bounds } from '../../workbook/bounds';
import type { XmlElement } from '../xml/element';
import { replayBounds } from './file-edits';

/** `<autoFilter>` of a sheet or a table: its area follows, its columns count anew; false when its cells are gone. */
export function replayFilter(filter: XmlElement, edits: readonly StructureEdit[]): boolean {
  const before = parseRangeName(filter.attr('ref') ?? '');
  if (!before) return true;
  const area = replayBounds(before, edits);
  if (!area) return false;
  if (area !== before) filter.set('ref', rangeName(area));
  for (const column of filter.all('filterColumn')) {
    const now = columnAfter(before, column.number('colId') ?? 0, edits, area);
    if (now === null) filter.remove(column);
    else column.set('colId', now);
  }
  for (const state of filter.all('sortState')) if (!replaySort(state, edits)) filter.remove(state);
  return true;
}

function columnAfter(before: Bounds, id: number, edits: readonly StructureEdit[], area: Bounds): number | null {
  let strip: Bounds | null = { ...before, column: before.column + id, columnCount: 1 };
  for (const edit of edits) strip = strip && followBounds(edit, strip);
  return strip && strip.column - area.column;
}

/** `<sortState>`; false when its cells are gone. */
export function replaySort(state: XmlElement, edits: readonly StructureEdit[]): boolean {
  if (!replayReference(state, edits)) return false;
  for (const condition of state.all('sortCondition')) if (!replayReference(condition, edits)) state.remove(condition);
  return state.all('sortCondition').length > 0;
}

function replayReference(element: XmlElement, edits: readonly StructureEdit[]): boolean {
  const before = parseRangeName(element.attr('ref') ?? '');
  const now = before && replayBounds(before, edits);
  if (!before || !now) return false;
  if (now !== before) element.set('ref', rangeName(now));
  return true;
}
