import { ApiError } from './api-error';
import { findName } from './class-definition';
import type { HostObject } from './host-object';
import { locationOf, navigate, setScalar } from './members';

/** Sets the properties named in `state`; nested objects go to navigation properties. Names may be in any case. */
export function assign(object: HostObject, state: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(state)) {
    if (value === undefined) continue;
    const property = findName(object.definition.navigation, name);
    if (property === null) {
      setScalar(object, name, value);
      continue;
    }
    const child = navigate(object, property);
    if (!child) throw new ApiError('ItemNotFound', '', locationOf(object, property));
    if (value !== null) assign(child, value as Record<string, unknown>);
  }
}
