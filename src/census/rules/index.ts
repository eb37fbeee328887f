import { IDENTITY_RULES } from './groups/identity';
import { AMOUNTS_RULES } from './groups/amounts';
import { CALENDAR_RULES } from './groups/calendar';
import { PROCEDURE_RULES } from './groups/procedure';
import { RESPONSIBLE_RULES } from './groups/responsible';
import { CONSISTENCY_RULES } from './groups/consistency';
import type { Rule } from './rule';

/** Every rule, in the order they run and are listed: that of their ids. */
export const RULES: readonly Rule[] = [
  ...IDENTITY_RULES,
  ...AMOUNTS_RULES,
  ...CALENDAR_RULES,
  ...PROCEDURE_RULES,
  ...RESPONSIBLE_RULES,
  ...CONSISTENCY_RULES,
];
