import type { CensusSummary } from '../../app/result';
import type { Finding } from '../../census/finding';
import type { PaneTexts } from './texts';

/** The header that the user gave to the column, or `null` when the finding is of a row, a family or the sheet. */
export const columnHeader = (finding: Finding, census: CensusSummary): string | null =>
  finding.column === null ? null : (census.columns.find(({ key }) => key === finding.column)?.header ?? null);

/** Whether its value adds something to a finding: not where the message quotes it, nor where it is the name of a column. */
export const showsValue = ({ value, message, sheet, row }: Finding, census: CensusSummary): boolean =>
  value !== '' && !message.includes(value) && !(sheet === census.sheet && row === census.headerRow);

/** Where a finding stands, in words: « Ligne 12, colonne Montant HT », with the sheet when it is not that of the census. */
export function describePlace(finding: Finding, census: CensusSummary, t: PaneTexts): string {
  const place = t.findings.place(finding.row, columnHeader(finding, census)?.replace(/\s+/g, ' ').trim() ?? null);
  return finding.sheet === census.sheet ? place : t.findings.placeOnSheet(finding.sheet, place);
}
