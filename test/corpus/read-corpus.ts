import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CellValue } from 'exceljs';
import { COLUMN_KEYS } from '../../src/census/columns';

/** A rule and the column that it should name, as a reader of the row would say. */
export type Label = [rule: string, column: string];

/** A row of a census as somebody typed it, with what should be found there. Totals carry no label. */
export interface LabelledRow {
  cells: CellValue[];
  labels: Label[];
  isNeed: boolean;
}

/** A census as a department sends it: title lines, headers in its own words, rows. */
export interface LabelledCensus {
  name: string;
  titles: string[];
  headers: string[];
  /** What should be found about the headers. */
  headerLabels: Label[];
  rows: LabelledRow[];
}

const FOLDER = fileURLToPath(new URL('../fixtures/corpus/', import.meta.url));
const DAY = /^d:(\d{4})-(\d\d)-(\d\d)$/;

/**
 * Reads the labelled censuses: one text file each, fields between `|`, the last one naming what should be found
 * (`R08 montant_total_ht; …`), on the line of the headers about those. `'` before a field keeps it text, `d:` makes it a date cell, `#N/A` an error cell; what looks
 * like a figure is one.
 */
export const readCorpus = (): LabelledCensus[] =>
  readdirSync(FOLDER)
    .filter((file) => /^\d\d-.*\.txt$/.test(file))
    .sort()
    .map((file) => parse(file, readFileSync(FOLDER + file, 'utf8')));

/** Short and full names of the departments that the censuses know. */
export const readDepartments = (): string[][] =>
  readFileSync(`${FOLDER}directions.txt`, 'utf8').trim().split('\n').map(fields);

const fields = (line: string): string[] => line.split('|').map((field) => field.trim());

function parse(file: string, text: string): LabelledCensus {
  const census: LabelledCensus = {
    name: file.replace(/\.txt$/, ''),
    titles: [],
    headers: [],
    headerLabels: [],
    rows: [],
  };
  for (const line of text.trim().split('\n')) {
    const [first = '', ...rest] = fields(line);
    if (first === 'titre') census.titles.push(rest[0] ?? '');
    else if (first === 'colonnes') {
      census.headers = rest.slice(0, -1);
      census.headerLabels = labels(rest.at(-1)!.replace(/^Attendu$/, ''));
    } else census.rows.push(row(file, [first, ...rest], census.headers.length));
  }
  return census;
}

function row(file: string, all: string[], width: number): LabelledRow {
  const isNeed = !/^(sous-)?total/i.test(all[0]!);
  if (isNeed && all.length !== width + 1) throw new Error(`${file}, ${all[0]}: ${all.length} fields`);
  return { cells: all.slice(0, width).map(cell), labels: isNeed ? labels(all[width]!) : [], isNeed };
}

const labels = (text: string): Label[] => text.split(';').filter(Boolean).map(label);

function label(text: string): Label {
  const [rule, column] = text.trim().split(/\s+/);
  if (!rule || !column || !(COLUMN_KEYS as readonly string[]).includes(column)) throw new Error(`label: ${text}`);
  return [rule, column];
}

function cell(field: string): CellValue {
  if (field === '') return null;
  if (field.startsWith("'")) return field.slice(1);
  if (field.startsWith('#')) return { error: field } as CellValue;
  const day = DAY.exec(field);
  if (day) return new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  return /^-?\d+(\.\d+)?$/.test(field) ? Number(field) : field;
}
