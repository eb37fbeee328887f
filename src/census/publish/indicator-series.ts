import type { Messages } from '../../i18n';
import { INDICATORS } from '../indicators';
import type { IndicatorResult } from '../indicators/result';
import { figure, type CsvCell } from './csv';
import type { PublishedTable } from './published-table';
import type { TableField } from './table-schema';

type Texts = Pick<Messages, 'sheets' | 'publication'>;
type FieldName = keyof Messages['publication']['indicators']['fields'];

const TYPES: Record<FieldName, TableField['type']> = {
  id: 'string',
  libelle: 'string',
  axe: 'string',
  perimetre: 'string',
  annee: 'year',
  valeur: 'number',
  numerateur: 'number',
  denominateur: 'number',
  unite: 'string',
  cible: 'number',
  statut: 'string',
  motif: 'string',
  source: 'string',
};

const known = (value: number | null): CsvCell => (value === null ? null : figure(value));

/** One row per indicator and year. */
export const indicatorTable = (series: readonly IndicatorResult[], { sheets, publication }: Texts): PublishedTable => {
  const { title, description, fields, status } = publication.indicators;
  const catalogue = new Map(INDICATORS.map((indicator) => [indicator.id as string, indicator]));
  const cells = (result: IndicatorResult): Record<FieldName, CsvCell> => {
    const indicator = catalogue.get(result.id)!;
    const { label, perimeter } = sheets.indicators[indicator.id];
    return {
      id: result.id,
      libelle: label,
      axe: sheets.axes[indicator.axis],
      perimetre: perimeter,
      annee: figure(result.year),
      valeur: known(result.value),
      numerateur: known(result.numerator),
      denominateur: known(result.denominator),
      unite: result.unit,
      cible: known(result.target),
      statut: status[result.status],
      motif: result.reason ?? null,
      source: result.source ?? null,
    };
  };
  const names = Object.keys(TYPES) as FieldName[];
  return {
    name: 'indicateurs',
    file: 'indicateurs.csv',
    title,
    description,
    fields: names.map((name) => ({
      ...{ name, title: name, description: fields[name], type: TYPES[name] },
      ...(name === 'statut' ? { constraints: { enum: Object.values(status) } } : {}),
    })),
    primaryKey: ['id', 'annee'],
    rows: series.map((result) => {
      const line = cells(result);
      return names.map((name) => line[name]);
    }),
  };
};

/** The same as a JSON document, of exactly the keys of the command line's. */
export const indicatorDocument = (series: readonly IndicatorResult[]) => ({
  indicators: series.map(({ id, year, value, numerator, denominator, unit, target, status, reason }) => ({
    ...{ id, year, value, numerator, denominator, unit, target, status },
    ...(reason === undefined ? {} : { reason }),
  })),
});
