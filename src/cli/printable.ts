/** A line as a terminal may show it: what a cell holds must not move the cursor or change the colours. */
export const printable = (line: string): string => line.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
