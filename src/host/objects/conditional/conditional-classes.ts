import { ColorScaleConditionalFormat } from './color-scale-format';
import { ConditionalFormat } from './conditional-format';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { ConditionalRangeBorder, ConditionalRangeBorderCollection } from './conditional-range-borders';
import { ConditionalRangeFill, ConditionalRangeFont, ConditionalRangeFormat } from './conditional-range-format';
import {
  ConditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat,
  DataBarConditionalFormat,
} from './data-bar-format';
import { IconSetConditionalFormat } from './icon-set-format';
import {
  CellValueConditionalFormat,
  ConditionalFormatRule,
  CustomConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
} from './rule-formats';

/** The classes around conditional formats. */
export const CONDITIONAL_CLASSES = [
  CellValueConditionalFormat,
  ColorScaleConditionalFormat,
  ConditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeBorder,
  ConditionalRangeBorderCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  DataBarConditionalFormat,
  IconSetConditionalFormat,
  PresetCriteriaConditionalFormat,
  TextConditionalFormat,
  TopBottomConditionalFormat,
];
