import type { StyleName, StyleSpec } from './sheet-plan';

/** Dark blue on white and its light tints; every text keeps a contrast of at least 4.5 : 1 on its fill (WCAG 2.2 AA). */
const INK = '#1F2937';
const BLUE = '#1F4E79';
const MUTED = '#4B5563';
const PALE = '#E8EEF5';
const WHITE = '#FFFFFF';

const INTEGER = '#,##0';
const AMOUNT = '#,##0\\ "€"';
const total: StyleSpec = { bold: true, color: INK, fill: PALE, borderTop: BLUE };

/** What each look of a plan is. Number formats are Excel's invariant codes: a French Excel shows `# ##0 €`, `0,0 %`. */
export const STYLES: Record<StyleName, StyleSpec> = {
  title: { bold: true, size: 16, color: BLUE },
  subtitle: { bold: true, size: 12, color: BLUE },
  note: { italic: true, color: MUTED },
  header: { bold: true, color: WHITE, fill: BLUE, wrap: true },
  text: { color: INK },
  wrapped: { color: INK, wrap: true },
  integer: { color: INK, numberFormat: INTEGER, align: 'Right' },
  amount: { color: INK, numberFormat: AMOUNT, align: 'Right' },
  percent: { color: INK, numberFormat: '0.0\\ %', align: 'Right' },
  decimal: { color: INK, numberFormat: '#,##0.00', align: 'Right' },
  date: { color: INK, numberFormat: 'dd/mm/yyyy', align: 'Center' },
  month: { color: INK, numberFormat: 'mmm yyyy', align: 'Left' },
  code: { color: INK, numberFormat: '@' },
  year: { color: INK, numberFormat: '0', align: 'Center' },
  link: { color: '#0B5CAD', underline: true },
  total,
  totalInteger: { ...total, numberFormat: INTEGER, align: 'Right' },
  totalAmount: { ...total, numberFormat: AMOUNT, align: 'Right' },
  error: { bold: true, color: '#8B1A1A', fill: '#FBE5E5' },
  warning: { bold: true, color: '#6B4A00', fill: '#FFF3D6' },
  info: { bold: true, color: '#14507A', fill: '#E3F0FA' },
  good: { bold: true, color: '#1B5E20', fill: '#E6F4E7' },
};
