import type { AnyNode, CallExpression } from 'acorn';

/** Visits a node and all below it. */
export function walk(node: AnyNode, visit: (node: AnyNode) => void): void {
  visit(node);
  for (const value of Object.values(node) as unknown[]) {
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && 'type' in child) walk(child as AnyNode, visit);
  }
}

/** Every call below a node. */
export function callsIn(node: AnyNode): CallExpression[] {
  const found: CallExpression[] = [];
  walk(node, (inner) => {
    if (inner.type === 'CallExpression') found.push(inner);
  });
  return found;
}

/** `Excel.Range` and `Range` → `Range`; empty for anything else. */
export function lastName(node: AnyNode | null | undefined): string {
  if (node?.type === 'Identifier') return node.name;
  return node?.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : '';
}

export const calleeName = ({ callee }: CallExpression): string => lastName(callee);

/** The text of a string literal, else empty. */
export const text = (node: AnyNode | null | undefined): string =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : '';

export const isTrue = (node: AnyNode | null | undefined): boolean => node?.type === 'Literal' && node.value === true;

/** The literals of the array that a function returns. */
export function returnedArray(node: AnyNode): unknown[] {
  let found: unknown[] = [];
  walk(node, (inner) => {
    if (inner.type === 'ReturnStatement' && inner.argument?.type === 'ArrayExpression')
      found = inner.argument.elements.map((element) => (element?.type === 'Literal' ? element.value : undefined));
  });
  return found;
}

/** The value of a property of an object literal. */
export function property(node: AnyNode | null | undefined, name: string): AnyNode | null {
  if (node?.type !== 'ObjectExpression') return null;
  for (const entry of node.properties)
    if (entry.type === 'Property' && lastName(entry.key) === name) return entry.value;
  return null;
}
