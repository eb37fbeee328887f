/**
 * What the pane is like to work with, in the real browser over the workbench (`npm run bench:pane`): page open to findings on the
 * sample; then with 20 000 rows how long a check takes, its longest task, and how long it is from an edit to its finding.
 * The embedded Excel runs in the same thread as the pane: times from one end to the other include it, long tasks are told apart by
 * the document that they belong to.
 */
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { timeEdits, timeValues } from './edits';
import { largeCensus, type LargeCensus } from './large-census';
import { longest, LongTaskRecorder } from './long-tasks';

const ROWS = 20_000;
const EDITS = 50;
const OPENINGS = 3;

const ms = (time: number): string => `${Math.round(time)} ms`;
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

const paneOf = (page: Page): Frame => page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
const listOf = (pane: Frame) => pane.getByRole('list', { name: 'Liste des anomalies' }).getByRole('listitem').first();

async function openPage(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'fr-FR',
    viewport: { width: 1440, height: 860 },
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Clicks « Vérifier » as soon as it is there, and waits for the findings. Milliseconds to the button and from there on. */
async function check(page: Page): Promise<{ ready: number; checked: number }> {
  const start = performance.now();
  const button = page.frameLocator('.w-pane-frame').getByRole('button', { name: 'Vérifier' });
  await button.waitFor();
  const ready = performance.now() - start;
  await button.click();
  await listOf(paneOf(page)).waitFor({ timeout: 120_000 });
  return { ready, checked: performance.now() - start - ready };
}

/** From the address being asked for to the findings of the sample, in a fresh profile each time. */
async function openings(browser: Browser, url: string): Promise<void> {
  const times: { open: number; checked: number; all: number }[] = [];
  for (let n = 0; n < OPENINGS; n++) {
    const start = performance.now();
    const page = await openPage(browser, `${url}?file=/samples/recensement-2023.xlsx`);
    const { checked } = await check(page);
    const all = performance.now() - start;
    times.push({ open: all - checked, checked, all });
    await page.context().close();
  }
  const of = (key: 'open' | 'checked' | 'all'): string => ms(median(times.map((time) => time[key])));
  console.log(
    `sample, median of ${OPENINGS}: page open to findings ${of('all')} (to a pane that can be used ${of('open')}, ` +
      `check ${of('checked')})`,
  );
}

async function openLarge(browser: Browser, url: string, census: LargeCensus): Promise<Page> {
  const page = await openPage(browser, url);
  await page.getByRole('grid').waitFor();
  await page.getByTestId('open-file').setInputFiles({
    name: 'grand.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: census.bytes,
  });
  await page.getByRole('heading', { level: 1, name: 'grand.xlsx' }).waitFor({ timeout: 60_000 });
  await page.frameLocator('.w-pane-frame').getByRole('button', { name: 'Vérifier' }).waitFor();
  await page.waitForTimeout(1000);
  return page;
}

async function largeFile(browser: Browser, url: string): Promise<void> {
  const census = await largeCensus(ROWS);
  const page = await openLarge(browser, url, census);
  const pane = paneOf(page);
  const tasks = new LongTaskRecorder(pane);
  await tasks.start();
  const { checked } = await check(page);
  const checking = await tasks.read(page);
  const total = await pane.getByRole('tab', { name: /Contrôles/ }).innerText();
  console.log(`${ROWS} rows (${total}): check ${ms(checked)}`);
  console.log(`  tasks while checking: pane ${longest(checking.pane)}; embedded Excel ${longest(checking.host)}`);
  if (checking.other.length > 0) console.log(`  of neither: ${longest(checking.other)}`);
  if (process.argv.includes('--tasks')) console.log(JSON.stringify(checking, null, 1));
  await tasks.start();
  const times = await timeEdits(page, pane, census, EDITS);
  const editing = await tasks.read(page);
  console.log(`  edit to finding, ${EDITS} edits: median ${ms(median(times))}, worst ${ms(Math.max(...times))}`);
  console.log(`  tasks while editing: pane ${longest(editing.pane)}; embedded Excel ${longest(editing.host)}`);
  await page.context().close();
}

/** Amounts that are formulas over one cell: what is calculated is followed too. */
async function formulas(browser: Browser, url: string): Promise<void> {
  const census = await largeCensus(ROWS, { formulas: true });
  const page = await openLarge(browser, url, census);
  const pane = paneOf(page);
  await check(page);
  const tasks = new LongTaskRecorder(pane);
  await tasks.start();
  const edits = await timeEdits(page, pane, census, EDITS);
  const editing = await tasks.read(page);
  console.log(`${ROWS} rows whose amounts are formulas over one cell`);
  console.log(`  edit to finding, ${EDITS} edits: median ${ms(median(edits))}, worst ${ms(Math.max(...edits))}`);
  console.log(`  tasks while editing: pane ${longest(editing.pane)}; embedded Excel ${longest(editing.host)}`);
  for (const changed of [10, 1_500]) {
    await tasks.start();
    const times = await timeValues(page, pane, census.rate, [String(changed), '0', String(changed), '0']);
    const { pane: own, host } = await tasks.read(page);
    console.log(`  the cell, which changes ${changed} amounts: to all their findings, median ${ms(median(times))}`);
    console.log(`  tasks meanwhile: pane ${longest(own)}; embedded Excel ${longest(host)}`);
  }
  await page.context().close();
}

const { WORKBENCH_URL: url, CHROME_PATH: executablePath } = process.env;
if (!url) throw new Error('Started by run.mjs, which serves the workbench.');
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  // `--formulas` measures these alone.
  if (!process.argv.includes('--formulas')) {
    await openings(browser, url);
    await largeFile(browser, url);
  }
  await formulas(browser, url);
} finally {
  await browser.close();
}
