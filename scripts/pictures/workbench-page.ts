import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';

/** The workbench in the system's browser, as a user handles it, in French. */
export class WorkbenchPage {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** Opens the workbench served at `url`, its sample shown and its pane ready, the pane as wide as `paneWidth` pixels. */
  static async open(url: string, executablePath: string, paneWidth: number): Promise<WorkbenchPage> {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'fr-FR',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 860 },
    });
    // A day of the campaign that the sample is of: the sheets say when they were written.
    await context.clock.setFixedTime(new Date(2023, 10, 20, 9, 30));
    const workbench = new WorkbenchPage(browser, await context.newPage());
    await workbench.page.goto(url);
    await workbench.page.getByRole('grid').waitFor();
    await workbench.button('Vérifier').waitFor();
    await workbench.widenPane(paneWidth);
    return workbench;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('.w-pane-frame');
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name });
  }

  get findings(): Locator {
    return this.pane.getByRole('list', { name: 'Liste des anomalies' }).getByRole('listitem');
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  async openPage(name: RegExp): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** Waits until the pane has nothing under way. */
  async idle(): Promise<void> {
    await this.pane.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
  }

  /** Writes the sheets from the ribbon and waits for the last of them. */
  async compute(): Promise<void> {
    await this.ribbonButton('Calculer').click();
    await this.sheetTab('Fiches SSPASER').waitFor({ timeout: 120_000 });
    await this.page.waitForFunction(() => !document.querySelector('.w-ribbon-button:disabled'), undefined, {
      timeout: 120_000,
    });
    await this.idle();
  }

  /** Shows a sheet with the cell at `address` selected. */
  async showSheet(name: string, address: string): Promise<void> {
    await this.sheetTab(name).click();
    const box = this.page.locator('.w-name-box');
    await box.fill(address);
    await box.press('Enter');
    await this.page.getByRole('grid').focus();
  }

  /** Waits until the cell at `address` is the selected one. */
  async selected(address: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.w-name-box')?.value === wanted,
      address,
    );
  }

  /** Leaves the whole window to the sheet. */
  async closePane(): Promise<void> {
    if (await this.page.locator('.w-pane').isVisible()) await this.ribbonButton('Volet').click();
  }

  /** What `part` shows, as a PNG, once nothing moves any more and the mouse is out of the way. */
  async picture(part: Locator): Promise<Uint8Array> {
    await this.page.mouse.move(600, 20);
    await this.still();
    return part.screenshot({ caret: 'hide' });
  }

  /** Resolves when nothing moves any more: fonts are there, transitions are over, the grid is drawn. */
  private async still(): Promise<void> {
    for (const frame of this.page.frames())
      await frame.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
      });
  }

  private ribbonButton(name: string): Locator {
    return this.page.locator('[data-region="ribbon"]').getByRole('button', { name, exact: true });
  }

  private async widenPane(width: number): Promise<void> {
    const edge = this.page.getByRole('separator', { name: 'Largeur du volet' });
    await edge.focus();
    const now = async () => Number(await edge.getAttribute('aria-valuenow'));
    const key = (await now()) < width ? 'ArrowLeft' : 'ArrowRight';
    for (let step = 0; step < 100 && (await now()) !== width; step++) await this.page.keyboard.press(key);
  }
}
