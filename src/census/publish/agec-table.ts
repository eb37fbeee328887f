import type { Messages } from '../../i18n';
import type { Census } from '../census';
import { fill } from '../fill';
import { valueOf, type Reading } from '../parsing/reading';
import { AGEC_CATEGORIES } from '../registers/agec-register';
import type { Fields, RegisterRow } from '../registers/register';
import { euros, figure, type CsvCell } from './csv';
import { withoutContacts } from './personal-data';
import type { PublishedTable } from './published-table';
import type { TableField } from './table-schema';

type Texts = Messages['publication'];
type FieldName = keyof Texts['agec']['fields'];

/** Columns of the declaration, in the order of the official schema (0.1.0), with the register's column that each comes from. */
const COLUMNS: readonly { name: FieldName; key: string; type: TableField['type']; optional?: true }[] = [
  { name: 'annee', key: 'year', type: 'year' },
  { name: 'siret', key: 'siret', type: 'string' },
  { name: 'raison_sociale', key: 'name', type: 'string' },
  { name: 'type_produit_acquis', key: 'category', type: 'string' },
  { name: 'montant_total', key: 'total', type: 'number' },
  { name: 'montant_reemploi_et_reutilisation', key: 'reuse', type: 'number' },
  { name: 'montant_produits_issus_don', key: 'donations', type: 'number' },
  { name: 'montant_produits_recycles', key: 'recycled', type: 'number' },
  { name: 'commentaires', key: 'remarks', type: 'string', optional: true },
];

const CONSTRAINTS: Partial<Record<FieldName, TableField['constraints']>> = {
  siret: { pattern: '^[0-9]{14}$' },
  type_produit_acquis: { enum: AGEC_CATEGORIES },
};

const read = (row: RegisterRow<Fields>, key: string): unknown => valueOf(row.cells[key] as Reading<unknown>);

const cellOf = (row: RegisterRow<Fields>, { key, type }: (typeof COLUMNS)[number], withheld: string): CsvCell => {
  const value = read(row, key);
  if (value === null) return null;
  if (type === 'number') return euros(value as number);
  if (type === 'year') return figure(value as number);
  return key === 'siret' ? String(value) : withoutContacts(String(value), withheld, null);
};

/** What a declaration lacks, year by year: cells that are empty, categories without a line. */
const gaps = (rows: readonly RegisterRow<Fields>[], texts: Texts): string[] => {
  const years = [...new Set(rows.map((row) => read(row, 'year')))].filter((year) => year !== null) as number[];
  return years
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const ofYear = rows.filter((row) => read(row, 'year') === year);
      const declared = new Set(ofYear.map((row) => read(row, 'category')));
      const absent = AGEC_CATEGORIES.filter((category) => !declared.has(category));
      const cells = COLUMNS.filter(({ optional }) => !optional).flatMap(({ name, key }) => {
        const lignes = ofYear.filter((row) => read(row, key) === null).map(({ row }) => row);
        return lignes.length === 0 ? [] : [fill(texts.notices.agecCells, { colonne: name, lignes: lignes.join(', ') })];
      });
      const categories = absent.length === 0 ? [] : [fill(texts.notices.agecCategories, { liste: absent.join(' ; ') })];
      const manques = [...cells, ...categories].join(' · ');
      return manques === '' ? [] : [fill(texts.notices.agecIncomplete, { annee: year, manques })];
    });
};

/**
 * The declaration of article 58 of the AGEC law from the register `AchatsAGEC`, lines as they stand, all years. What the
 * service did not fill in stays empty and is told, never put to zero. `table` is `null` without the register.
 */
export const agecTable = ({ registers }: Census, texts: Texts): { table: PublishedTable | null; notices: string[] } => {
  const register = registers.tables.agec;
  if (!register || register.rows.length === 0) return { table: null, notices: [texts.notices.noAgec] };
  const { title, description, fields } = texts.agec;
  return {
    table: {
      name: 'declaration-agec',
      file: 'declaration-agec.csv',
      title,
      description,
      fields: COLUMNS.map(({ name, type }) => {
        const constraints = CONSTRAINTS[name];
        return { name, title: name, description: fields[name], type, ...(constraints ? { constraints } : {}) };
      }),
      rows: register.rows.map((row) => COLUMNS.map((column) => cellOf(row, column, texts.withheld))),
    },
    notices: gaps(register.rows, texts),
  };
};
