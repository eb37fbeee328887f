const THIS_ROW = /^(.*?)\[\[#This Row\],\s*(.*)\]$/is;
const THIS_ROW_ALONE = /^(.*?)\[#This Row\]$/is;
/** Column names that need no brackets of their own after `@`. */
const PLAIN_COLUMN = /^[\p{L}\p{N}_.\\?]+$/u;

/** `Table[[#This Row],[Col]]` of the file as Excel shows it: `[@Col]` inside that table, `Table[@Col]` elsewhere. */
export function showTableReference(reference: string, table: string | null): string {
  const alone = THIS_ROW_ALONE.exec(reference);
  if (alone) return `${shownName(alone[1] as string, table)}[@]`;
  const match = THIS_ROW.exec(reference);
  if (!match) return reference;
  const columns = match[2] as string;
  const single = /^\[([^[\]]*)\]$/.exec(columns)?.[1];
  const inner = single !== undefined && PLAIN_COLUMN.test(single) ? single : columns;
  return `${shownName(match[1] as string, table)}[@${inner}]`;
}

/** The other way round. `table` is the table that the formula stands in, for references that do not name one. */
export function fileTableReference(reference: string, table: string | null): string {
  const open = reference.indexOf('[');
  const name = reference.slice(0, open) || table || '';
  const inner = reference.slice(open + 1, -1).trim();
  if (!inner.startsWith('@')) return name + reference.slice(open);
  const columns = inner.slice(1).trim();
  if (columns === '') return `${name}[#This Row]`;
  return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

const shownName = (name: string, table: string | null): string =>
  table !== null && name.toLowerCase() === table.toLowerCase() ? '' : name;
