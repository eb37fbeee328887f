import type { Messages } from '../../i18n';
import { AMOUNTS_RULES } from './groups/amounts';
import { CALENDAR_RULES } from './groups/calendar';
import { CONSISTENCY_RULES } from './groups/consistency';
import { READING_RULES } from './groups/reading';
import { IDENTITY_RULES } from './groups/identity';
import { PROCEDURE_RULES } from './groups/procedure';
import { RESPONSIBLE_RULES } from './groups/responsible';
import type { Rule } from './rule';

/** Rules on one subject; its name stands in the messages under `groups`. */
export interface RuleGroup {
  key: keyof Messages['rules']['groups'];
  rules: readonly Rule[];
}

/** The groups: the reading first, then in the order of the ids of their rules. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  { key: 'reading', rules: READING_RULES },
  { key: 'identity', rules: IDENTITY_RULES },
  { key: 'amounts', rules: AMOUNTS_RULES },
  { key: 'calendar', rules: CALENDAR_RULES },
  { key: 'procedure', rules: PROCEDURE_RULES },
  { key: 'responsible', rules: RESPONSIBLE_RULES },
  { key: 'consistency', rules: CONSISTENCY_RULES },
];

/** Every rule, in the order they run and are listed: those on the reading first, then that of their ids. */
export const RULES: readonly Rule[] = RULE_GROUPS.flatMap(({ rules }) => rules);
