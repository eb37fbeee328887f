import { fr } from '../../i18n/fr';
import { text } from '../reports/data-row';
import { STYLES } from '../reports/styles';
import { planTableSheet } from '../prepare/table-sheet';
import type { TemplateSheet } from '../prepare/template-sheet';
import type { CollectedFile, FailedFile } from './collected-file';

const texts = fr.consolidation;

/** The departments of a file's needs, in the order in which they come. */
export const departmentsIn = ({ rows }: CollectedFile): string[] => [
  ...new Set(rows.flatMap(({ need }) => (need.department === null ? [] : [need.department]))),
];

/** What was taken from each file, what could not be, and the departments that no file speaks of. */
export const planFilesSheet = (
  { files, failures }: { files: readonly CollectedFile[]; failures: readonly FailedFile[] },
  missing: readonly string[],
): TemplateSheet => {
  const { sheet: name, title, note, headers, status } = texts.files;
  return planTableSheet({
    name,
    table: 'FichiersReunis',
    title,
    note,
    columns: [
      { header: headers.file, width: 40, look: STYLES.wrapped },
      { header: headers.sheet, width: 22, look: STYLES.text },
      { header: headers.rows, width: 12, look: STYLES.centered },
      { header: headers.departments, width: 50, look: STYLES.wrapped },
      { header: headers.status, width: 24, look: STYLES.text },
      { header: headers.message, width: 70, look: STYLES.wrapped },
    ],
    rows: [
      ...files.map((file) => [
        text(file.file),
        text(file.sheet),
        file.rows.length,
        text(departmentsIn(file).join(' ; ')),
        text(status.taken),
        null,
      ]),
      ...failures.map(({ file, code, message }) => [
        ...[text(file), null, 0, null],
        ...[text(code === 'CENSUS_EMPTY' ? status.empty : status.failed), text(message)],
      ]),
      ...missing.map((department) => [null, null, 0, text(department), text(status.absent), null]),
    ],
  });
};

/** What is to be looked at, line by line; no sheet when there is nothing. */
export const planIssuesSheet = (files: readonly CollectedFile[]): TemplateSheet[] => {
  const { sheet: name, title, note, headers } = texts.issues;
  const rows = files.flatMap(({ file, sheet, issues }) =>
    issues.map(({ row, cell, message }) => [text(file), text(sheet), row, text(cell), text(message)]),
  );
  if (rows.length === 0) return [];
  return [
    planTableSheet({
      name,
      table: 'LignesARevoir',
      title,
      note,
      columns: [
        { header: headers.file, width: 40, look: STYLES.wrapped },
        { header: headers.sheet, width: 22, look: STYLES.text },
        { header: headers.row, width: 9, look: STYLES.centered },
        { header: headers.cell, width: 10, look: STYLES.centered },
        { header: headers.message, width: 100, look: STYLES.wrapped },
      ],
      rows,
    }),
  ];
};
