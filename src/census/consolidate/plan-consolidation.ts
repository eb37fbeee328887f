import { fr } from '../../i18n/fr';
import { mostFrequent } from '../../table/group-by';
import { fold, headerForm } from '../../table/normalise';
import { fill } from '../fill';
import type { Parameters } from '../parameters/parameters';
import type { CarriedTable } from '../prepare/carried-table';
import { planTemplate } from '../prepare/plan-template';
import { CENSUS_HEADER_ROW, type OwnColumn, type TemplateRow } from '../prepare/template-census';
import type { TemplateSheet } from '../prepare/template-sheet';
import { text } from '../reports/data-row';
import type { PlannedCell } from '../reports/sheet-plan';
import { STYLES } from '../reports/styles';
import type { CollectedFile, CollectedRow, FailedFile, ForeignColumn } from './collected-file';
import { crossDuplicates } from './cross-duplicates';
import { planFilesSheet, planIssuesSheet } from './files-sheet';

export interface ConsolidationInput {
  files: readonly CollectedFile[];
  failures: readonly FailedFile[];
  parameters: Parameters;
  /** Tables of the base. */
  carried: readonly CarriedTable[];
  /** Name of the base. */
  base: string;
  /** Campaign year asked for; else that of the base, else the one most rows are of. */
  campaignYear?: number;
}

/** A row of the common census and where it comes from. */
export interface ConsolidatedRow {
  /** Excel's row number in the common census. */
  row: number;
  origin: CollectedRow['origin'];
  department: string | null;
  /** The row of another file that it looks like. */
  duplicateOf: { row: number; origin: CollectedRow['origin'] } | null;
}

export interface Consolidation {
  /** Year of the needs and of the campaign. */
  year: number;
  campaignYear: number;
  rows: ConsolidatedRow[];
  /** Departments of the list of which no file has a need; `null` without a list. */
  missingDepartments: string[] | null;
  sheets: TemplateSheet[];
  notices: string[];
}

const texts = fr.consolidation;
const FIRST_ROW = CENSUS_HEADER_ROW + 2;
const OWN_WIDTH = 24;

/** The columns that no template has, of all files: those with one header are one. */
const foreignColumns = (files: readonly CollectedFile[]): ForeignColumn[] => {
  const found = new Map<string, ForeignColumn>();
  for (const { columns } of files)
    for (const column of columns) {
      const known = found.get(formOf(column.header));
      if (!known) found.set(formOf(column.header), { ...column });
      else known.format ??= column.format;
    }
  return [...found.values()];
};

/** Headers of signs only are told apart as they are written. */
const formOf = (header: string): string => headerForm(header) || fold(header);

const yearsOf = (rows: readonly CollectedRow[], { parameters, campaignYear }: ConsolidationInput) => {
  const gap =
    parameters.campaignYear !== null && parameters.needsYear !== null
      ? parameters.needsYear - parameters.campaignYear
      : 1;
  const stated = rows.map(({ year }) => year).filter((year) => year !== null);
  const asked = campaignYear ?? parameters.campaignYear;
  const year = asked === null ? (parameters.needsYear ?? mostFrequent(stated, (a, b) => a - b)) : asked + gap;
  return year === null ? null : { year, campaignYear: year - gap };
};

/** The year of a census whose rows tell none: that of the campaigns that began it all is of no use, so the launches decide. */
const launchYear = (rows: readonly CollectedRow[]): number | null =>
  mostFrequent(
    rows.flatMap(({ need: { cells } }) => {
      const launch = cells.date_lancement;
      return launch?.kind === 'understood' ? [launch.value.start.year] : [];
    }),
    (a, b) => a - b,
  );

const placeText = ({ file, row }: CollectedRow['origin']): string => fill(texts.place, { fichier: file, ligne: row });

/** The row as the template writes it, its further columns first, then where it comes from. */
const templateRow = (
  row: CollectedRow,
  file: CollectedFile,
  foreign: readonly ForeignColumn[],
  twin: CollectedRow | null,
): TemplateRow => {
  const own = foreign.map(({ header }): PlannedCell => {
    const place = file.columns.findIndex((column) => formOf(column.header) === formOf(header));
    return place < 0 ? null : (row.own[place] ?? null);
  });
  const { origin } = row;
  const from = [text(origin.file), text(origin.sheet), origin.row, twin && text(placeText(twin.origin))];
  return { cells: row.cells, own: [...own, ...from] };
};

