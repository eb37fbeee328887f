import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

export const ROOT = join(__dirname, '../..');

/** Address of the served workbench, with a final slash. */
export const workbenchUrl = (): string => {
  const url = process.env.WORKBENCH_URL;
  if (!url) throw new Error('The server of the browser tests is not started.');
  return url;
};

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROME_PATH, args: SWITCHES });

export interface OpenWorkbench {
  page: Page;
  pane: FrameLocator;
  /** Console errors, uncaught errors, violations of the content policy and requests to elsewhere, in order. */
  problems: string[];
  /** Every address asked for. */
  requests: string[];
  /** Lets through again what `offline` held back. */
  online(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  query?: string;
  width?: number;
  height?: number;
  /** Addresses that the network does not answer. */
  offline?: RegExp;
  colorScheme?: 'light' | 'dark';
  /** A workbook made for the test, which the page opens at first in the place of the sample. */
  workbook?: { name: string; bytes: Uint8Array };
  /** True to have the page's clock in hand: it goes on by itself until it is moved. */
  clock?: boolean;
}

/** Opens the workbench in a fresh profile and waits until its workbook shows. */
export async function openWorkbench(browser: Browser, options: OpenOptions = {}): Promise<OpenWorkbench> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: 'fr-FR',
    viewport: { width: options.width ?? 1440, height: options.height ?? 860 },
    colorScheme: options.colorScheme ?? 'light',
  });
  // A machine that does much else is slow, not wrong.
  context.setDefaultTimeout(60_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  if (options.clock) await page.clock.install();
  if (options.offline) await page.route(options.offline, (route) => route.abort('internetdisconnected'));
  const problems: string[] = [];
  const requests: string[] = [];
  const origin = new URL(workbenchUrl()).origin;
  await page.exposeFunction('reportViolation', (text: string) => problems.push(`policy: ${text}`));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  context.on('request', (request) => {
    requests.push(request.url());
    if (new URL(request.url()).origin !== origin && !/^(blob|data):/.test(request.url()))
      problems.push(`request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    // Given up by the page itself: another file loads the pane anew, maybe while its other pages are still being fetched.
    if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
    problems.push(`failed: ${request.url()}`);
  });
  const query = new URLSearchParams(options.query);
  if (options.workbook) {
    const { name, bytes } = options.workbook;
    const isIt = ({ pathname }: URL): boolean => pathname === `/${name}`;
    await page.route(isIt, (route) => route.fulfill({ body: Buffer.from(bytes) }));
    query.set('file', `/${name}`);
  }
  await page.goto(query.size > 0 ? `${workbenchUrl()}?${query}` : workbenchUrl());
  await page.getByRole('grid').waitFor();
  // The manifest comes by itself, and the pane with it.
  await page.locator('[data-region="ribbon"]').waitFor();
  const pane = page.frameLocator('.w-pane-frame');
  const online = () => page.unrouteAll({ behavior: 'ignoreErrors' });
  return { page, pane, problems, requests, online, close: () => context.close() };
}

/** The ribbon's button of that name. */
export const ribbonButton = (page: Page, name: string) =>
  page.locator('[data-region="ribbon"]').getByRole('button', { name, exact: true });

/** The page draws changes of the workbook at its next frame: resolves when it has. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

/** What the name box says is selected. */
export async function selected(page: Page): Promise<string> {
  await drawn(page);
  return page.locator('.w-name-box').inputValue();
}

/** What the formula bar shows. */
export async function formulaText(page: Page): Promise<string> {
  await drawn(page);
  return page.locator('.w-formula-text').inputValue();
}

/** The text that a cell shows, by its address in the shown sheet. */
export async function cellText(page: Page, row: number, column: number): Promise<string> {
  await drawn(page);
  return page.locator(`#cell-${row}-${column}`).innerText();
}

export async function goTo(page: Page, address: string): Promise<void> {
  await page.locator('.w-name-box').fill(address);
  await page.locator('.w-name-box').press('Enter');
  await page.getByRole('grid').focus();
}

/** Keeps a picture for people to look at; the folder is not part of the sources. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, 'build/pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
