import type { Need } from '../census';
import { duplicateSteps, type Duplicate } from '../duplicates/find-duplicates';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { valueOf } from '../parsing/reading';
import type { Rule, RuleRun } from './rule';

const DROPPED = 'Abandonné';

/** Why both rows look like one, in words. */
const reasonsOf = (texts: RuleRun['texts']['R39'], { first, second, score, ...pair }: Duplicate): string => {
  const { sameDepartment, sameFamily } = pair;
  const apart = first.department !== null && second.department !== null;
  const departments = { a: first.department ?? '', b: second.department ?? '' };
  return [
    ...(sameFamily ? [texts.sameFamily] : []),
    texts.sameTitle,
    ...(sameDepartment ? [texts.sameDepartment] : apart ? [fill(texts.departments, departments)] : []),
    fill(texts.likeness, { score: Math.floor(score * 100) }),
  ].join(', ');
};

/** A consultation launched or a contract notified cannot be given up any more. */
const canBeDropped = ({ cells }: Need): boolean => {
  const status = valueOf(cells.statut);
  return status !== 'Lancé' && status !== 'Notifié';
};

/** Giving one row up, the second when it can be, keeps it visible and out of every total. */
const dropOne = (run: RuleRun, { first, second }: Duplicate): Fix | null => {
  const dropped = [second, first].find(canBeDropped);
  const edits = dropped ? run.edits(dropped, { statut: DROPPED }) : [];
  if (!dropped || edits.length === 0) return null;
  return { value: DROPPED, label: fill(run.texts.R39.fix, { ligne: dropped.row, statut: DROPPED }), edits };
};

/** A need is written once: the same words in the same family and department, or nearly certainly in two departments. */
export const duplicate: Rule = {
  id: 'R39',
  severity: 'avertissement',
  columns: ['intitule'],
  acrossRows: true,
  *check(run) {
    const texts = run.texts.R39;
    for (const pair of yield* duplicateSteps(run.census)) {
      const { first, second } = pair;
      const values = { a: first.row, b: second.row, motifs: reasonsOf(texts, pair) };
      run.reportAll([first, second], 'intitule', fill(texts.message, values), dropOne(run, pair));
    }
  },
};
