import type {
  ConditionalFormat,
  DataBarRule,
  FormatRule,
  IconSetRule,
  TextOperator,
  ValuePoint,
} from '../../workbook/conditional-format';
import { areasText, baseCell } from '../../workbook/areas';
import { cellName } from '../../workbook/address';
import type { Color } from '../../workbook/styles';
import { colorAttributes } from '../styles/color-xml';
import type { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { PRESETS } from './preset-rules';
import { ruleFormula } from './rule-formula';
import { setXm, X14, XM } from './sheet-extensions';

/** Icon sets that only the extension of Excel 2010 knows. */
const NEW_ICON_SETS = ['3Stars', '3Triangles', '5Boxes'];

/** True for what the standard's own element cannot say: it stands whole in the extension. */
export const needsExtension = (rule: FormatRule): boolean =>
  rule.kind === 'iconSet' && (NEW_ICON_SETS.includes(rule.set) || rule.icons.some((icon) => icon !== null));

/** True for a format that a script has not finished: Excel keeps none without a rule. */
export const isUnfinished = (rule: FormatRule): boolean =>
  (rule.kind === 'custom' && rule.formula === null) ||
  (rule.kind === 'cellValue' && rule.formula1 === null) ||
  (rule.kind === 'text' && rule.text === null && !rule.formula) ||
  (rule.kind === 'preset' && rule.criterion === null);

/** How the file format says the tests of texts; `text` is a formula. */
export const TEXT_RULES: Record<TextOperator, { type: string; formula: (cell: string, text: string) => string }> = {
  containsText: { type: 'containsText', formula: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  notContains: { type: 'notContainsText', formula: (cell, text) => `ISERROR(SEARCH(${text},${cell}))` },
  beginsWith: { type: 'beginsWith', formula: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}` },
  endsWith: { type: 'endsWith', formula: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

/** The `<cfRule>` of a format in the namespace of `parent`; `dxfId` is null for a format without a look. */
export function ruleElement(parent: XmlElement, format: ConditionalFormat, dxfId: number | null): XmlElement {
  const element = parent.make('cfRule', { type: '', dxfId });
  const formula = (text: string): void =>
    void element.append(parent.make('formula')).setText(ruleFormula(text, format.anchor, baseCell(format.areas)));
  const base = baseCell(format.areas);
  const cell = cellName(base.row, base.column);
  const attributes = ruleAttributes(format.rule);
  for (const [name, value] of Object.entries(attributes)) element.set(name, value);
  element.set('priority', format.priority);
  if (format.stopIfTrue) element.set('stopIfTrue', 1);
  const { rule } = format;
  if (rule.kind === 'custom' && rule.formula !== null) formula(rule.formula);
  else if (rule.kind === 'cellValue') [rule.formula1, rule.formula2].forEach((one) => one !== null && formula(one));
  else if (rule.kind === 'text' && rule.formula) {
    formula(TEXT_RULES[rule.operator].formula(cellName(format.anchor.row, format.anchor.column), rule.formula));
  } else if (rule.kind === 'text' && rule.text !== null) {
    const text = TEXT_RULES[rule.operator].formula(cell, `"${rule.text.replace(/"/g, '""')}"`);
    element.append(parent.make('formula')).setText(encodeXstring(text));
  } else if (rule.kind === 'preset') {
    const text = PRESETS[rule.criterion ?? '']?.formula;
    if (text !== undefined) element.append(parent.make('formula')).setText(text.replaceAll('@', cell));
  } else appendScale(element, format);
  return element;
}

function ruleAttributes(rule: FormatRule): Record<string, string | number> {
  switch (rule.kind) {
    case 'custom':
      return { type: 'expression' };
    case 'cellValue':
      return { type: 'cellIs', operator: rule.operator };
    case 'text':
      return {
        type: TEXT_RULES[rule.operator].type,
        operator: rule.operator,
        // Absent where a formula gives the text: the formula of the rule alone tells it.
        ...(rule.text === null ? {} : { text: encodeXstring(rule.text) }),
      };
    case 'preset':
      return PRESETS[rule.criterion ?? '']?.attributes ?? {};
    case 'topBottom':
      return {
        type: 'top10',
        ...(rule.percent ? { percent: 1 } : {}),
        ...(rule.bottom ? { bottom: 1 } : {}),
        rank: rule.rank,
      };
    default:
      return { type: rule.kind };
  }
}

