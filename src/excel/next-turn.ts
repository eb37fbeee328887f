/** Resolves at the next turn of the page, so that it can be drawn and heard between two stretches of work. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    // A timer of 0 waits 4 ms after a few turns; a message does not.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
