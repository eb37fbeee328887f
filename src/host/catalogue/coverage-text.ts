import type { Count, Coverage, ClassCoverage, SetCoverage } from './coverage';
import type { TopicStanding } from './topics';

const HEADINGS: Record<TopicStanding, string> = {
  wanted: 'To be offered whole',
  later: 'May be refused with NotImplemented',
  other: 'Neither of the two',
};

const share = ({ covered, known }: Count): string => {
  const percent = known === 0 ? 100 : Math.floor((100 * covered) / known);
  return `${`${covered}/${known}`.padStart(9)} ${`${percent} %`.padStart(6)}`;
};

/** The coverage for people: classes by topic, requirement sets, totals; with the missing members when asked for. */
export function coverageText(found: Coverage, withMissing: boolean): string {
  const lines = [
    `Members of the Excel API that the embedded host offers, of those that are documented and that the client has`,
    `(@microsoft/office-js ${found.versions.client}, @types/office-js ${found.versions.types};` +
      ` ${found.newerThanClient} documented members are newer than this client).`,
  ];
  for (const standing of ['wanted', 'later', 'other'] as const)
    lines.push(...standingLines(found, standing, withMissing));
  lines.push('', 'Requirement sets: members that are new in each, of the topics to be offered whole, and of all');
  for (const set of found.sets) lines.push(...setLines(set, withMissing));
  lines.push(
    '',
    `Covered whole for these topics: ${found.highestWhole ?? 'none'}`,
    `All members: ${share(found.totals.all).trim()}`,
  );
  return `${lines.join('\n')}\n`;
}

function standingLines({ classes, totals }: Coverage, standing: TopicStanding, withMissing: boolean): string[] {
  const own = classes.filter((one) => one.standing === standing);
  if (own.length === 0) return [];
  const lines = ['', HEADINGS[standing].toUpperCase()];
  for (const topic of [...new Set(own.map((one) => one.topic))].sort()) {
    const inTopic = own.filter((one) => one.topic === topic);
    lines.push('', `${topic.padEnd(40)}${share(sum(inTopic))}`);
    for (const one of inTopic) lines.push(...classLines(one, withMissing));
  }
  return [...lines, '', `${'Members in these topics'.padEnd(40)}${share(totals[standing])}`];
}

const sum = (counts: Count[]): Count => ({
  covered: counts.reduce((total, { covered }) => total + covered, 0),
  known: counts.reduce((total, { known }) => total + known, 0),
});

function classLines(one: ClassCoverage, withMissing: boolean): string[] {
  const line = `  ${one.name.padEnd(38)}${share(one)}`;
  return withMissing && one.missing.length > 0 ? [line, ...wrapped(one.missing)] : [line];
}

function setLines({ set, wanted, all, whole, missing }: SetCoverage, withMissing: boolean): string[] {
  const line = `  ${set.padEnd(14)}${share(wanted)}   all ${share(all).trim().padEnd(16)}${whole ? 'whole' : `${missing.length} missing`}`;
  return withMissing && missing.length > 0 ? [line, ...wrapped(missing)] : [line];
}

/** Names set in lines of at most 120 characters. */
function wrapped(names: string[]): string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + name.length + 2 <= 120) lines[lines.length - 1] = `${last}, ${name}`;
    else lines.push(`      ${name}`);
  }
  return lines;
}
