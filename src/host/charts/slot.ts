import { XmlElement } from '../xlsx/xml/element';
import { childOrder, childPrefix } from './schema-order';

/**
 * The place of an element in a chart: the element may not be there yet. Reading never adds anything; what is written comes into being
 * with all its ancestors, where the schema wants it.
 */
export class Slot {
  private constructor(
    private readonly parent: Slot | null,
    private readonly find: () => XmlElement | null,
    private readonly create: () => XmlElement,
  ) {}

  static of(element: XmlElement, parent: Slot | null = null): Slot {
    return new Slot(
      parent,
      () => element,
      () => element,
    );
  }

  get element(): XmlElement | null {
    return this.find();
  }

  get exists(): boolean {
    return this.find() !== null;
  }

  make(): XmlElement {
    return this.find() ?? this.create();
  }

  /** The first child of that local name. */
  child(local: string): Slot {
    return this.place(
      (parent) => parent.child(local),
      (parent) => parent.insertInOrder(childElement(parent, local), childOrder(parent.local)),
    );
  }

  /** A child that `find` recognizes, or that `create` adds. */
  place(find: (parent: XmlElement) => XmlElement | null, create: (parent: XmlElement) => XmlElement): Slot {
    return new Slot(
      this,
      () => {
        const parent = this.find();
        return parent && find(parent);
      },
      () => create(this.make()),
    );
  }

  /** A child below several others: `at('spPr', 'ln')`. */
  at(...path: string[]): Slot {
    return path.reduce<Slot>((slot, local) => slot.child(local), this);
  }

  remove(): void {
    const element = this.find();
    if (element) this.parent?.find()?.remove(element);
  }

  attr(name: string): string | null {
    return this.find()?.attr(name) ?? null;
  }

  setAttr(name: string, value: string | number | null): void {
    if (value !== null || this.exists) this.make().set(name, value);
  }

  /** The attribute `val`, in which charts keep most of what they say. */
  get value(): string | null {
    return this.attr('val');
  }

  get number(): number | null {
    return this.find()?.number('val') ?? null;
  }

  /** An xsd:boolean whose element says true when it says nothing; `absent` when there is no element. */
  flag(absent: boolean): boolean {
    const element = this.find();
    return element ? element.flag('val', true) : absent;
  }

  /** Sets `val`; null removes the element. */
  set(value: string | number | boolean | null): void {
    if (value === null) this.remove();
    else this.make().set('val', typeof value === 'boolean' ? (value ? 1 : 0) : value);
  }
}

export const childElement = (parent: XmlElement, local: string): XmlElement =>
  new XmlElement(childPrefix(parent) + local);
