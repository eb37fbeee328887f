import type { CellOperator, FormatRule, TextOperator } from '../../workbook/conditional-format';
import { readColor } from '../styles/color-xml';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';
import { presetOf } from './preset-rules';
import { readDataBar, readPoint } from './read-data-bar';
import { readRuleFormula } from './rule-formula';

const TEXT_TYPES: Record<string, TextOperator> = {
  containsText: 'containsText',
  notContainsText: 'notContains',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
};
const CELL_OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
];

/** Formulas of a rule: `<formula>` in the standard, `<xm:f>` in the extension. */
const formulasOf = (element: XmlElement): (string | null)[] =>
  [...element.all('formula'), ...element.all('f')].map(({ text }) => readRuleFormula(text));

/** What rules on texts compute, around the formula of the sought text. */
const SOUGHT: Record<TextOperator, RegExp> = {
  containsText: /^NOT\(ISERROR\(SEARCH\((.+),[A-Z]+\d+\)\)\)$/i,
  notContains: /^ISERROR\(SEARCH\((.+),[A-Z]+\d+\)\)$/i,
  beginsWith: /^LEFT\([A-Z]+\d+,LEN\((.+)\)\)=\1$/i,
  endsWith: /^RIGHT\([A-Z]+\d+,LEN\((.+)\)\)=\1$/i,
};

/** The formula that gives the text of a rule, from the one that the rule computes; null for one of another make. */
const soughtFormula = (operator: TextOperator, formula: string): string | null =>
  SOUGHT[operator].exec(formula.replace(/^=/, ''))?.[1] ?? null;

/** What a `<cfRule>` says; null for what no class of Office.js stands for: it stays in the file. `companion` is its other half in the extension. */
export function readFormatRule(element: XmlElement, companion: XmlElement | null): FormatRule | null {
  const type = element.attr('type') ?? '';
  const [formula1 = null, formula2 = null] = formulasOf(element);
  if (type === 'expression') return formula1 === null ? null : { kind: 'custom', formula: formula1 };
  if (type === 'cellIs') {
    const operator = element.attr('operator') ?? '';
    if (!CELL_OPERATORS.includes(operator) || formula1 === null) return null;
    return { kind: 'cellValue', operator: operator as CellOperator, formula1, formula2 };
  }
  const text = TEXT_TYPES[type];
  if (text) {
    const sought = element.attr('text');
    if (sought !== null) return { kind: 'text', operator: text, text: decodeXstring(sought), formula: null };
    const formula = soughtFormula(text, formula1 ?? '');
    return formula === null ? null : { kind: 'text', operator: text, text: null, formula };
  }
  if (type === 'top10')
    return {
      kind: 'topBottom',
      rank: element.number('rank') ?? 10,
      percent: element.flag('percent'),
      bottom: element.flag('bottom'),
    };
  const preset = presetOf((name) => element.attr(name));
  return preset === null ? readScale(element, type, companion) : { kind: 'preset', criterion: preset };
}

function readScale(element: XmlElement, type: string, companion: XmlElement | null): FormatRule | null {
  const content = element.child(type);
  if (!content) return null;
  if (type === 'dataBar') return readDataBar(content, companion?.child('dataBar') ?? null);
  if (type === 'iconSet') return readIconSet(content);
  if (type !== 'colorScale') return null;
  const colors = content.all('color').map(readColor);
  const points = content.all('cfvo').map(readPoint);
  if (points.length < 2 || points.length > 3 || colors.length !== points.length) return null;
  return { kind: 'colorScale', points: points.map((point, i) => ({ point, color: colors[i] ?? { rgb: '#FFFFFF' } })) };
}

function readIconSet(content: XmlElement): FormatRule {
  const points = content.all('cfvo').map(readPoint);
  const set = content.attr('iconSet') ?? '3TrafficLights1';
  const own = content
    .all('cfIcon')
    .map((icon) => ({ set: icon.attr('iconSet') ?? set, index: icon.number('iconId') ?? 0 }));
  return {
    kind: 'iconSet',
    set,
    points,
    icons: points.map((_, i) => {
      const icon = own[i];
      return icon && (icon.set !== set || icon.index !== i) ? icon : null;
    }),
    reverse: content.flag('reverse'),
    showValue: content.flag('showValue', true),
  };
}
