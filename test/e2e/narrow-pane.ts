import type { Frame, Page } from 'playwright-core';
import { stillPane } from './still-pane';

/** The pane as narrow as it gets (320 pixels), by the keyboard; resolves when it is drawn so. */
export async function narrowPane(page: Page, pane: Frame): Promise<void> {
  const edge = page.getByRole('separator', { name: /Largeur du volet|Width of the pane/ });
  await edge.focus();
  while ((await edge.getAttribute('aria-valuenow')) !== '320') await page.keyboard.press('ArrowRight');
  await stillPane(pane);
}
