import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SCENES } from './scenes';
import { smallPng } from './small-png';
import { WorkbenchPage } from './workbench-page';

/** Bytes that a picture may weigh: all of them come with every clone. */
const LIMIT = 90_000;
/** Width of the pane in pixels, between the narrowest and the widest that Excel opens. */
const PANE_WIDTH = 400;

/** Takes every scene in the workbench served at `url` and writes it into `folder`, a PNG each. */
export async function takePictures(
  url: string,
  browser: string,
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workbench = await WorkbenchPage.open(url, browser, PANE_WIDTH);
  try {
    for (const { name, window, show } of SCENES) {
      await workbench.page.setViewportSize(window);
      const bytes = smallPng(await workbench.picture(await show(workbench)), LIMIT);
      await writeFile(join(folder, `${name}.png`), bytes);
      say(`${name}.png  ${(bytes.length / 1000).toFixed(1)} kB`);
    }
  } finally {
    await workbench.close();
  }
}
