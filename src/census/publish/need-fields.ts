import type { Messages } from '../../i18n';
import type { Need } from '../census';
import { COLUMNS, type CensusColumn, type ColumnKey } from '../columns';
import { totalMonths } from '../durations';
import { fill } from '../fill';
import { toIso, type DatedPeriod } from '../parsing/calendar';
import type { Duration } from '../parsing/duration';
import { valueOf, type Reading } from '../parsing/reading';
import { ORIGINS, type Origin } from '../vocabulary';
import { euros, figure, truth, type CsvCell } from './csv';
import { WITHHELD_COLUMNS } from './personal-data';
import { SEPARATOR, severalOf, type TableField } from './table-schema';

type Texts = Pick<Messages, 'columns' | 'publication'>;

/** A field of the published needs, and what it holds for a need. */
export interface NeedField extends TableField {
  /** The column that it comes from, `null` for what we add. */
  key: ColumnKey | null;
  /** Free text, in which people may have written an address. */
  free: boolean;
  cell(need: Need): CsvCell;
}

/** Columns of months, which are read as durations. */
const DURATIONS: readonly ColumnKey[] = ['duree_initiale', 'duree_reconduction', 'duree_totale'];
/** Shares of 100, and figures that the reading keeps above zero. */
const SHARES: readonly ColumnKey[] = ['part_reemploi', 'part_recycle'];
const COUNTS: readonly ColumnKey[] = ['nb_lots', 'nb_reconductions', 'heures_insertion'];
const LAST_CATEGORY = 17;
const CPV = '^[0-9]{8}(-[0-9])?$';

const read = (need: Need, key: ColumnKey): unknown => valueOf(need.cells[key] as Reading<unknown> | undefined);

const months = (need: Need, key: ColumnKey): number | null => {
  if (key === 'duree_totale') return totalMonths(need.cells);
  return (read(need, key) as Duration | null)?.initial ?? null;
};

const ifKnown = <T>(value: T | null, cell: (value: T) => CsvCell): CsvCell => (value === null ? null : cell(value));

const constraintsOf = ({ key, values, type }: CensusColumn): TableField['constraints'] => {
  if (type === 'multiList') return { pattern: severalOf(values) };
  if (type === 'list' && values.length > 0) return { enum: values };
  if (SHARES.includes(key)) return { minimum: 0, maximum: 100 };
  if (COUNTS.includes(key)) return { minimum: 0 };
  if (DURATIONS.includes(key)) return { minimum: 1 };
  return key === 'cat_agec' ? { minimum: 1, maximum: LAST_CATEGORY } : undefined;
};

const fieldType = ({ key, type }: CensusColumn): TableField['type'] => {
  if (key === 'annee') return 'year';
  if (DURATIONS.includes(key)) return 'integer';
  if (type === 'amount' || type === 'number') return 'number';
  if (type === 'integer' || type === 'date') return type;
  return type === 'yesNo' ? 'boolean' : 'string';
};

const cellOf = (column: CensusColumn): NeedField['cell'] => {
  const { key, type } = column;
  if (key === 'direction') return ({ department }) => department;
  if (key === 'nature_besoin') return (need) => ifKnown(read(need, key) as Origin | null, (origin) => ORIGINS[origin]);
  if (DURATIONS.includes(key)) return (need) => ifKnown(months(need, key), figure);
  switch (type) {
    case 'amount':
      return (need) => ifKnown(read(need, key) as number | null, euros);
    case 'integer':
    case 'number':
      return (need) => ifKnown(read(need, key) as number | null, figure);
    case 'date':
      return (need) => ifKnown(read(need, key) as DatedPeriod | null, ({ start }) => ({ literal: toIso(start) }));
    case 'yesNo':
      return (need) => ifKnown(read(need, key) as boolean | null, truth);
    case 'multiList':
      return (need) => ifKnown(read(need, key) as string[] | null, (values) => values.join(SEPARATOR) || null);
    default:
      return (need) => read(need, key) as string | null;
  }
};

const columnField = (column: CensusColumn, { columns, publication }: Texts): NeedField => {
  const { key, label, type, values } = column;
  const constraints = constraintsOf(column);
  const description = columns[key];
  return {
    name: key,
    title: label,
    description: type === 'multiList' ? fill(publication.severalValues, { description }) : description,
    type: fieldType(column),
    ...(constraints ? { constraints } : {}),
    key,
    free: type === 'text' || (type === 'list' && values.length === 0),
    cell: cellOf(column),
  };
};

/** How precisely a date is known: a month, a quarter or a year is published as its first day. */
const precisionField = ({ key, label }: CensusColumn, { publication }: Texts): NeedField => ({
  name: `${key}_precision`,
  title: fill(publication.precision.title, { colonne: label }),
  description: publication.precision.description,
  type: 'string',
  constraints: { enum: Object.values(publication.precisions) },
  key: null,
  free: false,
  cell: (need) => ifKnown(read(need, key) as DatedPeriod | null, ({ precision }) => publication.precisions[precision]),
});

/**
 * The fields of the published needs, the same for every census: the columns of the template but those that are never
 * published, each date with its precision.
 */
export const needFields = (texts: Texts): NeedField[] => {
  const { row, retained } = texts.publication;
  const own = { key: null, free: false } as const;
  const columns = COLUMNS.filter(({ key }) => !WITHHELD_COLUMNS.includes(key)).flatMap((column) => [
    columnField(column, texts),
    ...(column.type === 'date' ? [precisionField(column, texts)] : []),
  ]);
  return [
    {
      ...own,
      ...row,
      name: 'ligne',
      type: 'integer',
      constraints: { required: true, unique: true, minimum: 1 },
      cell: (need) => figure(need.row),
    },
    ...columns,
    {
      ...own,
      ...retained,
      name: 'retenu',
      type: 'boolean',
      constraints: { required: true },
      cell: (need) => truth(need.retained),
    },
  ];
};

/** The pattern of a CPV code: a code of another form is not published as one. */
export const isCpv = (code: string): boolean => new RegExp(CPV).test(code);
export const CPV_PATTERN = CPV;
