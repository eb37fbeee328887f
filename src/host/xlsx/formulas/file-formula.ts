import { tokenize } from '@borgar/fx';
import { tokenize as tokenizeFile } from '@borgar/fx/xlsx';
import { functionPrefix } from './future-functions';
import { lambdaNames } from './lambda-names';
import { fileTableReference, showTableReference } from './table-references';

/** A token of a formula; joined values give the formula back. */
export interface FormulaToken {
  type: string;
  value: string;
}

/** Where a formula stands, as far as its text depends on it. */
export interface FormulaPlace {
  /** Name of the table that holds the cell. */
  table: string | null;
}

export const NOWHERE: FormulaPlace = { table: null };

/** True when a formula of a file may look different on the screen. */
export const hasFileForm = (formula: string): boolean => /_xl|\[#This Row\]/i.test(formula);

/**
 * Text of a formula in a file → as Office.js shows it, without `=` in both. Prefixes of newer functions go, `Table[[#This Row],[Col]]`
 * becomes `[@Col]`, `SINGLE(x)` becomes `@x` and `ANCHORARRAY(A1)` becomes `A1#`. Text inside string literals is never touched.
 */
export function showFormula(formula: string, place: FormulaPlace): string {
  if (!hasFileForm(formula)) return formula;
  const tokens = tokenizeFile(formula) as FormulaToken[];
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { type, value } = tokens[i] as FormulaToken;
    if (type === 'structured') out.push(showTableReference(value, place.table));
    else if (type === 'string') out.push(value);
    else if (/^_xlfn\.(SINGLE|ANCHORARRAY)$/i.test(value)) {
      const close = matchingParenthesis(tokens, i + 1);
      if (close < 0) out.push(value);
      else {
        const inner = showFormula(joined(tokens.slice(i + 2, close)), place);
        out.push(/SINGLE/i.test(value) ? `@${inner}` : `${inner}#`);
        i = close;
      }
    } else out.push(value.replace(/^(_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, ''));
  }
  return out.join('');
}

/** The form of the file for a formula as Office.js shows it, without `=` in both. The inverse of `showFormula`. */
export function fileFormula(formula: string, place: FormulaPlace): string {
  if (!needsFileForm(formula)) return formula;
  const tokens = tokenize(formula) as FormulaToken[];
  const lambda = lambdaNames(tokens);
  return joined(
    tokens.map((token) => ({ type: token.type, value: fileToken(token, place, lambda) })),
    true,
  );
}

function fileToken({ type, value }: FormulaToken, place: FormulaPlace, lambda: ReadonlySet<string>): string {
  if (type === 'structured') return fileTableReference(value, place.table);
  if ((type === 'func' || type === 'range_named') && lambda.has(value.toLowerCase())) return '_xlpm.' + value;
  if (type === 'func') return functionPrefix(value) + value;
  return value;
}

function needsFileForm(formula: string): boolean {
  if (/[@#[]/.test(formula)) return true;
  for (const match of formula.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu))
    if (functionPrefix(match[1] as string)) return true;
  return false;
}

/** Joins tokens; `operators`: the operators `@` and `#` become the functions that stand for them in files. */
function joined(tokens: FormulaToken[], operators = false): string {
  if (!operators) return tokens.map((token) => token.value).join('');
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { type, value } = tokens[i] as FormulaToken;
    if (type === 'operator' && value === '#') out.push(`_xlfn.ANCHORARRAY(${out.pop() ?? ''})`);
    else if (type === 'operator' && value === '@') {
      const end = operandEnd(tokens, i + 1);
      out.push(`_xlfn.SINGLE(${joined(tokens.slice(i + 1, end), true)})`);
      i = end - 1;
    } else out.push(value);
  }
  return out.join('');
}

/** After the operand that starts at `at`: a call, a parenthesis, or one reference with its `#`. */
function operandEnd(tokens: FormulaToken[], at: number): number {
  let end = at;
  while (tokens[end]?.type === 'whitespace') end++;
  if (tokens[end]?.type === 'func') end++;
  if (tokens[end]?.value === '(') {
    const close = matchingParenthesis(tokens, end);
    return close < 0 ? tokens.length : close + 1;
  }
  return tokens[end + 1]?.value === '#' ? end + 2 : end + 1;
}

export function matchingParenthesis(tokens: FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { type, value } = tokens[i] as FormulaToken;
    if (type !== 'operator') continue;
    if (value === '(') depth++;
    else if (value === ')' && --depth === 0) return i;
  }
  return -1;
}
