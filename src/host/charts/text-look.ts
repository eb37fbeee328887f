import type { XmlElement } from '../xlsx/xml/element';
import { solidColor, setFill } from './shape-look';
import { Slot } from './slot';

/** The look of the texts of one element of a chart: of its own runs, where it has any, and of what it shows by itself. */
export class TextLook {
  constructor(
    /** The element that has `<c:txPr>`, and `<c:tx>` if it can have a text. */
    protected readonly owner: Slot,
    /** What applies where the element says nothing: the whole chart. */
    private readonly parent: TextLook | null = null,
  ) {}

  attribute(name: string): string | null {
    for (const properties of this.read()) {
      const value = properties.attr(name);
      if (value !== null) return value;
    }
    return this.parent?.attribute(name) ?? null;
  }

  setAttribute(name: string, value: string | number | null): void {
    for (const properties of this.write()) properties.setAttr(name, value);
  }

  color(theme: readonly string[]): string | null {
    for (const properties of this.read()) {
      const color = solidColor(properties, theme);
      if (color !== null) return color;
    }
    return this.parent?.color(theme) ?? null;
  }

  setColor(color: string): void {
    for (const properties of this.write()) setFill(properties, color);
  }

  get typeface(): string | null {
    for (const properties of this.read()) {
      const face = properties.child('latin').attr('typeface');
      if (face !== null) return face;
    }
    return this.parent?.typeface ?? null;
  }

  set typeface(name: string) {
    for (const properties of this.write()) properties.child('latin').setAttr('typeface', name);
  }

  /** Degrees, anti-clockwise up to 90; 180 for letters below one another. */
  get rotation(): number {
    const body = this.body.child('bodyPr');
    if (body.attr('vert') === 'wordArtVert') return 180;
    // 60000ths of a degree, clockwise; Excel writes -1000 degrees for "as it fits".
    const degrees = (body.element?.number('rot') ?? 0) / -60_000;
    return Math.abs(degrees) > 90 ? 0 : degrees || 0;
  }

  set rotation(degrees: number) {
    const body = this.ensureBody().child('bodyPr');
    body.setAttr('rot', degrees === 180 ? 0 : degrees * -60_000);
    body.setAttr('vert', degrees === 180 ? 'wordArtVert' : 'horz');
  }

  private get rich(): Slot {
    return this.owner.at('tx', 'rich');
  }

  private get body(): Slot {
    return this.rich.exists ? this.rich : this.owner.child('txPr');
  }

  private ensureBody(): Slot {
    const { body } = this;
    const element = body.make();
    if (!element.child('p')) {
      if (!element.child('bodyPr')) body.child('bodyPr').make();
      if (!element.child('lstStyle')) body.child('lstStyle').make();
      body.child('p').make();
    }
    return body;
  }

  /** How texts lie in their line (`algn`) or in their box (`anchor`), as DrawingML names it; null where nothing is said. */
  alignment(direction: 'algn' | 'anchor'): string | null {
    return (direction === 'algn' ? this.body.at('p', 'pPr') : this.body.child('bodyPr')).attr(direction);
  }

  setAlignment(direction: 'algn' | 'anchor', value: string): void {
    const body = this.ensureBody();
    if (direction === 'anchor') return body.child('bodyPr').setAttr('anchor', value);
    for (const paragraph of body.make().all('p')) Slot.of(paragraph).child('pPr').setAttr('algn', value);
  }

  /** Properties of texts, the nearest first. */
  protected read(): Slot[] {
    const paragraph = this.body.child('p');
    return [paragraph.at('r', 'rPr'), paragraph.at('pPr', 'defRPr')];
  }

  /** Everything that has to change for all texts of the element to change. */
  protected write(): Slot[] {
    const body = this.ensureBody();
    const paragraphs = body.make().all('p');
    return paragraphs.flatMap((paragraph) => {
      const slot = Slot.of(paragraph);
      const runs = paragraph.elements.filter(({ local }) => local === 'r' || local === 'fld');
      return [slot.at('pPr', 'defRPr'), ...runs.map((run) => runProperties(run))];
    });
  }
}

/** `<a:rPr>` of a run; it comes first in it. */
export function runProperties(run: XmlElement): Slot {
  return Slot.of(run).place(
    (parent) => parent.child('rPr'),
    (parent) => parent.insertBefore(parent.make('rPr'), parent.elements[0] ?? null),
  );
}
