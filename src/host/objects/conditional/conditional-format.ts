import { args, defineClass, itemNotFound, objectMethod, valueMethod, type ClassDefinition } from '../../protocol';
import { moveFormat, removeFormat, type FormatRule } from '../../workbook/conditional-format';
import type { ConditionalFormat as FormatModel } from '../../workbook/conditional-format';
import type { SheetModel } from '../../workbook/sheet';
import { assertFormatAllowed } from '../access';
import type { ExcelContext } from '../excel-context';
import { Range } from '../range';
import { RangeAreas } from '../range-areas';
import { ColorScaleConditionalFormat } from './color-scale-format';
import { DataBarConditionalFormat } from './data-bar-format';
import { FormatObject } from './format-object';
import { IconSetConditionalFormat } from './icon-set-format';
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from './rule-formats';

/** Types of Office.js by the kinds of the model. */
export const FORMAT_TYPES: Record<FormatRule['kind'], string> = {
  custom: 'Custom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  topBottom: 'TopBottom',
  preset: 'PresetCriteria',
  text: 'ContainsText',
  cellValue: 'CellValue',
};

export class ConditionalFormat extends FormatObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  get areas(): RangeAreas {
    return new RangeAreas(
      this.context,
      this.format.areas.map((area) => new Range(this.context, this.sheet, area)),
    );
  }

  get single(): Range | null {
    const [area, ...others] = this.format.areas;
    return area && others.length === 0 ? new Range(this.context, this.sheet, area) : null;
  }
}

type Side = new (context: ExcelContext, sheet: SheetModel, format: FormatModel) => FormatObject;

/** What is special to a kind of format; a null object for formats of other kinds. */
const side =
  (kind: FormatRule['kind'], Class: Side) =>
  (self: ConditionalFormat): FormatObject | null =>
    self.format.rule.kind === kind ? new Class(self.context, self.sheet, self.format) : null;

const cellValue = side('cellValue', CellValueConditionalFormat);
const colorScale = side('colorScale', ColorScaleConditionalFormat);
const custom = side('custom', CustomConditionalFormat);
const dataBar = side('dataBar', DataBarConditionalFormat);
const iconSet = side('iconSet', IconSetConditionalFormat);
const preset = side('preset', PresetCriteriaConditionalFormat);
const text = side('text', TextConditionalFormat);
const topBottom = side('topBottom', TopBottomConditionalFormat);

const definition = defineClass<ConditionalFormat>('ConditionalFormat', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Type: { get: (self) => FORMAT_TYPES[self.format.rule.kind] },
    StopIfTrue: {
      // Scales, bars and icons never stop what comes after them.
      get: (self) =>
        ['colorScale', 'dataBar', 'iconSet'].includes(self.format.rule.kind) ? null : self.format.stopIfTrue,
      set: (self, value) => {
        const stopIfTrue = args.boolean(value);
        self.change((format) => {
          format.stopIfTrue = stopIfTrue;
        });
      },
    },
    Priority: {
      get: (self) => self.sheet.conditionalFormats.indexOf(self.format),
      set: (self, value) => {
        assertFormatAllowed(self.sheet);
        moveFormat(self.sheet, self.format, args.integer(value, 0));
      },
    },
  },
  navigation: {
    CellValue: cellValue,
    CellValueOrNullObject: cellValue,
    ColorScale: colorScale,
    ColorScaleOrNullObject: colorScale,
    Custom: custom,
    CustomOrNullObject: custom,
    DataBar: dataBar,
    DataBarOrNullObject: dataBar,
    IconSet: iconSet,
    IconSetOrNullObject: iconSet,
    Preset: preset,
    PresetOrNullObject: preset,
    TextComparison: text,
    TextComparisonOrNullObject: text,
    TopBottom: topBottom,
    TopBottomOrNullObject: topBottom,
  },
  methods: {
    Delete: valueMethod(0, (self) => {
      assertFormatAllowed(self.sheet);
      removeFormat(self.sheet, self.format);
    }),
    GetRange: objectMethod(0, (self) => {
      if (!self.single) throw itemNotFound('The conditional format applies to several ranges.');
      return self.single;
    }),
    GetRangeOrNullObject: objectMethod(0, (self) => self.single),
    GetRanges: objectMethod(0, (self) => self.areas),
  },
});
