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

/** The documented members, as `Class.WireName`, that are newer than the declared sets. */
export function newerMembers(catalogue: Catalogue, declared: Record<string, string>): Set<string> {
  const newer = new Set<string>();
  for (const { name, members } of catalogue.classes)
    for (const member of members)
      if (member.documented && !isDeclared(member.set, declared))
        for (const wire of wireNames(member)) newer.add(`${name}.${wire}`);
  return newer;
}
