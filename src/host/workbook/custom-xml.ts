/** An XML document that travels with the workbook. */
export class CustomXmlPart {
  private changed: string | null = null;

  constructor(
    /** `{GUID}`, the same as long as the part is there. */
    readonly id: string,
    /** Reads the document of the file; it can be large, and most scripts want one of many. */
    private readonly read: () => string,
  ) {}

  get xml(): string {
    return this.changed ?? this.read();
  }

  set xml(text: string) {
    this.changed = text;
  }

  /** False while it is as in the file. */
  get isChanged(): boolean {
    return this.changed !== null;
  }
}

/** A part that no file has yet. `taken` are the ids of the others. */
export function newCustomXmlPart(xml: string, taken: ReadonlySet<string>): CustomXmlPart {
  let salt = 0;
  let id = guidOf(xml, salt);
  while (taken.has(id)) id = guidOf(xml, ++salt);
  const part = new CustomXmlPart(id, () => '');
  part.xml = xml;
  return part;
}

/** An identifier made of the content, not of chance: the same workbook gives the same file. */
function guidOf(xml: string, salt: number): string {
  const words = [0, 1, 2, 3].map((seed) => {
    let hash = 0x811c9dc5 ^ (seed * 0x9e3779b1 + salt);
    for (let i = 0; i < xml.length; i++) hash = Math.imul(hash ^ xml.charCodeAt(i), 0x01000193);
    return (hash >>> 0).toString(16).toUpperCase().padStart(8, '0');
  });
  const hex = words.join('');
  // Version 8 (made by a rule of one's own), variant 1 of RFC 9562.
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}
