import { PAYLOAD_LIMIT } from './failure-switches';
import type { HostOptions } from './host-options';

interface NamedFailure {
  /** What a number after `=` means; null when none is allowed. */
  number: string | null;
  /** Value without a number; null when one is needed. */
  usual: number | null;
  apply(options: HostOptions, value: number): HostOptions;
}

const withFailures = (options: HostOptions, failures: HostOptions['failures']): HostOptions => ({
  ...options,
  failures: { ...options.failures, ...failures },
});

/** The switches by the names that the command line and the workbench give them. */
const NAMED: Record<string, NamedFailure> = {
  'cell-edit': { number: null, usual: 0, apply: (options) => withFailures(options, { cellEditMode: true }) },
  payload: {
    number: 'largest request and response in bytes',
    usual: PAYLOAD_LIMIT,
    apply: (options, value) => withFailures(options, { requestLimit: value, responseLimit: value }),
  },
  'cell-limit': {
    number: 'cells of a range that are still read',
    usual: null,
    apply: (options, value) => withFailures(options, { cellLimit: value }),
  },
  latency: {
    number: 'milliseconds per request',
    usual: null,
    apply: (options, value) => withFailures(options, { latency: value }),
  },
  hang: {
    number: 'requests that are never answered, all without',
    usual: Infinity,
    apply: (options, value) => withFailures(options, { unanswered: value }),
  },
  'activity-limit': {
    number: 'requests that are refused, all without',
    usual: Infinity,
    apply: (options, value) => withFailures(options, { activityLimit: value }),
  },
  'read-only': { number: null, usual: 0, apply: (options) => ({ ...options, readOnly: true }) },
  'structure-protected': { number: null, usual: 0, apply: (options) => ({ ...options, structureProtected: true }) },
};

export const FAILURE_NAMES: readonly string[] = Object.keys(NAMED);

/** Name and what a number after it means, one line each. */
export const failureUsage = (): string[] =>
  Object.entries(NAMED).map(([name, { number, usual }]) => {
    if (number === null) return name;
    return usual === null ? `${name}=N (${number})` : `${name}[=N] (${number})`;
  });

/** Options with one more switch on, written as `cell-edit` or `latency=200`. Throws `RangeError` for anything else. */
export function withNamedFailure(options: HostOptions, text: string): HostOptions {
  const [name = '', given] = text.split('=', 2);
  const failure = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  if (!failure) throw new RangeError(`"${text}" is none of ${FAILURE_NAMES.join(', ')}.`);
  if (given === undefined && failure.usual === null) throw new RangeError(`"${name}" needs a number: ${name}=200.`);
  if (given !== undefined && (failure.number === null || !/^\d{1,9}$/.test(given)))
    throw new RangeError(failure.number === null ? `"${name}" takes no number.` : `"${given}" is no number.`);
  return failure.apply(options, given === undefined ? (failure.usual as number) : Number(given));
}
