import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse, type AnyNode, type CallExpression, type FunctionExpression } from 'acorn';

/** A class as the library itself defines it. */
export interface LibraryClass {
  name: string;
  /** Scalars by wire name; true when the client lets them be set. */
  scalars: Map<string, boolean>;
  /** Names that setters send, where they differ from the scalar's. */
  setNames: Set<string>;
  navigation: Set<string>;
  /** Number of arguments by wire name. */
  methods: Map<string, { arguments: number; returns: 'object' | 'value' }>;
  /** `getItem(key)` by indexer. */
  indexer: boolean;
}

/** The class definitions in the readable build of the client. */
export function libraryClasses(): Map<string, LibraryClass> {
  const folder = dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json'));
  const source = readFileSync(join(folder, 'dist', 'excel-web-16.00.debug.js'), 'utf8');
  const classes = new Map<string, LibraryClass>();
  const program = parse(source, { ecmaVersion: 2020 });
  walk(program, (node) => {
    const found = classOf(node);
    // Names such as Application occur for other hosts too; those of Excel hold the most.
    const known = found && classes.get(found.name);
    if (found && (!known || known.methods.size + known.scalars.size <= found.methods.size + found.scalars.size))
      classes.set(found.name, found);
  });
  for (const [name, set] of customSetters(program)) classes.get(name)?.setNames.add(set);
  return classes;
}

/** Setters written outside their class: `function Worksheet_ShowGridlines_Set(…)`. */
function customSetters(program: AnyNode): [className: string, wire: string][] {
  const found: [string, string][] = [];
  walk(program, (node) => {
    const name = node.type === 'FunctionDeclaration' ? /^(\w+?)_\w+_Set$/.exec(node.id?.name ?? '')?.[1] : undefined;
    if (name === undefined) return;
    walk(node, (inner) => {
      if (inner.type === 'CallExpression' && calleeName(inner) === '_invokeSetProperty')
        found.push([name, String(literal(inner.arguments[1]))]);
    });
  });
  return found;
}

function walk(node: AnyNode, visit: (node: AnyNode) => void): void {
  visit(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && 'type' in child) walk(child as AnyNode, visit);
  }
}

/** `var Range = (function (_super) { … }(OfficeExtension.ClientObject))`. */
function classOf(node: AnyNode): LibraryClass | null {
  if (node.type !== 'VariableDeclarator' || node.init?.type !== 'CallExpression') return null;
  const { callee } = node.init;
  const made = callee as AnyNode;
  if (made.type !== 'FunctionExpression' || made.params[0]?.type !== 'Identifier' || made.params[0].name !== '_super')
    return null;
  const found: LibraryClass = {
    name: node.id.type === 'Identifier' ? node.id.name : '',
    scalars: new Map(),
    setNames: new Set(),
    navigation: new Set(),
    methods: new Map(),
    indexer: false,
  };
  readMembers(made, found);
  return found;
}

function readMembers(body: FunctionExpression, found: LibraryClass): void {
  let names: unknown[] = [];
  let settable: unknown[] = [];
  walk(body, (node) => {
    if (node.type !== 'CallExpression') return;
    const called = calleeName(node);
    const text = (at: number): string => String(literal(node.arguments[at]));
    if (called === 'defineProperty') {
      if (text(1) === '_scalarPropertyOriginalNames') names = returnedArray(node);
      if (text(1) === '_scalarPropertyUpdateable') settable = returnedArray(node);
    }
    if (called === '_createPropertyObject') found.navigation.add(text(2));
    if (called === '_createIndexerObject') found.indexer = true;
    if (called === '_invokeSetProperty') found.setNames.add(text(1));
    if (called === '_createMethodObject') addMethod(found, text(2), node.arguments[4], 'object');
    if (called === '_invokeMethod') addMethod(found, text(1), node.arguments[3], 'value');
  });
  names.forEach((name, i) => found.scalars.set(String(name), settable[i] === true));
}

function addMethod(
  found: LibraryClass,
  name: string,
  args: CallExpression['arguments'][number] | undefined,
  returns: 'object' | 'value',
): void {
  if (args?.type === 'ArrayExpression') found.methods.set(name, { arguments: args.elements.length, returns });
}

const calleeName = ({ callee }: CallExpression): string => {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : '';
};

const literal = (node: AnyNode | undefined): unknown => (node?.type === 'Literal' ? node.value : undefined);

/** The array that the getter of a `defineProperty` returns. */
function returnedArray(call: CallExpression): unknown[] {
  let found: unknown[] = [];
  walk(call, (node) => {
    if (node.type === 'ReturnStatement' && node.argument?.type === 'ArrayExpression')
      found = node.argument.elements.map((element) => literal(element ?? undefined));
  });
  return found;
}
