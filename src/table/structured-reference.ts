/** A column of a table in a formula: `Donnees[Retenu]`; the signs that the notation uses itself are escaped by `'`. */
export const columnReference = (table: string, column: string): string =>
  `${table}[${column.replace(/['#[\]]/g, (sign) => `'${sign}`)}]`;

/** A text as a constant of a formula. */
export const textConstant = (text: string): string => `"${text.replace(/"/g, '""')}"`;
