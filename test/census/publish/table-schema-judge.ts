import type { ParsedCell } from './parse-csv';

/** What a Table Schema says of a field, as read from a descriptor. */
export interface SchemaField {
  name: string;
  title: string;
  description: string;
  type: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
}

const INTEGER = /^-?\d+$/;
const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** The lexical forms of Table Schema (Frictionless v1, default formats). */
const FORMS: Record<string, (text: string) => boolean> = {
  string: () => true,
  integer: (text) => INTEGER.test(text),
  number: (text) => NUMBER.test(text),
  boolean: (text) => ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(text),
  year: (text) => /^\d{4}$/.test(text),
  date: (text) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!match) return false;
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  },
};

function faultOf({ type, constraints = {} }: SchemaField, text: string): string | null {
  if (text === '') return constraints.required ? 'required' : null;
  if (!FORMS[type]?.(text)) return type;
  if (constraints.enum && !constraints.enum.includes(text)) return 'enum';
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(text)) return 'pattern';
  if (constraints.minimum !== undefined && Number(text) < constraints.minimum) return 'minimum';
  if (constraints.maximum !== undefined && Number(text) > constraints.maximum) return 'maximum';
  return null;
}

/** Judges the lines of a CSV by its Table Schema: `[line, field, what is wrong, value]`, lines counted from 1 below the header. */
export function faults(rows: ParsedCell[][], fields: SchemaField[], primaryKey: string[] = []): unknown[] {
  const [header, ...lines] = rows;
  if (header?.map(({ text }) => text).join() !== fields.map(({ name }) => name).join()) return ['header'];
  const found: unknown[] = [];
  const keys = new Set<string>();
  const seen = new Map<string, Set<string>>();
  lines.forEach((line, i) => {
    if (line.length !== fields.length) found.push([i + 1, 'length', line.length]);
    fields.forEach((field, c) => {
      const text = line[c]?.text ?? '';
      const fault = faultOf(field, text);
      if (fault) found.push([i + 1, field.name, fault, text]);
      if (!field.constraints?.unique) return;
      const values = seen.get(field.name) ?? new Set();
      if (values.has(text)) found.push([i + 1, field.name, 'unique', text]);
      seen.set(field.name, values.add(text));
    });
    if (primaryKey.length === 0) return;
    const key = primaryKey.map((name) => line[fields.findIndex((field) => field.name === name)]?.text).join('\u0000');
    if (keys.has(key)) found.push([i + 1, 'primaryKey', key]);
    keys.add(key);
  });
  return found;
}
