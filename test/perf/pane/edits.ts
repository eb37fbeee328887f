import type { Frame, Page } from 'playwright-core';
import type { LargeCensus } from './large-census';

interface Watch {
  /** When the list first told of another number, on the clock of the machine. */
  told?: number;
  /** When it last did. */
  last?: number;
}

/** Notes when the number above the list changes: it tells at once that findings of the edited rows are there. */
const watchList = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const bar = document.querySelector('section h2')!.parentElement!;
    const watch = window as unknown as Watch;
    let shown = bar.innerText.replace(/\D/g, '');
    new MutationObserver(() => {
      const digits = bar.innerText.replace(/\D/g, '');
      if (digits === shown) return;
      shown = digits;
      // Drawn at the next frame.
      requestAnimationFrame(() => {
        watch.last = performance.timeOrigin + performance.now();
        watch.told ??= watch.last;
      });
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

/** Types in a cell as a user does; milliseconds from Enter to the frame in which the list shows what was found. */
async function timeEdit(page: Page, pane: Frame, cell: string, text: string): Promise<number> {
  await page.locator('.w-name-box').fill(cell);
  await page.locator('.w-name-box').press('Enter');
  await page.getByRole('grid').focus();
  await page.keyboard.type(text);
  await pane.evaluate(() => {
    const watch = window as unknown as Watch;
    delete watch.told;
    delete watch.last;
  });
  await page.keyboard.press('Enter');
  const told = await (
    await pane.waitForFunction(() => (window as unknown as Watch).told, undefined, { polling: 50, timeout: 60_000 })
  ).jsonValue();
  const entered = await page.evaluate(() => (window as unknown as { entered: number }).entered);
  await pane.waitForFunction(() => !/…/.test(document.querySelector('section h2')!.parentElement!.innerText));
  return told! - entered;
}

/** How long the list must stay as it is to be taken for complete, in milliseconds. */
const STILL = 4_000;

/** Types values one after another in a cell that amounts depend on; how long it was until the list was complete. */
export async function timeValues(page: Page, pane: Frame, cell: string, values: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const value of values) {
    await timeEdit(page, pane, cell, value);
    const entered = await page.evaluate(() => (window as unknown as { entered: number }).entered);
    const last = await pane.waitForFunction(
      (still) => {
        const { last: at } = window as unknown as Watch;
        return performance.timeOrigin + performance.now() - at! > still ? at : undefined;
      },
      STILL,
      { polling: 200, timeout: 60_000 },
    );
    times.push((await last.jsonValue())! - entered);
  }
  return times;
}

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
    times.push(await timeEdit(page, pane, `${census.amount}${row}`, 'inconnu'));
  }
  return times;
}
