/**
 * Renders the SVG sources in `assets/icons` to the PNG sizes that Office asks for. The PNGs are committed: run this after
 * changing a drawing (`npm run icons`). Drawings stand on a grid of 16, so that every size falls on whole pixels.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../assets/icons', import.meta.url));

/** Source drawing and sizes of each icon. The product icon has a simpler drawing for small sizes. */
const icons = [
  { name: 'icon', source: 'icon-small', sizes: [16, 32] },
  { name: 'icon', source: 'icon', sizes: [64, 80, 128] },
  { name: 'verifier', source: 'verifier', sizes: [16, 32, 64, 80] },
  { name: 'calculer', source: 'calculer', sizes: [16, 32, 64, 80] },
  { name: 'volet', source: 'volet', sizes: [16, 32, 64, 80] },
];

const candidates = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const executablePath = candidates.find((path) => path && existsSync(path));
if (!executablePath) {
  console.error('No Chrome, Chromium or Edge found: install one, or name it in CHROME_PATH.');
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { name, source, sizes } of icons) {
    const svg = await readFile(join(folder, `${source}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await writeFile(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
console.log(`${icons.reduce((total, icon) => total + icon.sizes.length, 0)} icons written to assets/icons`);
