import type { procedure as french } from '../../fr/rules/procedure';

/** Sentences of the rules on families, thresholds and lots. */
export const procedure: typeof french = {};
