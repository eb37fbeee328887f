import type { pane as fr } from '../fr/pane';

export const pane: typeof fr = {};
