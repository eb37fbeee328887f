import type { Messages } from '../../i18n';
import { cellAddress } from '../../table/address';
import type { Census, Need } from '../census';
import type { ChangeField } from '../comparison/changes';
import type { ComparedNeed, Evolution } from '../comparison/compare-censuses';
import { fill } from '../fill';
import { printAmount } from '../parsing/amount';
import { toFrench, toSerial, type DatedPeriod } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { printYesNo } from '../parsing/yes-no';
import { ORIGINS } from '../vocabulary';
import { censusLink } from './census-link';
import { text } from './data-row';
import type { PlannedCell, StyleName } from './sheet-plan';

type Texts = Messages['sheets'];
export type ComparisonColumn = keyof Texts['comparison']['headers'];

/** The columns of the table with their looks and widths; those after the changes are for filters and formulas. */
export const COMPARISON_LAYOUT: readonly [ComparisonColumn, StyleName, number][] = [
  ['evolution', 'wrapped', 12],
  ['reason', 'wrapped', 12],
  ['row', 'link', 7],
  ['previousRow', 'year', 10],
  ['title', 'wrapped', 44],
  ['code', 'code', 11],
  ['previousAmount', 'amount', 14],
  ['amount', 'amount', 14],
  ['gap', 'crossAmount', 14],
  ['previousLaunch', 'date', 13],
  ['launch', 'date', 12],
  ['department', 'wrapped', 28],
  ['changes', 'wrapped', 45],
  ['previousProcedure', 'text', 26],
  ['procedure', 'text', 26],
  ['previousDepartment', 'text', 34],
  ['previousOrigin', 'text', 16],
  ['origin', 'text', 16],
  ['previousStatus', 'text', 13],
  ['status', 'text', 13],
  ['previousRetained', 'centered', 10],
];

/** Columns that are printed: the others say again what « Ce qui change » says. */
export const PRINTED_COLUMNS = 1 + COMPARISON_LAYOUT.findIndex(([column]) => column === 'changes');

export const placeOf = (column: ComparisonColumn): number => COMPARISON_LAYOUT.findIndex(([key]) => key === column);

const LOOKS: Record<Evolution, StyleName> = {
  added: 'info',
  changed: 'warning',
  same: 'wrapped',
  done: 'good',
  dropped: 'error',
};

/** A date as far as it is known: « 15/03/2024 », « mars 2024 », « T2 2024 », « 2024 ». */
const dateText = ({ start, precision }: DatedPeriod, texts: Texts): string => {
  const { year, month } = start;
  const own = texts.comparison.dates;
  switch (precision) {
    case 'day':
      return toFrench(start);
    case 'month':
      return `${texts.monthNames[month - 1]!} ${year}`;
    case 'quarter':
      return fill(texts.quarter, { trimestre: Math.ceil(month / 3), annee: year });
    case 'semester':
      return fill(own.semester, { semestre: Math.ceil(month / 6), annee: year });
    case 'year':
      return String(year);
  }
};

const shown = (need: Need, field: ChangeField, texts: Texts): string | null => {
  const { cells } = need;
  switch (field) {
    case 'amount': {
      const cents = valueOf(cells.montant_total_ht);
      return cents === null ? null : printAmount(cents);
    }
    case 'launch': {
      const launch = valueOf(cells.date_lancement);
      return launch && dateText(launch, texts);
    }
    case 'procedure':
      return valueOf(cells.procedure);
    case 'department':
      return need.department;
    case 'origin': {
      const origin = valueOf(cells.nature_besoin);
      return origin && ORIGINS[origin];
    }
    case 'status':
      return valueOf(cells.statut);
  }
};

/** « Montant : 120 000 € → 150 000 € ; Statut : Validé → Reporté ». */
export const changesText = ({ need, previous, changes }: ComparedNeed, texts: Texts): string => {
  if (!need || !previous) return '';
  const { fields, change, nothing } = texts.comparison;
  const word = (of: Need, field: ChangeField): string => shown(of, field, texts) ?? nothing;
  return changes
    .map((field) => fill(change, { champ: fields[field], avant: word(previous, field), apres: word(need, field) }))
    .join(' ; ');
};

const amountOf = (need: Need | null): PlannedCell => {
  const cents = need && valueOf(need.cells.montant_total_ht);
  return cents === null ? null : cents / 100;
};

const launchOf = (need: Need | null, { grid }: Census): PlannedCell => {
  const launch = need && valueOf(need.cells.date_lancement);
  return launch && toSerial(launch.start, grid.date1904);
};

const fieldText = (need: Need | null, field: ChangeField, texts: Texts): PlannedCell =>
  text(need && shown(need, field, texts));

/** As Donnees writes it, so that the sums of both years have the same lines. */
const departmentText = (need: Need | null, texts: Texts): PlannedCell =>
  need && text(need.department ?? texts.unknown.department);
const originText = (need: Need | null, texts: Texts): PlannedCell =>
  need && text(shown(need, 'origin', texts) ?? texts.unknown.origin);

export interface ComparedCensuses {
  census: Census;
  previous: Census;
  /** The previous census stands in the same workbook, where links lead. */
  linked: boolean;
}

/**
 * The cells of one need by column.
 * @param row Excel's number of the row on our sheet
 */
export const comparisonCells = (
  compared: ComparedNeed,
  { census, previous, linked }: ComparedCensuses,
  texts: Texts,
  row: number,
): Record<ComparisonColumn, PlannedCell> => {
  const { need, previous: before, evolution, reason } = compared;
  const any = (need ?? before)!;
  const [now, then] = [cellAddress(row, placeOf('amount')), cellAddress(row, placeOf('previousAmount'))];
  return {
    evolution: text(texts.comparison.evolutions[evolution]),
    reason: text(reason && texts.comparison.matchedBy[reason]),
    row: need && censusLink(census, need.row),
    previousRow: before && (linked ? censusLink(previous, before.row) : before.row),
    title: text(valueOf(any.cells.intitule)),
    code: text(valueOf(any.cells.code_nomenclature)),
    department: departmentText(any, texts),
    previousAmount: amountOf(before),
    amount: amountOf(need),
    gap: { formula: `=N(${now})-N(${then})` },
    changes: text(changesText(compared, texts)),
    previousLaunch: launchOf(before, census),
    launch: launchOf(need, census),
    previousProcedure: fieldText(before, 'procedure', texts),
    procedure: fieldText(need, 'procedure', texts),
    previousDepartment: departmentText(before, texts),
    previousOrigin: originText(before, texts),
    origin: originText(need, texts),
    previousStatus: fieldText(before, 'status', texts),
    status: fieldText(need, 'status', texts),
    previousRetained: before && text(printYesNo(before.retained)),
  };
};

/** The look of a cell: the evolution has its own, beside its words. */
export const lookOf = (column: ComparisonColumn, style: StyleName, { evolution }: ComparedNeed): StyleName =>
  column === 'evolution' ? LOOKS[evolution] : style;
