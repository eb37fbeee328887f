import { XmlElement } from '../xml/element';
import { parseXml, serializeXml, type XmlDocument } from '../xml/parse-xml';
import { DECLARATION, PACKAGE_RELATIONSHIPS } from './namespaces';
import { relativeTarget, resolveTarget } from './part-names';

export interface Relationship {
  id: string;
  /** Last segment of the type URI (`worksheet`, `table`, …): the same in strict and transitional packages. */
  kind: string;
  /** Name of the part, or the URI of an external target. */
  target: string;
  external: boolean;
}

/** The relationships of one part (`source` is empty for the package), editable in place. */
export class Relationships {
  private constructor(
    readonly source: string,
    private readonly document: XmlDocument,
  ) {}

  static read(source: string, xml: string, part: string): Relationships {
    return new Relationships(source, parseXml(xml, part));
  }

  static empty(source: string): Relationships {
    return new Relationships(source, {
      prolog: DECLARATION,
      root: new XmlElement('Relationships', [['xmlns', PACKAGE_RELATIONSHIPS]]),
      epilog: '',
    });
  }

  get list(): Relationship[] {
    return this.document.root.all('Relationship').map((element) => {
      const external = element.attr('TargetMode') === 'External';
      const target = element.attr('Target') ?? '';
      return {
        id: element.attr('Id') ?? '',
        kind: (element.attr('Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolveTarget(this.source, target),
        external,
      };
    });
  }

  ofKind(kind: string): Relationship[] {
    return this.list.filter((relationship) => relationship.kind === kind && !relationship.external);
  }

  /** Adds a relationship to a part and returns its new id. */
  add(type: string, target: string): string {
    return this.append(type, relativeTarget(this.source, target));
  }

  /** Adds a relationship to something outside the package. */
  addExternal(type: string, uri: string): string {
    return this.append(type, uri, 'External');
  }

  private append(type: string, target: string, mode: string | null = null): string {
    const ids = new Set(this.list.map((relationship) => relationship.id));
    let n = ids.size + 1;
    while (ids.has('rId' + n)) n++;
    const id = 'rId' + n;
    const root = this.document.root;
    root.append(root.make('Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }));
    return id;
  }

  remove(id: string): void {
    const element = this.document.root.all('Relationship').find((one) => one.attr('Id') === id);
    if (element) this.document.root.remove(element);
  }

  get isChanged(): boolean {
    return this.document.root.isChanged;
  }

  toString(): string {
    return serializeXml(this.document);
  }
}
