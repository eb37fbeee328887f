import type { Messages } from '../../i18n';
import type { Census, Need } from '../census';
import { commonNeeds, LotsApart, tooLightRows, type CommonNeed, type TooLight, type ValuationGroup } from '../families';
import { valuationsOf } from '../families/valuations';
import { familiesByCode } from '../family-of';
import { fill } from '../fill';
import type { Finding } from '../finding';
import { compareDates, type CalendarDate } from '../parsing/calendar';
import { valueOf } from '../parsing/reading';
import { procedureWeight } from '../procedures';
import { valuationNames } from './valuation-names';

type Texts = Messages['sheets']['families'];

export type FamilyAction = keyof Omit<Texts['actions'], 'none'>;

/** One group of the sheet Familles: what its formulas must give, and what words say of it. */
export interface FamilyLine {
  group: ValuationGroup;
  /** Its name in Donnees. */
  name: string;
  label: string;
  /** What is to be done, the most urgent first. */
  actions: FamilyAction[];
  rows: number;
  required: string;
  lightest: string | null;
  /** The law allows what is lighter than the sum asks for: special services, small lots, innovation, launched already. */
  admitted: boolean;
  /** Excel rows whose procedure is lighter than the sum, or their own value, asks for. */
  tooLight: number[];
  common: string | null;
  /** The upper row of the group, Excel's number. */
  firstRow: number;
}

const membersOf = ({ needs, unvalued, covered }: ValuationGroup): Need[] => [...needs, ...unvalued, ...covered];

/** The label of a family; of a unit or operation, the codes bought in it, a single one with its label. */
const labelOf = (group: ValuationGroup, census: Census): string => {
  const families = familiesByCode(census.parameters.nomenclature);
  if (group.kind === 'family') return families.get(group.name)?.label ?? '';
  const codes = membersOf(group).map(({ cells }) => valueOf(cells.code_nomenclature));
  const [first, ...others] = [...new Set(codes.filter((code) => code !== null))].sort();
  if (first === undefined) return '';
  return others.length > 0 ? [first, ...others].join(', ') : `${first} ${families.get(first)?.label ?? ''}`.trim();
};

const requiredOf = ({ needs, required, launch }: ValuationGroup, texts: Texts): string => {
  if (needs.length === 0) return texts.nothingSummed;
  return required ?? (launch === null ? texts.launchUnknown : texts.thresholdUnknown);
};

/** The lightest procedure that the summed rows state; `null` when none states one that can be compared. */
const lightestOf = ({ needs }: ValuationGroup): string | null => {
  let lightest: { procedure: string; weight: number } | null = null;
  for (const { cells } of needs) {
    const procedure = valueOf(cells.procedure);
    const weight = procedure === null ? null : procedureWeight(procedure);
    if (procedure === null || weight === null) continue;
    if (lightest === null || weight < lightest.weight) lightest = { procedure, weight };
  }
  return lightest?.procedure ?? null;
};

const isLighter = (procedure: string | null, { required }: ValuationGroup): boolean =>
  procedure !== null && required !== null && procedureWeight(procedure)! < procedureWeight(required)!;

const MOST_ROWS = 12;

const rowList = (rows: readonly number[], texts: Texts): string =>
  rows.length <= MOST_ROWS
    ? rows.join(', ')
    : fill(texts.moreRows, { lignes: rows.slice(0, MOST_ROWS).join(', '), reste: rows.length - MOST_ROWS });

const monthName = ({ year, month }: CalendarDate, texts: Messages['sheets']): string =>
  `${texts.monthNames[month - 1]!} ${year}`;

/** « 3 directions : … (lignes 12, 45, 60), lancements de mars 2024 à juin 2024 ». */
const commonText = ({ needs, departments }: CommonNeed, texts: Messages['sheets']): string => {
  const own = texts.families;
  const rows = rowList(
    needs.map(({ row }) => row),
    own,
  );
  const sentence = fill(own.common, { n: departments.length, directions: departments.join(', '), lignes: rows });
  const launches = needs.map(({ cells }) => valueOf(cells.date_lancement)?.start ?? null).filter((day) => day !== null);
  if (launches.length === 0) return sentence;
  launches.sort(compareDates);
  const [debut, fin] = [launches[0]!, launches.at(-1)!].map((day) => monthName(day, texts)) as [string, string];
  return sentence + fill(debut === fin ? own.commonDate : own.commonDates, { debut, fin });
};

/** Candidates for a shared contract by the group that most of their needs are in. */
const commonByGroup = (census: Census): Map<ValuationGroup, CommonNeed[]> => {
  const { byNeed } = valuationsOf(census);
  const found = new Map<ValuationGroup, CommonNeed[]>();
  for (const common of commonNeeds(census)) {
    const group = byNeed.get(common.needs[0]!)?.group;
    if (group) found.set(group, [...(found.get(group) ?? []), common]);
  }
  return found;
};

/** A unit of several families may be but a place: whether its rows belong together, only the buyer can tell. */
const isDoubtful = ({ kind, needs }: ValuationGroup): boolean =>
  kind === 'unit' && new Set(needs.map(({ cells }) => valueOf(cells.code_nomenclature))).size > 1;

const actionsFor = (group: ValuationGroup, light: boolean, common: boolean): FamilyAction[] => [
  ...(light ? ([isDoubtful(group) ? 'checkUnit' : 'raise'] as const) : []),
  ...(group.unvalued.length > 0 ? (['value'] as const) : []),
  ...(group.needs.length > 0 && group.launch === null ? (['date'] as const) : []),
  ...(common ? (['common'] as const) : []),
];

/** Rows that are too light by their own value already, which is said of each of them (R25), unless it was accepted. */
const lightAlone = ({ sheet }: Census, findings: readonly Finding[]): ReadonlySet<number> =>
  new Set(
    findings.filter((found) => found.rule === 'R25' && found.sheet === sheet && !found.waived).map(({ row }) => row),
  );

/** Rows of a group whose procedure is to be raised, Excel's numbers. */
const lightRows = ({ needs }: ValuationGroup, light: TooLight | null, alone: ReadonlySet<number>): number[] => {
  const together = new Set(light?.rows.map(({ need }) => need.row));
  return needs.map(({ row }) => row).filter((row) => together.has(row) || alone.has(row));
};

/** The groups of a census for the sheet Familles, the largest sum first. Linear in rows. */
export const familyLines = (census: Census, findings: readonly Finding[], texts: Messages['sheets']): FamilyLine[] => {
  const { groups } = valuationsOf(census);
  const names = valuationNames(groups, texts);
  const lots = new LotsApart(census);
  const common = commonByGroup(census);
  const alone = lightAlone(census, findings);
  const lines = groups.map((group): FamilyLine => {
    const light = lightRows(group, tooLightRows(census, group, lots), alone);
    const shared = common.get(group) ?? [];
    const members = membersOf(group);
    const lightest = lightestOf(group);
    return {
      group,
      name: names.get(group)!,
      label: labelOf(group, census),
      actions: actionsFor(group, light.length > 0, shared.length > 0),
      rows: members.length,
      required: requiredOf(group, texts.families),
      lightest,
      admitted: light.length === 0 && isLighter(lightest, group),
      tooLight: light,
      common: shared.length === 0 ? null : shared.map((one) => commonText(one, texts)).join(' ; '),
      firstRow: Math.min(...members.map(({ row }) => row)),
    };
  });
  return lines.sort((a, b) => b.group.cents - a.group.cents || a.firstRow - b.firstRow);
};
