import type { Frame, Page } from 'playwright-core';
import type { LargeCensus } from './large-census';

interface Watch {
  /** When the list first told of something new, on the clock of the machine. */
  told?: number;
}

/** Notes when the line above the list changes: it tells at once that findings of the edited rows are there. */
const watchList = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const bar = document.querySelector('section h2')!.parentElement!;
    const watch = window as unknown as Watch;
    new MutationObserver(() => {
      // Drawn at the next frame.
      requestAnimationFrame(() => (watch.told ??= performance.timeOrigin + performance.now()));
    }).observe(bar, { subtree: true, childList: true, characterData: true });
  });

const watchEnter = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.addEventListener(
      'keydown',
      ({ key }) => {
        const times = window as unknown as { entered?: number };
        if (key === 'Enter') times.entered = performance.timeOrigin + performance.now();
      },
      true,
    );
  });

/**
 * Types an amount that cannot be read in cells all over the census, as a user does, and tells for each how long it was, in
 * milliseconds, from Enter to the frame in which the list shows what was found.
 */
export async function timeEdits(page: Page, pane: Frame, census: LargeCensus, count: number): Promise<number[]> {
  await watchList(pane);
  await watchEnter(page);
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const row = census.firstRow + Math.floor(((n + 0.5) * census.rows) / count);
    await page.locator('.w-name-box').fill(`${census.amount}${row}`);
    await page.locator('.w-name-box').press('Enter');
    await page.getByRole('grid').focus();
    await page.keyboard.type('inconnu');
    await pane.evaluate(() => delete (window as unknown as Watch).told);
    await page.keyboard.press('Enter');
    const told = await (
      await pane.waitForFunction(() => (window as unknown as Watch).told, undefined, { polling: 50, timeout: 15_000 })
    ).jsonValue();
    const entered = await page.evaluate(() => (window as unknown as { entered: number }).entered);
    times.push(told! - entered);
    await pane.waitForFunction(() => !/…/.test(document.querySelector('section h2')!.parentElement!.innerText));
  }
  return times;
}
