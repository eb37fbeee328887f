import type { Messages } from '../../i18n';
import { fill } from '../fill';
import type { Census } from '../census';
import { columnOf } from '../columns';
import type { Finding } from '../finding';
import { fromIso, toSerial } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import type { OwnTable } from '../reports/own-table';
import type { PlannedCell, StyleName } from '../reports/sheet-plan';
import { WAIVER_COLUMNS, WAIVERS_TABLE, type WaiverColumn } from './read-waivers';
import type { WaiverRecord } from './waiver-record';

const LOOKS: Record<WaiverColumn, [StyleName, number]> = {
  rule: ['centered', 9],
  label: ['wrapped', 70],
  fingerprint: ['text', 20],
  reason: ['wrapped', 60],
  author: ['text', 26],
  date: ['date', 12],
};

/** The sheet « Dérogations ». */
export const waiversTable = ({ names, waivers }: Messages['sheets']): OwnTable => ({
  key: 'derogations',
  name: names.derogations,
  title: waivers.title,
  note: waivers.note,
  tabColor: '#6B4A00',
  table: WAIVERS_TABLE,
  columns: WAIVER_COLUMNS.map((key) => ({
    header: waivers.headers[key],
    style: LOOKS[key][0],
    width: LOOKS[key][1],
  })),
});

/** A waiver as a row of that table; a date that is none stays text. */
export const waiverRow = (record: WaiverRecord, date1904: boolean): PlannedCell[] =>
  WAIVER_COLUMNS.map((key) => {
    const day = key === 'date' ? fromIso(record.date) : null;
    return day ? toSerial(day, date1904) : { text: record[key] };
  });

/** How a person recognises the row of a finding. */
export const waiverLabels = (census: Census, texts: Messages['sheets']['waivers']): ((finding: Finding) => string) => {
  const needs = new Map(census.needs.map((need) => [need.row, need]));
  return ({ sheet, cell, row, column, value }) => {
    if (sheet !== census.sheet) return fill(texts.labelElsewhere, { feuille: sheet, cellule: cell, valeur: value });
    const intitule = valueOf(needs.get(row)?.cells.intitule) ?? '';
    const colonne = column === null ? cell : columnOf(column).label;
    return fill(texts.label, { ligne: row, intitule, colonne });
  };
};
