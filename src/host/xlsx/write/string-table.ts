import type { StringPool } from '../../workbook/string-pool';
import type { SharedStrings } from '../read/shared-strings';
import { encodeXstring, escapeText } from '../xml/escape';
import { DECLARATION, type Flavour } from '../package/namespaces';

/** Shared strings while a workbook is saved: those of the file keep their index, others are appended in the order they are met. */
export class StringTable {
  private readonly indexes: Map<number, number>;
  private readonly added: number[] = [];
  private readonly first: number;

  constructor(
    private readonly pool: StringPool,
    known: SharedStrings,
  ) {
    this.indexes = new Map(known.plain);
    this.first = known.pooled.length;
  }

  /** The index in the file of a string of the pool. */
  index(pooled: number): number {
    const known = this.indexes.get(pooled);
    if (known !== undefined) return known;
    const index = this.first + this.added.length;
    this.indexes.set(pooled, index);
    this.added.push(pooled);
    return index;
  }

  get grew(): boolean {
    return this.added.length > 0;
  }

  /** The part with the new strings at its end; `xml` is null when the file has no such part yet. */
  write(xml: string | null, flavour: Flavour): string {
    const root = xml === null ? null : /<((?:[\w.-]+:)?)sst(?:\s[^>]*)?>/.exec(xml);
    if (xml === null || !root)
      return `${DECLARATION}<sst xmlns="${flavour.main}"${this.counts()}>${this.items('')}</sst>`;
    const prefix = root[1] as string;
    const tag = root[0].replace(/\s(?:count|uniqueCount)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const opened = tag.replace(/\s*\/?>$/, `${this.counts()}>`);
    const head = xml.slice(0, root.index) + opened;
    if (/\/>$/.test(root[0])) return `${head}${this.items(prefix)}</${prefix}sst>`;
    const body = xml.slice(root.index + root[0].length);
    const end = endOfItems(body, prefix);
    return head + body.slice(0, end) + this.items(prefix) + body.slice(end);
  }

  private counts(): string {
    return ` uniqueCount="${this.first + this.added.length}"`;
  }

  private items(prefix: string): string {
    return this.added
      .map((pooled) => `<${prefix}si>${textElement(this.pool.get(pooled), prefix)}</${prefix}si>`)
      .join('');
  }
}

/** Strings come before the part's own extensions. */
function endOfItems(body: string, prefix: string): number {
  const extensions = body.lastIndexOf(`<${prefix}extLst`);
  const lastItem = Math.max(body.lastIndexOf(`</${prefix}si>`), body.lastIndexOf(`<${prefix}si/>`));
  return extensions > lastItem ? extensions : body.lastIndexOf(`</${prefix}sst`);
}

/** `<t>` with its spaces preserved where XML readers would drop them. */
export function textElement(text: string, prefix: string): string {
  const safe = escapeText(encodeXstring(text));
  const space = /^\s|\s$|\n|\t/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${safe}</${prefix}t>`;
}
