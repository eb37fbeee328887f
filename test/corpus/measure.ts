import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../src/app/check';
import { openForAddin } from '../../src/cli/open-for-addin';
import { readCorpus, readDepartments, type Label, type LabelledCensus } from './read-corpus';

/** Something about a row of a census of the corpus. */
export type Observation = [census: string, row: number, ...label: Label];

export interface Outcome {
  /** Needs read and labelled. */
  rows: number;
  agreed: Observation[];
  /** Labelled, and not found. */
  missed: Observation[];
  /** Found, and not labelled. */
  unexpected: Observation[];
}

/** Checks every census of the corpus through Office.js, as files, and compares with its labels. */
export async function measureCorpus(): Promise<Outcome> {
  const outcome: Outcome = { rows: 0, agreed: [], missed: [], unexpected: [] };
  for (const census of readCorpus()) await measureCensus(census, outcome);
  return outcome;
}

/** Share of what was found that is right, and share of what should be found that was, from 0 to 1. */
export const precisionOf = ({ agreed, unexpected }: Outcome): number =>
  agreed.length / (agreed.length + unexpected.length);
export const recallOf = ({ agreed, missed }: Outcome): number => agreed.length / (agreed.length + missed.length);

async function measureCensus(census: LabelledCensus, outcome: Outcome): Promise<void> {
  const opened = await openForAddin(await workbookOf(census));
  try {
    const { findings } = await checkWorkbook(opened.session);
    const first = census.titles.length + 2;
    const key = (row: number, rule: string, column: string) => `${row} ${rule} ${column}`;
    const found = new Map(findings.map((f) => [key(f.row, f.rule, f.column ?? ''), f]));
    const expect = (row: number, labels: Label[]) => {
      for (const [rule, column] of labels) {
        const hit = found.delete(key(row, rule, column));
        (hit ? outcome.agreed : outcome.missed).push([census.name, row, rule, column]);
      }
    };
    expect(first - 1, census.headerLabels);
    census.rows.forEach(({ labels }, index) => expect(first + index, labels));
    outcome.rows += census.rows.filter(({ isNeed }) => isNeed).length;
    for (const { row, rule, column } of found.values()) {
      outcome.unexpected.push([census.name, row, rule, column ?? '']);
    }
  } finally {
    opened.close();
  }
}

async function workbookOf({ titles, headers, rows }: LabelledCensus): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Besoins');
  for (const title of titles) sheet.addRow([title]);
  sheet.addRow(headers);
  for (const { cells } of rows) {
    sheet.addRow(cells).eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy';
    });
  }
  const departments = workbook.addWorksheet('Directions');
  departments.addRow(['Sigle', 'Direction']);
  departments.addRows(readDepartments());
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
