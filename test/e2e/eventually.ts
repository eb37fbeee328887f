/** How long a page may take for what it does in a moment on a machine that has time. */
const PATIENCE = 30_000;

const rest = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

/**
 * Tries an assertion again until it holds, for what the page says a little after it was asked. What never holds fails with its own
 * message. Not for what must not happen: that holds at once, and proves nothing.
 */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await rest();
  }
}
