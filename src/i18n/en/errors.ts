import type { errors as fr } from '../fr/errors';

export const errors: typeof fr = {};
