import type { errors as fr } from '../fr/errors';

const on = (sheet: string) => (sheet ? ` of sheet “${sheet}”` : '');

export const errors: typeof fr = {
  excel: {
    CELL_EDIT_MODE: () => 'A cell is being edited. Finish typing in the cell (Enter or Esc), then try again.',
    DIALOG_OPEN: () => 'An Excel dialog box is open. Close it, then try again.',
    REQUEST_TOO_LARGE: () =>
      'Excel refuses to receive that much data at once. Try again; if it refuses again, open the workbook in Excel on a computer.',
    RESPONSE_TOO_LARGE: () =>
      'Excel refuses to return that much data at once. Try again; if it refuses again, open the workbook in Excel on a computer.',
    RANGE_TOO_LARGE: (sheet) =>
      `The used range${on(sheet)} is too large to be read. Delete the empty rows and columns after the data, save, then try again.`,
    SHEET_PROTECTED: (sheet) =>
      `Sheet “${sheet}” is protected and cannot be rewritten. Remove its protection (Review > Unprotect Sheet), then try again.`,
    ROWS_PROTECTED: (sheet) =>
      `The sheet “${sheet}” is protected: its rows can be neither hidden nor shown. Remove its protection (Review > Unprotect Sheet), then try again.`,
    WORKBOOK_PROTECTED: () =>
      'The structure of the workbook is protected: the result sheets cannot be added. Remove the protection (Review > Protect Workbook), then try again. Nothing was written.',
    ACCESS_DENIED: () =>
      'Excel denies access: the sheet or the workbook is protected, or open read-only. Remove the protection or open the workbook for editing, then try again.',
    EXCEL_BUSY: () => 'Excel is busy and could not answer. Wait a few seconds, then try again.',
    MEMORY_LIMIT: () =>
      'Excel is out of memory. Close other workbooks, then try again, preferably in Excel on a computer.',
    SESSION_LOST: () => 'The session with Excel has expired. Reload the workbook, then try again.',
    SYNC_TIMEOUT: () =>
      'Excel did not answer in time. What was asked may not have been done: try again; if nothing changes, reload the workbook.',
    API_MISSING: () =>
      'This version of Excel lacks a function that the add-in needs. Update Excel, or open the workbook in Excel on the web.',
    EXCEL_TOO_OLD: () =>
      'This version of Excel is too old for the add-in (it needs ExcelApi 1.9: Excel 2021 or Microsoft 365). Update Excel, or open the workbook in Excel on the web.',
    ITEM_NOT_FOUND: (sheet) =>
      `A sheet, table or cell${on(sheet)} no longer exists. Check that it was not deleted or renamed, then try again.`,
    NAME_TAKEN: () =>
      'A sheet or table name is already taken in the workbook. Rename the item that has it, then try again.',
    FILTERED_RANGE: () => 'A filter prevents writing. Clear the filter (Data > Clear), then try again.',
    MERGED_RANGE: () => 'Merged cells prevent writing. Unmerge them, then try again.',
    RANGE_CONFLICT: () => 'A table, a PivotTable or an array is in the way. Move it, then try again.',
    SHEETS_LEFT: (sheets: string) =>
      `Excel could not remove the sheets brought in from the other workbook (${sheets}). Delete them, then try again.`,
    EXCEL_REFUSED: () => 'Excel refused the operation. Save the workbook, reopen it, then try again.',
    EXCEL_ERROR: () => 'Excel reported an internal error. Save the workbook, reopen it, then try again.',
  },
  file: {
    NOT_A_WORKBOOK: (file) => `“${file}” is not an Excel workbook. Choose an .xlsx or .xlsm file saved by Excel.`,
    ENCRYPTED: (file) =>
      `“${file}” needs a password to open. Open it in Excel, remove the password (File > Info > Protect Workbook), save, then try again.`,
    LEGACY_FORMAT: (file) =>
      `“${file}” is in an Excel format that the tool does not read (.xls or .xlsb). Open it in Excel, save it as .xlsx, then try again.`,
    DAMAGED: (file) =>
      `“${file}” is damaged and cannot be read. Open it in Excel, accept the repair, save a copy, then try again with the copy.`,
    TOO_LARGE: (file) =>
      `“${file}” is too large to be read. Remove the sheets that the census does not need, then try again.`,
    FILE_NOT_FOUND: (file) => `File “${file}” does not exist. Check its name and folder.`,
    FILE_UNREADABLE: (file) =>
      `“${file}” cannot be read: it is a folder, or access is denied. Name a workbook that you may open.`,
    OUTPUT_FOLDER_MISSING: (folder) =>
      `The output folder “${folder}” does not exist. Create it or name another one after -o.`,
    OUTPUT_UNWRITABLE: (file) =>
      `“${file}” cannot be written: it is a folder, or access is denied. Name another file after -o.`,
    OUTPUT_EXTENSION: (file) =>
      `“${file}” does not have the extension of the workbook read. An .xlsx workbook is saved as .xlsx, one with macros as .xlsm.`,
  },
  waivers: {
    WAIVER_OF_ERROR: (rule, cell) =>
      `Error ${rule} in ${cell} must be corrected: only warnings and info can be waived.`,
    WAIVER_WITHOUT_REASON: () => 'A waiver needs a reason: say in a few words why the row is accepted.',
    WAIVER_WITHOUT_AUTHOR: () => 'A waiver needs an author: enter your name.',
  },
  sspaser: {
    SSPASER_NOT_ASKED: (row: number) =>
      `Row ${row} is not a tender to launch in the year: it has no SSPASER sheet. Check its origin, year and status.`,
    SSPASER_NOT_AN_ANSWER: (answer: string, answers: string) =>
      `“${answer}” is not an answer to this question. Choose: ${answers}.`,
  },
  previous: {
    PREVIOUS_NEEDS_EXCEL: (file: string, _year: number) =>
      `This version of Excel cannot read “${file}” from this workbook (ExcelApi 1.13 is needed). Copy the sheet of the previous census into this workbook, then try again.`,
    PREVIOUS_UNREADABLE: (file: string, _year: number) =>
      `“${file}” is not a readable Excel workbook. Choose an .xlsx or .xlsm file without a password, saved by Excel.`,
    PREVIOUS_UNSUPPORTED: (file: string, _year: number) =>
      `Excel could not bring in the sheets of “${file}” (charts, comments or PivotTables). Copy the census sheet alone into an empty workbook, then try again with that one.`,
    PREVIOUS_NOT_FOUND: (file: string, _year: number) =>
      `No complete census was found in “${file}”. Check that its sheet has its header and all required columns, then try again.`,
    PREVIOUS_NOT_EARLIER: (file: string, year: number) =>
      `The census of “${file}” is about ${year}: it is not earlier than the one in this workbook. Choose that of an earlier year.`,
  },
  CANCELLED: 'The operation was stopped at your request.',
  PART_NOT_LOADED:
    'A part of the add-in could not be loaded: the network is not responding. Check the connection, then try again. The workbook has not changed.',
  UNEXPECTED:
    'An unexpected error occurred. Save the workbook, reopen it, then try again; if the error comes back, send this message to support.',
};
