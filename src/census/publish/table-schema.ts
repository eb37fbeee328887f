/** A field of a Table Schema (Frictionless, v1). */
export interface TableField {
  name: string;
  title: string;
  description: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  constraints?: FieldConstraints;
}

/** What every published value of a field keeps to. */
export interface FieldConstraints {
  required?: true;
  unique?: true;
  enum?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** What separates several values in one cell; no value of a list holds it. */
export const SEPARATOR = '|';

/** The pattern of one or more values of a list. */
export const severalOf = (values: readonly string[]): string => {
  const one = `(${values.map(escaped).join('|')})`;
  return `^${one}(\\|${one})*$`;
};
