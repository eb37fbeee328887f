import { damaged } from '../file-error';
import { decodeEntities } from '../xml/escape';

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
export const EQUALS = 0x3d;

// A string that starts with U+FEFF is data here, not a byte order mark.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Moves from tag to tag in the bytes of an XML part. Raises `DAMAGED` where the tags do not fit. */
export class TagCursor {
  protected at: number;
  protected readonly skip: number;

  /** `prefix` is that of the sheet's own elements, with its colon (`x:`) or empty; `from` and `to` bound what is looked at. */
  constructor(
    readonly bytes: Uint8Array,
    from: number,
    protected readonly to: number,
    readonly prefix: string,
    private readonly part: string,
  ) {
    this.at = from;
    this.skip = prefix.length;
  }

  /** The offset of the end tag of the element at `start`. */
  protected endOf(start: number): number {
    let depth = 0;
    let at = start;
    for (;;) {
      at = this.nextLt(at);
      const end = this.tagEnd(at);
      if (this.bytes[at + 1] === SLASH) {
        if (--depth === 0) return at;
      } else if (this.bytes[end - 2] !== SLASH && this.bytes[at + 1] !== BANG && this.bytes[at + 1] !== QUESTION)
        depth++;
      at = end;
    }
  }

  protected skipElement(): void {
    const open = this.tagEnd(this.at);
    this.at = this.bytes[open - 2] === SLASH ? open : this.tagEnd(this.endOf(this.at));
  }

  /** Moves to the next tag, over text, comments and processing instructions; false at the end of the data. */
  protected toTag(): boolean {
    const { bytes, to } = this;
    for (;;) {
      while (this.at < to && bytes[this.at] !== LT) this.at++;
      if (this.at >= to) return false;
      const next = bytes[this.at + 1];
      if (next === BANG && bytes[this.at + 2] === 0x2d) this.at = this.commentEnd(this.at);
      else if (next === QUESTION) this.at = this.tagEnd(this.at);
      else if (next === BANG) throw this.fail('a declaration inside the sheet');
      else return true;
    }
  }

  protected commentEnd(at: number): number {
    for (let i = at + 4; i + 2 < this.to; i++)
      if (this.bytes[i] === 0x2d && this.bytes[i + 1] === 0x2d && this.bytes[i + 2] === GT) return i + 3;
    throw this.fail('unfinished comment');
  }

  protected nextLt(from: number): number {
    for (let at = from; at < this.to; at++) if (this.bytes[at] === LT) return at;
    throw this.fail('unfinished element');
  }

  /** After the `>` that ends the tag at `at`; a `>` inside quotes does not count. */
  protected tagEnd(at: number): number {
    const { bytes, to } = this;
    let quote = 0;
    for (let i = at + 1; i < to; i++) {
      const byte = bytes[i] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) return i + 1;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
      else if (byte === LT) throw this.fail('broken tag');
    }
    throw this.fail('unfinished tag');
  }

  protected valueEnd(quote: number): number {
    const mark = this.bytes[quote];
    if (mark !== QUOTE && mark !== APOSTROPHE) throw this.fail('an attribute without quotes');
    for (let at = quote + 1; at < this.to; at++) if (this.bytes[at] === mark) return at;
    throw this.fail('unfinished attribute');
  }

  /** True when the tag at the cursor is one of the sheet's own elements with this first letter and length of name. */
  protected isTag(letter: number, length: number): boolean {
    const { bytes, skip } = this;
    const name = this.at + 1 + skip;
    if (bytes[name] !== letter) return false;
    const after = bytes[name + length] as number;
    if (after !== GT && after !== SLASH && !isSpace(after)) return false;
    return skip === 0 || bytes[name - 1] === 0x3a;
  }

  protected fail(message: string): Error {
    return damaged(message, this.part);
  }

  protected readText(start: number, end: number): string {
    const raw = this.ascii(start, end);
    const text = decodeEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
    if (text === null) throw this.fail('unknown entity');
    return text;
  }

  /** Short texts are mostly ASCII: a loop beats the decoder there. */
  protected ascii(start: number, end: number): string {
    if (end - start > 24) return decoder.decode(this.bytes.subarray(start, end));
    let text = '';
    for (let i = start; i < end; i++) {
      const byte = this.bytes[i] as number;
      if (byte > 127) return decoder.decode(this.bytes.subarray(start, end));
      text += String.fromCharCode(byte);
    }
    return text;
  }
}
