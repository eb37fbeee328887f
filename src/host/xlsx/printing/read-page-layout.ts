import { newPageLayout, type HeaderFooterTexts, type PageLayout } from '../../workbook/page-layout';
import type { SheetModel } from '../../workbook/sheet';
import type { XmlElement } from '../xml/element';
import { decodeXstring } from '../xml/escape';

/** Elements that hold the texts of headers and footers, in the order of the schema. */
export const TEXTS = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'] as const;

export const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

export function readPrinting(root: XmlElement, sheet: SheetModel): void {
  sheet.pageLayout = readPageLayout(root);
  sheet.rowBreaks.push(...readBreaks(root.child('rowBreaks')));
  sheet.columnBreaks.push(...readBreaks(root.child('colBreaks')));
}

export function readPageLayout(root: XmlElement): PageLayout {
  const standard = newPageLayout();
  const setup = root.child('pageSetup');
  const options = root.child('printOptions');
  const margins = root.child('pageMargins');
  const fits = root.child('sheetPr')?.child('pageSetUpPr')?.flag('fitToPage') ?? false;
  const pages = (name: string): number | null => (setup?.number(name) ?? 1) || null;
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T =>
    allowed.find((value) => value === setup?.attr(name)) ?? (allowed[0] as T);
  return {
    ...standard,
    landscape: setup?.attr('orientation') === 'landscape',
    paperSize: setup?.number('paperSize') ?? null,
    blackAndWhite: setup?.flag('blackAndWhite') ?? false,
    draft: setup?.flag('draft') ?? false,
    errors: oneOf('errors', ['displayed', 'blank', 'dash', 'NA']),
    comments: oneOf('cellComments', ['none', 'atEnd', 'asDisplayed']),
    firstPage: setup?.flag('useFirstPageNumber') ? (setup.number('firstPageNumber') ?? 1) : null,
    overThenDown: setup?.attr('pageOrder') === 'overThenDown',
    scale: setup?.number('scale') ?? 100,
    fit: fits ? { wide: pages('fitToWidth'), tall: pages('fitToHeight') } : null,
    centerHorizontally: options?.flag('horizontalCentered') ?? false,
    centerVertically: options?.flag('verticalCentered') ?? false,
    headings: options?.flag('headings') ?? false,
    gridlines: options?.flag('gridLines') ?? false,
    margins: Object.fromEntries(
      MARGINS.map((side) => [side, margins?.number(side) ?? standard.margins[side]]),
    ) as unknown as PageLayout['margins'],
    texts: readTexts(root.child('headerFooter')),
  };
}

export function readTexts(element: XmlElement | null): HeaderFooterTexts {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, decodeXstring(element?.child(name)?.text ?? '')]));
  return {
    ...(texts as Pick<HeaderFooterTexts, (typeof TEXTS)[number]>),
    differentFirst: element?.flag('differentFirst') ?? false,
    differentOddEven: element?.flag('differentOddEven') ?? false,
    scaleWithDocument: element?.flag('scaleWithDoc', true) ?? true,
    alignWithMargins: element?.flag('alignWithMargins', true) ?? true,
  };
}

/** The row (column) behind each break, from 0: the number in the file is that of the row before it, from 1. */
export const readBreaks = (list: XmlElement | null): number[] =>
  (list?.all('brk') ?? []).map((element) => element.number('id') ?? 0).filter((at) => at > 0);
