import { ApiError, args, invalidArgument } from '../protocol';
import type { SortCondition } from '../workbook/filters/sort-state';
import type { WorkbookModel } from '../workbook/workbook';
import { colorText, shownColor } from './color';
import { given } from './conditional/format-object';
import { iconSetName } from './conditional/icon-set-names';
import { readIcon } from './filters/read-criteria';

const SORT_ON = { Value: 'value', CellColor: 'cellColor', FontColor: 'fontColor', Icon: 'icon' } as const;
const SORT_ON_NAMES = Object.keys(SORT_ON) as (keyof typeof SORT_ON)[];

/** `Excel.SortField[]` as scripts give them; `count` columns (rows) can be sorted by. Raises `InvalidArgument`. */
export function readSortConditions(value: unknown, count: number): SortCondition[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument('There is nothing to sort by.');
  return (value as unknown[]).map((one) => readCondition(given(one), count));
}

function readCondition(field: Record<string, unknown>, count: number): SortCondition {
  const sortOn = args.oneOf(args.optional(field['sortOn'], args.text, 'Value'), SORT_ON_NAMES);
  const on = SORT_ON[sortOn];
  if (args.optional(field['subField'], args.text, '') !== '')
    throw new ApiError('NotImplemented', 'Fields of rich values cannot be sorted by.');
  const option = args.optional(field['dataOption'], args.text, 'Normal');
  return {
    key: args.integer(field['key'], 0, count - 1),
    descending: !args.optional(field['ascending'], args.boolean, true),
    on,
    color: on === 'cellColor' || on === 'fontColor' ? { rgb: colorText(args.text(field['color'])) } : null,
    icon: on === 'icon' ? readIcon(field['icon']) : null,
    textAsNumber: args.oneOf(option, ['Normal', 'TextAsNumber']) === 'TextAsNumber',
    customList: null,
  };
}

export const readSortMethod = (value: unknown): 'PinYin' | 'StrokeCount' =>
  args.oneOf(args.optional(value, args.text, 'PinYin'), ['PinYin', 'StrokeCount']);

/** A condition as `Excel.SortField`. */
export function sortFieldJson(workbook: WorkbookModel, condition: SortCondition, key: number): Record<string, unknown> {
  const { on, color, icon, descending, textAsNumber } = condition;
  return {
    key,
    sortOn: SORT_ON_NAMES.find((name) => SORT_ON[name] === on),
    ascending: !descending,
    dataOption: textAsNumber ? 'TextAsNumber' : 'Normal',
    ...(color ? { color: shownColor(workbook, color, '') } : {}),
    ...(icon ? { icon: { set: iconSetName(icon.set), index: icon.index } } : {}),
  };
}
