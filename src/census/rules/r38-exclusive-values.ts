import type { Census, Need } from '../census';
import { NO_ENVIRONMENTAL } from '../considerations';
import { fill } from '../fill';
import type { Fix } from '../finding';
import { LIST_SEPARATOR } from '../parsing/multi-list';
import { valueOf } from '../parsing/reading';
import { completedConsiderations } from './environmental-duty';
import { environmentalGaps } from './environmental-gaps';
import { NO_SOCIAL, socialGap, withSocialClause } from './social-duty';
import type { Rule } from './rule';

const NONE = { consid_env: NO_ENVIRONMENTAL, consid_soc: NO_SOCIAL } as const;

/** The cell without the value that says « none », and with what the law asks for where another rule says it is missing. */
const settled = (census: Census, need: Need, key: keyof typeof NONE, values: readonly string[]): Fix | null => {
  if (key === 'consid_env') {
    const gaps = environmentalGaps(census, need);
    if (gaps.length > 0) return completedConsiderations(need, gaps);
  } else if (socialGap(census, need) !== null) return withSocialClause(need);
  const value = values.filter((one) => one !== NONE[key]).join(LIST_SEPARATOR);
  return { value, label: value };
};

/** « None » excludes the other considerations of the same cell, as in the essential data (DECP 2.0.3). */
export const exclusiveValues: Rule = {
  id: 'R38',
  severity: 'avertissement',
  columns: [],
  check(run) {
    const keys = run.present(['consid_env', 'consid_soc'] as const);
    for (const need of run.census.needs) {
      if (!need.retained) continue;
      for (const key of keys) {
        const values = valueOf(need.cells[key]) ?? [];
        if (values.length < 2 || !values.includes(NONE[key])) continue;
        const others = values.filter((value) => value !== NONE[key]).map((value) => `« ${value} »`);
        const message = fill(run.texts.R38.message, { aucune: NONE[key], autres: others.join(', ') });
        run.report(need, key, message, settled(run.census, need, key, values));
      }
    }
  },
};
