import type { DifferentialStyle } from '../../workbook/conditional-format';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import { dxfElement, readDxf } from './dxf-xml';

const elementsOf = (root: XmlElement): XmlElement[] => root.child('dxfs')?.all('dxf') ?? [];

export const readDxfs = (root: XmlElement): DifferentialStyle[] => elementsOf(root).map(readDxf);

/** The differential formats as the file writes them: one that says the very same thing serves again. */
export const readDxfTexts = (root: XmlElement): string[] => elementsOf(root).map((element) => element.toString());

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The differential formats while a workbook is saved: those of the file keep their places, new ones come behind them. A look
 * that the file has already is not added again: a workbook written over and over would grow without end.
 */
export class DxfTable {
  private readonly added: DifferentialStyle[] = [];
  private readonly indexes = new Map<string, number>();
  private readonly parent = parseXml(`<styleSheet xmlns="${NAMESPACE}"/>`, 'xl/styles.xml').root;

  constructor(private readonly known: readonly string[]) {
    known.forEach((text, index) => {
      if (!this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  /** Number of a look among the workbook's differential formats. */
  index(look: DifferentialStyle): number {
    const text = dxfElement(this.parent, look).toString();
    const found = this.indexes.get(text);
    if (found !== undefined) return found;
    const index = this.known.length + this.added.length;
    this.added.push(look);
    this.indexes.set(text, index);
    return index;
  }

  get grew(): boolean {
    return this.added.length > 0;
  }

  /** Appends the new formats to `styles.xml`; `order` are the children of its root. */
  write(root: XmlElement, order: readonly string[]): void {
    if (!this.grew) return;
    const list = root.child('dxfs') ?? root.insertInOrder(root.make('dxfs', { count: 0 }), order);
    for (const look of this.added) list.append(dxfElement(list, look));
    list.set('count', list.all('dxf').length);
  }
}
