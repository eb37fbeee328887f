import { fr } from '../../i18n/fr';
import { columnLetters, quotedSheet } from '../../table/address';
import type { ColumnKey } from '../columns';
import type { Department, NomenclatureEntry } from '../parameters/parameters';
import { text } from '../reports/data-row';
import { planCarried, type CarriedTable } from './carried-table';
import { planGuide } from './guide-sheet';
import { planLists } from './lists-sheet';
import {
  planAgecRates,
  planCampaign,
  planDepartments,
  planLeadTimes,
  planNomenclature,
  planThresholds,
  type CampaignYears,
} from './parameter-sheets';
import { printPlan, TABLE_HEADER_ROW } from './table-sheet';
import { planCensusSheet, type OwnColumn, type TemplateRow } from './template-census';
import type { TemplateSheet } from './template-sheet';

export interface TemplateOptions extends CampaignYears {
  /** The department that the workbook is for; every one when left out. */
  department?: Department;
  /** The list of departments; empty when it is not known. */
  departments: readonly Department[];
  nomenclature: readonly NomenclatureEntry[];
  /** Needs already known. */
  rows: readonly TemplateRow[];
  ownColumns?: readonly OwnColumn[];
  /** Rows kept free. */
  blankRows: number;
  /** For people to fill in: with a guide, and formulas where a column follows from others. Else as it is given. */
  toFillIn: boolean;
  /** Tables of another workbook; a parameter table among them stands for the one shipped. */
  carried: readonly CarriedTable[];
  /** Name of that workbook. */
  source: string;
  /** Further sheets of the workbook to be, whose names are taken. */
  others?: readonly string[];
}

/** The whole list of a table's column, below its header. */
const columnSource = ({ name, table }: TemplateSheet, column: number): string => {
  const letters = columnLetters(column);
  const [first, last] = [TABLE_HEADER_ROW + 2, TABLE_HEADER_ROW + (table?.rowCount ?? 1)];
  return `=${quotedSheet(name)}!$${letters}$${first}:$${letters}$${last}`;
};

/** Free rows with what is known of them beforehand: number, year and department make no need by themselves. */
const blankRows = ({ blankRows: count, needsYear, department, rows }: TemplateOptions): TemplateRow[] =>
  Array.from({ length: count }, (_, r) => ({
    cells: {
      annee: needsYear,
      direction: department ? text(department.name) : null,
      id_besoin: numberOf(needsYear, department, rows.length + r),
    },
  }));

/** `2025-DLY-001`. */
const numberOf = (year: number, department: Department | undefined, place: number) =>
  text([year, ...(department?.code ? [department.code] : []), String(place + 1).padStart(3, '0')].join('-'));

const numbered = (options: TemplateOptions): TemplateRow[] =>
  options.rows.map((row, r) => ({
    ...row,
    cells: { id_besoin: numberOf(options.needsYear, options.department, r), ...row.cells },
  }));

/**
 * The campaign workbook, sheet by sheet: guide, census, parameters, tables taken from elsewhere, and the hidden lists. In
 * French, for the workbook is shared. Same options, same plan.
 */
export const planTemplate = (options: TemplateOptions): TemplateSheet[] => {
  const texts = fr.template;
  const { department, departments, carried, needsYear: annee, campaignYear: campagne } = options;
  const direction = department?.name ?? texts.everyDepartment;
  const nomenclature = planNomenclature(options.nomenclature, texts);
  const departmentSheet = planDepartments(departments, texts);
  const lists = planLists(texts, (area, sheet) => printPlan(area, sheet, 0));
  const sources = new Map<ColumnKey, string>(lists.sources).set('code_nomenclature', columnSource(nomenclature, 0));
  if (departments.length > 0) sources.set('direction', columnSource(departmentSheet, 1));
  const { rows, blanks } = { rows: options.toFillIn ? numbered(options) : options.rows, blanks: blankRows(options) };
  const census = planCensusSheet(
    { ...options, annee, campagne, direction, rows, blanks, sources, formulas: options.toFillIn },
    { template: texts, columns: fr.columns },
  );
  const has = (table: string): boolean => carried.some((other) => other.table === table);
  const shipped = [
    ...(has('Seuils') ? [] : [planThresholds(texts)]),
    ...(has('TauxAGEC') ? [] : [planAgecRates(texts)]),
    ...(has('Delais') ? [] : [planLeadTimes(texts)]),
  ];
  const before = [
    ...(options.toFillIn ? [planGuide({ annee, campagne, direction }, texts)] : []),
    census,
    nomenclature,
    departmentSheet,
    planCampaign(options, texts),
    ...shipped,
  ];
  const taken = [...[...before, lists.sheet].map(({ name }) => name), ...(options.others ?? [])];
  return [...before, ...planCarried(carried, taken, options.source, texts), lists.sheet];
};
