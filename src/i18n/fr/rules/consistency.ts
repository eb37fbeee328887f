/** Sentences of the rules on duplicates, registers and published figures. */
export const consistency = {};
