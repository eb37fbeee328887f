import { tidy } from '../../table/normalise';
import type { CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { dateField, numberField, publishedField, textField, yearField, type PublishedNumber } from './field';
import type { Register, RegisterSchema } from './register';

const DECLARED_FIELDS = {
  indicator: textField('Indicateur', {
    required: true,
    synonyms: ['id', 'identifiant', 'code', 'code indicateur', 'n° indicateur'],
  }),
  label: textField('Libellé', { synonyms: ['intitule', 'designation', 'nom'] }),
  year: yearField('Année', { required: true, synonyms: ['exercice', 'millesime', 'campagne'] }),
  value: publishedField('Valeur', {
    required: true,
    synonyms: ['valeur publiee', 'chiffre', 'resultat', 'valeur declaree'],
  }),
  numerator: numberField('Numérateur', { synonyms: ['num', 'effectif', 'nombre'] }),
  denominator: numberField('Dénominateur', { synonyms: ['den', 'total', 'base', 'sur'] }),
  unit: textField('Unité', { synonyms: ['unite de mesure'] }),
  source: textField('Source', { synonyms: ['origine', 'document', 'reference'] }),
  remark: textField('Précision', { synonyms: ['note', 'remarque', 'commentaire', 'perimetre'] }),
  extracted: dateField("Date d'extraction", { synonyms: ['date', 'extrait le', 'date de la source', 'releve le'] }),
};

export type DeclaredFields = typeof DECLARED_FIELDS;

/** Figures that no table of the workbook can give, as published, with their source; several years are possible. */
export const DECLARED_REGISTER: RegisterSchema<DeclaredFields> = {
  names: ['ValeursDeclarees', 'Valeurs déclarées'],
  fields: DECLARED_FIELDS,
  leastHeaders: 3,
};

/** A published figure. */
export interface DeclaredValue {
  row: number;
  /** Id of the indicator, as in the catalogue. */
  indicator: string;
  year: number;
  published: PublishedNumber;
  /** The cell holds a number, which formulas can take; else a text. */
  isNumber: boolean;
  numerator: number | null;
  denominator: number | null;
  unit: string | null;
  source: string | null;
  /** What the figure covers, in the words of whoever declared it. */
  remark: string | null;
  /** The day it was taken from its source. */
  extracted: CalendarDate | null;
}

/** The published figures of a workbook and where they stand. */
export interface DeclaredValues {
  sheet: string;
  /** Column (from 0) of the published figures. */
  column: number;
  values: DeclaredValue[];
}

/** Ids as the catalogue writes them: capitals, plain hyphens, no spaces. */
export const indicatorIdOf = (text: string): string =>
  tidy(text)
    .toUpperCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/ /g, '');

/** The lines that name an indicator, a year and a figure. */
export const toDeclaredValues = ({ sheet, columns, rows }: Register<DeclaredFields>): DeclaredValues => {
  const values: DeclaredValue[] = [];
  for (const { row, cells, contents } of rows) {
    const indicator = valueOf(cells.indicator);
    const year = valueOf(cells.year);
    const published = valueOf(cells.value);
    if (indicator === null || year === null || published === null) continue;
    values.push({
      row,
      indicator: indicatorIdOf(indicator),
      year,
      published,
      isNumber: typeof contents.value === 'number',
      numerator: valueOf(cells.numerator),
      denominator: valueOf(cells.denominator),
      unit: valueOf(cells.unit),
      source: valueOf(cells.source),
      remark: valueOf(cells.remark),
      extracted: valueOf(cells.extracted)?.start ?? null,
    });
  }
  return { sheet, column: columns.value!, values };
};
