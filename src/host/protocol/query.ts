import { ApiError } from './api-error';
import { camelCase, findName } from './class-definition';
import type { HostObject } from './host-object';
import { loadTree, type LoadTree } from './load-tree';
import { getScalar, navigate, unknownMember } from './members';
import type { Action, QueryInfo } from './wire';

/** `wire`: PascalCase with `_Items`, what `load` expects; `json`: camel case with `items`, what `retrieve` expects. */
export type Casing = 'wire' | 'json';

type Tree = Record<string, unknown>;

const keyFor = (name: string, casing: Casing): string => (casing === 'json' ? camelCase(name) : name);

/** Answers a `load` or `retrieve`. */
export function query(object: HostObject | null, info: QueryInfo, casing: Casing): Tree | null {
  return serialize(object, loadTree(info), casing, info);
}

/** The asked-for properties of an object; an empty tree means all its scalars. */
export function serialize(
  object: HostObject | null,
  tree: LoadTree,
  casing: Casing,
  paging: QueryInfo = {},
): Tree | null {
  if (object === null) return null;
  if (object.definition.items) return serializeCollection(object, tree, casing, paging);
  const all = tree.size === 0 || tree.has('*');
  return { ...(all ? allScalars(object, casing) : {}), ...namedMembers(object, tree, casing) };
}

/** Not offered at all, or not yet in the version of Excel that is played. */
const UNTOLD = new Set(['NotImplemented', 'ApiNotFound']);

/** Every scalar that has a value. One that the host cannot tell stays unloaded: reading it fails, it does not lie. */
function allScalars(object: HostObject, casing: Casing): Tree {
  const out: Tree = {};
  for (const [name, scalar] of Object.entries(object.definition.scalars)) {
    if (!scalar.get) continue;
    try {
      out[keyFor(name, casing)] = getScalar(object, name);
    } catch (error) {
      if (!(error instanceof ApiError && UNTOLD.has(error.code))) throw error;
    }
  }
  return out;
}

/**
 * The client sets `isNullObject` from any answer and has no such property on the wire, yet many scripts ask for it by name;
 * Excel lets them.
 */
const isNullFlag = (segment: string): boolean => segment.toLowerCase() === 'isnullobject';

function namedMembers(object: HostObject, tree: LoadTree, casing: Casing): Tree {
  const { scalars, navigation } = object.definition;
  const out: Tree = {};
  for (const [segment, subtree] of tree) {
    if (segment === '*' || isNullFlag(segment)) continue;
    const scalar = findName(scalars, segment);
    if (scalar !== null) {
      out[keyFor(scalar, casing)] = getScalar(object, scalar);
      continue;
    }
    const property = findName(navigation, segment);
    if (property === null) throw unknownMember(object, segment);
    out[keyFor(property, casing)] = serialize(navigate(object, property), subtree, casing);
  }
  return out;
}

/** Names of a collection go to its items, save those that are scalars of the collection itself (`count`). */
function serializeCollection(object: HostObject, tree: LoadTree, casing: Casing, paging: QueryInfo): Tree {
  const own: LoadTree = new Map();
  const forItems: LoadTree = new Map();
  for (const [segment, subtree] of tree) {
    if (segment.toLowerCase() === 'items') for (const [name, inner] of subtree) forItems.set(name, inner);
    else if (segment !== '*' && findName(object.definition.scalars, segment) !== null) own.set(segment, subtree);
    else forItems.set(segment, subtree);
  }
  const onlyOwn = own.size > 0 && forItems.size === 0;
  const out = {
    ...(tree.size === 0 || tree.has('*') ? allScalars(object, casing) : {}),
    ...namedMembers(object, own, casing),
  };
  if (onlyOwn && ![...tree.keys()].some((segment) => segment.toLowerCase() === 'items')) return out;
  return { ...out, [casing === 'json' ? 'items' : '_Items']: itemTrees(object, forItems, casing, paging) };
}

function itemTrees(object: HostObject, tree: LoadTree, casing: Casing, paging: QueryInfo): Tree[] {
  const skip = paging.Skip ?? 0;
  const items = object.definition.items?.(object) ?? [];
  const page = items.slice(skip, paging.Top === undefined ? undefined : skip + paging.Top);
  return page.map((item, i) => {
    const identity = item.definition.identity?.(item);
    const values = serialize(item, tree, casing) ?? {};
    return identity ? { ...values, ...identity } : { ...values, _Index: skip + i };
  });
}

/** Answers `context.loadRecursive`: named properties per class, followed down through navigation to a depth. */
export function recursiveQuery(
  object: HostObject | null,
  info: NonNullable<Action['RecursiveQueryInfo']>,
  depth = 0,
): Tree | null {
  if (object === null) return null;
  const asked = info.Queries[object.definition.name];
  if (object.definition.items) {
    const items = object.definition.items(object).map((item) => ({
      ...recursiveQuery(item, info, depth),
      ...item.definition.identity?.(item),
    }));
    return { _Items: items };
  }
  const out: Tree = asked ? { ...serialize(object, loadTree(asked), 'wire') } : {};
  if (depth >= (info.MaxDepth ?? 5)) return out;
  for (const name of Object.keys(object.definition.navigation)) {
    const child = navigate(object, name);
    if (child && wanted(child, info)) out[name] = recursiveQuery(child, info, depth + 1);
  }
  return out;
}

function wanted(child: HostObject, info: NonNullable<Action['RecursiveQueryInfo']>): boolean {
  if (info.Queries[child.definition.name]) return true;
  const first = child.definition.items?.(child)[0];
  return first !== undefined && info.Queries[first.definition.name] !== undefined;
}
