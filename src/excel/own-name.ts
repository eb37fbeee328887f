/** What begins the names of our charts and PivotTables: others on our sheets are the user's. */
const OWN_PREFIX = 'recensement_';

/** The name of a chart or PivotTable of ours in the workbook. */
export const ownName = (planned: string): string => OWN_PREFIX + planned;

export const isOwnName = (name: string): boolean => name.startsWith(OWN_PREFIX);
