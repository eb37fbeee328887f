/** A cross-tab as read from the cells of Synthèses. */
export interface Tab {
  title: string;
  columns: unknown[];
  /** Values by row label, the total at the right last. */
  rows: Map<unknown, number[]>;
  total: number[];
}

/** The cross-tabs of the values of a sheet: title, header, rows, total, blank line. */
export const readCrossTabs = (lines: unknown[][]): Tab[] => {
  const tabs: Tab[] = [];
  for (let at = 3; at < lines.length; at++) {
    const title = String(lines[at]![0]);
    const header = lines[++at]!;
    const width = header.findIndex((cell) => cell === 'Total') + 1;
    const rows = new Map<unknown, number[]>();
    let line = lines[++at]!;
    while (line[0] !== 'Total') {
      rows.set(line[0], line.slice(1, width) as number[]);
      line = lines[++at]!;
    }
    tabs.push({ title, columns: header.slice(1, width), rows, total: line.slice(1, width) as number[] });
    at++;
  }
  return tabs;
};
