import type { StyledKind, TableStyleModel, TableStyles } from '../../workbook/table-styles';
import type { XmlElement } from '../xml/element';
import { decodeXstring, encodeXstring } from '../xml/escape';

/** Attributes of `<tableStyle>` that say what it is not for. */
const FLAGS: Record<StyledKind, string> = { table: 'table', pivot: 'pivot' };
const KINDS: readonly StyledKind[] = ['table', 'pivot'];
const DEFAULTS: Record<StyledKind, string> = { table: 'defaultTableStyle', pivot: 'defaultPivotStyle' };

/** Reads `<tableStyles>`: the styles that users made, and those that new tables and PivotTables get. */
export function readTableStyles(root: XmlElement, styles: TableStyles): void {
  const list = root.child('tableStyles');
  if (!list) return;
  const defaults: Partial<Record<StyledKind, string>> = {};
  for (const kind of KINDS) {
    const name = list.attr(DEFAULTS[kind]);
    if (name) defaults[kind] = decodeXstring(name);
  }
  styles.load(list.all('tableStyle').map(readStyle), defaults);
}

const readStyle = (element: XmlElement): Omit<TableStyleModel, 'id'> => ({
  name: decodeXstring(element.attr('name') ?? ''),
  kinds: KINDS.filter((kind) => element.flag(FLAGS[kind], true)),
  elements: element.all('tableStyleElement').map((one) => ({
    type: one.attr('type') ?? '',
    dxf: one.number('dxfId'),
    size: one.number('size'),
  })),
});

/** Equal as long as the styles are those of the file. */
export const tableStylesFingerprint = ({ custom, defaults }: TableStyles): string => JSON.stringify([custom, defaults]);

/** Elements of styles that the file has are kept with all they say; `order` are the children of the root of `styles.xml`. */
export function writeTableStyles(
  root: XmlElement,
  styles: TableStyles,
  before: string,
  order: readonly string[],
): void {
  const [known] = (before === '' ? [[]] : JSON.parse(before)) as [TableStyleModel[]];
  const list = root.child('tableStyles') ?? root.insertInOrder(root.make('tableStyles'), order);
  const elements = new Map(known.map(({ id }, i) => [id, list.all('tableStyle')[i]]));
  const wanted = styles.custom.map((style) => {
    const element = elements.get(style.id) ?? newStyle(list, style);
    return element.set('name', encodeXstring(style.name));
  });
  for (const element of list.all('tableStyle')) if (!wanted.includes(element)) list.remove(element);
  for (const element of wanted) if (!list.all('tableStyle').includes(element)) list.append(element);
  list.set('count', wanted.length);
  for (const kind of KINDS) list.set(DEFAULTS[kind], encodeXstring(styles.defaults[kind]));
}

function newStyle(list: XmlElement, { kinds, elements }: TableStyleModel): XmlElement {
  const element = list.make('tableStyle', { name: '' });
  for (const kind of KINDS) if (!kinds.includes(kind)) element.set(FLAGS[kind], 0);
  element.set('count', elements.length);
  for (const { type, dxf, size } of elements)
    element.append(list.make('tableStyleElement', { type, size, dxfId: dxf }));
  return element;
}
