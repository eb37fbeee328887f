/** Non-breaking spaces where French wants them: before « : ; ? ! » » and after «. Several values in one cell keep theirs. */
export function typographic(text: string): string {
  return text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
