/** Cells as a tab-separated text, quoted the way spreadsheets quote what they copy. */
export function formatTsv(rows: string[][]): string {
  return rows
    .map((row) => row.map((cell) => (/[\t\r\n]|^"/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join('\t'))
    .join('\r\n');
}

/** The cells of a pasted text; lines may be of unequal length. A final line break, which spreadsheets add, makes no row. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, next } = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    row.push(cell);
    at = next;
    const end = text[at];
    if (end === '\t') {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (end === undefined) break;
    at += end === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (at === text.length) break;
  }
  return rows;
}

function plainCell(text: string, from: number): { cell: string; next: number } {
  const match = /[\t\r\n]/g;
  match.lastIndex = from;
  const next = match.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, next), next };
}

/** A quoted cell; when its closing quote is missing or something follows it, the text is taken as it stands. */
function quotedCell(text: string, from: number): { cell: string; next: number } {
  let cell = '';
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else {
      const after = text[at + 1];
      if (after === undefined || /[\t\r\n]/.test(after)) return { cell, next: at + 1 };
      break;
    }
  }
  return plainCell(text, from);
}
