import { cellName, rangeName } from '../../workbook/address';
import type { SheetModel } from '../../workbook/sheet';
import type { SheetFingerprint } from '../fingerprints';
import type { XmlElement } from '../xml/element';
import { SHEET_ORDER } from './sheet-order';

/** Brings the first `<sheetView>` up to date: grid lines, headings, the selected tab, frozen panes, selection. */
export function writeView(
  root: XmlElement,
  sheet: SheetModel,
  before: SheetFingerprint | null,
  now: SheetFingerprint,
): void {
  if (!root.child('sheetViews') && saysNothing(sheet)) return;
  const views = root.child('sheetViews') ?? root.insertInOrder(root.make('sheetViews'), SHEET_ORDER);
  const view = views.child('sheetView') ?? views.append(root.make('sheetView', { workbookViewId: 0 }));
  const setFlag = (name: string, shown: boolean): void => {
    if (view.flag(name, true) !== shown) view.set(name, shown ? null : 0);
  };
  setFlag('showGridLines', sheet.showGridlines);
  setFlag('showRowColHeaders', sheet.showHeadings);
  const selected = sheet.workbook.activeSheet === sheet;
  if (view.flag('tabSelected') !== selected) view.set('tabSelected', selected ? 1 : null);
  if (before ? before.freeze !== now.freeze : sheet.freeze !== null) writePanes(view, sheet);
  else if (!before || before.selection !== now.selection) writeSelection(view, sheet);
}

/** A view of which every part is what Excel assumes without one. */
const saysNothing = (sheet: SheetModel): boolean =>
  sheet.showGridlines &&
  sheet.showHeadings &&
  sheet.freeze === null &&
  rangeName(sheet.selection) === 'A1' &&
  sheet.workbook.activeSheet !== sheet;

function writePanes(view: XmlElement, sheet: SheetModel): void {
  for (const element of [...view.all('pane'), ...view.all('selection')]) view.remove(element);
  const first = view.elements[0] ?? null;
  const { freeze } = sheet;
  const area = rangeName(sheet.selection);
  const cell = cellName(sheet.selection.row, sheet.selection.column);
  const add = (element: XmlElement): void => void view.insertBefore(element, first);
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) {
    if (cell !== 'A1') add(view.make('selection', { activeCell: cell, sqref: area }));
    return;
  }
  const active = freeze.rows > 0 && freeze.columns > 0 ? 'bottomRight' : freeze.rows > 0 ? 'bottomLeft' : 'topRight';
  add(
    view.make('pane', {
      xSplit: freeze.columns || null,
      ySplit: freeze.rows || null,
      topLeftCell: cellName(freeze.rows, freeze.columns),
      activePane: active,
      state: 'frozen',
    }),
  );
  if (active === 'bottomRight') {
    add(view.make('selection', { pane: 'topRight' }));
    add(view.make('selection', { pane: 'bottomLeft' }));
  }
  add(view.make('selection', { pane: active, activeCell: cell, sqref: area }));
}

function writeSelection(view: XmlElement, sheet: SheetModel): void {
  const pane = view.child('pane')?.attr('activePane') ?? null;
  const known = view.all('selection').find((one) => one.attr('pane') === pane);
  const cell = cellName(sheet.selection.row, sheet.selection.column);
  if (!known && pane === null && cell === 'A1' && rangeName(sheet.selection) === 'A1') return;
  const order = ['pane', 'selection', 'pivotSelection', 'extLst'];
  const selection = known ?? view.insertInOrder(view.make('selection', { pane }), order);
  selection.set('activeCell', cell).set('activeCellId', null).set('sqref', rangeName(sheet.selection));
}
