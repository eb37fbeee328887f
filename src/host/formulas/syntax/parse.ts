import {
  parse,
  tokenize,
  type AstExpression,
  type CallExpression,
  type ReferenceIdentifier,
  type Token,
} from '@borgar/fx';
import type { CellValue } from '../../workbook/cell-value';
import { ErrorValue } from '../../workbook/error-value';
import { UNKNOWN_CELL_KINDS } from '../functions/cell';
import { functionNamed } from '../functions/registry';
import { ArrayValue } from '../values';
import { arrayOperands, calledName } from './array-operands';
import { checkArity } from './arity';
import type { BinaryOperator, FormulaNode, ParsedFormula, ReferenceNode, UnaryOperator } from './nodes';
import { parseReference } from './reference-text';

/** A formula this engine does not evaluate; `names` says what stands in the way. */
class Refused extends Error {
  constructor(readonly names: string[]) {
    super(names.join(', '));
  }
}

interface Builder {
  references: ReferenceNode[];
  positions: ReferenceNode[];
  volatile: boolean;
  /** Names declared by LET around the node being built, lower case. */
  locals: string[];
  /** Those of them that LET gives a lambda: they are called even where a function has the same name. */
  lambdas: string[];
  refused: Set<string>;
}

/**
 * Understands a formula text (English, with or without `=`). Never throws: what cannot be
 * evaluated comes back with `root` null and the reason in `refused`.
 */
export function parseFormula(text: string): ParsedFormula {
  const builder: Builder = {
    references: [],
    positions: [],
    volatile: false,
    locals: [],
    lambdas: [],
    refused: new Set(),
  };
  let root: FormulaNode | null = null;
  let dynamic = false;
  let dynamicNames: string[] = [];
  try {
    const tree = parseTree(text);
    const arrays = arrayOperands(tree);
    dynamic = arrays.modern || arrays.nodes.length > 0;
    dynamicNames = arrays.names.map(({ name }) => name);
    root = build(tree, builder);
  } catch (error) {
    for (const name of error instanceof Refused ? error.names : ['SYNTAX']) builder.refused.add(name);
  }
  const refused = [...builder.refused];
  return {
    root: refused.length > 0 ? null : root,
    references: builder.references,
    positions: builder.positions,
    volatile: builder.volatile,
    dynamic,
    dynamicNames,
    refused,
  };
}

/** The tree of a formula as the library reads it, with places in the text. Raises for what is no formula. */
export const parseTree = (text: string): AstExpression => parse(tokensOf(text), { looseRefCalls: true });

/** Functions that look at where a reference is, never into its cells: `ROWS(A:A)` in column A is no circle. */
const POSITION_ONLY = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'AREAS', 'SHEET', 'SHEETS', 'ISREF']);

/** OFFSET starts from a place: `=OFFSET(C5,-1,0)+A5` in C5 is the usual running balance, no circle. */
const positionCounts = (name: string, at: number): boolean =>
  POSITION_ONLY.has(name) || (name === 'OFFSET' && at === 0);

/** Tokens with `Sheet1!#REF!` (left by a deleted reference) reduced to its error. */
function tokensOf(source: string): Token[] {
  const tokens = tokenize(source, { withLocation: true, negativeNumbers: source.includes('{') });
  return tokens.filter((token, i) => {
    const isSheet = token.type === 'context' || token.type === 'context_quote';
    const error = tokens[i + (tokens[i + 1]?.value === '!' ? 2 : 1)];
    if (isSheet && error?.type === 'error') return false;
    return !(token.value === '!' && tokens[i + 1]?.type === 'error');
  });
}

function build(node: AstExpression, b: Builder): FormulaNode {
  switch (node.type) {
    case 'Literal':
      return { kind: 'constant', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'constant', value: ErrorValue.of(node.value) };
    case 'ReferenceIdentifier':
      return reference(node, b);
    case 'UnaryExpression':
      if (node.operator === '#') return { kind: 'spill', anchor: build(node.arguments[0] as AstExpression, b) };
      return {
        kind: 'unary',
        operator: node.operator as UnaryOperator,
        operand: build(node.arguments[0] as AstExpression, b),
      };
    case 'BinaryExpression':
      return binary(node.operator, node.arguments, b);
    case 'CallExpression':
      return call(node, b);
    case 'ArrayExpression':
      return { kind: 'array', value: arrayConstant(node.elements as AstExpression[][]) };
    case 'LetExpression':
      return letExpression(node, b);
    case 'LambdaExpression':
      return lambda(node, b);
    default:
      throw new Refused(['SYNTAX']);
  }
}

function reference(node: ReferenceIdentifier, b: Builder): FormulaNode {
  if (node.kind === 'name' && b.locals.includes(node.value.toLowerCase()))
    return { kind: 'name', sheet: null, name: node.value };
  const parsed = parseReference(node.value, node.kind);
  if ('refused' in parsed) throw new Refused([parsed.refused]);
  b.references.push(parsed);
  return parsed;
}

