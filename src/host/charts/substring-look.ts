import type { XmlElement } from '../xlsx/xml/element';
import { Slot } from './slot';
import { runProperties, TextLook } from './text-look';

/** The look of a part of a text: of `length` characters from `start`; a line break counts as one. */
export class SubstringLook extends TextLook {
  constructor(
    owner: Slot,
    parent: TextLook,
    private readonly start: number,
    private readonly length: number,
    /** Gives the owner a text of its own, of which a part can be dressed. */
    private readonly fix: () => void,
  ) {
    super(owner, parent);
  }

  protected override read(): Slot[] {
    const found = runsOf(this.owner).find(({ from, run }) => from + textOf(run).length > this.start);
    return found ? [Slot.of(found.run).child('rPr'), ...super.read().slice(1)] : super.read();
  }

  protected override write(): Slot[] {
    if (!this.owner.at('tx', 'rich').exists) this.fix();
    this.cutAt(this.start);
    this.cutAt(this.start + this.length);
    return runsOf(this.owner)
      .filter(({ from, run }) => from >= this.start && from + textOf(run).length <= this.start + this.length)
      .map(({ run }) => runProperties(run));
  }

  /** Makes two runs of the one that goes over a place. */
  private cutAt(place: number): void {
    const found = runsOf(this.owner).find(({ from, run }) => from < place && from + textOf(run).length > place);
    if (!found) return;
    const { run, from, paragraph } = found;
    const text = textOf(run);
    const rest = run.copy();
    run.child('t')?.setText(text.slice(0, place - from));
    rest.child('t')?.setText(text.slice(place - from));
    const after = paragraph.elements[paragraph.elements.indexOf(run) + 1] ?? null;
    paragraph.insertBefore(rest, after);
  }
}

interface RunAt {
  run: XmlElement;
  paragraph: XmlElement;
  /** Characters before it. */
  from: number;
}

const textOf = (run: XmlElement): string => run.child('t')?.text ?? '';

function runsOf(owner: Slot): RunAt[] {
  const found: RunAt[] = [];
  let from = 0;
  owner
    .at('tx', 'rich')
    .element?.all('p')
    .forEach((paragraph, line) => {
      if (line > 0) from += 1;
      for (const run of paragraph.elements) {
        if (run.local === 'br') from += 1;
        if (run.local !== 'r') continue;
        found.push({ run, paragraph, from });
        from += textOf(run).length;
      }
    });
  return found;
}
