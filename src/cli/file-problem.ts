import { messages, type Messages } from '../i18n';

export type FileProblemCode = keyof Messages['errors']['file'];

/** A file that cannot be read, opened or written; `message` is a French sentence naming it. */
export class FileProblem extends Error {
  constructor(
    readonly code: FileProblemCode,
    file: string,
  ) {
    super(messages('fr-FR').errors.file[code](file));
    this.name = 'FileProblem';
  }
}

/** The code of a failed system call (`ENOENT`…), or null. */
export const systemCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;
