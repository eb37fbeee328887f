import { rangeName } from '../../workbook/address';
import type { TableColumnModel, TableModel } from '../../workbook/table';
import { withoutIntersections } from '../../formulas';
import { fileFormula } from '../formulas/file-formula';
import { tableFilterTarget } from '../../workbook/filters/filter-target';
import { hidesButtons, writeFilter } from '../filters/filter-xml';
import { TABLE_ORDER, writeTableSort } from '../filters/table-sort-xml';
import { DECLARATION } from '../package/namespaces';
import type { SaveContext } from './save-context';
import { XmlElement } from '../xml/element';
import { headerNames } from '../table-headers';
import { columnTotals, type ColumnTotals } from '../table-totals';
import { encodeXstring } from '../xml/escape';
import { parseXml, serializeXml } from '../xml/parse-xml';

/** Children of `<table>` and of `<tableColumn>` in the order of the schema. */
const COLUMN_ORDER = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** The part of a table; `xml` is the one of the file, of which everything the model does not know stays, or null for a new table. */
export function tableXml(table: TableModel, xml: string | null, part: string, context: SaveContext): string {
  const document = xml === null ? null : parseXml(xml, part);
  const root = document?.root ?? new XmlElement('table', [['xmlns', context.flavour.main]]);
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
  writeTableFilter(root, table, context);
  writeTableSort(root, table, context);
  writeColumns(root, table);
  writeLook(root, table);
  return document ? serializeXml(document) : DECLARATION + root.toString();
}

function writeTableFilter(root: XmlElement, table: TableModel, context: SaveContext): void {
  const filter = root.child('autoFilter');
  const target = tableFilterTarget(table);
  if (!target) {
    if (filter) root.remove(filter);
    return;
  }
  const element = filter ?? root.insertInOrder(root.make('autoFilter'), TABLE_ORDER);
  // A file can hide the buttons of some columns: they are left so while the table shows its buttons.
  const hidden = filter !== null && hidesButtons(filter, table.columns.length);
  const showButtons = hidden === table.showFilterButton ? table.showFilterButton : filter === null ? true : null;
  writeFilter(element, { area: target.area, criteria: target.criteria, showButtons }, context);
}

function writeColumns(root: XmlElement, table: TableModel): void {
  const list = root.child('tableColumns') ?? root.insertInOrder(root.make('tableColumns'), TABLE_ORDER);
  const known = new Map(list.all('tableColumn').map((element) => [element.number('id'), element]));
  const names = headerNames(table);
  const totals = columnTotals(table);
  const elements = table.columns.map((column, i) => {
    const element = known.get(column.id) ?? root.make('tableColumn', { id: column.id });
    writeColumn(element, { ...column, name: names[i] as string }, table);
    writeTotals(element, totals[i] as ColumnTotals);
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

function writeTotals(element: XmlElement, { totalsFunction, totalsLabel, formula }: ColumnTotals): void {
  element.set('totalsRowFunction', totalsFunction);
  element.set('totalsRowLabel', totalsLabel === null ? null : encodeAttribute(totalsLabel));
  const known = element.child('totalsRowFormula');
  if (formula === null) {
    // Kept for when the row is shown again.
    if (known && totalsFunction !== 'custom') element.remove(known);
    return;
  }
  const target = known ?? element.insertInOrder(element.make('totalsRowFormula'), COLUMN_ORDER);
  if (target.text !== encodeXstring(formula)) target.setText(encodeXstring(formula));
}

function writeLook(root: XmlElement, table: TableModel): void {
  const known = root.child('tableStyleInfo');
  if (!known && table.style === null) return;
  const look = known ?? root.insertInOrder(root.make('tableStyleInfo'), TABLE_ORDER);
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
