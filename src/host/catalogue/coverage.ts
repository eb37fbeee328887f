import type { ClassDefinition } from '../protocol';
import type { Catalogue, CatalogueClass, CatalogueMember } from './catalogue';
import type { ApiSet } from './library-class';
import { offers } from './offers';
import { standingOf, topicOf, type TopicStanding } from './topics';

/** A documented member, and whether the host offers it. */
export interface CoveredMember {
  className: string;
  /** `onChanged`, `getRange`; `name (set)` where the host can only read what scripts may set. */
  member: string;
  kind: CatalogueMember['kind'];
  /** `ExcelApi 1.7`. */
  set: string;
  standing: TopicStanding;
  covered: boolean;
}

export interface Count {
  covered: number;
  known: number;
}

export interface ClassCoverage extends Count {
  name: string;
  topic: string;
  standing: TopicStanding;
  missing: string[];
}

export interface SetCoverage {
  /** `ExcelApi 1.7`. */
  set: string;
  /** Members of this set alone, of the wanted topics and of all. */
  wanted: Count;
  all: Count;
  /** This set and all before it are covered for the wanted topics. */
  whole: boolean;
  /** Wanted members that are missing, as `Class.member`. */
  missing: string[];
}

export interface Coverage {
  versions: Catalogue['versions'];
  classes: ClassCoverage[];
  /** The sets of `ExcelApi` in order. */
  sets: SetCoverage[];
  totals: Record<TopicStanding | 'all', Count>;
  /** Highest version of ExcelApi that is covered whole for the wanted topics; null when not even the first is. */
  highestWhole: string | null;
  /** Documented members that this client does not have and nobody can call through it. */
  newerThanClient: number;
}

const setName = ({ name, version }: ApiSet): string => `${name} ${version}`;

/** Every documented member that the client has, class by class in the client's order. */
export function coveredMembers(catalogue: Catalogue, offered: ClassDefinition[]): CoveredMember[] {
  const byName = new Map(offered.map((definition) => [definition.name, definition]));
  return catalogue.classes
    .filter(({ documented }) => documented)
    .flatMap((known) => membersOf(known, byName.get(known.name)));
}

const membersOf = (known: CatalogueClass, definition: ClassDefinition | undefined): CoveredMember[] =>
  known.members
    .filter(({ documented }) => documented)
    .map((member) => {
      const given = offers(definition, known.name, member);
      return {
        className: known.name,
        member: given === 'read only' ? `${member.name} (set)` : member.name,
        kind: member.kind,
        set: setName(member.set),
        standing: standingOf(known.name, member),
        covered: given === 'whole',
      };
    });

/** @param only a requirement set such as `ExcelApi 1.9`: nothing else is counted then */
export function coverage(catalogue: Catalogue, offered: ClassDefinition[], only: string | null = null): Coverage {
  const all = coveredMembers(catalogue, offered);
  const members = only === null ? all : all.filter(({ set }) => set === only);
  const sets = setCoverage(all);
  return {
    versions: catalogue.versions,
    classes: classCoverage(members),
    sets: only === null ? sets : sets.filter(({ set }) => set === only),
    totals: {
      wanted: count(members.filter(({ standing }) => standing === 'wanted')),
      later: count(members.filter(({ standing }) => standing === 'later')),
      other: count(members.filter(({ standing }) => standing === 'other')),
      all: count(members),
    },
    highestWhole: sets.filter(({ whole }) => whole).at(-1)?.set ?? null,
    newerThanClient: catalogue.newer.length,
  };
}

const count = (members: CoveredMember[]): Count => ({
  covered: members.filter(({ covered }) => covered).length,
  known: members.length,
});

/** Members that stand elsewhere than their class are counted where they stand: `Worksheet.shapes` with the shapes. */
const FROM_ELSEWHERE = 'reached from other classes';

function classCoverage(members: CoveredMember[]): ClassCoverage[] {
  const groups = new Map<string, CoveredMember[]>();
  for (const member of members) {
    const key = `${member.className} ${member.standing}`;
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()].map((own) => {
    const { className, standing } = own[0] as CoveredMember;
    const topic = topicOf(className);
    return {
      name: className,
      topic: topic.standing === standing ? topic.name : FROM_ELSEWHERE,
      standing,
      ...count(own),
      missing: own.filter(({ covered }) => !covered).map(({ member }) => member),
    };
  });
}

function setCoverage(members: CoveredMember[]): SetCoverage[] {
  const versions = [...new Set(members.map(({ set }) => set))]
    .flatMap((set) => /^ExcelApi 1\.(\d+)$/.exec(set)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  let whole = true;
  return versions.map((version) => {
    const own = members.filter(({ set }) => set === `ExcelApi 1.${version}`);
    const wanted = own.filter(({ standing }) => standing === 'wanted');
    const missing = wanted.filter(({ covered }) => !covered);
    whole &&= missing.length === 0;
    return {
      set: `ExcelApi 1.${version}`,
      wanted: count(wanted),
      all: count(own),
      whole,
      missing: missing.map(({ className, member }) => `${className}.${member}`),
    };
  });
}
