/** A cell of a CSV file, and whether it stood in quotes. */
export interface ParsedCell {
  text: string;
  quoted: boolean;
}

/** An independent reader of RFC 4180, character by character; throws on what the RFC does not allow. */
export function parseCsv(csv: string): ParsedCell[][] {
  const rows: ParsedCell[][] = [];
  let row: ParsedCell[] = [];
  let place = 0;
  while (place < csv.length) {
    const cell = csv[place] === '"' ? readQuoted() : readBare();
    row.push(cell);
    if (csv[place] === ',') {
      place++;
      if (place === csv.length) throw new Error('the last record has no end');
    } else if (csv.startsWith('\r\n', place)) {
      place += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`neither a comma nor the end of a record at ${place}`);
  }
  if (row.length > 0) throw new Error('the last record has no end');
  return rows;

  function readQuoted(): ParsedCell {
    let text = '';
    for (place++; place < csv.length; place++) {
      if (csv[place] !== '"') text += csv[place];
      else if (csv[place + 1] === '"') text += csv[place++];
      else {
        place++;
        return { text, quoted: true };
      }
    }
    throw new Error('a quote is not closed');
  }

  function readBare(): ParsedCell {
    const from = place;
    while (place < csv.length && csv[place] !== ',' && !csv.startsWith('\r\n', place)) {
      if (/["\r\n]/.test(csv[place] as string)) throw new Error(`a quote or line break outside quotes at ${place}`);
      place++;
    }
    return { text: csv.slice(from, place), quoted: false };
  }
}
