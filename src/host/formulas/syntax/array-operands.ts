import type { AstExpression, CallExpression, ReferenceIdentifier } from '@borgar/fx';
import { functionNamed } from '../functions/registry';
import type { ArgumentKind } from '../functions/spec';
import type { TableNode } from './nodes';
import { parseReference } from './reference-text';

/**
 * What a place in a formula takes: one value; a reference or one value (`SUM(…)`); or an array, in which ranges were
 * taken whole even before dynamic arrays (`SUMPRODUCT(…)`); or the first of several (`@…`).
 */
type Expected = 'one' | 'reference' | 'first' | 'array';

/** Where Excel with and without dynamic arrays differ about a formula. */
export interface ArrayOperands {
  /** Parts that may hold several values where one is taken: older Excel took one of them (`@`), newer Excel all. */
  nodes: AstExpression[];
  /** Defined names among them, as written: whether they hold several values depends on what they stand for. */
  names: { node: ReferenceIdentifier; name: string }[];
  /** The formula uses what only Excel with dynamic arrays has: FILTER, `A1#`… */
  modern: boolean;
}

const PREFIX = /^(_xlfn\.|_xlws\.)+/i;

/** The name of a called function in capitals, without the prefixes of files; empty for what is no plain call. */
export function calledName(node: CallExpression): string {
  const callee = node.callee as { name?: string; value?: string };
  return (callee.name ?? callee.value ?? '').replace(PREFIX, '').toUpperCase();
}

export function arrayOperands(root: AstExpression): ArrayOperands {
  const search = new Search();
  search.walk(root, 'one', new Map());
  if (search.found.nodes.length === 0 && givesConstants(root)) search.found.nodes.push(root);
  return search.found;
}

type Locals = ReadonlyMap<string, boolean>;

class Search {
  readonly found: ArrayOperands = { nodes: [], names: [], modern: false };

  /** `locals`: names of LET, and whether they may hold several values. */
  walk(node: AstExpression, expected: Expected, locals: Locals): void {
    switch (node.type) {
      case 'ReferenceIdentifier':
        if (expected === 'one') this.reference(node, locals);
        break;
      case 'UnaryExpression':
        this.unary(node.operator, node, node.arguments[0] as AstExpression, expected, locals);
        break;
      case 'BinaryExpression': {
        const isReference = [':', ' ', ','].includes(node.operator);
        if (isReference && expected === 'one') this.found.nodes.push(node);
        const inner = isReference ? 'reference' : single(expected);
        for (const operand of node.arguments) this.walk(operand, inner, locals);
        break;
      }
      case 'CallExpression':
        this.call(node, expected, locals);
        break;
      case 'LetExpression': {
        const inner = new Map(locals);
        for (const { id, init } of node.declarations) {
          if (!init) continue;
          this.walk(init, expected === 'array' ? 'array' : 'reference', inner);
          inner.set(id.name.toLowerCase(), mayHoldMany(init, inner));
        }
        if (node.body) this.walk(node.body, expected, inner);
        break;
      }
      case 'LambdaExpression':
        // What is inside is never cut to one value.
        this.found.modern = true;
        break;
      default:
    }
  }

  private reference(node: ReferenceIdentifier, locals: Locals): void {
    const local = node.kind === 'name' ? locals.get(node.value.toLowerCase()) : undefined;
    if (node.kind === 'name' && local === undefined) this.found.names.push({ node, name: node.value });
    else if (local ?? coversMany(node)) this.found.nodes.push(node);
  }

  private unary(
    operator: string,
    node: AstExpression,
    operand: AstExpression,
    expected: Expected,
    locals: Locals,
  ): void {
    if (operator === '@') return this.walk(operand, 'first', locals);
    if (operator === '#') {
      this.found.modern = true;
      if (expected === 'one') this.found.nodes.push(node);
      return;
    }
    this.walk(operand, single(expected), locals);
  }

  private call(node: CallExpression, expected: Expected, locals: Locals): void {
    const name = calledName(node);
    const spec = functionNamed(name);
    const args = node.arguments as (AstExpression | null)[];
    if (spec?.modern || (node.callee.type as string) === 'LambdaExpression') this.found.modern = true;
    if (expected !== 'array' && givesMany(name, args, expected, locals)) this.found.nodes.push(node);
    args.forEach((argument, i) => {
      if (argument)
        this.walk(argument, argumentPlace(name, spec?.kindAt(i) ?? 'range', i, args.length, expected), locals);
    });
  }
}

const single = (expected: Expected): Expected => (expected === 'array' ? 'array' : 'one');

