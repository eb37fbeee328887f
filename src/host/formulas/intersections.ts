import { tokenize } from '@borgar/fx';
import { arrayOperands } from './syntax/array-operands';
import { parseTree } from './syntax/parse';

/** Tells whether a name as written in a formula stands for several values. */
export type HoldsMany = (name: string) => boolean;

/**
 * A formula (English, with `=`) that was written where ranges are cut to the row or column of the formula, as it reads where they are
 * not: `=A1:A3*2` is `=@A1:A3*2`. Files hold formulas of the first kind unless they mark them as arrays; Office.js shows the second.
 */
export function withIntersections(formula: string, holdsMany: HoldsMany): string {
  let places: { start: number; end: number; wrapped: boolean }[];
  try {
    const { nodes, names } = arrayOperands(parseTree(formula));
    const many = names.filter(({ name }) => holdsMany(name)).map(({ node }) => node);
    places = [...nodes, ...many].map(({ type, loc }) => ({
      start: loc?.[0] ?? 0,
      end: loc?.[1] ?? 0,
      wrapped: type === 'BinaryExpression' || type === 'UnaryExpression',
    }));
  } catch {
    return formula;
  }
  let text = formula;
  for (const { start, end, wrapped } of places.sort((a, b) => b.start - a.start)) {
    const part = text.slice(start, end);
    text = text.slice(0, start) + (wrapped ? `@(${part})` : `@${part}`) + text.slice(end);
  }
  return text;
}

/** The inverse: the formula without `@` where that says the same in a file, else null. */
export function withoutIntersections(formula: string, holdsMany: HoldsMany): string | null {
  const tokens = tokenize(formula, { withLocation: false });
  const plain = tokens.map(({ type, value }) => (type === 'operator' && value === '@' ? '' : value)).join('');
  return withIntersections(plain, holdsMany) === formula && !isModern(plain) ? plain : null;
}

function isModern(formula: string): boolean {
  try {
    return arrayOperands(parseTree(formula)).modern;
  } catch {
    return false;
  }
}

/** True for a formula that means something else in a file unless it is marked as a dynamic array. */
export function needsArrays(formula: string, holdsMany: HoldsMany): boolean {
  try {
    const { nodes, names, modern } = arrayOperands(parseTree(formula));
    return modern || nodes.length > 0 || names.some(({ name }) => holdsMany(name));
  } catch {
    return false;
  }
}

/** `withIntersections` for the formulas of a whole sheet: formulas that differ only in rows are looked at once. */
export class FormulaIntersections {
  private readonly plain = new Set<string>();

  constructor(private readonly holdsMany: HoldsMany) {}

  of(formula: string): string {
    if (!/[:[{]|[A-Za-z_\\]{4}/.test(formula)) return formula;
    const key = shapeOf(formula);
    if (this.plain.has(key)) return formula;
    const shown = withIntersections(formula, this.holdsMany);
    if (shown === formula) this.plain.add(key);
    return shown;
  }
}

/** Tells formulas that mean the same in a file and on the screen; those that differ only in rows are looked at once. */
export class PlainFormulas {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly holdsMany: HoldsMany) {}

  has(formula: string): boolean {
    const key = shapeOf(formula);
    let plain = this.known.get(key);
    if (plain === undefined) {
      plain = withoutIntersections(formula, this.holdsMany) === formula;
      this.known.set(key, plain);
    }
    return plain;
  }
}

/** A formula without its rows. `A1:A1` is one cell, whatever other rows would make of it: such formulas are left alone. */
const shapeOf = (formula: string): string => (SAME_CELL.test(formula) ? formula : formula.replace(ROWS, '$10'));

const ROWS = /(?<![\p{L}\p{N}_.\\])(\$?[A-Za-z]{1,3}\$?)\d+(?![\p{L}\p{N}_.(])/gu;
const SAME_CELL = /(\$?[A-Za-z]{1,3}\$?\d+):\1(?!\d)/;
