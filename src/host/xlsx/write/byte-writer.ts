const encoder = new TextEncoder();

/** Bytes handed over are so many at a time. */
const HANDED = 1 << 20;

/**
 * Bytes that grow, without a string of the whole. With a `sink` those that are settled are handed over in pieces, so that a sheet of
 * 100 MB is never held as one.
 */
export class ByteWriter {
  private buffer = new Uint8Array(1 << 16);
  private at = 0;
  private handed = 0;

  constructor(private readonly sink: ((bytes: Uint8Array) => void) | null = null) {}

  get length(): number {
    return this.handed + this.at;
  }

  /** Any text, as UTF-8. */
  text(text: string): this {
    this.room(text.length * 3);
    const { buffer } = this;
    let at = this.at;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code > 127) {
        const { written } = encoder.encodeInto(text.slice(i), buffer.subarray(at));
        at += written;
        break;
      }
      buffer[at++] = code;
    }
    this.at = at;
    return this;
  }

  bytes(bytes: Uint8Array): this {
    this.room(bytes.length);
    this.buffer.set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }

  /** Forgets everything from `length` on, which is not before what was settled. */
  cut(length: number): void {
    this.at = length - this.handed;
  }

  /** Nothing of what was written so far will be cut. */
  settle(least = HANDED): void {
    if (!this.sink || this.at < least) return;
    this.sink(this.buffer.subarray(0, this.at));
    this.handed += this.at;
    this.at = 0;
  }

  /** Many bytes that stay as they are; they are settled. */
  pass(bytes: Uint8Array): void {
    if (!this.sink) {
      this.bytes(bytes);
      return;
    }
    for (let from = 0; from < bytes.length; from += HANDED) {
      this.bytes(bytes.subarray(from, from + HANDED));
      this.settle();
    }
  }

  done(): Uint8Array {
    return this.buffer.subarray(0, this.at);
  }

  private room(more: number): void {
    if (this.at + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.at + more));
    larger.set(this.buffer.subarray(0, this.at));
    this.buffer = larger;
  }
}
