import { parseRangeName } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheet';
import { TableModel, type TableColumnModel } from '../../workbook/table';
import { damaged } from '../file-error';
import { withIntersections } from '../../formulas';
import { showFormula } from '../formulas/file-formula';
import type { XmlElement } from '../xml/element';
import type { DxfColors } from '../filters/dxf-colors';
import { hidesButtons, readCriteria } from '../filters/filter-xml';
import { readTableSort } from '../filters/table-sort-xml';
import { decodeXstring } from '../xml/escape';

/** Reads a table part. `name` of the file is an internal one; what formulas and scripts call the table is `displayName`. */
export function readTable(root: XmlElement, sheet: SheetModel, part: string, dxfs: readonly DxfColors[]): TableModel {
  const bounds = parseRangeName(root.attr('ref') ?? '');
  const id = root.number('id');
  if (!bounds || id === null) throw damaged('a table without a range', part);
  const name = decodeXstring(root.attr('displayName') ?? root.attr('name') ?? '');
  const columns = (root.child('tableColumns')?.all('tableColumn') ?? []).map((column, i) =>
    readColumn(column, i, name),
  );
  if (columns.length !== bounds.columnCount) throw damaged('the columns of the table do not fit its range', part);
  const table = new TableModel(id, name, sheet, bounds, columns);
  table.showHeaders = root.attr('headerRowCount') !== '0';
  table.showTotals = (root.number('totalsRowCount') ?? 0) > 0;
  const filter = root.child('autoFilter');
  table.hasFilter = filter !== null;
  table.showFilterButton = filter === null || !hidesButtons(filter, columns.length);
  readCriteria(filter, columns.length, dxfs).forEach((criteria, i) => {
    if (criteria) (columns[i] as TableColumnModel).filter = criteria;
  });
  table.sort = readTableSort(root, table, dxfs);
  const look = root.child('tableStyleInfo');
  table.style = look?.attr('name') ?? null;
  table.showBandedRows = look?.flag('showRowStripes') ?? false;
  table.showBandedColumns = look?.flag('showColumnStripes') ?? false;
  table.showFirstColumn = look?.flag('showFirstColumn') ?? false;
  table.showLastColumn = look?.flag('showLastColumn') ?? false;
  return table;
}

function readColumn(element: XmlElement, index: number, table: string): TableColumnModel {
  const formula = element.child('calculatedColumnFormula');
  return {
    id: element.number('id') ?? index + 1,
    name: decodeXstring(element.attr('name') ?? ''),
    calculatedFormula: formula ? shownFormula(decodeXstring(formula.text), table) : null,
    totalsFunction: element.attr('totalsRowFunction'),
    totalsLabel: element.attr('totalsRowLabel') === null ? null : decodeXstring(element.attr('totalsRowLabel') ?? ''),
  };
}

/** As cells show it: ranges are cut to the row where the file does not say otherwise. Names are taken for single cells. */
const shownFormula = (text: string, table: string): string =>
  withIntersections('=' + showFormula(text, { table }), () => false).slice(1);
