import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What stopped a script, in a sentence for the person who started it. */
export class ScriptFailure extends Error {}
