/** How long work may go on before the page gets its turn, in milliseconds. */
const TURN = 12;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    // A timer of 0 waits 4 ms after a few turns; a message does not.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Lets the page breathe between stretches of work, but only once enough time has passed. */
export class Breather {
  private since = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.since < TURN) return;
    await nextTurn();
    this.since = performance.now();
  }
}
