import { args, defineClass, invalidArgument, type ClassDefinition } from '../../protocol';
import type { IconSetRule, ValuePoint } from '../../workbook/conditional-format';
import { FormatObject, given } from './format-object';
import { ICON_SET_NAMES, ICON_SETS, iconCount, iconSetName } from './icon-set-names';
import { pointName, pointOf } from './value-points';

const TYPES = ['Number', 'Percent', 'Percentile', 'Formula'];
const OPERATORS = ['GreaterThan', 'GreaterThanOrEqual'] as const;

export class IconSetConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

/** Equal shares of the range of values, as Excel begins with. */
export const evenPoints = (count: number): ValuePoint[] =>
  Array.from({ length: count }, (_, i) => ({
    type: 'percent',
    value: String(Math.round((i * 100) / count)),
    inclusive: true,
  }));

function criterion(self: IconSetConditionalFormat, rule: IconSetRule, at: number): Record<string, unknown> {
  const point = rule.points[at] as ValuePoint;
  const icon = rule.icons[at];
  return {
    type: pointName(point),
    operator: point.inclusive ? 'GreaterThanOrEqual' : 'GreaterThan',
    formula: `=${self.shown(point.value ?? '0')}`,
    customIcon: icon ? { set: iconSetName(icon.set), index: icon.index } : null,
  };
}

function readIcon(value: unknown): IconSetRule['icons'][number] {
  if (value === null || value === undefined) return null;
  const { set, index } = given(value);
  const file = ICON_SETS[args.oneOf(set, ICON_SET_NAMES)] as string;
  return { set: file, index: args.integer(index, 0, iconCount(file) - 1) };
}

/** The first icon begins below everything: its criterion may be empty. */
function readPoint(value: unknown, at: number): ValuePoint {
  const one = given(value ?? {});
  if (at === 0 && (one['type'] ?? null) === null) return { type: 'percent', value: '0', inclusive: true };
  const operator = args.oneOf(args.optional(one['operator'], args.text, 'GreaterThanOrEqual'), OPERATORS);
  return { ...pointOf(one, TYPES), inclusive: operator === 'GreaterThanOrEqual' };
}

const definition = defineClass<IconSetConditionalFormat>('IconSetConditionalFormat', {
  scalars: {
    ReverseIconOrder: {
      get: (self) => self.rule('iconSet').reverse,
      set: (self, value) => {
        const reverse = args.boolean(value);
        self.change(() => void Object.assign(self.rule('iconSet'), { reverse }));
      },
    },
    ShowIconOnly: {
      get: (self) => !self.rule('iconSet').showValue,
      set: (self, value) => {
        const showValue = !args.boolean(value);
        self.change(() => void Object.assign(self.rule('iconSet'), { showValue }));
      },
    },
    Style: {
      get: (self) => iconSetName(self.rule('iconSet').set),
      set: (self, value) => {
        const set = ICON_SETS[args.oneOf(value, ICON_SET_NAMES)] as string;
        const count = iconCount(set);
        self.change(() => {
          const rule = self.rule('iconSet');
          if (rule.points.length !== count) rule.points = evenPoints(count);
          Object.assign(rule, { set, icons: rule.points.map(() => null) });
        });
      },
    },
    Criteria: {
      get: (self) => {
        const rule = self.rule('iconSet');
        return rule.points.map((_, at) => criterion(self, rule, at));
      },
      set: (self, value) => {
        const rule = self.rule('iconSet');
        if (!Array.isArray(value) || value.length !== iconCount(rule.set))
          throw invalidArgument(`The set has ${iconCount(rule.set)} icons.`);
        const criteria = value as unknown[];
        const points = criteria.map(readPoint);
        const icons = criteria.map((one) => readIcon(given(one ?? {})['customIcon']));
        self.change(() => void Object.assign(rule, { points, icons }));
      },
    },
  },
});
