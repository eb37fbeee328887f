import { nextTurn } from '../../excel/next-turn';

/** How long work may go on before the page gets its turn, in milliseconds. */
const TURN = 12;

/** Lets the page breathe between stretches of work, but only once enough time has passed. */
export class Breather {
  private since = performance.now();

  async breathe(): Promise<void> {
    if (performance.now() - this.since < TURN) return;
    await nextTurn();
    this.since = performance.now();
  }
}
