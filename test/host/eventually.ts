const PATIENCE_MS = 4000;

/** Waits until an expectation holds: messages between pane and host take turns of their own. Ends with its last failure. */
export async function eventually(expectation: () => void): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Lets everything under way arrive, where something must not come. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