/** What an argument takes. IF and its like hand on the values of their branches. */
function argumentPlace(name: string, kind: ArgumentKind, at: number, count: number, expected: Expected): Expected {
  if (expected === 'array' || kind === 'array') return 'array';
  switch (name) {
    case 'IF':
    case 'CHOOSE':
      return at === 0 ? 'one' : expected;
    case 'IFS':
      return at % 2 === 0 ? 'one' : expected;
    case 'SWITCH':
      return at > 0 && (at % 2 === 0 || at === count - 1) ? expected : 'one';
    case 'SINGLE':
      return 'reference';
    default:
      return kind === 'range' || kind === 'reference' ? 'reference' : 'one';
  }
}

/** The result of a call may be several values where `expected` takes one. */
function givesMany(name: string, args: (AstExpression | null)[], expected: Expected, locals: Locals): boolean {
  const first = args[0];
  // SUM(ROW(A1:A3)) saw one row without Ctrl+Shift+Enter.
  if (name === 'ROW' || name === 'COLUMN') return expected !== 'first' && first ? mayHoldMany(first, locals) : false;
  if (expected !== 'one') return false;
  if (name === 'INDEX') return indexGivesMany(args);
  if (name === 'OFFSET') return args.length > 3 || (first ? mayHoldMany(first, locals) : false);
  if (name === 'INDIRECT') return true;
  if (name === 'XLOOKUP') return !isVector(args[1]) || !isVector(args[2]);
  return functionNamed(name)?.dynamic === true;
}

/** INDEX gives one cell when its positions are numbers other than 0, or found by MATCH and the like. */
function indexGivesMany(args: (AstExpression | null)[]): boolean {
  const certain = (argument: AstExpression | null | undefined): boolean => {
    if (argument?.type === 'Literal') return argument.value !== 0;
    if (argument?.type !== 'CallExpression') return false;
    return ['MATCH', 'XMATCH', 'ROWS', 'COLUMNS', 'ROW', 'COLUMN'].includes(calledName(argument));
  };
  if (!certain(args[1])) return true;
  return args.length > 2 ? !certain(args[2]) : !isVector(args[0]);
}

function areaOf(node: AstExpression | null | undefined): ReturnType<typeof parseReference> | null {
  return node?.type === 'ReferenceIdentifier' ? parseReference(node.value, node.kind) : null;
}

/** One row or one column of cells. */
function isVector(node: AstExpression | null | undefined): boolean {
  const area = areaOf(node);
  if (!area || 'refused' in area) return false;
  if (area.kind === 'table') return area.columns.length === 1;
  return area.kind === 'area' && (area.bounds.rowCount === 1 || area.bounds.columnCount === 1);
}

function coversMany(node: ReferenceIdentifier): boolean {
  const area = areaOf(node);
  if (!area || 'refused' in area) return false;
  if (area.kind === 'table') return !isTableCell(area);
  return area.kind === 'area' && (area.lastSheet !== null || area.bounds.rowCount * area.bounds.columnCount > 1);
}

const ONE_ROW = new Set(['this row', 'headers', 'totals']);

/** `[@Column]`, `Table[[#Totals],[Column]]`: one cell whatever the table holds. */
export const isTableCell = ({ columns, sections }: TableNode): boolean =>
  columns.length === 1 && sections.length === 1 && ONE_ROW.has(sections[0] as string);

/** A part of a formula whose value may be several values by itself. */
function mayHoldMany(node: AstExpression, locals: Locals): boolean {
  if (node.type === 'ReferenceIdentifier')
    return node.kind === 'name' ? (locals.get(node.value.toLowerCase()) ?? true) : coversMany(node);
  if (node.type === 'UnaryExpression') {
    if (node.operator === '@' || node.operator === '#') return node.operator === '#';
    return mayHoldMany(node.arguments[0] as AstExpression, locals);
  }
  if (node.type === 'BinaryExpression') return node.arguments.some((operand) => mayHoldMany(operand, locals));
  if (node.type === 'CallExpression') {
    const name = calledName(node);
    const spec = functionNamed(name);
    if (spec?.dynamic || givesMany(name, node.arguments as AstExpression[], 'one', locals)) return true;
    return node.arguments.some(
      (argument, i) => argument !== null && isSingle(spec?.kindAt(i)) && mayHoldMany(argument as AstExpression, locals),
    );
  }
  return node.type === 'ArrayExpression' || node.type === 'LetExpression';
}

const isSingle = (kind: ArgumentKind | undefined): boolean =>
  kind !== undefined && !['range', 'array', 'reference'].includes(kind);

/** An array constant gets through to the result: `={1,2}*2`. Constants were never cut to one value on the way. */
function givesConstants(node: AstExpression): boolean {
  if (node.type === 'ArrayExpression') return true;
  if (node.type === 'UnaryExpression')
    return node.operator !== '@' && givesConstants(node.arguments[0] as AstExpression);
  if (node.type === 'BinaryExpression') return node.arguments.some(givesConstants);
  if (node.type !== 'CallExpression') return false;
  const spec = functionNamed(calledName(node));
  return node.arguments.some(
    (argument, i) => argument !== null && isSingle(spec?.kindAt(i)) && givesConstants(argument as AstExpression),
  );
}
