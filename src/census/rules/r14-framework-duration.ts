import { fold } from '../../table/normalise';
import type { Need } from '../census';
import type { ColumnKey } from '../columns';
import { totalMonths } from '../durations';
import { isFramework } from '../estimated-value';
import { fill } from '../fill';
import { valueOf } from '../parsing/reading';
import type { Rule, RuleRun } from './rule';

/** Months that a framework agreement may last without a special reason (CCP L2125-1). */
const LONGEST_MONTHS = 48;

const REASON = /justif|motiv|derog|exception|amorti|l\.? ?2125-1/;
/** « à justifier », « non justifié », « sans justification » announce a reason, or its absence. */
const NO_REASON = /\b(a|non|pas|sans|aucune?|manque|reste a)( d[e'])? ?(justifi|motiv)/;
const ABOUT_DURATION = /dure|mois|\bans?\b|annee/;

const givesReason = (text: string): boolean => REASON.test(text) && !NO_REASON.test(text);

/** The row says why it lasts longer. The column of reasons is that of lots: there the reason must speak of the duration. */
const isJustified = ({ cells }: Need): boolean => {
  const texts = [valueOf(cells.commentaire), valueOf(cells.description)].map((text) => fold(text ?? ''));
  const ofLots = fold(valueOf(cells.motif_non_alloti) ?? '');
  return texts.some(givesReason) || (givesReason(ofLots) && ABOUT_DURATION.test(ofLots));
};

/** The cell that holds the duration: the whole one where it is filled in, else the first period. */
const durationColumn = (run: RuleRun, { cells }: Need): ColumnKey =>
  run.has('duree_totale') && (valueOf(cells.duree_totale) !== null || !run.has('duree_initiale'))
    ? 'duree_totale'
    : 'duree_initiale';

/** A framework agreement lasts four years at most unless it says why; a dynamic purchasing system is none. */
export const frameworkDuration: Rule = {
  id: 'R14',
  severity: 'avertissement',
  columns: ['forme'],
  check(run) {
    if (run.present(['duree_totale', 'duree_initiale']).length === 0) return;
    for (const need of run.census.needs) {
      if (!need.retained || !isFramework(need.cells)) continue;
      const months = totalMonths(need.cells);
      if (months === null || months <= LONGEST_MONTHS || isJustified(need)) continue;
      run.report(need, durationColumn(run, need), fill(run.texts.R14.message, { duree: months }));
    }
  },
};
