import { baseCell, parseAreas } from '../../workbook/areas';
import { claimFormatId, newFormatId, type ConditionalFormat } from '../../workbook/conditional-format';
import type { SheetModel } from '../../workbook/sheet';
import type { XlsxBacking } from '../xlsx-backing';
import type { XmlElement } from '../xml/element';
import { readDxf } from './dxf-xml';
import { readFormatRule } from './read-format-rule';
import { extensionList } from './sheet-extensions';

/** A rule of a sheet where it stands: the standard's list, or the extension of Excel 2010. */
export interface RuleElement {
  /** The `<conditionalFormatting>` around it. */
  holder: XmlElement;
  rule: XmlElement;
  /** The other half of a data bar, in the extension. */
  companion: { holder: XmlElement; rule: XmlElement } | null;
  extended: boolean;
}

/** All rules of a sheet; companions count with the rule that they complete. */
export function ruleElements(root: XmlElement): RuleElement[] {
  const extended = (extensionList(root, 'conditionalFormattings')?.all('conditionalFormatting') ?? []).flatMap(
    (holder) => holder.all('cfRule').map((rule) => ({ holder, rule })),
  );
  const byId = new Map(extended.map((one) => [one.rule.attr('id') ?? '', one]));
  const companions = new Set<XmlElement>();
  const main = root.all('conditionalFormatting').flatMap((holder) =>
    holder.all('cfRule').map((rule): RuleElement => {
      const companion = byId.get(companionId(rule) ?? '') ?? null;
      if (companion) companions.add(companion.rule);
      return { holder, rule, companion, extended: false };
    }),
  );
  const alone = extended.filter(({ rule }) => !companions.has(rule));
  return [...main, ...alone.map((one): RuleElement => ({ ...one, companion: null, extended: true }))];
}

/** What `<x14:id>` in the extensions of a rule names. */
const companionId = (rule: XmlElement): string | null =>
  (rule.child('extLst')?.all('ext') ?? []).map((extension) => extension.child('id')?.text ?? null).find(Boolean) ??
  null;

/** Reads the conditional formats in the order of their priorities. */
export function readConditionalFormats(root: XmlElement, sheet: SheetModel, backing: XlsxBacking): void {
  const found = ruleElements(root).flatMap((element, index) => {
    const format = readFormat(element, sheet, backing);
    if (!format) return [];
    sheet.conditionalFormats.push(format);
    return [{ format, index }];
  });
  for (const { format, index } of found) backing.rules.set(format, { index, content: JSON.stringify(format) });
  sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
}

const areasOf = (holder: XmlElement): ReturnType<typeof parseAreas> =>
  parseAreas(holder.attr('sqref') ?? holder.child('sqref')?.text ?? '');

/** True for a rule that the model knows. Those of PivotTables belong to these. */
export const isRead = ({ holder, rule, companion }: RuleElement): boolean =>
  !holder.flag('pivot') && areasOf(holder).length > 0 && readFormatRule(rule, companion?.rule ?? null) !== null;

function readFormat(element: RuleElement, sheet: SheetModel, backing: XlsxBacking): ConditionalFormat | null {
  const { holder, rule, companion, extended } = element;
  const areas = areasOf(holder);
  const read = readFormatRule(rule, companion?.rule ?? null);
  if (!read || !isRead(element)) return null;
  const own = rule.child('dxf');
  const look = own ? readDxf(own) : backing.dxfs[rule.number('dxfId') ?? -1];
  const given = companion?.rule.attr('id') ?? (extended ? rule.attr('id') : null);
  return {
    id: given !== null && claimFormatId(sheet.workbook, given) ? given : newFormatId(sheet.workbook),
    areas,
    anchor: baseCell(areas),
    priority: rule.number('priority') ?? 0,
    stopIfTrue: rule.flag('stopIfTrue'),
    rule: read,
    look: look ? structuredClone(look) : {},
  };
}
