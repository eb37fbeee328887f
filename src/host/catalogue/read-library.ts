import { parse, type AnyNode, type FunctionExpression } from 'acorn';
import type { LibraryClass } from './library-class';
import { readLibraryClass } from './read-library-class';
import { callsIn, calleeName, text, walk } from './syntax';

export interface Library {
  classes: LibraryClass[];
  /** Names with a leading underscore that occur as texts: the client's own bookkeeping on the wire. */
  internalNames: string[];
}

/** Reads the classes of the `Excel` namespace from the source of the client's readable build. */
export function readLibrary(source: string): Library {
  const program = parse(source, { ecmaVersion: 2020 });
  const body = excelNamespace(program);
  const setters = settersOutsideClasses(body);
  const classes: LibraryClass[] = [];
  for (const statement of body.body.body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { init } of statement.declarations) {
      const maker = init?.type === 'CallExpression' ? (init.callee as AnyNode) : null;
      if (maker?.type !== 'FunctionExpression') continue;
      const found = readLibraryClass(maker, setters);
      if (found) classes.push(found);
    }
  }
  return { classes, internalNames: internalNames(program) };
}

/** `(function (Excel) { … })(Excel || (Excel = {}))`. */
function excelNamespace(program: AnyNode): FunctionExpression {
  let found: FunctionExpression | null = null;
  if (program.type === 'Program')
    for (const statement of program.body) {
      if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'CallExpression') continue;
      const callee = statement.expression.callee as AnyNode;
      if (callee.type !== 'FunctionExpression') continue;
      const parameter = callee.params[0];
      if (parameter?.type === 'Identifier' && parameter.name === 'Excel') found = callee;
    }
  if (!found) throw new Error('The client has no Excel namespace.');
  return found;
}

/** `function Worksheet_ShowGridlines_Set(…)` sends under a name of its own: by `Worksheet_ShowGridlines`. */
function settersOutsideClasses(body: AnyNode): Map<string, string> {
  const found = new Map<string, string>();
  walk(body, (node) => {
    const name = node.type === 'FunctionDeclaration' ? /^(\w+_\w+)_Set$/.exec(node.id?.name ?? '')?.[1] : undefined;
    if (name === undefined) return;
    const sent = callsIn(node).find((call) => calleeName(call) === '_invokeSetProperty');
    const wire = text(sent?.arguments[1]);
    if (wire !== '') found.set(name, wire);
  });
  return found;
}

function internalNames(program: AnyNode): string[] {
  const found = new Set<string>();
  walk(program, (node) => {
    const value = text(node);
    if (/^_[A-Z]\w*$/.test(value)) found.add(value);
  });
  return [...found].sort();
}
