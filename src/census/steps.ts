/** Runs work that pauses to its end without a pause. */
export const atOnce = <T>(steps: Generator<unknown, T>): T => {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
};
