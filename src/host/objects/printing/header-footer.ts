import { args, defineClass, invalidArgument, type ClassDefinition, type Scalar } from '../../protocol';
import type { SheetModel } from '../../workbook/sheet';
import { assertUnprotected } from '../access';
import type { ExcelContext } from '../excel-context';
import { SheetObject } from './sheet-object';

export type PageKind = 'odd' | 'even' | 'first';
type Section = 'L' | 'C' | 'R';
type Sections = Record<Section, string>;

/** Excel's limit for a header or footer with its codes. */
const MAX_TEXT = 255;

/** The three sections of one header or footer: `&Lleft&Ccentre&Rright`. Text before any code stands in the centre. */
export function splitSections(text: string): Sections {
  const sections: Sections = { L: '', C: '', R: '' };
  let section: Section = 'C';
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&/gi) ?? []) {
    const code = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase() as Section | undefined;
    if (code) section = code;
    else sections[section] += piece;
  }
  return sections;
}

export const joinSections = (sections: Sections): string =>
  (['L', 'C', 'R'] as const).map((name) => (sections[name] === '' ? '' : `&${name}${sections[name]}`)).join('');

/** Header and footer of one kind of pages. */
export class HeaderFooter extends SheetObject {
  constructor(
    context: ExcelContext,
    sheet: SheetModel,
    readonly pages: PageKind,
  ) {
    super(context, sheet);
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const section = (name: Section, place: 'Header' | 'Footer'): Scalar<HeaderFooter> => ({
  get: (self) => splitSections(self.sheet.pageLayout.texts[`${self.pages}${place}`])[name],
  set: (self, value) => {
    assertUnprotected(self.sheet);
    const { texts } = self.sheet.pageLayout;
    const key = `${self.pages}${place}` as const;
    const text = joinSections({ ...splitSections(texts[key]), [name]: args.text(value) });
    if (text.length > MAX_TEXT) throw invalidArgument(`A header or footer takes at most ${MAX_TEXT} characters.`);
    texts[key] = text;
    self.sheet.layoutChanged();
  },
});

const definition = defineClass<HeaderFooter>('HeaderFooter', {
  scalars: {
    LeftHeader: section('L', 'Header'),
    CenterHeader: section('C', 'Header'),
    RightHeader: section('R', 'Header'),
    LeftFooter: section('L', 'Footer'),
    CenterFooter: section('C', 'Footer'),
    RightFooter: section('R', 'Footer'),
  },
});
