import type { HostObject } from './host-object';

/** A scalar property. Without `get` it can only be set, without `set` only loaded. */
export interface Scalar<T> {
  get?(self: T): unknown;
  set?(self: T, value: unknown): void;
}

/** A method. `returns` tells whether the client reaches it through an object path or as an action with a plain result. */
export interface Method<T> {
  /** How many arguments the client sends at most; `null` for any number. */
  arguments: number | null;
  returns: 'object' | 'value';
  run(self: T, ...args: unknown[]): unknown;
}

export type Identity = { Id: string | number } | { _Id: string };

/**
 * What a class offers on the wire. All names are wire names (`Worksheets`, `GetRange`, `Values`), as in the library's own
 * class definitions, so that the two can be compared by a test.
 */
export interface ClassDefinition<T extends HostObject = HostObject> {
  readonly name: string;
  readonly scalars: Record<string, Scalar<T>>;
  readonly navigation: Record<string, (self: T) => HostObject | null>;
  readonly methods: Record<string, Method<T>>;
  /** Only for collections: the items in order. */
  readonly items?: (self: T) => HostObject[];
  /** What `getItem(key)` finds by identity or name; `null` when there is none. */
  readonly item?: (self: T, key: unknown) => HostObject | null;
  /** Identity sent with every answer about the object; it must stay valid when the object is renamed. */
  readonly identity?: (self: T) => Identity;
}

/** Members of a class by wire name; what is left out is empty. */
export function defineClass<T extends HostObject>(
  name: string,
  members: Partial<Omit<ClassDefinition<T>, 'name'>>,
): ClassDefinition {
  const definition: ClassDefinition<T> = { scalars: {}, navigation: {}, methods: {}, ...members, name };
  // A definition is only ever applied to objects that return it as their own: see HostObject.definition.
  return definition as unknown as ClassDefinition;
}

/** A method that returns a client object (or null for a null object). */
export const objectMethod = <T>(
  count: number | null,
  run: (self: T, ...args: unknown[]) => HostObject | null,
): Method<T> => ({ arguments: count, returns: 'object', run });

/** A method with a plain result, or none. */
export const valueMethod = <T>(count: number | null, run: (self: T, ...args: unknown[]) => unknown): Method<T> => ({
  arguments: count,
  returns: 'value',
  run,
});

const lookups = new WeakMap<object, Map<string, string>>();

/** The wire name that equals `name` but for case (the client sends camel case in some requests), or null. */
export function findName(members: Record<string, unknown>, name: string): string | null {
  if (Object.hasOwn(members, name)) return name;
  let lookup = lookups.get(members);
  if (!lookup) {
    lookup = new Map(Object.keys(members).map((key) => [key.toLowerCase(), key]));
    lookups.set(members, lookup);
  }
  return lookup.get(name.toLowerCase()) ?? null;
}

/** `GetRange` → `getRange`: how members are named in error locations and in JSON answers. */
export const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
