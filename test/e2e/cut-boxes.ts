import type { Frame } from 'playwright-core';

/** Boxes of a document whose content is wider than they are and would be cut: what they say. */
export const cutBoxes = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((box) => box.clientWidth > 2 && box.scrollWidth > box.clientWidth + 1)
      .filter((box) => getComputedStyle(box).overflowX !== 'visible')
      .map((box) => (box.textContent ?? '').slice(0, 60)),
  );
