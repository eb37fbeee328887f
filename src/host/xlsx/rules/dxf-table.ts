import type { DifferentialStyle } from '../../workbook/conditional-format';
import type { XmlElement } from '../xml/element';
import { dxfElement, readDxf } from './dxf-xml';

export const readDxfs = (root: XmlElement): DifferentialStyle[] => (root.child('dxfs')?.all('dxf') ?? []).map(readDxf);

/** The differential formats while a workbook is saved: those of the file keep their places, new ones come behind them. */
export class DxfTable {
  private readonly added: DifferentialStyle[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly known: number) {}

  /** Number of a look among the workbook's differential formats. */
  index(look: DifferentialStyle): number {
    const key = JSON.stringify(look);
    const found = this.indexes.get(key);
    if (found !== undefined) return found;
    const index = this.known + this.added.length;
    this.added.push(look);
    this.indexes.set(key, index);
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
