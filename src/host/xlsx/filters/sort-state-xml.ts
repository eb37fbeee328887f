import { parseRangeName, rangeName } from '../../workbook/address';
import { lastColumn, type Bounds } from '../../workbook/bounds';
import type { SortCondition, SortState } from '../../workbook/filters/sort-state';
import type { DxfTable } from '../rules/dxf-table';
import type { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';
import type { DxfColors } from './dxf-colors';
import { colorDxf } from './write-filter-column';

/** Reads a `<sortState>` (18.3.1.92); keys count from `column`. Null for none, or one that sorts columns. */
export function readSortState(state: XmlElement | null, column: number, dxfs: readonly DxfColors[]): SortState | null {
  if (!state || state.flag('columnSort')) return null;
  const conditions = state.all('sortCondition').flatMap((element) => {
    const area = parseRangeName(element.attr('ref') ?? '');
    return area ? [readCondition(element, area.column - column, dxfs)] : [];
  });
  if (conditions.length === 0) return null;
  return {
    matchCase: state.flag('caseSensitive'),
    method: state.attr('sortMethod') === 'stroke' ? 'StrokeCount' : 'PinYin',
    conditions,
  };
}

function readCondition(element: XmlElement, key: number, dxfs: readonly DxfColors[]): SortCondition {
  const sortBy = element.attr('sortBy') ?? 'value';
  const on = sortBy === 'cellColor' || sortBy === 'fontColor' || sortBy === 'icon' ? sortBy : 'value';
  const colors = dxfs[element.number('dxfId') ?? -1];
  const color = on === 'cellColor' ? colors?.cell : on === 'fontColor' ? colors?.font : null;
  const set = element.attr('iconSet');
  const list = element.attr('customList');
  return {
    key,
    descending: element.flag('descending'),
    on,
    color: color ?? null,
    icon: on === 'icon' && set !== null ? { set, index: element.number('iconId') ?? 0 } : null,
    textAsNumber: false,
    customList: list === null ? null : decodeXstring(list),
  };
}

/** Says how the rows of `body` were sorted; keys count its columns. */
export function fillSortState(element: XmlElement, sort: SortState, body: Bounds, dxfs: DxfTable): void {
  element.removeAll();
  element.set('caseSensitive', sort.matchCase ? 1 : null);
  element.set('sortMethod', sort.method === 'StrokeCount' ? 'stroke' : null);
  element.set('ref', rangeName(body));
  for (const condition of sort.conditions) {
    const column = body.column + condition.key;
    if (column < body.column || column > lastColumn(body)) continue;
    const { on, icon, customList } = condition;
    const dxfId =
      on === 'cellColor' || on === 'fontColor' ? colorDxf(dxfs, { font: on === 'fontColor', ...condition }) : null;
    element.append(
      element.make('sortCondition', {
        descending: condition.descending ? 1 : null,
        sortBy: on === 'value' ? null : on,
        ref: rangeName({ ...body, column, columnCount: 1 }),
        customList: customList === null ? null : encodeXstring(customList),
        dxfId,
        iconSet: icon?.set,
        iconId: icon?.index,
      }),
    );
  }
}

/** Equal but for what files do not tell. */
export const sameSort = (a: SortState | null, b: SortState | null): boolean => shown(a) === shown(b);

const shown = (sort: SortState | null): string =>
  JSON.stringify(sort && { ...sort, conditions: sort.conditions.map((one) => ({ ...one, textAsNumber: false })) });
