import { TableModel } from '../../workbook/table';
import type { FormulaNode, InvokeNode, LetNode, NameNode } from '../syntax/nodes';
import { parseFormula } from '../syntax/parse-cache';
import { NUM, VALUE, raise, type Value } from '../values';
import type { EvaluationContext } from './context';
import { evaluate, evaluateSafely } from './evaluator';
import { findName } from './resolve';

/** A function written in a formula, with the names around it. */
export interface Lambda {
  readonly parameters: readonly string[];
  readonly body: FormulaNode;
  readonly home: EvaluationContext;
}

type Argument = { value: Value } | { lambda: Lambda };

/** Excel lets lambdas call one another 1 024 deep, counted with their parameters. */
const MOST_CALLS = 1024;

/** The lambda that an expression stands for; null for one that has a value. */
export function lambdaOf(node: FormulaNode | null, context: EvaluationContext): Lambda | null {
  switch (node?.kind) {
    case 'lambda':
      return { parameters: node.parameters, body: node.body, home: context };
    case 'name':
      return namedLambda(node, context);
    case 'let':
      return lambdaOf(node.body, letContext(node, context));
    case 'invoke': {
      const lambda = lambdaOf(node.callee, context);
      return lambda && lambdaOf(lambda.body, bound(lambda, argumentsOf(node, context), context));
    }
    default:
      return null;
  }
}

/** What LET, a parameter or a defined name calls so, when it is a lambda. */
function namedLambda(node: NameNode, context: EvaluationContext): Lambda | null {
  const name = node.name.toLowerCase();
  if (node.sheet === null && context.lambdas?.has(name)) return context.lambdas.get(name) ?? null;
  if (node.sheet === null && context.locals?.has(name)) return null;
  const found = findName(context.shared.workbook, context, node);
  if (!found || found instanceof TableModel || context.nameDepth > MOST_CALLS) return null;
  const { root } = parseFormula('=' + found.formula);
  const sheet = found.sheet ?? context.sheet;
  return lambdaOf(root, { ...context, sheet, locals: null, lambdas: undefined, nameDepth: context.nameDepth + 1 });
}

/** The place of a LET with its names. */
export function letContext(node: LetNode, context: EvaluationContext): EvaluationContext {
  let inner = context;
  for (const { name, value } of node.declarations) inner = withNames(inner, [[name, argument(value, inner)]]);
  return inner;
}

/** `#VALUE!` for what is no lambda and for a wrong number of arguments, `#NUM!` for calls that go too deep. */
export function invoke(node: InvokeNode, context: EvaluationContext): Value {
  const lambda = lambdaOf(node.callee, context) ?? raise(VALUE);
  return evaluate(lambda.body, bound(lambda, argumentsOf(node, context), context));
}

/** The value of a lambda for values. Raises as `invoke` does. */
export function applyLambda(lambda: Lambda, values: readonly Value[], context: EvaluationContext): Value {
  return evaluate(
    lambda.body,
    bound(
      lambda,
      values.map((value) => ({ value })),
      context,
    ),
  );
}

const argumentsOf = (node: InvokeNode, context: EvaluationContext): Argument[] =>
  node.arguments.map((one) => (one === null ? { value: null } : argument(one, context)));

function argument(node: FormulaNode, context: EvaluationContext): Argument {
  const lambda = lambdaOf(node, context);
  return lambda ? { lambda } : { value: evaluateSafely(node, context) };
}

/** The place of a lambda's body: the names around the lambda, then its parameters. */
function bound(lambda: Lambda, given: readonly Argument[], caller: EvaluationContext): EvaluationContext {
  const { parameters, home } = lambda;
  if (given.length !== parameters.length) return raise(VALUE);
  const depth = (caller.lambdaDepth ?? 0) + 1;
  if (depth > MOST_CALLS / (parameters.length + 1)) return raise(NUM);
  const names = parameters.map((name, i): [string, Argument] => [name, given[i] as Argument]);
  return { ...withNames(home, names), arrayMode: true, lambdaDepth: depth };
}

/** A name means the nearest of what it was given to, be it a value or a lambda. */
function withNames(context: EvaluationContext, names: readonly [string, Argument][]): EvaluationContext {
  const locals = new Map(context.locals ?? []);
  const lambdas = new Map(context.lambdas ?? []);
  for (const [name, given] of names) {
    if ('lambda' in given) {
      lambdas.set(name, given.lambda);
      locals.delete(name);
    } else {
      locals.set(name, given.value);
      lambdas.delete(name);
    }
  }
  return { ...context, locals, lambdas };
}
