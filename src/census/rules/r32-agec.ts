import type { Need } from '../census';
import type { ColumnKey } from '../columns';
import { fill } from '../fill';
import type { AgecCategory } from '../parameters/parameters';
import { valueOf } from '../parsing/reading';
import { ratesInWords, ratesOf } from './agec-rates';
import { familyOf } from './family-of';
import type { Rule, RuleRun } from './rule';

/** The share columns that are there, empty, and for which the decree may set a rate (« sans objet » sets none). */
const sharesToPlan = (run: RuleRun, need: Need, category: AgecCategory | undefined): ColumnKey[] => {
  const rates = category ? ratesOf(category, run.census.year) : null;
  return run.present(['part_reemploi', 'part_recycle'] as const).filter((key) => {
    const rate = key === 'part_reemploi' ? rates?.reuse : rates?.recycled;
    return need.cells[key]?.kind === 'empty' && rate !== 'none';
  });
};

/**
 * The family falls under the AGEC law: part of the yearly spend must be reused or hold recycled material (AGEC art. 58,
 * décret 2024-134). Extensions count in that spend like the rest. Silent once the shares are planned, or, where the census
 * has no columns for them, once the category is written.
 */
export const agec: Rule = {
  id: 'R32',
  severity: 'info',
  columns: ['code_nomenclature', 'cat_agec'],
  check(run) {
    const texts = run.texts.R32;
    const categories = new Map(run.census.parameters.agec.map((category) => [category.number, category]));
    const hasShares = run.present(['part_reemploi', 'part_recycle']).length > 0;
    for (const need of run.census.needs) {
      const number = need.retained ? familyOf(run.census, need)?.agec : null;
      if (number === null || number === undefined) continue;
      const category = categories.get(number);
      const empty = sharesToPlan(run, need, category);
      const isMissing = need.cells.cat_agec!.kind === 'empty';
      const isOther = !isMissing && valueOf(need.cells.cat_agec) !== null && valueOf(need.cells.cat_agec) !== number;
      if (hasShares ? empty.length === 0 : !isMissing && !isOther) continue;
      const label = category?.label ?? '';
      const named =
        label === '' ? fill(texts.withoutLabel, { n: number }) : fill(texts.message, { n: number, categorie: label });
      const message = named + (category ? ratesInWords(category, run.census.year, texts) : '');
      if (isMissing || isOther) {
        const fixLabel = label === '' ? String(number) : fill(texts.fix, { n: number, categorie: label });
        run.report(need, 'cat_agec', message, { value: number, label: fixLabel });
      } else if (empty[0]) run.report(need, empty[0], message);
    }
  },
};
