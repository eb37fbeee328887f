import { args, defineClass, invalidArgument, type ClassDefinition } from '../../protocol';
import type { ColorScaleRule } from '../../workbook/conditional-format';
import { colorText, shownColor } from '../color';
import { FormatObject, given } from './format-object';
import { pointName, pointOf } from './value-points';

const TYPES = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile', 'Formula'];

export class ColorScaleConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  /** A criterion as Office.js gives it. */
  criterion(one: ColorScaleRule['points'][number] | undefined): Record<string, unknown> | undefined {
    if (!one) return undefined;
    const { value } = one.point;
    return {
      type: pointName(one.point),
      formula: value === null ? null : `=${this.shown(value)}`,
      color: shownColor(this.workbook, one.color, '#FFFFFF'),
    };
  }
}

function readCriterion(value: unknown): ColorScaleRule['points'][number] {
  const criterion = given(value);
  const color = criterion['color'];
  if (color === null || color === undefined) throw invalidArgument('A criterion of a colour scale has a colour.');
  return { point: pointOf(criterion, TYPES), color: { rgb: colorText(args.text(color)) } };
}

const definition = defineClass<ColorScaleConditionalFormat>('ColorScaleConditionalFormat', {
  scalars: {
    ThreeColorScale: { get: (self) => self.rule('colorScale').points.length === 3 },
    Criteria: {
      get: (self) => {
        const { points } = self.rule('colorScale');
        const midpoint = points.length === 3 ? { midpoint: self.criterion(points[1]) } : {};
        return { minimum: self.criterion(points[0]), ...midpoint, maximum: self.criterion(points.at(-1)) };
      },
      set: (self, value) => {
        const { minimum, midpoint, maximum } = given(value);
        const points = [minimum, midpoint, maximum]
          .filter((one, i) => i !== 1 || (one !== null && one !== undefined))
          .map(readCriterion);
        self.change(() => {
          self.rule('colorScale').points = points;
        });
      },
    },
  },
});
