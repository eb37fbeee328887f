import { rangeName } from '../../workbook/address';
import type { TableColumnModel, TableModel } from '../../workbook/table';
import { withoutIntersections } from '../../formulas';
import { fileFormula } from '../formulas/file-formula';
import { DECLARATION, type Flavour } from '../package/namespaces';
import { XmlElement } from '../xml/element';
import { headerNames } from '../table-headers';
import { encodeXstring } from '../xml/escape';
import { parseXml, serializeXml } from '../xml/parse-xml';

/** Children of `<table>` and of `<tableColumn>` in the order of the schema. */
const ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const COLUMN_ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** The part of a table; `xml` is the one of the file, of which everything the model does not know stays, or null for a new table. */
export function tableXml(table: TableModel, xml: string | null, part: string, flavour: Flavour): string {
  const document = xml === null ? null : parseXml(xml, part);
  const root = document?.root ?? new XmlElement('table', [['xmlns', flavour.main]]);
  const reference = rangeName(table.bounds);
  root.set('id', table.id);
  if (root.attr('displayName') !== encodeXstring(table.name))
    root.set('name', encodeXstring(table.name)).set('displayName', encodeXstring(table.name));
  root.set('ref', reference);
  if (!table.showHeaders || root.attr('headerRowCount') !== null)
    root.set('headerRowCount', table.showHeaders ? null : 0);
  if (table.showTotals) root.set('totalsRowCount', root.number('totalsRowCount') || 1).set('totalsRowShown', null);
  else if (root.attr('totalsRowCount') !== null || xml === null)
    root.set('totalsRowCount', null).set('totalsRowShown', 0);
  writeFilter(root, table);
  writeColumns(root, table);
  writeLook(root, table);
  return document ? serializeXml(document) : DECLARATION + root.toString();
}

function writeFilter(root: XmlElement, table: TableModel): void {
  const filter = root.child('autoFilter');
  if (!table.showFilterButton || !table.showHeaders) {
    if (filter) root.remove(filter);
    return;
  }
  const rowCount = table.bounds.rowCount - (table.showTotals ? 1 : 0);
  const element = filter ?? root.insertInOrder(root.make('autoFilter'), ORDER);
  element.set('ref', rangeName({ ...table.bounds, rowCount }));
}

function writeColumns(root: XmlElement, table: TableModel): void {
  const list = root.child('tableColumns') ?? root.insertInOrder(root.make('tableColumns'), ORDER);
  const known = new Map(list.all('tableColumn').map((element) => [element.number('id'), element]));
  const names = headerNames(table);
  const elements = table.columns.map((column, i) => {
    const element = known.get(column.id) ?? root.make('tableColumn', { id: column.id });
    writeColumn(element, { ...column, name: names[i] as string }, table);
    return element;
  });
  const same = list.elements.length === elements.length && elements.every((element, i) => list.elements[i] === element);
  if (!same) {
    list.removeAll();
    for (const element of elements) list.append(element);
  }
  list.set('count', elements.length);
}

function writeColumn(element: XmlElement, column: TableColumnModel, table: TableModel): void {
  element.set('name', encodeAttribute(column.name));
  element.set('totalsRowFunction', column.totalsFunction).set('totalsRowLabel', column.totalsLabel);
  const known = element.child('calculatedColumnFormula');
  if (column.calculatedFormula === null) {
    if (known) element.remove(known);
    return;
  }
  const shown = '=' + column.calculatedFormula.replace(/^=/, '');
  const plain = withoutIntersections(shown, () => false) ?? shown;
  const formula = fileFormula(plain.slice(1), { table: table.name });
  const target = known ?? element.insertInOrder(element.make('calculatedColumnFormula'), COLUMN_ORDER);
  if (target.text !== encodeXstring(formula)) target.setText(encodeXstring(formula));
}

function writeLook(root: XmlElement, table: TableModel): void {
  const known = root.child('tableStyleInfo');
  if (!known && table.style === null) return;
  const look = known ?? root.insertInOrder(root.make('tableStyleInfo'), ORDER);
  look.set('name', table.style);
  const flags = {
    showFirstColumn: table.showFirstColumn,
    showLastColumn: table.showLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  };
  for (const [name, on] of Object.entries(flags)) if (!known || look.flag(name) !== on) look.set(name, on ? 1 : 0);
}

/** Line breaks of a header stand as `_x000a_` in the attribute, as Excel writes them. */
const encodeAttribute = (text: string): string => encodeXstring(text).replace(/\n/g, '_x000a_');
