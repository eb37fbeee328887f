import { type ApiError, invalidArgument, itemNotFound, notImplemented } from './api-error';
import { camelCase, findName, type Method } from './class-definition';
import type { HostObject } from './host-object';

export const locationOf = (object: HostObject, member: string): string =>
  `${object.definition.name}.${camelCase(member)}`;

/** Runs `body`; a refusal without location gets `Class.member`. */
function located<T>(object: HostObject, member: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    // WorkbookError and the like carry a code but know no location.
    if (error instanceof Error && 'code' in error && !(error as { location?: string }).location)
      Object.assign(error, { location: locationOf(object, member) });
    throw error;
  }
}

/** A member that the class does not offer: Excel may be too old for it, or the host does not have it. */
export function unknownMember(object: HostObject, name: string): ApiError {
  // Loads name members as scripts do, in camel case.
  object.assertAllowed(name.charAt(0).toUpperCase() + name.slice(1), 'get');
  return notImplemented(locationOf(object, name));
}

function methodOf(object: HostObject, name: string): { method: Method<HostObject>; name: string } {
  const { methods } = object.definition;
  const known = findName(methods, name);
  if (known === null) throw unknownMember(object, name);
  return { method: methods[known] as Method<HostObject>, name: known };
}

/** Calls a method. Missing arguments arrive as `null`, as the client sends them. */
export function callMethod(object: HostObject, name: string, args: unknown[]): unknown {
  const found = methodOf(object, name);
  const expected = found.method.arguments;
  return located(object, found.name, () => {
    object.assertAllowed(found.name, 'call');
    if (expected !== null && args.length > expected && args.slice(expected).some((arg) => arg !== null))
      throw invalidArgument(`${args.length} arguments where at most ${expected} are known.`);
    const padded = expected === null ? args : Array.from({ length: expected }, (_, i) => args[i] ?? null);
    return found.method.run(object, ...padded);
  });
}

/** Follows a navigation property. Raises `NotImplemented` for one that the class does not offer. */
export function navigate(object: HostObject, name: string): HostObject | null {
  const { navigation } = object.definition;
  const known = findName(navigation, name);
  if (known === null) throw unknownMember(object, name);
  return located(object, known, () => {
    object.assertAllowed(known, 'get');
    return (navigation[known] as (self: HostObject) => HostObject | null)(object);
  });
}

/** `getItem(key)`. Raises `ItemNotFound` when there is no such item. */
export function itemOf(object: HostObject, key: unknown): HostObject {
  const { item } = object.definition;
  if (!item) throw notImplemented(locationOf(object, 'GetItem'));
  return located(object, 'GetItem', () => {
    const found = item(object, key);
    if (!found) throw itemNotFound(`There is no "${String(key)}".`);
    return found;
  });
}

export function getScalar(object: HostObject, name: string): unknown {
  const scalar = object.definition.scalars[name];
  if (!scalar?.get) throw notImplemented(locationOf(object, name));
  const { get } = scalar;
  return located(object, name, () => {
    object.assertAllowed(name, 'get');
    return get(object);
  });
}

/**
 * Sets a scalar property. Raises `NotImplemented` for one that is unknown or can only be read: the client itself refuses to
 * set what Excel only lets be read, so that the host alone is at fault here.
 */
export function setScalar(object: HostObject, name: string, value: unknown): void {
  const { scalars } = object.definition;
  const known = findName(scalars, name);
  if (known === null) throw unknownMember(object, name);
  const { set } = scalars[known] as { set?: (self: HostObject, value: unknown) => void };
  if (!set) throw notImplemented(locationOf(object, known), 'the property can only be read.');
  located(object, known, () => {
    object.assertAllowed(known, 'set');
    set(object, value);
  });
}
