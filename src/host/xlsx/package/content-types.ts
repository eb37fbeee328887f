import { parseXml, serializeXml, type XmlDocument } from '../xml/parse-xml';
import { CONTENT_TYPES, DECLARATION } from './namespaces';
import { XmlElement } from '../xml/element';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** `[Content_Types].xml`, editable in place. Part names compare without case, as the packaging standard says. */
export class ContentTypes {
  private constructor(private readonly document: XmlDocument) {}

  static read(xml: string): ContentTypes {
    return new ContentTypes(parseXml(xml, CONTENT_TYPES_PART));
  }

  static empty(): ContentTypes {
    return new ContentTypes({
      prolog: DECLARATION,
      root: new XmlElement('Types', [['xmlns', CONTENT_TYPES]]),
      epilog: '',
    });
  }

  of(part: string): string | null {
    const own = this.override(part);
    if (own) return own.attr('ContentType');
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    const byExtension = this.document.root
      .all('Default')
      .find((element) => element.attr('Extension')?.toLowerCase() === extension);
    return byExtension?.attr('ContentType') ?? null;
  }

  setDefault(extension: string, type: string): void {
    const { root } = this.document;
    if (root.all('Default').some((element) => element.attr('Extension')?.toLowerCase() === extension)) return;
    root.insertBefore(
      root.make('Default', { Extension: extension, ContentType: type }),
      root.all('Override')[0] ?? null,
    );
  }

  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    const own = this.override(part);
    const { root } = this.document;
    if (own) own.set('ContentType', type);
    else root.append(root.make('Override', { PartName: '/' + part, ContentType: type }));
  }

  remove(part: string): void {
    const own = this.override(part);
    if (own) this.document.root.remove(own);
  }

  get isChanged(): boolean {
    return this.document.root.isChanged;
  }

  toString(): string {
    return serializeXml(this.document);
  }

  private override(part: string): XmlElement | null {
    const wanted = '/' + part.toLowerCase();
    return (
      this.document.root.all('Override').find((element) => element.attr('PartName')?.toLowerCase() === wanted) ?? null
    );
  }
}
