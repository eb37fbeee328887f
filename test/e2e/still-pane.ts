import type { Frame } from 'playwright-core';

/** Resolves once a change of theme is drawn: buttons fade from one colour to the other, and a contrast between is no contrast. */
export async function stillPane(frame: Frame): Promise<void> {
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await frame.waitForFunction(() =>
    document
      .getAnimations()
      // A spinner never ends.
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
      .every(({ playState }) => playState !== 'running'),
  );
}
