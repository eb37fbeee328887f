import { columnOf, type ColumnKey } from '../../census/columns';
import type { Census } from '../../census';
import type { EntryStart } from '../../census/entry/entry-start';
import { sectionsFor, type EntrySection } from '../../census/entry/sections';
import { NO, YES } from '../../census/vocabulary';

/** How a field is filled: text, long text, a search of codes, one of a list, a text with suggestions, several of a list. */
export type FieldKind = 'text' | 'long' | 'code' | 'choice' | 'open' | 'several';

export interface FormField {
  key: ColumnKey;
  /** As the user's own sheet calls it. */
  header: string;
  kind: FieldKind;
  /** What may be chosen. */
  values: string[];
  /** Of several values, the one that says that there is none. */
  none: string | null;
  required: boolean;
  /** What may be typed, where that is not plain. */
  hint: 'amount' | 'date' | 'duration' | 'extension' | null;
  /** Excel fills it. */
  formula: boolean;
}

export interface FormSection {
  key: EntrySection;
  fields: FormField[];
  /** Folded until they are wanted. */
  more: FormField[];
}

const LONG: readonly ColumnKey[] = ['intitule', 'description', 'motif_non_alloti', 'commentaire'];
const DURATIONS: readonly ColumnKey[] = ['duree_initiale', 'duree_totale'];

const departmentsOf = ({ parameters, needs }: Census): string[] =>
  parameters.departments?.map(({ name }) => name) ??
  [...new Set(needs.flatMap(({ department }) => department ?? []))].sort((a, b) => a.localeCompare(b, 'fr'));

const kindOf = (key: ColumnKey, census: Census): FieldKind => {
  if (key === 'code_nomenclature') return 'code';
  if (key === 'direction') return census.parameters.departments === null ? 'open' : 'choice';
  const { type } = columnOf(key);
  if (type === 'multiList') return 'several';
  if (type === 'list' || type === 'yesNo') return 'choice';
  return LONG.includes(key) ? 'long' : 'text';
};

const valuesFor = (key: ColumnKey, census: Census): string[] => {
  if (key === 'direction') return departmentsOf(census);
  const { type, values } = columnOf(key);
  return type === 'yesNo' ? [YES, NO] : values;
};

const hintOf = (key: ColumnKey): FormField['hint'] => {
  if (key === 'duree_reconduction') return 'extension';
  if (DURATIONS.includes(key)) return 'duration';
  const { type } = columnOf(key);
  return type === 'amount' || type === 'date' ? type : null;
};

/** The parts and fields of the form for a row: the columns that the census has, in the order people think of them. */
export const formOf = ({ census, formulas }: EntryStart): FormSection[] => {
  const headers = new Map(census.location.columns.map(({ key, header }) => [key, header]));
  const field = (key: ColumnKey): FormField => {
    const values = valuesFor(key, census);
    const kind = kindOf(key, census);
    return {
      ...{ key, kind, values, header: headers.get(key) ?? columnOf(key).label },
      none: kind === 'several' ? (values.find((value) => value.startsWith('Pas de')) ?? null) : null,
      required: columnOf(key).required === 'always',
      hint: hintOf(key),
      formula: formulas.has(key),
    };
  };
  return sectionsFor(new Set(headers.keys())).map(({ key, columns, more }) => ({
    ...{ key, fields: columns.map(field), more: more.map(field) },
  }));
};
