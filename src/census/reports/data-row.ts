import type { Messages } from '../../i18n';
import { cellAddress, quotedSheet } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import type { Census, Need } from '../census';
import { totalMonths } from '../durations';
import { estimatedValue } from '../estimated-value';
import type { ValuationGroup } from '../families';
import { valuationsOf } from '../families/valuations';
import { familyOf } from '../family-of';
import { fill } from '../fill';
import type { Finding } from '../finding';
import { isTender } from '../indicators/needs';
import type { NomenclatureEntry } from '../parameters/parameters';
import { toSerial, type DatedPeriod } from '../parsing/calendar';
import { LIST_SEPARATOR } from '../parsing/multi-list';
import { valueOf } from '../parsing/reading';
import { printYesNo } from '../parsing/yes-no';
import { lightestProcedure } from '../procedures';
import { NO, ORIGINS, YES } from '../vocabulary';
import { spreadBudget } from './budget-spread';
import type { DataColumn } from './data-columns';
import type { PlannedCell } from './sheet-plan';
import { valuationNames } from './valuation-names';

/** Upper limits of the amount classes, in cents; the last class has none. */
const CLASS_LIMITS = [1_500_000, 4_000_000, 10_000_000, 50_000_000, 100_000_000, 500_000_000];

/** Excel's longest cell text. */
const LONGEST_TEXT = 32_767;

export const text = (value: string | null): PlannedCell =>
  value === null || value === '' ? null : { text: value.slice(0, LONGEST_TEXT) };

const yesNo = (value: boolean | null): PlannedCell => (value === null ? null : text(printYesNo(value)));

const euros = (cents: number | null): PlannedCell => (cents === null ? null : cents / 100);

/** Serials of our sheets follow the workbook's own calendar. */
const serial = (period: DatedPeriod | null, date1904: boolean): PlannedCell =>
  period === null ? null : toSerial(period.start, date1904);

/** The class of an amount by its limits; negative amounts are errors and fall in the first. */
export const amountClass = (cents: number | null, texts: Messages['sheets']): string => {
  if (cents === null) return texts.unknown.amount;
  const place = CLASS_LIMITS.findIndex((limit) => cents < limit);
  return texts.amountClasses[place === -1 ? CLASS_LIMITS.length : place]!;
};

/** What rows need beyond themselves: families by code, findings by row, ranks within departments. */
export interface RowContext {
  census: Census;
  texts: Messages['sheets'];
  families: ReadonlyMap<string, NomenclatureEntry>;
  counts: ReadonlyMap<number, { errors: number; warnings: number }>;
  ranks: ReadonlyMap<number, number>;
  /** Names of what consultations are added up by. */
  groupNames: ReadonlyMap<ValuationGroup, string>;
  /** Leftmost known column of the census, where links lead. */
  firstColumn: number;
}

const findingCounts = (
  findings: readonly Finding[],
  home: string,
): Map<number, { errors: number; warnings: number }> => {
  const counts = new Map<number, { errors: number; warnings: number }>();
  for (const { row, sheet, severity, waived } of findings) {
    // A register's row of the same number is no need.
    if (waived || severity === 'info' || sheet !== home) continue;
    const count = counts.get(row) ?? { errors: 0, warnings: 0 };
    if (severity === 'erreur') count.errors++;
    else count.warnings++;
    counts.set(row, count);
  }
  return counts;
};

/** Rank of each retained need within its department, by Excel row: 1 marks the first one, which counts the department. */
const departmentRanks = (census: Census): Map<number, number> => {
  const last = new Map<string, number>();
  const ranks = new Map<number, number>();
  for (const { row, department, retained } of census.needs) {
    if (!retained || department === null) continue;
    const rank = (last.get(department) ?? 0) + 1;
    last.set(department, rank);
    ranks.set(row, rank);
  }
  return ranks;
};

export const rowContext = (census: Census, findings: readonly Finding[], texts: Messages['sheets']): RowContext => ({
  census,
  texts,
  families: new Map(census.parameters.nomenclature.map((entry) => [entry.code, entry])),
  counts: findingCounts(findings, census.sheet),
  ranks: departmentRanks(census),
  groupNames: valuationNames(valuationsOf(census).groups, texts),
  firstColumn: Math.min(...census.location.columns.map(({ index }) => index)),
});

const procedureFor = (need: Need, { census, texts }: RowContext): string | null =>
  valueOf(need.cells.nature_besoin) === 'extension'
    ? texts.noProcedure
    : lightestProcedure(need, census.parameters, familyOf(census, need));

const launchCells = (launch: DatedPeriod | null, { census, texts }: RowContext) => {
  const { date1904 } = census.grid;
  // A launch known only to the year has no month, one known to the half-year no quarter.
  const monthly = launch !== null && (launch.precision === 'day' || launch.precision === 'month');
  const quarterly = monthly || launch?.precision === 'quarter';
  const start = launch?.start;
  return {
    launch: serial(launch, date1904),
    launchMonth: monthly && start ? toSerial({ ...start, day: 1 }, date1904) : null,
    launchQuarter: text(
      quarterly && start
        ? fill(texts.quarter, { trimestre: Math.ceil(start.month / 3), annee: start.year })
        : texts.unknown.quarter,
    ),
  };
};

