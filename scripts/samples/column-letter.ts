/** Excel letters of a column counted from 0: A to ZZ. */
export function columnLetter(index: number): string {
  const high = Math.floor(index / 26);
  return (high > 0 ? String.fromCharCode(64 + high) : '') + String.fromCharCode(65 + (index % 26));
}
