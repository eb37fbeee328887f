import type { FrameLocator, Frame, Locator, Page } from 'playwright-core';

/** What the driver looks for, in the language of the pane. */
export interface PaneNames {
  check: string;
  list: string;
  search: string;
}

const FRENCH: PaneNames = {
  check: 'Vérifier',
  list: 'Liste des anomalies',
  search: 'Rechercher dans les anomalies',
};

/** The pane as a user handles it: its buttons, tabs and list, in French unless said otherwise. */
export class PaneDriver {
  readonly frame: FrameLocator;

  constructor(
    private readonly page: Page,
    private readonly names: PaneNames = FRENCH,
  ) {
    this.frame = page.frameLocator('.w-pane-frame');
  }

  /** The pane's document, to run scripts in. */
  get document(): Frame {
    return this.page.frames().find((frame) => frame.url().endsWith('/taskpane.html'))!;
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole('button', { name });
  }

  async openTab(name: RegExp): Promise<void> {
    await this.frame.getByRole('tab', { name }).click();
  }

  get items(): Locator {
    return this.frame.getByRole('list', { name: this.names.list }).getByRole('listitem');
  }

  /** The findings listed on a cell. */
  on(cell: string): Locator {
    return this.items.filter({ has: this.frame.getByText(cell, { exact: true }) });
  }

  /** Searches the findings, and waits until the list is that of these words. */
  async search(words: string): Promise<void> {
    await this.frame.getByRole('searchbox', { name: this.names.search }).fill(words);
    await this.frame.locator('[role="list"][aria-busy="true"]').waitFor({ state: 'detached' });
  }

  /** Waits until nothing is under way. */
  async idle(): Promise<void> {
    await this.frame.getByRole('progressbar').waitFor({ state: 'detached' });
  }

  /** Clicks « Vérifier » and waits for the findings. */
  async check(): Promise<void> {
    await this.button(this.names.check).click();
    await this.items.first().waitFor();
    await this.idle();
  }

  /** Runs in the pane's document what Office.js gives of some cells, hidden rows among them. */
  values(sheet: string, address: string): Promise<unknown[][]> {
    return this.document.evaluate(
      ([name, where]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name!).getRange(where).load('values');
          await context.sync();
          return range.values as unknown[][];
        }),
      [sheet, address],
    );
  }
}
