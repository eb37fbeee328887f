import { invalidArgument } from './api-error';

/** A text argument. Raises `InvalidArgument`. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A text was expected.');
  return value;
}

/** A whole number within limits. Raises `InvalidArgument`. */
export function integer(value: unknown, min = -Infinity, max = Infinity): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < min || value > max)
    throw invalidArgument(`A whole number was expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function number(value: unknown, min = -Infinity, max = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max)
    throw invalidArgument(`A number was expected, not ${JSON.stringify(value)}.`);
  return value;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('True or false was expected.');
  return value;
}

/** `null` and absence give the default. */
export const optional = <T>(value: unknown, check: (value: unknown) => T, fallback: T): T =>
  value === null || value === undefined ? fallback : check(value);

/** One of the strings of an enumeration. Raises `InvalidArgument`. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument(`"${String(value)}" is none of ${allowed.join(', ')}.`);
  return found;
}
