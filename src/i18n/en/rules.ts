import type { rules as fr } from '../fr/rules';

export const rules: typeof fr = {};