/** `2027-03`: a month that a pivot sorts as the calendar does, and that fits a narrow column. */
export const monthName = ({ year, month }: { year: number; month: number }, texts: Messages['sheets']): string =>
  fill(texts.monthLabel, { annee: year, mois: String(month).padStart(2, '0') });

const monthLabel = (launch: DatedPeriod | null, texts: Messages['sheets']): string =>
  launch !== null && (launch.precision === 'day' || launch.precision === 'month')
    ? monthName(launch.start, texts)
    : texts.unknown.quarter;

/** Yes, no, or that the code does not tell: what is bought under a code decides, and pivots show no empty cells. */
const flags = (family: NomenclatureEntry | undefined, texts: Messages['sheets']) => {
  const flag = (test: (entry: NomenclatureEntry) => boolean): PlannedCell =>
    text(family ? printYesNo(test(family)) : texts.unknown.code);
  return {
    agecFlag: flag(({ agec }) => agec !== null),
    insertionFlag: flag(({ insertion }) => insertion),
    indexFlag: flag(({ index }) => index !== null),
  };
};

/** What the sheet Familles adds up; nothing for needs that are no consultation to launch. */
const valuationCells = (need: Need, { census, texts, groupNames }: RowContext) => {
  const valuation = valuationsOf(census).byNeed.get(need);
  return {
    estimatedValue: euros(estimatedValue(need.cells)),
    valuationGroup: text(valuation?.group ? groupNames.get(valuation.group)! : null),
    valuationRole: text(valuation ? texts.families.roles[valuation.role] : null),
  };
};

/** What the sheet Budget adds up: the parts of the total amount, which they come to together. */
const creditCells = (need: Need, { census, texts }: RowContext) => {
  const { cents, reason } = spreadBudget(census, need);
  const part = (value: number): PlannedCell => (value === 0 ? null : value / 100);
  return {
    creditsBefore: part(cents.before),
    creditsFirst: part(cents.first),
    creditsSecond: part(cents.second),
    creditsThird: part(cents.third),
    creditsFourth: part(cents.fourth),
    creditsLater: part(cents.later),
    creditsOpen: part(cents.open),
    creditsReason: text(reason && texts.budget.reasons[reason]),
  };
};

/** The cells of one need in the table Donnees. */
export const dataRow = (need: Need, context: RowContext): Record<DataColumn, PlannedCell> => {
  const { census, texts, families, counts, ranks } = context;
  const { cells, row } = need;
  const { date1904 } = census.grid;
  const code = valueOf(cells.code_nomenclature);
  const family = code === null ? undefined : families.get(code);
  const origin = valueOf(cells.nature_besoin);
  const cents = valueOf(cells.montant_total_ht);
  const target = `#${quotedSheet(census.sheet)}!${cellAddress(row, context.firstColumn)}`;
  return {
    row: { formula: `=HYPERLINK(${textConstant(target)},${row})` },
    id: text(valueOf(cells.id_besoin)),
    year: valueOf(cells.annee) ?? census.year,
    department: text(need.department ?? texts.unknown.department),
    service: text(valueOf(cells.service)),
    origin: text(origin === null ? texts.unknown.origin : ORIGINS[origin]),
    title: text(valueOf(cells.intitule)),
    code: text(code),
    codeLabel: text(family?.label ?? null),
    family: text(family?.family ?? texts.unknown.family),
    purchaseType: text(valueOf(cells.type_achat) ?? texts.unknown.purchaseType),
    annualAmount: euros(valueOf(cells.montant_annuel_ht)),
    totalAmount: euros(cents),
    amountClass: text(amountClass(cents, texts)),
    months: totalMonths(cells),
    ...launchCells(valueOf(cells.date_lancement), context),
    award: serial(valueOf(cells.date_notification), date1904),
    currentContract: text(valueOf(cells.num_marche_actuel)),
    currentEnd: serial(valueOf(cells.date_fin_actuel), date1904),
    procedure: text(valueOf(cells.procedure)),
    requiredProcedure: text(procedureFor(need, context)),
    agec: family?.agec ?? null,
    insertion: family ? yesNo(family.insertion) : null,
    index: text(family?.index ?? null),
    egalim: family ? yesNo(family.egalim) : null,
    environmental: text(valueOf(cells.consid_env)?.join(LIST_SEPARATOR) ?? null),
    social: text(valueOf(cells.consid_soc)?.join(LIST_SEPARATOR) ?? null),
    sspaserSheet: yesNo(valueOf(cells.fiche_sspaser)),
    tender: text(isTender(need) ? YES : NO),
    status: text(valueOf(cells.statut)),
    retained: text(need.retained ? YES : NO),
    departmentRank: ranks.get(row) ?? null,
    errors: counts.get(row)?.errors ?? 0,
    warnings: counts.get(row)?.warnings ?? 0,
    // Of the row in the census, so that nobody takes a hidden need for a visible one.
    display: text(texts.display[need.hidden ?? 'visible']),
    section: text(valueOf(cells.section) ?? texts.unknown.section),
    budgetFunction: text(valueOf(cells.fonction)),
    account: text(valueOf(cells.nature_comptable)),
    programme: text(valueOf(cells.programme)),
    envelope: text(valueOf(cells.ap_ae)),
    credits: text(valueOf(cells.credits)),
    monthLabel: text(monthLabel(valueOf(cells.date_lancement), texts)),
    ...flags(family, texts),
    ...valuationCells(need, context),
    ...creditCells(need, context),
  };
};
