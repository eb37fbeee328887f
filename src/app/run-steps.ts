import { Breather } from './live/breather';

/**
 * Runs work that pauses to its end, letting the page breathe between stretches. Throws the reason of the signal (an
 * `AbortError`) at the next pause once it was stopped.
 */
export async function runSteps<T>(steps: Generator<unknown, T>, signal?: AbortSignal): Promise<T> {
  const breather = new Breather();
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
    await breather.breathe();
    signal?.throwIfAborted();
  }
}
