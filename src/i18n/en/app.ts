import type { app as fr } from '../fr/app';

export const app: typeof fr = {
  steps: {
    structure: 'Reading the structure of the workbook',
    location: 'Looking for the census',
    cells: 'Reading the needs',
    rules: 'Checking the needs',
    indicators: 'Computing the indicators',
    plans: 'Preparing the sheets',
    writing: 'Writing the sheets',
    comparison: 'Verifying the indicators written',
    done: 'Done',
  },
  notices: {
    sheetProtected: (sheet) => `Sheet “${sheet}” is protected: it was read, it is not changed.`,
    sheetTooLarge: (sheet) => `Sheet “${sheet}” is too large to hold parameters: it was not read whole.`,
    columnsBeyond: (sheet, column) => `Sheet “${sheet}” has content beyond column ${column}: it was not read.`,
    nameTaken: (wished, actual) =>
      `A sheet “${wished}” exists that is not the add-in’s: it was left alone, the results are in “${actual}”.`,
    tableTaken: (wished, actual) => `The table name “${wished}” is taken: the add-in’s table is called “${actual}”.`,
    manualCalculation:
      'The workbook calculates manually: formulas of the census may be out of date (F9 to recalculate).',
    indicatorDiffers: (id, expected, found) =>
      `Indicator ${id} as written in the workbook is ${found}, the add-in computes ${expected}.`,
    indicatorMissing: (id) => `Indicator ${id} was not found on the sheet written.`,
  },
  withoutFeature: {
    resizeTables:
      'This Excel cannot resize a table: the add-in’s are made anew at each calculation, and formulas that name them may turn into plain cell references.',
  },
  empty: 'empty',
};
