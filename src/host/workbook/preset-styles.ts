import type { StyleIncludes } from './named-styles';
import type { BorderLine, CellStyle, Color, FontStyle } from './styles';

/** A style that Excel brings along: what it changes of the style Normal. */
export interface PresetStyle {
  /** English name, as files have it. */
  name: string;
  /** Name in `Excel.BuiltInStyle`. */
  key: string;
  builtinId: number;
  look: Partial<Omit<CellStyle, 'font'>> & { font?: Partial<FontStyle> };
  includes: StyleIncludes;
  /** Listed in a workbook that does not use it; the others show once they are used. */
  listed: boolean;
}

type Look = PresetStyle['look'];

const rgb = (text: string): Color => ({ rgb: '#' + text });
const theme = (index: number, tint?: number): Color => ({ theme: index, ...(tint === undefined ? {} : { tint }) });
const solid = (color: Color): CellStyle['fill'] => ({ pattern: 'solid', color, background: null });
const line = (style: string, color: Color): BorderLine => ({ style, color });
const box = (style: string, color: Color): CellStyle['borders'] => ({
  left: line(style, color),
  right: line(style, color),
  top: line(style, color),
  bottom: line(style, color),
});

/** A style gives only what it says itself. */
const included = (look: Look): StyleIncludes => ({
  number: look.numberFormat !== undefined,
  font: look.font !== undefined,
  alignment: false,
  border: look.borders !== undefined,
  fill: look.fill !== undefined,
  protection: false,
});

const preset = (builtinId: number, name: string, key: string, look: Look, listed = true): PresetStyle => ({
  name,
  key,
  builtinId,
  look,
  includes: included(look),
  listed,
});

const ACCOUNTING = {
  comma: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  comma0: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  currency: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  currency0: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
};

/** Tints as Excel writes them: eighths and thirds of its colour steps. */
const TINT_20 = 0.79998168889431442;
const TINT_40 = 0.59999389629810485;
const TINT_60 = 0.39997558519241921;

const WHITE = theme(0);
const BLACK = theme(1);
const TITLE = theme(3);

/** The accents 1 to 6: the full colour and three lighter ones. */
const accents = [1, 2, 3, 4, 5, 6].flatMap((n) => {
  const id = 25 + 4 * n;
  const lighter = (share: number, tint: number, at: number): PresetStyle =>
    preset(id + at, `${share}% - Accent${n}`, `Accent${n}_${share}`, {
      font: { color: BLACK },
      fill: solid(theme(3 + n, tint)),
    });
  return [
    preset(id, `Accent${n}`, `Accent${n}`, { font: { color: WHITE }, fill: solid(theme(3 + n)) }),
    lighter(20, TINT_20, 1),
    lighter(40, TINT_40, 2),
    lighter(60, TINT_60, 3),
  ];
});

const heading = (size: number, borders?: CellStyle['borders']): Look => ({
  font: { bold: true, size, color: TITLE },
  ...(borders ? { borders } : {}),
});

/** What the styles look like in Excel since 2013 (ECMA-376 part 1, annex G.2, with the colours of later versions). */
export const PRESET_STYLES: readonly PresetStyle[] = [
  preset(3, 'Comma', 'Comma', { numberFormat: ACCOUNTING.comma }),
  preset(4, 'Currency', 'Currency', { numberFormat: ACCOUNTING.currency }),
  preset(5, 'Percent', 'Percent', { numberFormat: '0%' }),
  preset(6, 'Comma [0]', 'WholeComma', { numberFormat: ACCOUNTING.comma0 }),
  preset(7, 'Currency [0]', 'WholeDollar', { numberFormat: ACCOUNTING.currency0 }),
  preset(8, 'Hyperlink', 'Hlink', { font: { underline: 'Single', color: theme(10) } }, false),
  preset(9, 'Followed Hyperlink', 'HlinkTrav', { font: { underline: 'Single', color: theme(11) } }, false),
  preset(10, 'Note', 'Note', { fill: solid(rgb('FFFFCC')), borders: box('thin', rgb('B2B2B2')) }),
  preset(11, 'Warning Text', 'WarningText', { font: { color: rgb('FF0000') } }),
  preset(15, 'Title', 'SheetTitle', { font: { name: 'Calibri Light', size: 18, color: TITLE } }),
  preset(16, 'Heading 1', 'Heading1', heading(15, { bottom: line('thick', theme(4)) })),
  preset(17, 'Heading 2', 'Heading2', heading(13, { bottom: line('thick', theme(4, 0.499984740745262)) })),
  preset(18, 'Heading 3', 'Heading3', heading(11, { bottom: line('medium', theme(4, TINT_60)) })),
  preset(19, 'Heading 4', 'Heading4', heading(11)),
  preset(20, 'Input', 'Input', {
    font: { color: rgb('3F3F76') },
    fill: solid(rgb('FFCC99')),
    borders: box('thin', rgb('7F7F7F')),
  }),
  preset(21, 'Output', 'Output', {
    font: { bold: true, color: rgb('3F3F3F') },
    fill: solid(rgb('F2F2F2')),
    borders: box('thin', rgb('3F3F3F')),
  }),
  preset(22, 'Calculation', 'Calculation', {
    font: { bold: true, color: rgb('FA7D00') },
    fill: solid(rgb('F2F2F2')),
    borders: box('thin', rgb('7F7F7F')),
  }),
  preset(23, 'Check Cell', 'CheckCell', {
    font: { bold: true, color: WHITE },
    fill: solid(rgb('A5A5A5')),
    borders: box('double', rgb('3F3F3F')),
  }),
  preset(24, 'Linked Cell', 'LinkedCell', {
    font: { color: rgb('FA7D00') },
    borders: { bottom: line('double', rgb('FF8001')) },
  }),
  preset(25, 'Total', 'Total', {
    font: { bold: true, color: BLACK },
    borders: { top: line('thin', theme(4)), bottom: line('double', theme(4)) },
  }),
  preset(26, 'Good', 'Good', { font: { color: rgb('006100') }, fill: solid(rgb('C6EFCE')) }),
  preset(27, 'Bad', 'Bad', { font: { color: rgb('9C0006') }, fill: solid(rgb('FFC7CE')) }),
  preset(28, 'Neutral', 'Neutral', { font: { color: rgb('9C5700') }, fill: solid(rgb('FFEB9C')) }),
  ...accents,
  preset(53, 'Explanatory Text', 'ExplanatoryText', { font: { italic: true, color: rgb('7F7F7F') } }),
];

/** Names that only the enumeration has. */
const KEYS = new Map(PRESET_STYLES.flatMap((one) => [one.name, one.key].map((name) => [name.toLowerCase(), one])));

/** A style that Excel brings along, by its English name or by its name in `Excel.BuiltInStyle`; Normal is none of them. */
export const presetStyle = (name: string): PresetStyle | null => KEYS.get(name.toLowerCase()) ?? null;

/** The name in `Excel.BuiltInStyle` of a built-in style, or null. */
export const builtInKey = (builtinId: number): string | null =>
  builtinId === 0 ? 'Normal' : (PRESET_STYLES.find((one) => one.builtinId === builtinId)?.key ?? null);
