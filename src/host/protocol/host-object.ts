import type { ClassDefinition } from './class-definition';

/** What a batch does with a member: load or follow it, set it, call it. */
export type MemberUse = 'get' | 'set' | 'call';

/** An object that the client can hold a proxy for. Made on demand; equality of instances means nothing. */
export abstract class HostObject {
  /** The members of its class; it must have been defined for this very class. */
  abstract get definition(): ClassDefinition;

  /** Called with the wire name before every use of a member; raises `ApiError` to refuse it. */
  assertAllowed(_member: string, _use: MemberUse): void {}
}
