import type { ApiSet, LibraryClass, LibraryMember } from './library-class';
import type { Library } from './read-library';
import type { DocumentedClasses, DocumentedMember } from './read-types';

/** A member of the client, with what its documentation adds. */
export interface CatalogueMember extends LibraryMember {
  /** False for what the client has for itself or for Microsoft's own add-ins. */
  documented: boolean;
  /** For documented methods: how many arguments a script must give at least. */
  min: number;
  /** … and how many it may give; `null` for any number. */
  max: number | null;
}

export interface CatalogueClass extends Omit<LibraryClass, 'members'> {
  documented: boolean;
  members: CatalogueMember[];
}

/** All that the client knows of Excel. */
export interface Catalogue {
  /** Versions of the two packages that it was read from. */
  versions: { client: string; types: string };
  classes: CatalogueClass[];
  internalNames: string[];
  /** Documented members that this version of the client does not have. */
  newer: { className: string; member: string; set: ApiSet | null }[];
}

/** Joins the client's own definitions with their documentation. Requirement sets are those of the documentation, if any. */
export function joinCatalogue(
  { classes, internalNames }: Library,
  documented: DocumentedClasses,
  versions: Catalogue['versions'],
): Catalogue {
  return {
    versions,
    internalNames,
    classes: classes.map((known) => ({
      ...known,
      documented: documented.has(known.name),
      members: known.members.map((member) => joinMember(member, documented.get(known.name)?.get(member.name))),
    })),
    newer: newerMembers(classes, documented),
  };
}

const joinMember = (member: LibraryMember, found: DocumentedMember | undefined): CatalogueMember => ({
  ...member,
  set: found?.set ?? member.set,
  documented: found !== undefined && member.kind !== 'client',
  min: found?.min ?? 0,
  max: found ? found.max : (member.arguments ?? 0),
});

function newerMembers(classes: LibraryClass[], documented: DocumentedClasses): Catalogue['newer'] {
  const known = new Map(classes.map(({ name, members }) => [name, new Set(members.map((member) => member.name))]));
  return [...documented].flatMap(([className, members]) =>
    // A request context is no class of the host.
    className === 'RequestContext'
      ? []
      : [...members.values()]
          .filter(({ name }) => !known.get(className)?.has(name))
          .map(({ name, set }) => ({ className, member: name, set })),
  );
}
