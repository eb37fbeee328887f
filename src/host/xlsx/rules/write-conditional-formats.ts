import { areasText, baseCell } from '../../workbook/areas';
import type { ConditionalFormat } from '../../workbook/conditional-format';
import type { SheetModel } from '../../workbook/sheet';
import type { SaveContext } from '../write/save-context';
import { SHEET_ORDER } from '../write/sheet-order';
import type { XmlElement } from '../xml/element';
import { extensionHolder, isUnfinished, needsExtension, ruleElement } from './format-rule-xml';
import { isRead, ruleElements, type RuleElement } from './read-conditional-formats';
import { dropEmptyExtension, needExtensionList, setXm } from './sheet-extensions';

const LIST_URI = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** Brings the conditional formats of a sheet part up to date; what did not change, or is not known, is not touched. */
export function writeConditionalFormats(root: XmlElement, sheet: SheetModel, context: SaveContext): void {
  new FormatWriter(root, context).write(sheet);
}

class FormatWriter {
  private readonly known: RuleElement[];

  constructor(
    private readonly root: XmlElement,
    private readonly context: SaveContext,
  ) {
    this.known = ruleElements(root);
  }

  write(sheet: SheetModel): void {
    const kept = new Set<RuleElement>();
    const added: { format: ConditionalFormat; dxfId: number | null }[] = [];
    for (const format of sheet.conditionalFormats) {
      const source = this.context.backing.rules.get(format);
      const element = source ? this.known[source.index] : undefined;
      const before = source ? (JSON.parse(source.content) as ConditionalFormat) : null;
      if (element && before && this.keep(format, element, before)) kept.add(element);
      else if (!isUnfinished(format.rule)) added.push({ format, dxfId: this.lookOf(format, element, before) });
    }
    for (const element of this.known) if (isRead(element) && !kept.has(element)) this.remove(element);
    for (const { format, dxfId } of added) this.add(format, dxfId);
    dropEmptyExtension(this.root, 'conditionalFormattings');
  }

  /** Updates the element of a format whose rule and look are as they were; false when it must be written anew. */
  private keep(format: ConditionalFormat, element: RuleElement, before: ConditionalFormat): boolean {
    const same = (key: keyof ConditionalFormat): boolean => JSON.stringify(format[key]) === JSON.stringify(before[key]);
    const sameAreas = same('areas');
    if (!same('rule') || !same('look')) return false;
    // Formulas of the file are relative to the first cell: they stay right only where that stays.
    if (
      !sameAreas &&
      !(element.holder.all('cfRule').length === 1 && sameCell(baseCell(format.areas), baseCell(before.areas)))
    )
      return false;
    if (!same('priority')) element.rule.set('priority', format.priority);
    if (!same('stopIfTrue')) element.rule.set('stopIfTrue', format.stopIfTrue ? 1 : null);
    if (!sameAreas) {
      setAreas(element.holder, format);
      if (element.companion) setAreas(element.companion.holder, format);
    }
    return true;
  }

  private remove({ holder, rule, companion, extended }: RuleElement): void {
    holder.remove(rule);
    if (holder.all('cfRule').length === 0) (extended ? this.extensions : this.root).remove(holder);
    if (!companion) return;
    companion.holder.remove(companion.rule);
    if (companion.holder.all('cfRule').length === 0) this.extensions.remove(companion.holder);
  }

  /** The number of the look in `styles.xml`: that of the file where it did not change. */
  private lookOf(
    format: ConditionalFormat,
    element: RuleElement | undefined,
    before: ConditionalFormat | null,
  ): number | null {
    const known = element?.rule.number('dxfId') ?? null;
    if (known !== null && JSON.stringify(format.look) === JSON.stringify(before?.look)) return known;
    return Object.keys(format.look).length > 0 ? this.context.dxfs.index(format.look) : null;
  }

  private add(format: ConditionalFormat, dxfId: number | null): void {
    const { root } = this;
    if (needsExtension(format.rule)) {
      this.extensions.append(extensionHolder(this.extensions, format));
      return;
    }
    const holder = root.insertInOrder(
      root.make('conditionalFormatting', { sqref: areasText(format.areas) }),
      SHEET_ORDER,
    );
    holder.append(ruleElement(holder, format, dxfId));
    if (format.rule.kind === 'dataBar') this.extensions.append(extensionHolder(this.extensions, format));
  }

  private get extensions(): XmlElement {
    return needExtensionList(this.root, 'conditionalFormattings', LIST_URI);
  }
}

const sameCell = (a: ReturnType<typeof baseCell>, b: ReturnType<typeof baseCell>): boolean =>
  a.row === b.row && a.column === b.column;

function setAreas(holder: XmlElement, { areas }: ConditionalFormat): void {
  if (holder.child('sqref')) setXm(holder, 'sqref', areasText(areas));
  else holder.set('sqref', areasText(areas));
}
