/** A finding that the checker must make: the rule and the cell (« Sheet!D5 » on another sheet than the census), by row. */
export type ExpectedFinding = [rule: string, cell: string];

/** A sample workbook and what the generator knows about it. */
export interface Sample {
  name: string;
  bytes: Uint8Array;
  expected: { sheet: string; headerRow: number; findings: ExpectedFinding[] };
}

/** Text of the list of expected findings, as committed. */
export function expectedText(sample: Sample): string {
  return `${JSON.stringify(sample.expected, null, 2)}\n`;
}
