/**
 * `items`: the enumeration of a collection; `item`: `getItem(key)` by indexer; `client`: composed by the client from
 * other members, so that nothing of that name reaches a host.
 */
export type MemberKind =
  'scalar' | 'navigation' | 'object method' | 'value method' | 'item' | 'items' | 'event' | 'client';

/** `{ name: 'ExcelApi', version: '1.7' }`. */
export interface ApiSet {
  name: string;
  version: string;
}

/** A member as the client itself defines it. */
export interface LibraryMember {
  /** As scripts write it: `getRange`. */
  name: string;
  /** As messages carry it: `GetRange`. */
  wire: string;
  kind: MemberKind;
  /** For scalars that the client lets be set: the name under which it sends the value. */
  setWire?: string;
  /** For methods: how many arguments are sent. */
  arguments?: number;
  /** For methods that take any number of values. */
  variadic?: boolean;
  /** The class of the object reached, where there is one. */
  target?: string;
  /** For events: the methods called on the object when the first handler comes and the last one goes. */
  registration?: { add: string; remove: string };
  set: ApiSet;
}

export type IdentityKey = 'Id' | '_Id' | '_ReferenceId';

/** A class as the client itself defines it. */
export interface LibraryClass {
  name: string;
  /** What an answer about an object must carry for the client to find it again. */
  identity: IdentityKey | null;
  /** For collections: the class of the items, and whether items are addressed by key rather than by position. */
  items: { target: string; keyed: boolean } | null;
  members: LibraryMember[];
}
