import { escapeAttribute, escapeText } from './escape';

/** Character data, comments and processing instructions between elements; `raw` is written back as it is. */
export interface XmlText {
  raw: string;
  /** What it says: decoded text, empty for comments. */
  text: string;
}

/** Where an element stood in the source it was read from. */
interface SourceSpan {
  text: string;
  start: number;
  /** After the start tag. */
  open: number;
  end: number;
}

/**
 * An element of a small XML part. What is not changed is written back byte for byte as it was read: an edit of one attribute leaves
 * quoting, namespace prefixes and unknown extensions of everything else alone. Names are as written, prefix included.
 */
export class XmlElement {
  readonly children: (XmlElement | XmlText)[] = [];
  private parent: XmlElement | null = null;
  private span: SourceSpan | null = null;
  private tagChanged = true;
  private changed = true;

  constructor(
    readonly name: string,
    private readonly attributeList: [string, string][] = [],
  ) {}

  /** Only the parser: the element is as it stands in the source. */
  markRead(span: SourceSpan): void {
    this.span = span;
    this.tagChanged = false;
    this.changed = false;
  }

  /** Only the parser. */
  adopt(child: XmlElement | XmlText): void {
    this.children.push(child);
    if (child instanceof XmlElement) child.parent = this;
  }

  get local(): string {
    return localName(this.name);
  }

  get prefix(): string {
    return this.name.slice(0, this.name.length - this.local.length);
  }

  get isChanged(): boolean {
    return this.changed;
  }

  get attributes(): readonly (readonly [string, string])[] {
    return this.attributeList;
  }

  attr(name: string): string | null {
    for (const [key, value] of this.attributeList) if (key === name) return value;
    return null;
  }

  /** An `r:id` whatever the prefix: the attribute of that local name that has a prefix. */
  prefixedAttr(local: string): string | null {
    for (const [key, value] of this.attributeList)
      if (key.endsWith(':' + local) && !key.startsWith('xmlns:')) return value;
    return null;
  }

  number(name: string): number | null {
    const text = this.attr(name);
    if (text === null || text.trim() === '') return null;
    const value = Number(text);
    return Number.isFinite(value) ? value : null;
  }

  /** An xsd:boolean; `otherwise` when the attribute is absent. */
  flag(name: string, otherwise = false): boolean {
    const text = this.attr(name);
    return text === null ? otherwise : text === '1' || text === 'true' || text === 'on';
  }

  get elements(): XmlElement[] {
    return this.children.filter((child): child is XmlElement => child instanceof XmlElement);
  }

  child(local: string): XmlElement | null {
    for (const child of this.children) if (child instanceof XmlElement && child.local === local) return child;
    return null;
  }

  all(local: string): XmlElement[] {
    return this.elements.filter((child) => child.local === local);
  }

  /** Text directly inside. */
  get text(): string {
    return this.children.map((child) => (child instanceof XmlElement ? '' : child.text)).join('');
  }

  /** Sets or (null) removes an attribute. */
  set(name: string, value: string | number | null): this {
    const at = this.attributeList.findIndex(([key]) => key === name);
    const text = value === null ? null : String(value);
    if (text === null) {
      if (at < 0) return this;
      this.attributeList.splice(at, 1);
    } else if (at < 0) this.attributeList.push([name, text]);
    else if ((this.attributeList[at] as [string, string])[1] === text) return this;
    else (this.attributeList[at] as [string, string])[1] = text;
    this.tagChanged = true;
    this.touch();
    return this;
  }

  setText(text: string): this {
    if (this.elements.length === 0 && this.text === text) return this;
    this.children.length = 0;
    this.children.push({ raw: escapeText(text), text });
    this.touch();
    return this;
  }

  /** A new element in the namespace (prefix) of this one; not attached yet. */
  make(local: string, attributes: Record<string, string | number | null | undefined> = {}): XmlElement {
    const list: [string, string][] = [];
    for (const [key, value] of Object.entries(attributes))
      if (value !== null && value !== undefined) list.push([key, String(value)]);
    return new XmlElement(this.prefix + local, list);
  }

  /** A new element of a full name, prefix included. */
  makeNamed(name: string): XmlElement {
    return new XmlElement(name);
  }

  append(child: XmlElement): XmlElement {
    return this.insert(child, this.children.length);
  }

  /** Inserts before `next`, at the end when it is null. */
  insertBefore(child: XmlElement, next: XmlElement | null): XmlElement {
    return this.insert(child, next === null ? this.children.length : this.children.indexOf(next));
  }

  /** Inserts where the schema wants it: `order` lists local names of possible children. */
  insertInOrder(child: XmlElement, order: readonly string[]): XmlElement {
    const rank = order.indexOf(child.local);
    const next = this.elements.find((other) => order.indexOf(other.local) > rank);
    return this.insertBefore(child, next ?? null);
  }

  /** The same once more, with all that is in it; not attached. Prefixes mean what they mean where it is put. */
  copy(): XmlElement {
    const twin = new XmlElement(
      this.name,
      this.attributeList.map(([name, value]) => [name, value]),
    );
    for (const child of this.children) twin.adopt(child instanceof XmlElement ? child.copy() : { ...child });
    return twin;
  }

  remove(child: XmlElement): void {
    const at = this.children.indexOf(child);
    if (at < 0) return;
    this.children.splice(at, 1);
    child.parent = null;
    this.touch();
  }

  removeAll(): void {
    if (this.children.length === 0) return;
    this.children.length = 0;
    this.touch();
  }

  replace(old: XmlElement, by: XmlElement): void {
    const at = this.children.indexOf(old);
    if (at < 0) return;
    this.insert(by, at);
    this.remove(old);
  }

  toString(): string {
    if (!this.changed && this.span) return this.span.text.slice(this.span.start, this.span.end);
    if (this.children.length === 0) return this.startTag().replace(/\s*\/?>$/, '/>');
    const inner = this.children.map((child) => (child instanceof XmlElement ? child.toString() : child.raw)).join('');
    return `${this.startTag().replace(/\s*\/>$/, '>')}${inner}</${this.name}>`;
  }

  private startTag(): string {
    if (!this.tagChanged && this.span) return this.span.text.slice(this.span.start, this.span.open);
    return `<${this.name}${this.attributeList.map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join('')}>`;
  }

  private insert(child: XmlElement, at: number): XmlElement {
    this.children.splice(at, 0, child);
    child.parent = this;
    this.touch();
    return child;
  }

  private touch(): void {
    if (this.changed) return;
    this.changed = true;
    this.parent?.touch();
  }
}

export const localName = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};
