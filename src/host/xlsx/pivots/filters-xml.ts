import type { PivotDefinition } from '../../workbook/pivot-definition';
import type { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';
import { put } from './table-order';

type Filter = Record<string, unknown>;
type Kind = 'label' | 'value' | 'date';

/** Conditions and their opposites as types of `<filter>`: plain, and with `exclusive`. */
const TYPES: Record<Kind, Record<string, [string, string]>> = {
  label: {
    Equals: ['captionEqual', 'captionNotEqual'],
    BeginsWith: ['captionBeginsWith', 'captionNotBeginsWith'],
    EndsWith: ['captionEndsWith', 'captionNotEndsWith'],
    Contains: ['captionContains', 'captionNotContains'],
    GreaterThan: ['captionGreaterThan', 'captionLessThanOrEqual'],
    GreaterThanOrEqualTo: ['captionGreaterThanOrEqual', 'captionLessThan'],
    LessThan: ['captionLessThan', 'captionGreaterThanOrEqual'],
    LessThanOrEqualTo: ['captionLessThanOrEqual', 'captionGreaterThan'],
    Between: ['captionBetween', 'captionNotBetween'],
  },
  value: {
    Equals: ['valueEqual', 'valueNotEqual'],
    GreaterThan: ['valueGreaterThan', 'valueLessThanOrEqual'],
    GreaterThanOrEqualTo: ['valueGreaterThanOrEqual', 'valueLessThan'],
    LessThan: ['valueLessThan', 'valueGreaterThanOrEqual'],
    LessThanOrEqualTo: ['valueLessThanOrEqual', 'valueGreaterThan'],
    Between: ['valueBetween', 'valueNotBetween'],
  },
  date: {
    Equals: ['dateEqual', 'dateNotEqual'],
    Before: ['dateOlderThan', 'dateNewerThanOrEqual'],
    BeforeOrEqualTo: ['dateOlderThanOrEqual', 'dateNewerThan'],
    After: ['dateNewerThan', 'dateOlderThanOrEqual'],
    AfterOrEqualTo: ['dateNewerThanOrEqual', 'dateOlderThan'],
    Between: ['dateBetween', 'dateNotBetween'],
  },
};

const EXTREMES: Record<string, string> = { Items: 'count', Percent: 'percent', Sum: 'sum' };

/** Operators of `<customFilter>` by the end of the filter's type. */
function operators(type: string): string[] {
  if (/NotBetween$/.test(type)) return ['lessThan', 'greaterThan'];
  if (/Between$/.test(type)) return ['greaterThanOrEqual', 'lessThanOrEqual'];
  if (/Not(Equal|BeginsWith|EndsWith|Contains)$/.test(type)) return ['notEqual'];
  if (/(Greater|Newer)Than$/.test(type)) return ['greaterThan'];
  if (/(Greater|Newer)ThanOrEqual$/.test(type)) return ['greaterThanOrEqual'];
  if (/(Less|Older)Than$/.test(type)) return ['lessThan'];
  if (/(Less|Older)ThanOrEqual$/.test(type)) return ['lessThanOrEqual'];
  return ['equal'];
}

/** What a label filter compares with, with the wildcards of its condition. */
function patterns(type: string, values: string[]): string[] {
  const [first = ''] = values;
  if (/BeginsWith$/.test(type)) return [`${first}*`];
  if (/EndsWith$/.test(type)) return [`*${first}`];
  return /Contains$/.test(type) ? [`*${first}*`] : values;
}

export function writeFilters(root: XmlElement, definition: PivotDefinition): void {
  const list = root.make('filters');
  definition.fields.forEach(({ filters }, field) => {
    for (const kind of ['label', 'value', 'date'] as const) {
      const filter = filters[kind];
      if (filter) list.append(filterElement(list, field, kind, filter));
    }
  });
  put(root, 'filters', list.elements.length === 0 ? null : list.set('count', list.elements.length));
}

function filterElement(list: XmlElement, field: number, kind: Kind, filter: Filter): XmlElement {
  const condition = String(filter.condition);
  const isExtreme = condition === 'TopN' || condition === 'BottomN';
  const type = isExtreme
    ? (EXTREMES[String(filter.selectionType ?? 'Items')] as string)
    : ((TYPES[kind][condition] as [string, string])[filter.exclusive ? 1 : 0] as string);
  const values = valuesOf(filter).map(String);
  const element = list.make('filter', {
    fld: field,
    type,
    evalOrder: -1,
    id: list.elements.length + 1,
    iMeasureFld: kind === 'value' ? Number(filter.data) : null,
    stringValue1: kind === 'label' ? encodeXstring(values[0] ?? '') : null,
    stringValue2: kind === 'label' && values[1] !== undefined ? encodeXstring(values[1]) : null,
  });
  const column = element
    .append(element.make('autoFilter', { ref: 'A1' }))
    .append(element.make('filterColumn', { colId: 0 }));
  if (isExtreme) column.append(extremeElement(column, condition, type, Number(filter.threshold)));
  else column.append(customFilters(column, type, kind === 'label' ? patterns(type, values) : values));
  return element;
}

function extremeElement(parent: XmlElement, condition: string, type: string, threshold: number): XmlElement {
  const top = condition === 'TopN' ? null : 0;
  return parent.make('top10', { top, percent: type === 'percent' ? 1 : null, val: threshold, filterVal: threshold });
}

function customFilters(parent: XmlElement, type: string, values: string[]): XmlElement {
  const element = parent.make('customFilters', { and: /[a-z]Between$/.test(type) && !/Not/.test(type) ? 1 : null });
  operators(type).forEach((operator, i) => {
    const attributes = { operator: operator === 'equal' ? null : operator, val: encodeXstring(values[i] ?? '') };
    element.append(element.make('customFilter', attributes));
  });
  return element;
}

/** The operands of a filter in order. */
function valuesOf({ condition, comparator, lowerBound, upperBound, substring, threshold }: Filter): unknown[] {
  if (condition === 'Between') return [lowerBound, upperBound];
  if (condition === 'TopN' || condition === 'BottomN') return [threshold];
  return [substring ?? comparator];
}

/** Reads the filters of fields; answers what cannot be kept in the model, null when everything can. */
export function readFilters(root: XmlElement, definition: PivotDefinition): string | null {
  let limitation: string | null = null;
  for (const element of root.child('filters')?.all('filter') ?? []) {
    const field = definition.fields[element.number('fld') ?? -1];
    const read = readFilter(element);
    if (field && read) field.filters = { ...field.filters, [read.kind]: read.filter };
    else limitation = `a filter of type ${element.attr('type') ?? 'unknown'}`;
  }
  return limitation;
}

function readFilter(element: XmlElement): { kind: Kind; filter: Filter } | null {
  const type = element.attr('type') ?? '';
  const column = element.child('autoFilter')?.child('filterColumn');
  const data = element.number('iMeasureFld') ?? 0;
  const top = column?.child('top10');
  const selectionType = Object.keys(EXTREMES).find((name) => EXTREMES[name] === type);
  if (top && selectionType) {
    const condition = top.flag('top', true) ? 'TopN' : 'BottomN';
    return { kind: 'value', filter: { condition, threshold: top.number('val') ?? 10, selectionType, data } };
  }
  const values = (column?.child('customFilters')?.all('customFilter') ?? []).map((one) => one.attr('val') ?? '');
  for (const kind of ['label', 'value', 'date'] as const) {
    const found = Object.entries(TYPES[kind]).find(([, types]) => types.includes(type));
    if (!found) continue;
    const [condition, types] = found;
    const texts = [element.attr('stringValue1'), element.attr('stringValue2')].map((text) => decodeXstring(text ?? ''));
    const operands = kind === 'label' ? texts : values.map(Number);
    // Opposites of comparisons are comparisons themselves.
    const exclusive = types[0] === type ? {} : { exclusive: true };
    return {
      kind,
      filter: { condition, ...operandNames(condition, kind, operands), ...exclusive, ...dataOf(kind, data) },
    };
  }
  return null;
}

const dataOf = (kind: Kind, data: number): Filter => (kind === 'value' ? { data } : {});

function operandNames(condition: string, kind: Kind, [first, second]: (string | number)[]): Filter {
  if (condition === 'Between') return { lowerBound: first, upperBound: second };
  const isPart = kind === 'label' && ['BeginsWith', 'EndsWith', 'Contains'].includes(condition);
  return isPart ? { substring: first } : { comparator: first };
}
