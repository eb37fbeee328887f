import type { consistency as french } from '../../fr/rules/consistency';

/** Sentences of the rules on duplicates, registers and published figures. */
export const consistency: typeof french = {};