function appendScale(element: XmlElement, format: ConditionalFormat): void {
  const { rule } = format;
  const point = (one: ValuePoint): XmlElement => {
    const auto = one.type === 'autoMin' ? 'min' : one.type === 'autoMax' ? 'max' : one.type;
    return element.make('cfvo', { type: auto, val: pointValue(one, format), gte: one.inclusive ? null : 0 });
  };
  if (rule.kind === 'colorScale') {
    const scale = element.append(element.make('colorScale'));
    for (const one of rule.points) scale.append(point(one.point));
    for (const { color } of rule.points) scale.append(element.make('color', colorAttributes(color)));
  } else if (rule.kind === 'iconSet') {
    const set = element.append(element.make('iconSet', iconAttributes(rule)));
    for (const one of rule.points) set.append(point(one));
  } else if (rule.kind === 'dataBar') {
    const bar = element.append(element.make('dataBar', { showValue: rule.showValue ? null : 0 }));
    bar.append(point(rule.lower));
    bar.append(point(rule.upper));
    bar.append(element.make('color', colorAttributes(rule.color)));
    const extensions = element.append(element.make('extLst'));
    const extension = extensions.append(
      element.make('ext', { uri: '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}', 'xmlns:x14': X14 }),
    );
    extension.append(extension.makeNamed('x14:id')).setText(format.id);
  }
}

function pointValue({ type, value }: ValuePoint, { anchor, areas }: ConditionalFormat): string | null {
  if (value !== null) return ruleFormula(value, anchor, baseCell(areas));
  return type === 'num' || type === 'percent' || type === 'percentile' ? '0' : null;
}

const iconAttributes = ({ set, reverse, showValue }: IconSetRule): Record<string, string | number | null> => ({
  iconSet: set === '3TrafficLights1' ? null : set,
  showValue: showValue ? null : 0,
  reverse: reverse ? 1 : null,
});

/** The holder in the extension of a data bar's second half, or of a rule that stands there whole. */
export function extensionHolder(parent: XmlElement, format: ConditionalFormat): XmlElement {
  const holder = parent.makeNamed('x14:conditionalFormatting').set('xmlns:xm', XM);
  const rule = holder.append(holder.make('cfRule', { type: format.rule.kind }));
  if (format.rule.kind === 'iconSet') rule.set('priority', format.priority);
  rule.set('id', format.id);
  if (format.rule.kind === 'dataBar') rule.append(extendedBar(rule, format.rule, format));
  else if (format.rule.kind === 'iconSet') rule.append(extendedIcons(rule, format.rule, format));
  setXm(holder, 'sqref', areasText(format.areas));
  return holder;
}

function extendedPoint(parent: XmlElement, one: ValuePoint, format: ConditionalFormat): XmlElement {
  const element = parent.make('cfvo', { type: one.type, gte: one.inclusive ? null : 0 });
  const value = pointValue(one, format);
  if (value !== null) setXm(element, 'f', value);
  return element;
}

function extendedBar(parent: XmlElement, rule: DataBarRule, format: ConditionalFormat): XmlElement {
  const bar = parent.make('dataBar', {
    minLength: 0,
    maxLength: 100,
    showValue: rule.showValue ? null : 0,
    border: rule.border ? 1 : null,
    gradient: rule.gradient ? null : 0,
    direction: rule.direction === 'context' ? null : rule.direction,
    negativeBarColorSameAsPositive: rule.negative.sameFill ? 1 : null,
    negativeBarBorderColorSameAsPositive: rule.negative.sameBorder ? null : 0,
    axisPosition: rule.axis === 'automatic' ? null : rule.axis,
  });
  const color = (name: string, value: Color | null): void => {
    if (value) bar.append(parent.make(name, colorAttributes(value)));
  };
  bar.append(extendedPoint(parent, rule.lower, format));
  bar.append(extendedPoint(parent, rule.upper, format));
  color('borderColor', rule.border);
  if (!rule.negative.sameFill) color('negativeFillColor', rule.negative.fill);
  if (!rule.negative.sameBorder) color('negativeBorderColor', rule.negative.border ?? rule.border);
  if (rule.axis !== 'none') color('axisColor', rule.axisColor);
  return bar;
}

function extendedIcons(parent: XmlElement, rule: IconSetRule, format: ConditionalFormat): XmlElement {
  const custom = rule.icons.some((icon) => icon !== null);
  const set = parent.make('iconSet', { ...iconAttributes(rule), custom: custom ? 1 : null });
  for (const one of rule.points) set.append(extendedPoint(parent, one, format));
  if (custom)
    rule.icons.forEach((icon, i) => {
      set.append(parent.make('cfIcon', { iconSet: icon?.set ?? rule.set, iconId: icon?.index ?? i }));
    });
  return set;
}
