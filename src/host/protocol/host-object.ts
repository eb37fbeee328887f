import type { ClassDefinition } from './class-definition';

/** An object that the client can hold a proxy for. Made on demand; equality of instances means nothing. */
export abstract class HostObject {
  /** The members of its class; it must have been defined for this very class. */
  abstract get definition(): ClassDefinition;
}
