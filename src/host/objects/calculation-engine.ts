/** The version that Excel 2019 and later write into files. */
export const CALCULATION_ENGINE = 191029;
