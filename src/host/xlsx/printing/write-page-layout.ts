import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/bounds';
import type { PageLayout } from '../../workbook/page-layout';
import type { SheetModel } from '../../workbook/sheet';
import { SHEET_ORDER } from '../write/sheet-order';
import type { XmlElement } from '../xml/element';
import { encodeXstring } from '../xml/escape';
import { MARGINS, readBreaks, readPageLayout, TEXTS } from './read-page-layout';

const child = (root: XmlElement, local: string): XmlElement =>
  root.child(local) ?? root.insertInOrder(root.make(local), SHEET_ORDER);

/** Writes what differs from the elements of the file; printer settings and what else they say stay. */
export function writePageLayout(root: XmlElement, { pageLayout }: SheetModel): void {
  const before = readPageLayout(root);
  const differs = (...keys: (keyof PageLayout)[]): boolean =>
    keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(pageLayout[key]));
  if (differs('margins')) {
    const margins = child(root, 'pageMargins');
    for (const side of MARGINS) margins.set(side, pageLayout.margins[side]);
  }
  if (differs('centerHorizontally', 'centerVertically', 'headings', 'gridlines')) writeOptions(root, pageLayout);
  if (differs('fit')) writeFit(root, pageLayout);
  const setup: (keyof PageLayout)[] = [
    'landscape',
    'paperSize',
    'blackAndWhite',
    'draft',
    'errors',
    'comments',
    'firstPage',
    'overThenDown',
    'scale',
    'fit',
  ];
  if (differs(...setup)) writeSetup(child(root, 'pageSetup'), pageLayout);
  if (differs('texts')) writeTexts(root, pageLayout);
}

function writeOptions(root: XmlElement, layout: PageLayout): void {
  child(root, 'printOptions')
    .set('horizontalCentered', layout.centerHorizontally ? 1 : null)
    .set('verticalCentered', layout.centerVertically ? 1 : null)
    .set('headings', layout.headings ? 1 : null)
    .set('gridLines', layout.gridlines ? 1 : null)
    .set('gridLinesSet', null);
}

function writeFit(root: XmlElement, { fit }: PageLayout): void {
  const properties = child(root, 'sheetPr');
  const known = properties.child('pageSetUpPr');
  if (known) known.set('fitToPage', fit ? 1 : null);
  else if (fit) properties.append(properties.make('pageSetUpPr', { fitToPage: 1 }));
}

function writeSetup(setup: XmlElement, layout: PageLayout): void {
  const attribute = (name: string, value: string | number | null): void => {
    if (setup.attr(name) !== (value === null ? null : String(value))) setup.set(name, value);
  };
  attribute('paperSize', layout.paperSize);
  attribute('scale', layout.scale === 100 ? null : layout.scale);
  attribute('firstPageNumber', layout.firstPage);
  attribute('useFirstPageNumber', layout.firstPage === null ? null : 1);
  if (layout.fit) {
    attribute('fitToWidth', layout.fit.wide === 1 ? null : (layout.fit.wide ?? 0));
    attribute('fitToHeight', layout.fit.tall === 1 ? null : (layout.fit.tall ?? 0));
  }
  attribute('pageOrder', layout.overThenDown ? 'overThenDown' : null);
  attribute('orientation', layout.landscape ? 'landscape' : 'portrait');
  attribute('blackAndWhite', layout.blackAndWhite ? 1 : null);
  attribute('draft', layout.draft ? 1 : null);
  attribute('cellComments', layout.comments === 'none' ? null : layout.comments);
  attribute('errors', layout.errors === 'displayed' ? null : layout.errors);
}

function writeTexts(root: XmlElement, { texts }: PageLayout): void {
  const element = child(root, 'headerFooter');
  element
    .set('differentOddEven', texts.differentOddEven ? 1 : null)
    .set('differentFirst', texts.differentFirst ? 1 : null)
    .set('scaleWithDoc', texts.scaleWithDocument ? null : 0)
    .set('alignWithMargins', texts.alignWithMargins ? null : 0);
  for (const name of TEXTS) {
    const known = element.child(name);
    if (texts[name] === '') {
      if (known) element.remove(known);
    } else (known ?? element.insertInOrder(element.make(name), TEXTS)).setText(encodeXstring(texts[name]));
  }
}

/** Writes the manual page breaks anew where they changed. */
export function writeBreaks(root: XmlElement, sheet: SheetModel): void {
  writeBreakList(root, 'rowBreaks', sheet.rowBreaks, MAX_COLUMNS - 1);
  writeBreakList(root, 'colBreaks', sheet.columnBreaks, MAX_ROWS - 1);
}

function writeBreakList(root: XmlElement, local: string, breaks: readonly number[], max: number): void {
  const known = root.child(local);
  if (JSON.stringify(readBreaks(known)) === JSON.stringify(breaks)) return;
  if (known) root.remove(known);
  if (breaks.length === 0) return;
  const count = breaks.length;
  const list = root.insertInOrder(root.make(local, { count, manualBreakCount: count }), SHEET_ORDER);
  for (const id of [...breaks].sort((a, b) => a - b)) list.append(root.make('brk', { id, max, man: 1 }));
}
