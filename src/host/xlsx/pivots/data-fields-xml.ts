import { isPercentage } from '../../pivots';
import { DATA_AXIS, type PivotDataField, type PivotDefinition } from '../../workbook/pivot-definition';
import { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { NEXT_ITEM, PIVOT_SHOW_AS, PREVIOUS_ITEM, SHOW_DATA_AS, SUBTOTAL_NAMES } from './pivot-sources';
import { put } from './table-order';
import type { TableXml } from './table-xml';

/** Extension of Excel 2010 for calculations that the first version of the format does not know. */
const EXTENSION = '{E15A36E0-9728-4e99-A89B-3F7291B0FE68}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

export function writeDataFields({ root, pivot, formatId }: TableXml): void {
  const { definition } = pivot;
  if (definition.data.length === 0) return put(root, 'dataFields', null);
  const list = root.make('dataFields', { count: definition.data.length });
  for (const data of definition.data) list.append(dataField(list, definition, data, formatId));
  put(root, 'dataFields', list);
}

function dataField(
  parent: XmlElement,
  definition: PivotDefinition,
  data: PivotDataField,
  formatId: (code: string) => number,
): XmlElement {
  const { calculation, baseField, baseItem } = data.showAs;
  const format = data.numberFormat ?? (isPercentage(calculation) ? '0.00%' : null);
  const element = parent.make('dataField', {
    name: encodeXstring(data.name),
    fld: data.field,
    subtotal: data.summarizeBy === 'Sum' ? null : SUBTOTAL_NAMES[data.summarizeBy],
    showDataAs: calculation === 'None' ? null : SHOW_DATA_AS[calculation],
    baseField: baseField ?? 0,
    baseItem: base(definition, baseField, baseItem),
    numFmtId: format === null ? null : formatId(format),
  });
  const extended = PIVOT_SHOW_AS[calculation];
  if (extended !== undefined) {
    const list = element.append(element.make('extLst'));
    const extension = list.append(list.make('ext', { uri: EXTENSION, 'xmlns:x14': X14 }));
    extension.append(new XmlElement('x14:dataField', [['pivotShowAs', extended]]));
  }
  return element;
}

function base(definition: PivotDefinition, field: number | null, item: PivotDataField['showAs']['baseItem']): number {
  if (item === 'previous') return PREVIOUS_ITEM;
  if (item === 'next') return NEXT_ITEM;
  if (field === null || field === DATA_AXIS || item === null) return 0;
  return Math.max(definition.fields[field]?.order.indexOf(item) ?? 0, 0);
}
