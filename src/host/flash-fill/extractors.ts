/** Takes a text out of the texts of a row; null where the row has none. */
export interface Extractor {
  /** How far-fetched it is: of several that explain the examples, the cheapest ones win. */
  cost: number;
  take(row: readonly string[]): string | null;
}

/** Pieces of a text that a column can be made of, from the plainest on. */
const PIECES: { cost: number; split(text: string): string[] }[] = [
  { cost: 2, split: (text) => text.match(/[\p{L}\p{N}]+/gu) ?? [] },
  { cost: 2.2, split: (text) => text.trim().split(/\s+/) },
  { cost: 2.4, split: (text) => text.match(/\p{N}+/gu) ?? [] },
  { cost: 2.6, split: (text) => text.match(/\p{L}+/gu) ?? [] },
  ...[',', ';', '@', '/', '-', '_', '.', ':', '|'].map((mark) => ({
    cost: 2.4,
    split: (text: string) => (text.includes(mark) ? text.split(mark).map((part) => part.trim()) : []),
  })),
];

/** Pieces are counted from either end, so far at most. */
const FARTHEST = 4;

const CASES: { cost: number; write(text: string): string }[] = [
  { cost: 0, write: (text) => text },
  { cost: 0.5, write: (text) => text.toLocaleUpperCase('fr') },
  { cost: 0.5, write: (text) => text.toLocaleLowerCase('fr') },
  { cost: 0.5, write: (text) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1).toLocaleLowerCase('fr') },
];

/** Whole pieces, and the first letters of them. */
const LENGTHS: { cost: number; cut(text: string): string }[] = [
  { cost: 0, cut: (text) => text },
  { cost: 0.7, cut: (text) => [...text].slice(0, 1).join('') },
  { cost: 0.9, cut: (text) => [...text].slice(0, 2).join('') },
  { cost: 0.9, cut: (text) => [...text].slice(0, 3).join('') },
];

/** Everything that can be taken out of rows of so many texts. */
export function extractors(columns: number): Extractor[] {
  const pieces: Extractor[] = [];
  for (let column = 0; column < columns; column++) {
    pieces.push({ cost: 1, take: (row) => row[column] ?? null });
    for (const { cost, split } of PIECES)
      for (let index = 0; index < FARTHEST; index++) {
        pieces.push({ cost: cost + index / 10, take: (row) => split(row[column] ?? '')[index] ?? null });
        pieces.push({ cost: cost + index / 10 + 0.05, take: (row) => split(row[column] ?? '').at(-1 - index) ?? null });
      }
  }
  return pieces.flatMap(({ cost, take }) =>
    LENGTHS.flatMap((length) =>
      CASES.map((letters) => ({
        cost: cost + length.cost + letters.cost,
        take: (row: readonly string[]): string | null => {
          const piece = take(row);
          return piece === null ? null : letters.write(length.cut(piece));
        },
      })),
    ),
  );
}
