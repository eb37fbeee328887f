/** Sentences of the rules on families, thresholds and lots. */
export const procedure = {};
