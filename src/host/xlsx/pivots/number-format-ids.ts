import { BUILTIN_FORMATS } from '../styles/builtin-formats';
import { CONTENT_TYPE, DECLARATION } from '../package/namespaces';
import { blankStyles } from '../styles/blank-styles';
import { decodeXstring, encodeXstring } from '../xml/escape';
import { parseXml, serializeXml } from '../xml/parse-xml';
import type { SaveContext } from '../write/save-context';

const FIRST_CUSTOM = 164;

/** Ids by which the parts of PivotTables name number formats; codes that no cell has are added to the styles. */
export class NumberFormatIds {
  constructor(private readonly context: SaveContext) {}

  idOf(code: string): number {
    const builtin = Object.entries(BUILTIN_FORMATS).find(([, known]) => known === code);
    return builtin ? Number(builtin[0]) : this.custom(code);
  }

  private custom(code: string): number {
    const { parts } = this.context;
    const part = this.stylesPart();
    const document = parseXml(parts.text(part), part);
    const { root } = document;
    const list = root.child('numFmts') ?? root.insertBefore(root.make('numFmts'), root.elements[0] ?? null);
    const formats = list.all('numFmt');
    const known = formats.find((format) => decodeXstring(format.attr('formatCode') ?? '') === code);
    if (known) return known.number('numFmtId') ?? 0;
    const id = Math.max(FIRST_CUSTOM - 1, ...formats.map((format) => format.number('numFmtId') ?? 0)) + 1;
    list.append(list.make('numFmt', { numFmtId: id, formatCode: encodeXstring(code) }));
    list.set('count', formats.length + 1);
    parts.set(part, serializeXml(document));
    return id;
  }

  private stylesPart(): string {
    const { backing, parts, flavour } = this.context;
    const part = backing.stylesPart ?? 'xl/styles.xml';
    if (!parts.has(part)) {
      this.context.addPart(part, DECLARATION + blankStyles(flavour), CONTENT_TYPE.styles);
      this.context.relationships(backing.workbookPart).add(flavour.relationships + '/styles', part);
    }
    return part;
  }
}
