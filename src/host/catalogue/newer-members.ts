import type { ApiSet } from './library-class';
import type { Catalogue, CatalogueMember } from './catalogue';

/** True when a host that declares these sets (`{ ExcelApi: '1.9' }`) has the member. */
function isDeclared({ name, version }: ApiSet, declared: Record<string, string>): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [haveMajor = 0, haveMinor = 0] = (declared[name] ?? '0.0').split('.').map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}

const wireNames = ({ wire, setWire, registration }: CatalogueMember): string[] =>
  registration ? [registration.add, registration.remove] : setWire === undefined ? [wire] : [wire, setWire];

/** A documented member, as `Class.WireName`, and the requirement set that brings it. */
export type MemberSet = [wireName: string, set: string, version: string];

/** The requirement set of every documented member: plain data, which a page can do with instead of the catalogue. */
export const memberSets = (catalogue: Catalogue): MemberSet[] =>
  catalogue.classes.flatMap(({ name, members }) =>
    members
      .filter(({ documented }) => documented)
      .flatMap((member) =>
        wireNames(member).map((wire): MemberSet => [`${name}.${wire}`, member.set.name, member.set.version]),
      ),
  );

/** Of these members, as `Class.WireName`, those that are newer than the declared sets. */
export const newerOf = (sets: readonly MemberSet[], declared: Record<string, string>): Set<string> =>
  new Set(sets.filter(([, name, version]) => !isDeclared({ name, version }, declared)).map(([wire]) => wire));

/** The documented members, as `Class.WireName`, that are newer than the declared sets. */
export const newerMembers = (catalogue: Catalogue, declared: Record<string, string>): Set<string> =>
  newerOf(memberSets(catalogue), declared);
