import { messages, type Messages } from '../i18n';

export type CliProblemCode = keyof Messages['cli']['problems'];

/** A place that the command line does not write to; `message` is a French sentence that names it. */
export class CliProblem extends Error {
  constructor(
    readonly code: CliProblemCode,
    place: string,
    detail = '',
  ) {
    super(messages('fr-FR').cli.problems[code](place, detail));
    this.name = 'CliProblem';
  }
}
