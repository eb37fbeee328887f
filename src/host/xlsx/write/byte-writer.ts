const encoder = new TextEncoder();

/** Bytes that grow: sheets are written into one buffer, without a string of the whole. */
export class ByteWriter {
  private buffer = new Uint8Array(1 << 16);
  private at = 0;

  get length(): number {
    return this.at;
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

  /** Forgets everything from `length` on. */
  cut(length: number): void {
    this.at = length;
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
