import { matchingParenthesis, type FormulaToken } from './file-formula';

/** Names that LET and LAMBDA of a formula declare, in lower case: files mark them with `_xlpm.`. */
export function lambdaNames(tokens: FormulaToken[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.type !== 'func' || !/^(let|lambda)$/i.test(token.value)) return;
    const close = matchingParenthesis(tokens, i + 1);
    if (close < 0) return;
    const parts = splitArguments(tokens.slice(i + 2, close));
    const step = /^let$/i.test(token.value) ? 2 : 1;
    for (let n = 0; n < parts.length - 1; n += step) {
      const words = (parts[n] as FormulaToken[]).filter((word) => word.type !== 'whitespace');
      if (words.length === 1 && words[0]?.type === 'range_named') names.add(words[0].value.toLowerCase());
    }
  });
  return names;
}

function splitArguments(tokens: FormulaToken[]): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const operator = token.type === 'operator' ? token.value : '';
    if (operator === '(' || operator === '{') depth++;
    if (operator === ')' || operator === '}') depth--;
    if (operator === ',' && depth === 0) parts.push([]);
    else (parts[parts.length - 1] as FormulaToken[]).push(token);
  }
  return parts;
}
