import type { AnyNode, CallExpression, FunctionExpression } from 'acorn';
import type { ApiSet, IdentityKey, LibraryClass, LibraryMember } from './library-class';
import { callsIn, calleeName, isTrue, lastName, property, returnedArray, text, walk } from './syntax';

/** Members that every proxy has and that never reach a host under their own name. */
const PLUMBING = new Set(['set', 'update', 'load', 'retrieve', 'toJSON', 'setMockData', 'ensureUnchanged', 'items']);

/** What the class body says, by public name. */
interface Body {
  properties: Map<string, { get: AnyNode; set: AnyNode | null }>;
  methods: Map<string, FunctionExpression>;
}

/**
 * Reads a class from the function that makes it.
 * @param setters names under which setters written outside their class send values, by `Class_Property`
 * @returns null for what is not the proxy of a host object
 */
export function readLibraryClass(maker: FunctionExpression, setters: Map<string, string>): LibraryClass | null {
  const body = readBody(maker);
  const named = body.properties.get('_className');
  if (!named) return null;
  // A generic class carries its type parameter in its name.
  const name = returnedText(named.get).replace(/<.*$/, '');
  return {
    name,
    identity: identityOf(body.methods.get('_handleIdResult')),
    items: itemsOf(body),
    members: [
      ...scalarMembers(name, body, setters),
      ...propertyMembers(name, body),
      ...methodMembers(body),
      ...itemsMember(body),
    ],
  };
}

function readBody(maker: FunctionExpression): Body {
  const body: Body = { properties: new Map(), methods: new Map() };
  for (const statement of maker.body.body) {
    if (statement.type !== 'ExpressionStatement') continue;
    const { expression } = statement;
    if (expression.type === 'CallExpression' && calleeName(expression) === 'defineProperty') {
      const get = property(expression.arguments[2], 'get');
      if (get)
        body.properties.set(text(expression.arguments[1]), { get, set: property(expression.arguments[2], 'set') });
    }
    if (expression.type === 'AssignmentExpression' && expression.right.type === 'FunctionExpression')
      body.methods.set(lastName(expression.left), expression.right);
  }
  return body;
}

function returnedText(getter: AnyNode): string {
  let found = '';
  walk(getter, (node) => {
    if (node.type === 'ReturnStatement') found = text(node.argument);
  });
  return found;
}

function identityOf(method: FunctionExpression | undefined): IdentityKey | null {
  const keys = new Set<string>();
  if (method)
    walk(method, (node) => {
      if (node.type === 'MemberExpression' && node.computed) keys.add(text(node.property));
    });
  return (['_ReferenceId', 'Id', '_Id'] as const).find((key) => keys.has(key)) ?? null;
}

function itemsOf({ methods }: Body): LibraryClass['items'] {
  const handler = methods.get('_handleResult');
  const made = handler && callsIn(handler).find((call) => calleeName(call) === '_createChildItemObject');
  return made ? { target: lastName(made.arguments[0]), keyed: isTrue(made.arguments[1]) } : null;
}

const FIRST_SET: ApiSet = { name: 'ExcelApi', version: '1.1' };

/** The requirement set that the client names when it guards a member; the first when it guards nothing. */
function setOf(node: AnyNode): ApiSet {
  const guard = callsIn(node).find((call) => calleeName(call) === '_throwIfApiNotSupported');
  return guard ? { name: text(guard.arguments[1]) || FIRST_SET.name, version: text(guard.arguments[2]) } : FIRST_SET;
}

function scalarMembers(className: string, { properties }: Body, setters: Map<string, string>): LibraryMember[] {
  const list = (name: string): unknown[] => {
    const found = properties.get(name);
    return found ? returnedArray(found.get) : [];
  };
  const wires = list('_scalarPropertyOriginalNames').map(String);
  return list('_scalarPropertyNames').map((given, i) => {
    const name = String(given);
    const wire = wires[i] ?? '';
    const found = properties.get(name);
    const member: LibraryMember = { name, wire, kind: 'scalar', set: found ? setOf(found.get) : FIRST_SET };
    if (found?.set) {
      const sent = callsIn(found.set).find((call) => calleeName(call) === '_invokeSetProperty');
      member.setWire = setters.get(`${className}_${wire}`) ?? (text(sent?.arguments[1]) || wire);
    }
    return member;
  });
}

function propertyMembers(className: string, { properties }: Body): LibraryMember[] {
  const members: LibraryMember[] = [];
  for (const [name, { get }] of properties) {
    const calls = callsIn(get);
    const made = calls.find((call) => calleeName(call) === '_createPropertyObject');
    if (made)
      members.push({
        name,
        wire: text(made.arguments[2]),
        kind: 'navigation',
        target: lastName(made.arguments[0]),
        set: setOf(get),
      });
    else if (name.startsWith('on') && isEvent(get)) members.push(eventMember(name, get, className));
  }
  return members;
}

function isEvent(getter: AnyNode): boolean {
  let found = false;
  walk(getter, (node) => {
    if (node.type === 'NewExpression' && /EventHandlers$/.test(lastName(node.callee))) found = true;
  });
  return found;
}

function eventMember(name: string, getter: AnyNode, className: string): LibraryMember {
  const called = callsIn(getter).map(calleeName);
  const add = called.find((method) => method.startsWith('_Register'));
  const remove = called.find((method) => method.startsWith('_Unregister'));
  const member: LibraryMember = { name, wire: `${className}.${name}`, kind: 'event', set: setOf(getter) };
  if (add !== undefined && remove !== undefined) member.registration = { add, remove };
  return member;
}

function methodMembers({ methods }: Body): LibraryMember[] {
  const members: LibraryMember[] = [];
  for (const [name, method] of methods) {
    if (PLUMBING.has(name) || /^_[a-z]/.test(name)) continue;
    members.push({ name, set: setOf(method), ...wireMethod(name, method) });
  }
  return members;
}

/** How a method reaches the host: the call that it makes on itself. */
function wireMethod(name: string, method: FunctionExpression): Omit<LibraryMember, 'name' | 'set'> {
  const calls = callsIn(method);
  const ownCall = (callee: string, at: number): CallExpression | undefined =>
    calls.find((call) => calleeName(call) === callee && call.arguments[at]?.type === 'ThisExpression');
  const made = ownCall('_createMethodObject', 1);
  if (made)
    return {
      wire: text(made.arguments[2]),
      kind: 'object method',
      target: lastName(made.arguments[0]),
      ...argumentsOf(made.arguments[4], method),
    };
  const indexed = ownCall('_createIndexerObject', 1);
  if (indexed) return { wire: '', kind: 'item', target: lastName(indexed.arguments[0]) };
  const invoked = ownCall('_invokeMethod', 0);
  if (!invoked) return { wire: name, kind: 'client' };
  return { wire: text(invoked.arguments[1]), kind: 'value method', ...argumentsOf(invoked.arguments[3], method) };
}

function argumentsOf(node: AnyNode | undefined, method: FunctionExpression): { arguments: number; variadic?: true } {
  const count = node?.type === 'ArrayExpression' ? node.elements.length : 0;
  return usesArguments(method) ? { arguments: count, variadic: true } : { arguments: count };
}

function usesArguments(method: FunctionExpression): boolean {
  let found = false;
  walk(method.body, (node) => {
    if (node.type === 'Identifier' && node.name === 'arguments') found = true;
  });
  return found;
}

function itemsMember(body: Body): LibraryMember[] {
  const found = itemsOf(body);
  return found ? [{ name: 'items', wire: '_Items', kind: 'items', target: found.target, set: FIRST_SET }] : [];
}
