import type { ClassDefinition, HostObject } from '../protocol';

/** Answers to everything with itself: stands for any object whose identity is asked for. */
function anyObject(): HostObject {
  const answer: unknown = new Proxy(() => answer, {
    get: (_, name) => (name === Symbol.toPrimitive ? () => '' : answer),
    apply: () => answer,
    construct: () => answer as object,
  });
  return answer as HostObject;
}

/** The key under which a class gives the identity of its objects; null when it gives none. */
export function identityKeyOf({ identity }: ClassDefinition): string | null {
  return identity ? (Object.keys(identity(anyObject()))[0] ?? null) : null;
}