const ownColumns = (foreign: readonly ForeignColumn[]): OwnColumn[] => {
  const { file, sheet, row, duplicate } = texts.columns;
  const origin = (header: string, width: number, look: OwnColumn['look'] = STYLES.text): OwnColumn => ({
    ...{ header, width, look },
    group: 'origin',
  });
  return [
    ...foreign.map(({ header, format }): OwnColumn => ({
      header,
      width: OWN_WIDTH,
      look: format === null ? STYLES.text : { ...STYLES.text, numberFormat: format },
      group: 'own',
    })),
    origin(file, 34),
    origin(sheet, 22),
    origin(row, 11, STYLES.centered),
    origin(duplicate, 44),
  ];
};

const missingOf = ({ parameters }: ConsolidationInput, rows: readonly CollectedRow[]): string[] | null => {
  if (!parameters.departments) return null;
  const present = new Set(rows.map(({ need }) => need.department));
  return parameters.departments.map(({ name }) => name).filter((name) => !present.has(name));
};

const noticesOf = (
  { files, parameters, carried, base }: ConsolidationInput,
  foreign: readonly ForeignColumn[],
  year: number,
): string[] => {
  const { notices } = texts;
  const tables = carried.map(({ table }) => table);
  const own = Object.entries(parameters.sources).some(([, source]) => source === 'workbook');
  const others = files.flatMap(({ file, rows }) => {
    const years = [...new Set(rows.flatMap((row) => (row.year === null || row.year === year ? [] : [row.year])))];
    return years.length === 0
      ? []
      : [fill(notices.years, { fichier: file, annees: years.sort((a, b) => a - b).join(', '), annee: year })];
  });
  return [
    ...others,
    ...(foreign.length > 0
      ? [fill(notices.unknownColumns, { colonnes: foreign.map(({ header }) => `« ${header} »`).join(', ') })]
      : []),
    ...(tables.length > 0 ? [fill(notices.base, { classeur: base, tables: tables.join(', ') })] : []),
    ...(tables.length === 0 && !own ? [fill(notices.baseBare, { classeur: base })] : []),
    ...(parameters.departments === null ? [notices.noDepartments] : []),
  ];
};

/**
 * Plans the common census: the template with the rows of all files one after the other, each with where it comes from, and the
 * sheets that tell what was taken from each file and what is to be looked at. Same input, same plan.
 * @param currentYear year of the needs when nothing in the files tells it
 */
export const planConsolidation = (input: ConsolidationInput, currentYear: number): Consolidation => {
  const { files, parameters, carried, base } = input;
  const all = files.flatMap((file) => file.rows.map((row) => ({ file, row })));
  const rows = all.map(({ row }) => row);
  const launched = launchYear(rows) ?? currentYear;
  const { year, campaignYear } = yearsOf(rows, input) ?? { year: launched, campaignYear: launched - 1 };
  const twins = crossDuplicates(rows, year, parameters);
  const foreign = foreignColumns(files);
  const missingDepartments = missingOf(input, rows);
  const consolidated = rows.map((row, place): ConsolidatedRow => {
    const twin = twins.get(place);
    const { origin, need } = row;
    return {
      ...{ row: FIRST_ROW + place, origin, department: need.department },
      duplicateOf: twin === undefined ? null : { row: FIRST_ROW + twin, origin: rows[twin]!.origin },
    };
  });
  const reports = [planFilesSheet(input, missingDepartments ?? []), ...planIssuesSheet(files)];
  const template = planTemplate({
    ...{ campaignYear, needsYear: year, firstCampaign: parameters.firstCampaign },
    departments: parameters.departments ?? [],
    nomenclature: parameters.nomenclature,
    rows: all.map(({ file, row }, place) => templateRow(row, file, foreign, rows[twins.get(place) ?? -1] ?? null)),
    ownColumns: ownColumns(foreign),
    blankRows: 0,
    toFillIn: false,
    carried,
    source: base,
    others: reports.map(({ name }) => name),
  });
  return {
    ...{ year, campaignYear, missingDepartments },
    rows: consolidated,
    // The census first, then what was taken from where.
    sheets: [...template.slice(0, 1), ...reports, ...template.slice(1)],
    notices: noticesOf(input, foreign, year),
  };
};
