import type { StyleName, StyleSpec } from './sheet-plan';

/** Dark blue on white and its light tints; every text keeps a contrast of at least 4.5 : 1 on its fill (WCAG 2.2 AA). */
const INK = '#1F2937';
const BLUE = '#1F4E79';
const MUTED = '#4B5563';
const PALE = '#E8EEF5';
const WHITE = '#FFFFFF';
const RULE = '#CBD5E1';

const INTEGER = '#,##0';
const AMOUNT = '#,##0\\ "€"';
/** Amounts of a report: in millions or thousands, else as they are. */
const MILLIONS = '[>=1000000]#,##0.0,,\\ "M€";[>=1000]#,##0.0,\\ "k€";#,##0\\ "€"';
/** In cross-tabs nothing is a dash: figures stand out. */
const INTEGER_OR_DASH = '#,##0;\\-#,##0;"–"';
const AMOUNT_OR_DASH = '#,##0\\ "€";\\-#,##0\\ "€";"–"';

const body: StyleSpec = { color: INK, verticalAlign: 'Top' };
const header: StyleSpec = { bold: true, color: WHITE, fill: BLUE, wrap: true, verticalAlign: 'Center' };
const sum: StyleSpec = { ...body, bold: true, fill: PALE };
const total: StyleSpec = { ...sum, borderTop: BLUE };
/** Texts right of figures, which would touch them. */
const beside: StyleSpec = { align: 'Left', indent: 1 };
const number = (numberFormat: string): StyleSpec => ({ numberFormat, align: 'Right' });

const error: StyleSpec = { bold: true, color: '#8B1A1A', fill: '#FBE5E5', verticalAlign: 'Top' };
const warning: StyleSpec = { bold: true, color: '#6B4A00', fill: '#FFF3D6', verticalAlign: 'Top' };
const info: StyleSpec = { bold: true, color: '#14507A', fill: '#E3F0FA', verticalAlign: 'Top' };

/** What each look of a plan is. Number formats are Excel's invariant codes: a French Excel shows `# ##0 €`, `0,0 %`. */
export const STYLES: Record<StyleName, StyleSpec> = {
  title: { bold: true, size: 16, color: BLUE },
  subtitle: { bold: true, size: 12, color: BLUE },
  section: { bold: true, size: 13, color: WHITE, fill: BLUE, verticalAlign: 'Center' },
  subheading: { bold: true, color: BLUE, fill: PALE, verticalAlign: 'Center' },
  note: { italic: true, color: MUTED },
  noteBeside: { italic: true, color: MUTED, ...beside },
  header,
  headerBeside: { ...header, ...beside },
  headerNumber: { ...header, align: 'Right' },
  headerCentered: { ...header, align: 'Center' },
  text: body,
  textBeside: { ...body, ...beside },
  wrapped: { ...body, wrap: true },
  aside: { italic: true, color: MUTED, wrap: true, verticalAlign: 'Top' },
  // Put under other looks: a fine line below each row.
  ruled: { borderBottom: RULE },
  columnHead: { bold: true, color: MUTED, borderBottom: BLUE, verticalAlign: 'Center' },
  headCentered: { align: 'Center' },
  headYear: { align: 'Right', numberFormat: '0' },
  centered: { ...body, align: 'Center' },
  integer: { ...body, ...number(INTEGER) },
  amount: { ...body, ...number(AMOUNT) },
  percent: { ...body, ...number('0.0\\ %') },
  decimal: { ...body, ...number('#,##0.00') },
  millions: { ...body, ...number(MILLIONS) },
  trendPoints: { ...body, ...number('"▲"\\ +0.0\\ "pt";"▼"\\ \\-0.0\\ "pt";"= "0.0\\ "pt"') },
  trendChange: { ...body, ...number('"▲"\\ +0.0\\ %;"▼"\\ \\-0.0\\ %;"= "0.0\\ %') },
  points: { ...body, ...number('+0.0\\ "pt";\\-0.0\\ "pt";0.0\\ "pt"') },
  change: { ...body, ...number('+0.0\\ %;\\-0.0\\ %;0.0\\ %') },
  gapInteger: { ...body, ...number('+#,##0;\\-#,##0;0') },
  gapAmount: { ...body, ...number('+#,##0\\ "€";\\-#,##0\\ "€";0\\ "€"') },
  gapDecimal: { ...body, ...number('+#,##0.00;\\-#,##0.00;0.00') },
  date: { ...body, numberFormat: 'dd/mm/yyyy', align: 'Center' },
  moment: { ...body, numberFormat: 'dd/mm/yyyy\\ hh:mm:ss', align: 'Center' },
  month: { ...body, numberFormat: 'mmm yyyy', align: 'Left' },
  code: { ...body, numberFormat: '@' },
  year: { ...body, numberFormat: '0', align: 'Center' },
  link: { ...body, color: '#0B5CAD', underline: true, align: 'Center' },
  textLink: { ...body, color: '#0B5CAD', underline: true },
  total,
  totalInteger: { ...total, ...number(INTEGER) },
  totalAmount: { ...total, ...number(AMOUNT) },
  totalPercent: { ...total, ...number('0.0\\ %') },
  crossInteger: { ...body, ...number(INTEGER_OR_DASH) },
  crossAmount: { ...body, ...number(AMOUNT_OR_DASH) },
  sumInteger: { ...sum, ...number(INTEGER_OR_DASH) },
  sumAmount: { ...sum, ...number(AMOUNT_OR_DASH) },
  error,
  warning,
  info,
  errorWrapped: { ...error, wrap: true },
  warningWrapped: { ...warning, wrap: true },
  infoWrapped: { ...info, wrap: true },
  good: { bold: true, color: '#1B5E20', fill: '#E6F4E7' },
};
