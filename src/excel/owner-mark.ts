/**
 * How a sheet is known as ours: a hidden name of the worksheet whose formula is the key of the report. Unlike the sheet's
 * own name it survives renames, and unlike custom properties (1.12) it is there from ExcelApi 1.4 on.
 */
export const OWNER_MARK = '_recensement_achats';

/** `="donnees"`. */
export const markFormula = (key: string): string => `="${key}"`;

/** The key in a mark's formula, or null when it is something else. */
export const keyOfMark = (formula: unknown): string | null =>
  typeof formula === 'string' ? (/^="?([a-z0-9_-]+)"?$/i.exec(formula.trim())?.[1] ?? null) : null;
