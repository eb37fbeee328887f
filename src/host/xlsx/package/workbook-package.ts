import { FileError, damaged } from '../file-error';
import { DEFAULT_LIMITS, type OpenLimits } from '../open-limits';
import { toUtf8 } from '../xml/decode-part';
import { inflateEntry } from '../zip/read-zip';
import { deflateEntry, writeZip } from '../zip/write-zip';
import type { ZipEntry } from '../zip/zip-entry';
import { CONTENT_TYPES_PART } from './content-types';

type PartLimits = Pick<OpenLimits, 'partBytes' | 'textBytes'>;

/**
 * The parts of a package, still compressed. A copy-on-write view (`edit`) is what saving works on, so that a workbook can be saved
 * any number of times from the same original.
 */
export class WorkbookPackage {
  private readonly byLowerName = new Map<string, string>();

  private constructor(
    private readonly entries: Map<string, ZipEntry>,
    private readonly limits: PartLimits,
  ) {
    for (const name of entries.keys()) this.byLowerName.set(name.toLowerCase(), name);
  }

  /** `limits`: largest parts that are given out. */
  static of(entries: ZipEntry[], limits: PartLimits = DEFAULT_LIMITS): WorkbookPackage {
    return new WorkbookPackage(new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry])), limits);
  }

  edit(): WorkbookPackage {
    return new WorkbookPackage(new Map(this.entries), this.limits);
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(part: string): boolean {
    return this.byLowerName.has(part.toLowerCase());
  }

  /** Inflated bytes of an XML part as UTF-8; inflated anew at each call, nothing is kept. */
  bytes(part: string): Uint8Array {
    this.checkSize(part, this.limits.partBytes);
    return toUtf8(this.rawBytes(part));
  }

  /** Inflated bytes as they are. */
  rawBytes(part: string): Uint8Array {
    const entry = this.entry(part);
    if (!entry) throw damaged('the part is missing', part);
    return inflateEntry(entry);
  }

  /** An XML part as a text. Raises `TOO_LARGE`: text and tree weigh several times the bytes. */
  text(part: string): string {
    this.checkSize(part, this.limits.textBytes);
    return new TextDecoder().decode(this.bytes(part));
  }

  set(part: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.setPacked(deflateEntry(part, bytes));
  }

  /** A part that is packed already, under its name. */
  setPacked(entry: ZipEntry): void {
    const name = this.byLowerName.get(entry.name.toLowerCase()) ?? entry.name;
    this.byLowerName.set(name.toLowerCase(), name);
    this.entries.set(name, { ...entry, name });
  }

  delete(part: string): void {
    const name = this.byLowerName.get(part.toLowerCase());
    if (name === undefined) return;
    this.entries.delete(name);
    this.byLowerName.delete(part.toLowerCase());
  }

  /** A part name that is still free: `xl/worksheets/sheet` + number + `.xml`. */
  freeName(stem: string, extension: string): string {
    let n = 1;
    while (this.has(`${stem}${n}.${extension}`)) n++;
    return `${stem}${n}.${extension}`;
  }

  /** The zip; content types first, as the packaging standard advises. */
  toBytes(): Uint8Array {
    const entries = [...this.entries.values()];
    const first = entries.findIndex((entry) => entry.name === CONTENT_TYPES_PART);
    if (first > 0) entries.unshift(...entries.splice(first, 1));
    return writeZip(entries);
  }

  /** Bytes of a part, inflated; 0 for one that is not there. */
  size(part: string): number {
    return this.entry(part)?.size ?? 0;
  }

  private checkSize(part: string, limit: number): void {
    if (this.size(part) > limit) throw new FileError('TOO_LARGE', `${this.size(part)} bytes`, part);
  }

  private entry(part: string): ZipEntry | undefined {
    return this.entries.get(this.byLowerName.get(part.toLowerCase()) ?? '');
  }
}
