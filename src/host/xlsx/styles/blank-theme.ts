import { OFFICE_THEME } from '../../workbook/office-theme';

/** Names of the scheme's colours in the order of the theme part; lt1 and dk1 stand first the other way round in `OFFICE_THEME`. */
const SCHEME: [string, number][] = [
  ['dk1', 1],
  ['lt1', 0],
  ['dk2', 3],
  ['lt2', 2],
  ['accent1', 4],
  ['accent2', 5],
  ['accent3', 6],
  ['accent4', 7],
  ['accent5', 8],
  ['accent6', 9],
  ['hlink', 10],
  ['folHlink', 11],
];

/** A theme part with the Office colours and fonts, and the least fills, lines and effects that the schema asks for. */
export function blankTheme(): string {
  const colors = SCHEME.map(
    ([name, at]) => `<a:${name}><a:srgbClr val="${(OFFICE_THEME[at] as string).slice(1)}"/></a:${name}>`,
  ).join('');
  const font = (kind: string, latin: string): string =>
    `<a:${kind}><a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>' +
    `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Office">${font('majorFont', 'Calibri Light')}${font('minorFont', 'Calibri')}</a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
    '</a:themeElements></a:theme>'
  );
}
