import { DATE_GROUPINGS, type ColumnCriteria } from '../../workbook/filters/column-criteria';
import type { DxfTable } from '../rules/dxf-table';
import { X14 } from '../rules/sheet-extensions';
import type { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';

const ICON_FILTER_URI = '{0605FD5F-26C8-4aeb-8148-2DB25E43C511}';
/** Icon sets that only extensions may name. */
const NEW_ICON_SETS = ['3Stars', '3Triangles', '5Boxes'];

/** Puts criteria into an emptied `<filterColumn>`. */
export function fillFilterColumn(column: XmlElement, criteria: ColumnCriteria, dxfs: DxfTable): void {
  switch (criteria.kind) {
    case 'values': {
      const list = column.append(column.make('filters', { blank: criteria.blank ? 1 : null }));
      for (const text of criteria.texts) list.append(list.make('filter', { val: encodeXstring(text) }));
      for (const { grouping, parts } of criteria.dates) {
        const item = list.append(list.make('dateGroupItem'));
        parts.forEach((part, i) => item.set(DATE_GROUPINGS[i] as string, part));
        item.set('dateTimeGrouping', grouping);
      }
      return;
    }
    case 'custom':
      return fillCustom(column, criteria);
    case 'top':
      column.append(
        column.make('top10', {
          top: criteria.bottom ? 0 : null,
          percent: criteria.percent ? 1 : null,
          val: criteria.count,
          filterVal: criteria.threshold,
        }),
      );
      return;
    case 'dynamic':
      column.append(column.make('dynamicFilter', { type: criteria.type, val: criteria.low, maxVal: criteria.high }));
      return;
    case 'color':
      column.append(
        column.make('colorFilter', { dxfId: colorDxf(dxfs, criteria), cellColor: criteria.font ? 0 : null }),
      );
      return;
    case 'icon':
      return fillIcon(column, criteria.set, criteria.index);
    case 'unknown':
      return;
  }
}

/** The differential format of a colour that cells are filtered or sorted by. */
export function colorDxf(
  dxfs: DxfTable,
  { font, color }: { font: boolean; color: Extract<ColumnCriteria, { kind: 'color' }>['color'] },
): number {
  if (font) return dxfs.index(color ? { font: { color } } : {});
  return dxfs.index({ fill: { color: color ?? {}, asInCells: true } });
}

function fillCustom(column: XmlElement, { and, conditions }: Extract<ColumnCriteria, { kind: 'custom' }>): void {
  const [first, second] = conditions;
  if (first?.operator === 'equal' && first.value === '' && !second) {
    column.append(column.make('filters', { blank: 1 }));
    return;
  }
  const list = column.append(column.make('customFilters', { and: and ? 1 : null }));
  for (const { operator, value } of conditions)
    list.append(
      list.make('customFilter', {
        operator: operator === 'equal' ? null : operator,
        val: value === '' ? ' ' : encodeXstring(value),
      }),
    );
}

function fillIcon(column: XmlElement, set: string, index: number | null): void {
  if (!NEW_ICON_SETS.includes(set)) {
    column.append(column.make('iconFilter', { iconSet: set, iconId: index }));
    return;
  }
  const extension = column.append(column.make('extLst')).append(column.make('ext', { uri: ICON_FILTER_URI }));
  extension.set('xmlns:x14', X14);
  const icon = extension.append(extension.makeNamed('x14:iconFilter'));
  icon.set('iconSet', set).set('iconId', index);
}
