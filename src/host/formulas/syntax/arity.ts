import type { FunctionSpec } from '../functions/spec';

/** The name under which a call with a wrong number of arguments is refused (Excel does not let it be entered), or null. */
export function checkArity(spec: FunctionSpec, count: number): string | null {
  // `TODAY()` and `SUM()` both parse to no argument.
  return count >= spec.min && count <= spec.max ? null : `${spec.name}/${count}`;
}
