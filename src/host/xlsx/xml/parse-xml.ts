import { FileError, damaged } from '../file-error';
import { XmlElement } from './element';
import { decodeEntities } from './escape';

export interface XmlDocument {
  /** Declaration, comments and white space before the root, as read. */
  prolog: string;
  root: XmlElement;
  epilog: string;
}

const MAX_DEPTH = 256;
/** Far beyond what parts other than cells hold; each element costs some 300 bytes. */
const MAX_ELEMENTS = 250_000;
const MAX_ATTRIBUTES = 1000;
const NAME = /[A-Za-z_\u0080-\uFFFF][\w.\-:\u0080-\uFFFF]*/y;
const ATTRIBUTE = /\s+([A-Za-z_\u0080-\uFFFF][\w.\-:\u0080-\uFFFF]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const CLOSING = /<\/([^\s>]+)\s*>/y;

/**
 * Parses a small part of the package into a tree that can be edited in place. No DTD is read: a DOCTYPE (and with it any entity bomb or
 * external entity) is refused. Raises `FileError` `DAMAGED` for anything that is not well-formed, `TOO_LARGE` beyond a quarter of a million elements.
 */
export function parseXml(source: string, part: string): XmlDocument {
  return new Parser(source, part).document();
}

export const serializeXml = (document: XmlDocument): string =>
  document.prolog + document.root.toString() + document.epilog;

class Parser {
  private at = 0;
  private elements = 0;

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {}

  document(): XmlDocument {
    this.skipMisc();
    const prolog = this.source.slice(0, this.at);
    if (this.source[this.at] !== '<') throw this.fail('no root element');
    const root = this.tree();
    const end = this.at;
    this.skipMisc();
    if (this.at < this.source.length) throw this.fail('content after the root element');
    return { prolog, root, epilog: this.source.slice(end) };
  }

  /** The element at the cursor with all that is in it; no recursion, so that depth costs no stack. */
  private tree(): XmlElement {
    const open: { element: XmlElement; start: number; open: number }[] = [];
    for (;;) {
      const started = this.startTag();
      const parent = open[open.length - 1];
      parent?.element.adopt(started.element);
      if (started.closed) {
        started.element.markRead({ text: this.source, start: started.start, open: this.at, end: this.at });
        if (!parent) return started.element;
      } else {
        if (open.length >= MAX_DEPTH) throw this.fail('elements nested too deep');
        open.push({ element: started.element, start: started.start, open: this.at });
      }
      const finished = this.content(open);
      if (finished) return finished;
    }
  }

  /** Text and end tags up to the next start tag; the root when it was closed. */
  private content(open: { element: XmlElement; start: number; open: number }[]): XmlElement | null {
    for (;;) {
      const top = open[open.length - 1] as { element: XmlElement; start: number; open: number };
      this.characters(top.element);
      if (this.source[this.at + 1] !== '/') return null;
      CLOSING.lastIndex = this.at;
      const match = CLOSING.exec(this.source);
      if (!match || match[1] !== top.element.name) throw this.fail(`<${top.element.name}> is not closed`);
      this.at = CLOSING.lastIndex;
      top.element.markRead({ text: this.source, start: top.start, open: top.open, end: this.at });
      open.pop();
      if (open.length === 0) return top.element;
    }
  }

  private characters(parent: XmlElement): void {
    for (;;) {
      const next = this.source.indexOf('<', this.at);
      if (next < 0) throw this.fail(`<${parent.name}> is not closed`);
      if (next > this.at) {
        const raw = this.source.slice(this.at, next);
        const text = decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
        if (text === null) throw this.fail('unknown entity');
        parent.adopt({ raw, text });
        this.at = next;
      }
      const start = this.at;
      if (this.source.startsWith('<!--', start)) this.skipTo('-->');
      else if (this.source.startsWith('<![CDATA[', start)) {
        this.skipTo(']]>');
        parent.adopt({ raw: this.source.slice(start, this.at), text: this.source.slice(start + 9, this.at - 3) });
        continue;
      } else if (this.source[start + 1] === '?') this.skipTo('?>');
      else if (this.source[start + 1] === '!') throw this.fail('a declaration inside the document');
      else return;
      parent.adopt({ raw: this.source.slice(start, this.at), text: '' });
    }
  }

  private startTag(): { element: XmlElement; start: number; closed: boolean } {
    if (++this.elements > MAX_ELEMENTS) throw new FileError('TOO_LARGE', 'too many elements', this.part);
    const start = this.at;
    NAME.lastIndex = start + 1;
    const name = NAME.exec(this.source)?.[0];
    if (name === undefined) throw this.fail('a tag without a name');
    this.at = NAME.lastIndex;
    const attributes: [string, string][] = [];
    for (;;) {
      ATTRIBUTE.lastIndex = this.at;
      const match = ATTRIBUTE.exec(this.source);
      if (!match) break;
      const value = decodeEntities((match[2] ?? match[3] ?? '').replace(/[\t\r\n]/g, ' '));
      const key = match[1] as string;
      if (value === null) throw this.fail('unknown entity');
      if (attributes.some(([other]) => other === key)) throw this.fail(`attribute ${key} twice`);
      if (attributes.length >= MAX_ATTRIBUTES) throw this.fail('too many attributes');
      attributes.push([key, value]);
      this.at = ATTRIBUTE.lastIndex;
    }
    TAG_END.lastIndex = this.at;
    const end = TAG_END.exec(this.source);
    if (!end) throw this.fail(`broken tag <${name}`);
    this.at = TAG_END.lastIndex;
    return { element: new XmlElement(name, attributes), start, closed: end[1] === '/' };
  }

  private skipMisc(): void {
    for (;;) {
      const rest = /\s*/y;
      rest.lastIndex = this.at;
      rest.exec(this.source);
      this.at = rest.lastIndex;
      if (this.source.startsWith('<!--', this.at)) this.skipTo('-->');
      else if (this.source.startsWith('<?', this.at)) this.skipTo('?>');
      else if (this.source.startsWith('<!', this.at)) throw this.fail('a DOCTYPE');
      else return;
    }
  }

  private skipTo(end: string): void {
    const found = this.source.indexOf(end, this.at);
    if (found < 0) throw this.fail('unfinished markup');
    this.at = found + end.length;
  }

  private fail(message: string): Error {
    return damaged(`${message} (character ${this.at})`, this.part);
  }
}
