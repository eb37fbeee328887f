import { columnIndex } from './address';
import { MAX_ROWS } from './bounds';
import { WorkbookError } from './workbook-error';

/** Excel's rules for sheet names: 1 to 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at either end, not `History`. */
export function checkSheetName(name: string): void {
  const wrong =
    name.length === 0 || name.length > 31 || /[/\\?*:[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (wrong) throw new WorkbookError('InvalidArgument', `"${name}" is not a valid sheet name.`);
}

/** Excel's rules for table and defined names: a letter, `_` or `\` first, then letters, digits, `.`, `_`; at most 255; no cell reference. */
export function checkTableName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  const cell = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  const reference = cell !== null && columnIndex(cell[1] as string) >= 0 && Number(cell[2]) <= MAX_ROWS;
  if (!shaped || reference || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name))
    throw new WorkbookError('InvalidArgument', `"${name}" is not a valid name.`);
}
