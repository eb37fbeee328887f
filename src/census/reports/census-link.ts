import { cellAddress, quotedSheet } from '../../table/address';
import { textConstant } from '../../table/structured-reference';
import type { Census } from '../census';
import type { PlannedCell } from './sheet-plan';

/** A link that leads to a row of the census and shows its number. */
export const censusLink = ({ sheet, location }: Pick<Census, 'sheet' | 'location'>, row: number): PlannedCell => {
  const column = Math.min(...location.columns.map(({ index }) => index));
  return { formula: `=HYPERLINK(${textConstant(`#${quotedSheet(sheet)}!${cellAddress(row, column)}`)},${row})` };
};
