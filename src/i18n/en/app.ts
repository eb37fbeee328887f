import type { app as fr } from '../fr/app';

export const app: typeof fr = {
  steps: {
    structure: 'Reading the structure of the workbook',
    location: 'Looking for the census',
    cells: 'Reading the needs',
    rules: 'Checking the needs',
    indicators: 'Computing the indicators',
    previous: 'Reading the previous census',
    plans: 'Preparing the sheets',
    writing: 'Writing the sheets',
    comparison: 'Verifying the indicators written',
    done: 'Done',
  },
  notices: {
    sheetProtected: (sheet) => `Sheet “${sheet}” is protected: it was read, and is left unchanged.`,
    sheetTooLarge: (sheet) => `Sheet “${sheet}” is too large to hold parameters: it was not read in full.`,
    columnsBeyond: (sheet, column) => `Sheet “${sheet}” has content beyond column ${column}: it was not read.`,
    mergedUnknown: 'This Excel does not tell which cells are merged: those of the census, if any, are not reported.',
    totalUncounted: (sheet, cells) =>
      `Sheet “${sheet}”, ${cells}: this total does not count the rows added, complete it.`,
    changedSince: (n) =>
      n === 1
        ? 'A row has changed since it was shown: its finding is still open.'
        : `${n.toLocaleString('en-US')} findings are still open: their rows have changed since they were shown.`,
    nameTaken: (wished, actual) =>
      `A sheet “${wished}” exists that is not the add-in’s: it was left alone, the results are in “${actual}”.`,
    tableTaken: (wished, actual) => `The table name “${wished}” is taken: the add-in’s table is called “${actual}”.`,
    manualCalculation:
      'The workbook calculates manually: formulas of the census may be out of date (F9 to recalculate).',
    indicatorDiffers: (id, expected, found) =>
      `Indicator ${id} as written in the workbook is ${found}, the add-in computes ${expected}.`,
    pivotsBlocked:
      'On the Synthèses sheet, a table or PivotTable of yours stands where one of the add-in’s should go: move it, then run Compute again. Everything else was written.',
    indicatorMissing: (id) => `Indicator ${id} was not found on the sheet written.`,
  },
  refusals: {
    SHEET_MISSING: (sheet) => `Sheet “${sheet}” is no longer there: run Check again, then try again.`,
    SHEET_PROTECTED: (sheet, cell) =>
      `${cell} is locked by the protection of sheet “${sheet}”: unprotect it (Review > Unprotect Sheet), then try again.`,
    CHANGED_SINCE: (_, cell) => `${cell} has changed since the check: run Check again, then try again.`,
    ROW_MOVED: (_, cell) =>
      `The row of ${cell} is no longer the same (sorted, inserted or changed): run Check again, then try again.`,
    ROW_TAKEN: (_, cell) =>
      `Another need has just been entered on the row of ${cell}: the form moves on to the next one, add yours again.`,
    FILTERED_ROW: (_, cell) =>
      `The row of ${cell} is hidden by a filter: clear the filter (Data > Clear), then try again.`,
    MERGED: (_, cell) => `${cell} belongs to merged cells: unmerge them, then try again.`,
    TABLE_TOTALS: (_, cell) => `${cell} is in the total row of a table: it is not changed.`,
    FORMULA: (_, cell) => `${cell} holds a formula: correct the formula, or agree that the value replaces it.`,
    ARRAY_FORMULA: (_, cell) => `${cell} shows the result of an array formula: change that formula.`,
    CONFLICT: (_, cell) => `Another fix writes another value in ${cell}: choose one of them.`,
    NO_ROOM: (_, cell) =>
      `Excel could not insert a row below the census (${cell}): leave an empty row there, then try again.`,
    TABLE_BESIDE: (_, cell) =>
      `Another table (at ${cell}) stands on the same rows as the end of the census: a row inserted there would cut it. Leave an empty row below the census or move that table, then try again.`,
    TOO_LONG: (_, cell) => `The content of ${cell} is too long for the change to be undone: change the cell yourself.`,
    NOT_KEPT: (_, cell) => `Excel did not keep the value written in ${cell}: check the cell.`,
    UNDO_CHANGED: (_, cell) => `${cell} has changed since: it keeps its current content.`,
    UNDO_ROW_MOVED: (_, cell) =>
      `The row of ${cell} is no longer the same (sorted, inserted or changed): nothing is undone there, correct it yourself from the journal.`,
    ROW_CHANGED: (_, cell) =>
      `The row added at ${cell} has changed since: delete it yourself if it is no longer needed.`,
  },
  choiceRefusal: { title: 'Not in the list', message: 'Choose a value of the list, or leave the cell empty.' },
  empty: 'empty',
};
