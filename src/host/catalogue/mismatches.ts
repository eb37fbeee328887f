import type { ClassDefinition } from '../protocol';
import type { Catalogue, CatalogueClass } from './catalogue';
import { identityKeyOf } from './identity-key';

/** Something that the host offers otherwise than the client expects. */
export interface Mismatch {
  className: string;
  member: string;
  problem: string;
}

/** Compares what a host offers with what the client knows: wire names, kinds, arities, identities, enumerations. */
export function mismatches(catalogue: Catalogue, offered: ClassDefinition[]): Mismatch[] {
  const known = new Map(catalogue.classes.map((one) => [one.name, one]));
  const internal = new Set(catalogue.internalNames);
  return offered.flatMap((definition) => {
    const theirs = known.get(definition.name);
    const say = (member: string, problem: string): Mismatch => ({ className: definition.name, member, problem });
    if (!theirs) return [say('', 'the client has no such class')];
    return [
      ...scalarMismatches(definition, theirs, say),
      ...navigationMismatches(definition, theirs, say),
      ...methodMismatches(definition, theirs, internal, say),
      ...collectionMismatches(definition, theirs, say),
      ...identityMismatches(definition, theirs, say),
    ];
  });
}

type Say = (member: string, problem: string) => Mismatch;

function scalarMismatches({ scalars }: ClassDefinition, { members }: CatalogueClass, say: Say): Mismatch[] {
  const found: Mismatch[] = [];
  const known = members.filter(({ kind }) => kind === 'scalar');
  for (const [wire, { get, set }] of Object.entries(scalars)) {
    const loaded = known.find((member) => member.wire === wire);
    const sent = known.find((member) => member.setWire === wire);
    if (!loaded && !sent) found.push(say(wire, unknown(wire, members, 'scalar')));
    else if (get && !loaded) found.push(say(wire, 'the client sets it, but never loads it under this name'));
    else if (set && !sent && !loaded?.setWire) found.push(say(wire, 'the client only reads it'));
    if (!get && !set) found.push(say(wire, 'can be neither loaded nor set'));
  }
  return found;
}

function navigationMismatches({ navigation }: ClassDefinition, { members }: CatalogueClass, say: Say): Mismatch[] {
  const known = new Set(members.filter(({ kind }) => kind === 'navigation').map(({ wire }) => wire));
  return Object.keys(navigation)
    .filter((wire) => !known.has(wire))
    .map((wire) => say(wire, unknown(wire, members, 'navigation property')));
}

/** Worksheet functions are matched in any case, and the calculator may know more of them than scripts can name. */
const ANY_NAMES = 'Functions';

function methodMismatches(
  { name, methods }: ClassDefinition,
  { members }: CatalogueClass,
  internal: Set<string>,
  say: Say,
): Mismatch[] {
  if (name === ANY_NAMES) return [];
  const found: Mismatch[] = [];
  for (const [wire, method] of Object.entries(methods)) {
    const known = members.find((member) => member.wire === wire && /method$/.test(member.kind));
    if (!known) {
      if (!internal.has(wire)) found.push(say(wire, unknown(wire, members, 'method')));
      continue;
    }
    if (known.kind !== `${method.returns} method`)
      found.push(
        say(wire, `returns ${method.returns === 'object' ? 'an object' : 'a value'}, not as the client expects`),
      );
    if (method.arguments === null && !known.variadic)
      found.push(say(wire, `takes any number of arguments where the client sends ${known.arguments}`));
    if (method.arguments !== null && method.arguments !== known.arguments)
      found.push(say(wire, `takes ${method.arguments} arguments where the client sends ${known.arguments}`));
  }
  return found;
}

function collectionMismatches(definition: ClassDefinition, { items, members }: CatalogueClass, say: Say): Mismatch[] {
  const found: Mismatch[] = [];
  if (items && !definition.items) found.push(say('items', 'the client expects an enumeration'));
  if (!items && definition.items) found.push(say('items', 'for the client it is no collection'));
  const byKey = members.some(({ kind }) => kind === 'item');
  if (definition.item && !byKey) found.push(say('getItem', 'the client addresses no item by key'));
  // How the client addresses the items of an enumeration that it has loaded.
  if (items?.keyed && !definition.item) found.push(say('getItem', 'the client addresses items by key'));
  if (items && !items.keyed && !Object.hasOwn(definition.methods, 'GetItemAt'))
    found.push(say('getItemAt', 'the client addresses items by position'));
  return found;
}

function identityMismatches(definition: ClassDefinition, { identity }: CatalogueClass, say: Say): Mismatch[] {
  const given = identityKeyOf(definition);
  // References are given by the interpreter, to whatever object the client asks to keep.
  if (identity === '_ReferenceId' || identity === null) return [];
  if (given === identity) return [];
  return [say(identity, given === null ? 'the client expects this identity' : `the identity given is ${given}`)];
}

/** A name that the client does not know, or knows as something else. */
function unknown(wire: string, members: CatalogueClass['members'], what: string): string {
  const other = members.find((member) => member.wire === wire);
  if (other) return `is no ${what}: for the client it is of the kind "${other.kind}"`;
  const near = members.find((member) => member.wire.toLowerCase() === wire.toLowerCase());
  return near ? `is written ${near.wire} by the client` : `the client has no such ${what}`;
}
