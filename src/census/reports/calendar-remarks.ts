import { fill } from '../fill';
import type { Finding } from '../finding';
import { valueOf } from '../parsing/reading';
import type { CalendarLine } from '../planning/calendar-line';
import type { CalendarContext } from './calendar-layout';

/** The rules on dates and on the turn from one contract to the next. */
const CALENDAR_RULES: ReadonlySet<string> = new Set(['R15', 'R16', 'R17', 'R18', 'R19', 'R20', 'R21', 'R22']);
const ENDING_RULE = 'R40';
const AUGUST = 8;

/** What the checks say of dates: rules by row of the census, and whether contracts that end without a row are told of. */
export interface CalendarFindings {
  rules: ReadonlyMap<number, readonly string[]>;
  ending: boolean;
}

export const calendarFindings = (findings: readonly Finding[], home: string): CalendarFindings => {
  const rules = new Map<number, string[]>();
  let ending = false;
  for (const { rule, row, sheet, waived } of findings) {
    if (waived || sheet !== home) continue;
    if (rule === ENDING_RULE) ending = true;
    if (!CALENDAR_RULES.has(rule)) continue;
    const known = rules.get(row);
    if (!known) rules.set(row, [rule]);
    else if (!known.includes(rule)) known.push(rule);
  }
  return { rules, ending };
};

/** Where the deadline comes from. */
const basisOf = ({ kind, basis, need, contract }: CalendarLine, { texts }: CalendarContext): string => {
  const { bases } = texts.calendar.list;
  if (basis === null) return '';
  const num = (need && valueOf(need.cells.num_marche_actuel)) ?? contract?.number ?? null;
  if (basis === 'contractEnd') return num === null ? bases.contractEndUnnamed : fill(bases.contractEnd, { num });
  if (basis !== 'registerEnd') return bases[basis];
  const isWorkedOut = contract?.lastEndWorkedOut ?? false;
  // The number of a contract without need stands in its own column.
  if (kind === 'contract' && !isWorkedOut) return '';
  return fill(isWorkedOut ? bases.workedOut : bases.registerEnd, { num: num ?? '' });
};

/** What is odd about the planned launch. */
const launchRemarks = ({ need }: CalendarLine, { texts, working }: CalendarContext): string[] => {
  const own = texts.calendar.list;
  const launch = need && valueOf(need.cells.date_lancement);
  if (!launch) return [];
  const isMonth = launch.precision === 'day' || launch.precision === 'month';
  return [
    ...(isMonth && launch.start.month === AUGUST ? [own.august] : []),
    ...(launch.precision === 'day' && !working.isWorking(launch.start) ? [own.dayOff] : []),
    ...(launch.precision === 'day' ? [] : [own.imprecise]),
  ];
};

const rulesOf = (
  { kind, need, contractEnd }: CalendarLine,
  census: CalendarContext['census'],
  found: CalendarFindings,
) => {
  if (kind === 'contract') return found.ending && contractEnd?.year === census.year ? [ENDING_RULE] : [];
  return need ? (found.rules.get(need.row) ?? []) : [];
};

/** What a reader should know of a line, in short sentences. */
export const remarkOf = (line: CalendarLine, context: CalendarContext, found: CalendarFindings): string => {
  const own = context.texts.calendar.list;
  const rules = rulesOf(line, context.census, found);
  const isRequired = line.kind === 'tender' && line.lead !== null && !line.lead.stated;
  return [
    basisOf(line, context),
    isRequired ? own.required : '',
    line.kind === 'contract' && line.latest ? own.ifRenewed : '',
    ...(line.kind === 'tender' ? launchRemarks(line, context) : []),
    rules.length === 0 ? '' : fill(own.rules, { regles: rules.join(', ') }),
  ]
    .filter(Boolean)
    .join(' ');
};
