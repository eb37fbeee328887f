import {
  args,
  defineClass,
  invalidArgument,
  objectMethod,
  valueMethod,
  type ClassDefinition,
  type Scalar,
} from '../../protocol';
import type { PageLayout as Layout, PageMargins } from '../../workbook/page-layout';
import { assertUnprotected } from '../access';
import { HeaderFooterGroup } from './header-footer-group';
import { PAPER_SIZES } from './paper-sizes';
import { existing, printArea, setPrintArea, setTitles, titles } from './print-ranges';
import { SheetObject } from './sheet-object';

const POINTS_PER_INCH = 72;
/** Largest margin of Excel, inches. */
const MAX_MARGIN = 49;
const UNITS: Record<string, number> = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 };

export class PageLayout extends SheetObject {
  override get definition(): ClassDefinition {
    return definition;
  }

  change(change: Partial<Layout>): void {
    assertUnprotected(this.sheet);
    Object.assign(this.sheet.pageLayout, change);
    this.sheet.layoutChanged();
  }
}

type Flag = 'blackAndWhite' | 'centerHorizontally' | 'centerVertically' | 'headings' | 'gridlines' | 'draft';

const flag = (name: Flag): Scalar<PageLayout> => ({
  get: (self) => self.sheet.pageLayout[name],
  set: (self, value) => self.change({ [name]: args.boolean(value) }),
});

/** A value of the file under the names of Office.js. */
const choice = <K extends keyof Layout>(key: K, names: Record<string, Layout[K]>): Scalar<PageLayout> => ({
  get: (self) => Object.keys(names).find((name) => names[name] === self.sheet.pageLayout[key]),
  set: (self, value) => self.change({ [key]: names[args.oneOf(value, Object.keys(names))] } as Partial<Layout>),
});

/** Hundredths of points, so that inches of the file do not show as 50.400000000000006. */
const points = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 100) / 100;

const margin = (side: keyof PageMargins): Scalar<PageLayout> => ({
  get: (self) => points(self.sheet.pageLayout.margins[side]),
  set: (self, value) => setMargins(self, { [side]: args.number(value, 0) / POINTS_PER_INCH }),
});

function setMargins(self: PageLayout, change: Partial<PageMargins>): void {
  if (Object.values(change).some((inches) => inches > MAX_MARGIN))
    throw invalidArgument(`A margin is at most ${MAX_MARGIN} inches.`);
  self.change({ margins: { ...self.sheet.pageLayout.margins, ...change } });
}

function setPrintMargins(self: PageLayout, unit: unknown, options: unknown): void {
  const perInch = UNITS[args.oneOf(unit, Object.keys(UNITS))] as number;
  const given = (options ?? {}) as Record<string, unknown>;
  const change: Partial<PageMargins> = {};
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const)
    if (given[side] !== undefined && given[side] !== null) change[side] = args.number(given[side], 0) / perInch;
  setMargins(self, change);
}

const zoom: Scalar<PageLayout> = {
  get: (self) => {
    const { fit, scale } = self.sheet.pageLayout;
    return fit
      ? { horizontalFitToPages: fit.wide, scale: null, verticalFitToPages: fit.tall }
      : { horizontalFitToPages: null, scale, verticalFitToPages: null };
  },
  set: (self, value) => {
    if (value === null || typeof value !== 'object') throw invalidArgument('Zoom options were expected.');
    const { horizontalFitToPages, scale, verticalFitToPages } = value as Record<string, unknown>;
    const pages = (count: unknown): number | null => args.optional(count, (one) => args.integer(one, 1, 32_767), null);
    const [wide, tall] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
    const fits = wide !== null || tall !== null;
    if (fits && scale !== null && scale !== undefined)
      throw invalidArgument('A scale and a number of pages exclude each other.');
    self.change(
      fits
        ? { fit: { wide, tall } }
        : { fit: null, scale: args.optional(scale, (one) => args.integer(one, 10, 400), 100) },
    );
  },
};

const definition = defineClass<PageLayout>('PageLayout', {
  scalars: {
    Orientation: choice('landscape', { Portrait: false, Landscape: true }),
    PaperSize: {
      // Without a size in the file the printer's own counts, which is A4 in France.
      get: (self) =>
        PAPER_SIZES[(self.sheet.pageLayout.paperSize ?? (self.context.locale.name === 'fr-FR' ? 9 : 1)) - 1] ?? null,
      set: (self, value) => self.change({ paperSize: PAPER_SIZES.indexOf(args.oneOf(value, PAPER_SIZES)) + 1 }),
    },
    BlackAndWhite: flag('blackAndWhite'),
    PrintErrors: choice('errors', { AsDisplayed: 'displayed', Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' }),
    Zoom: zoom,
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintHeadings: flag('headings'),
    PrintGridlines: flag('gridlines'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    PrintComments: choice('comments', { NoComments: 'none', EndSheet: 'atEnd', InPlace: 'asDisplayed' }),
    DraftMode: flag('draft'),
    FirstPageNumber: {
      get: (self) => self.sheet.pageLayout.firstPage ?? '',
      set: (self, value) =>
        self.change({ firstPage: value === '' || value === null ? null : args.integer(value, -32_765, 32_767) }),
    },
    PrintOrder: choice('overThenDown', { DownThenOver: false, OverThenDown: true }),
  },
  navigation: { HeadersFooters: (self) => new HeaderFooterGroup(self.context, self.sheet) },
  methods: {
    GetPrintArea: objectMethod(0, (self) => existing(printArea(self))),
    GetPrintAreaOrNullObject: objectMethod(0, printArea),
    GetPrintTitleColumns: objectMethod(0, (self) => existing(titles(self, 'titleColumns'))),
    GetPrintTitleColumnsOrNullObject: objectMethod(0, (self) => titles(self, 'titleColumns')),
    GetPrintTitleRows: objectMethod(0, (self) => existing(titles(self, 'titleRows'))),
    GetPrintTitleRowsOrNullObject: objectMethod(0, (self) => titles(self, 'titleRows')),
    SetPrintArea: valueMethod(1, setPrintArea),
    SetPrintMargins: valueMethod(2, setPrintMargins),
    SetPrintTitleColumns: valueMethod(1, (self, range) => setTitles(self, 'titleColumns', range)),
    SetPrintTitleRows: valueMethod(1, (self, range) => setTitles(self, 'titleRows', range)),
  },
});
