import type { StyleSpec } from '../reports/sheet-plan';
import { STYLES } from '../reports/styles';
import { CODE_COLUMNS, type CensusColumn, type Requirement } from '../columns';

/** Headers tell what is to be filled in; each keeps a contrast of at least 4.5 : 1 (WCAG 2.2 AA). */
const HEADERS: Record<Requirement | 'own', StyleSpec> = {
  always: STYLES.header,
  conditional: { ...STYLES.header, fill: '#BDD0E6', color: '#10304F' },
  optional: { ...STYLES.header, fill: '#E3ECF6', color: '#10304F' },
  derived: { ...STYLES.header, fill: '#D9D9D9', color: '#333333' },
  own: { ...STYLES.header, fill: '#F3EBDD', color: '#4A3A12' },
};

export const headerLook = (required: Requirement | 'own'): StyleSpec => HEADERS[required];

/** The band over a group of columns. */
export const BAND: StyleSpec = { bold: true, color: '#1F4E79', borderBottom: '#1F4E79' };

/** Cells that fill in by themselves. */
export const DERIVED: StyleSpec = { fill: '#F2F2F2', color: '#4B5563' };

/** A thin line below each row, for rows that are still empty. */
export const RULED: StyleSpec = { borderBottom: '#D9DEE5' };

/** Cells of what is kept as text whatever it looks like. */
const TEXT: StyleSpec = { ...STYLES.text, numberFormat: '@' };

const LONG_TEXTS: readonly string[] = ['intitule', 'description', 'commentaire'];

/** The look of the cells of a column. */
export const cellLook = ({ key, type }: Pick<CensusColumn, 'key' | 'type'>): StyleSpec => {
  // Excel would change texts that look like numbers or dates.
  if (CODE_COLUMNS.includes(key)) return TEXT;
  if (LONG_TEXTS.includes(key)) return STYLES.wrapped;
  switch (type) {
    case 'amount':
      return STYLES.amount;
    case 'date':
      return STYLES.date;
    case 'integer':
      return key === 'annee' ? STYLES.year : STYLES.centered;
    case 'number':
    case 'yesNo':
      return STYLES.centered;
    case 'multiList':
      return STYLES.wrapped;
    default:
      return STYLES.text;
  }
};

export { TEXT as TEXT_LOOK };
