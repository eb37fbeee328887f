import type { groups as french } from '../../fr/rules/groups';

/** Names of the groups of rules. */
export const groups: typeof french = {
  groups: {
    reading: 'Reading of the cells',
    identity: 'Identification of the need',
    amounts: 'Amounts and durations',
    calendar: 'Dates and current contract',
    procedure: 'Families, thresholds and lots',
    responsible: 'Responsible purchasing',
    consistency: 'Duplicates, registers and published figures',
  },
};
