import type { workbench as fr } from '../fr/workbench';

export const workbench: typeof fr = {};