function position(node: ReferenceIdentifier, b: Builder): FormulaNode {
  const count = b.references.length;
  const parsed = reference(node, b);
  if (b.references.length === count) return parsed;
  const moved = { ...(b.references.pop() as ReferenceNode), positionOnly: true };
  b.positions.push(moved);
  return moved;
}

function binary(operator: BinaryOperator, operands: AstExpression[], b: Builder): FormulaNode {
  const left = build(operands[0] as AstExpression, b);
  const right = build(operands[1] as AstExpression, b);
  // The corners of `INDEX(…):B4` are known only once evaluated: nothing static to depend on.
  if (operator === ':') b.volatile = true;
  return { kind: 'binary', operator, left, right };
}

function call(node: CallExpression, b: Builder): FormulaNode {
  const name = calledName(node);
  const spec = functionNamed(name);
  const isLambda = b.lambdas.includes(name.toLowerCase()) || (!spec && b.locals.includes(name.toLowerCase()));
  if (node.callee.type !== 'Identifier' || isLambda) return invocation(node, name, b);
  const args: (FormulaNode | null)[] = [];
  if (spec?.takesLambda) refuseFunctionNames(node.arguments.slice(-1) as AstExpression[], b);
  for (const argument of node.arguments as (AstExpression | null)[]) {
    if (argument?.type === 'ReferenceIdentifier' && positionCounts(name, args.length)) args.push(position(argument, b));
    else args.push(argument === null ? null : build(argument, b));
  }
  if (!spec) {
    b.refused.add(name);
    return { kind: 'constant', value: null };
  }
  if (name === 'SINGLE' && args[0]) return { kind: 'unary', operator: '@', operand: args[0] };
  const kind = node.arguments[0];
  if (name === 'CELL' && kind?.type === 'Literal' && UNKNOWN_CELL_KINDS.has(String(kind.value).toLowerCase()))
    b.refused.add(`CELL("${String(kind.value)}")`);
  const wrong = checkArity(spec, args.length);
  if (wrong) b.refused.add(wrong);
  if (spec.volatile) b.volatile = true;
  return { kind: 'call', spec, arguments: args };
}

/** A lambda that is called where it stands, or by the name that LET or a parameter gives it. */
function invocation(node: CallExpression, name: string, b: Builder): FormulaNode {
  const given = node.arguments as (AstExpression | null)[];
  refuseFunctionNames(given, b);
  const callee: FormulaNode =
    node.callee.type === 'Identifier'
      ? { kind: 'name', sheet: null, name }
      : build(node.callee as unknown as AstExpression, b);
  return { kind: 'invoke', callee, arguments: given.map((one) => (one === null ? null : build(one, b))) };
}

/** Functions handed over as lambdas (`BYROW(A1:B2,SUM)`) are not evaluated. */
function refuseFunctionNames(given: readonly (AstExpression | null)[], b: Builder): void {
  for (const one of given) {
    if (one?.type !== 'ReferenceIdentifier' || one.kind !== 'name') continue;
    const name = one.value.toUpperCase();
    if (!b.locals.includes(name.toLowerCase()) && functionNamed(name)) throw new Refused([name]);
  }
}

function lambda(node: Extract<AstExpression, { type: 'LambdaExpression' }>, b: Builder): FormulaNode {
  const outer = b.locals;
  const parameters = node.params.map(({ name }) => name.toLowerCase());
  if (!node.body || new Set(parameters).size < parameters.length) throw new Refused(['SYNTAX']);
  b.locals = [...b.locals, ...parameters];
  const body = build(node.body, b);
  b.locals = outer;
  return { kind: 'lambda', parameters, body };
}

function letExpression(node: Extract<AstExpression, { type: 'LetExpression' }>, b: Builder): FormulaNode {
  const { locals, lambdas } = b;
  const declarations: { name: string; value: FormulaNode }[] = [];
  for (const { id, init } of node.declarations) {
    if (!init) throw new Refused(['SYNTAX']);
    declarations.push({ name: id.name.toLowerCase(), value: build(init, b) });
    b.locals = [...b.locals, id.name.toLowerCase()];
    if (init.type === 'LambdaExpression') b.lambdas = [...b.lambdas, id.name.toLowerCase()];
  }
  if (!node.body) throw new Refused(['SYNTAX']);
  const body = build(node.body, b);
  Object.assign(b, { locals, lambdas });
  return { kind: 'let', declarations, body };
}

function arrayConstant(rows: AstExpression[][]): ArrayValue {
  const width = rows[0]?.length ?? 0;
  const items = rows.flatMap((row) => {
    if (row.length !== width) throw new Refused(['SYNTAX']);
    return row.map(constantOf);
  });
  return new ArrayValue(rows.length, width, items);
}

function constantOf(node: AstExpression): CellValue {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'ErrorLiteral') return ErrorValue.of(node.value);
  const operand = node.type === 'UnaryExpression' ? node.arguments[0] : undefined;
  if (node.type === 'UnaryExpression' && operand?.type === 'Literal' && typeof operand.value === 'number')
    return node.operator === '-' ? -operand.value : operand.value;
  throw new Refused(['SYNTAX']);
}
