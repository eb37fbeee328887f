/** One state of the pane, met in French and in English: what it says, whether all can read it, and the way on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { workbookBytes } from '../cli/census-workbook';
import { violations } from './axe-violations';
import { cutBoxes } from './cut-boxes';
import { launchBrowser, openWorkbench, picture, ROOT } from './open-workbench';
import type { OpenOptions, OpenWorkbench } from './open-workbench';
import { PaneDriver } from './pane-driver';
import { stillPane } from './still-pane';

export type Language = 'fr' | 'en';

/**
 * The colours each language is judged in. Widths come from the words and contrasts from the colours, neither from the other: each
 * language in one theme meets all of them. Forced colours, which browsers put over either theme, are judged once.
 */
const COLOURS = { fr: 'light', en: 'dark' } as const;

/** The names by which the driver finds its way. */
const NAMES = {
  fr: {
    ...{ check: 'Vérifier', edge: 'Largeur du volet', switches: 'Excel simulé' },
    ...{ list: 'Liste des anomalies', search: 'Rechercher dans les anomalies' },
    ...{ copy: 'Copier le détail', copied: 'Détail copié' },
  },
  en: {
    ...{ check: 'Check', edge: 'Width of the pane', switches: 'Simulated Excel' },
    ...{ list: 'List of findings', search: 'Search the findings' },
    ...{ copy: 'Copy details', copied: 'Details copied' },
  },
} as const;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

interface Given extends Pick<OpenOptions, 'clock' | 'offline'> {
  /** What the workbook holds; the sample of the project by default. */
  workbook?(workbook: ExcelJS.Workbook): void;
}

/** The workbench open in one language, its pane as narrow as it gets. */
export class StatePage {
  readonly page: Page;
  readonly pane: PaneDriver;
  readonly names: (typeof NAMES)[Language];

  private constructor(
    readonly open: OpenWorkbench,
    readonly language: Language,
  ) {
    this.page = open.page;
    this.names = NAMES[language];
    this.pane = new PaneDriver(open.page, this.names);
  }

  static async of(browser: Browser, language: Language, { workbook, ...options }: Given): Promise<StatePage> {
    const open = await openWorkbench(browser, {
      ...options,
      query: `lang=${language}`,
      colorScheme: COLOURS[language],
      ...{ width: 1100, height: 760 },
      ...(workbook ? { workbook: { name: 'essai.xlsx', bytes: await workbookBytes(workbook) } } : {}),
    });
    const state = new StatePage(open, language);
    await state.button(state.names.check).waitFor();
    await state.resize(320);
    return state;
  }

  get document(): Frame {
    return this.pane.document;
  }

  button(name: string | RegExp): Locator {
    return this.pane.frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  heading(name: string): Locator {
    return this.pane.frame.getByRole('heading', { name, exact: true });
  }

  /** The card with that heading; what it says comes from `lines`. */
  card(heading: string): Locator {
    return this.pane.frame.locator('section').filter({ has: this.heading(heading) });
  }

  /** What is read in a place, line by line, once its first line is there. */
  async lines(place: Locator): Promise<string[]> {
    await place.waitFor();
    return (await place.innerText()).split('\n').map(plain).filter(Boolean);
  }

  /** Turns switches of « Excel simulé ». */
  async excel(change: (panel: Locator) => Promise<unknown>): Promise<void> {
    await this.page.getByRole('button', { name: this.names.switches }).click();
    const panel = this.page.getByRole('dialog', { name: this.names.switches });
    await change(panel);
    await this.page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  }

  async resize(width: number): Promise<void> {
    const edge = this.page.getByRole('separator', { name: this.names.edge });
    const now = async (): Promise<number> => Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    for (let at = await now(); at !== width; at = await now())
      await this.page.keyboard.press(at < width ? 'ArrowLeft' : 'ArrowRight');
    await stillPane(this.document);
  }

  /** Nothing is cut at the narrowest, and no rule of accessibility is broken; a picture of it, and one at the widest. */
  async judge(name: string): Promise<void> {
    const colours = COLOURS[this.language];
    await this.document.waitForFunction((scheme) => document.documentElement.style.colorScheme === scheme, colours);
    await stillPane(this.document);
    expect(await cutBoxes(this.document)).toEqual([]);
    expect([colours, await violations(this.document)]).toEqual([colours, []]);
    await picture(this.page, `state-${name}-${this.language}-320`);
    if (this.language === 'fr') await this.judgeForced(name);
    await this.resize(450);
    await picture(this.page, `state-${name}-${this.language}-450`);
    await this.resize(320);
  }

  private async judgeForced(name: string): Promise<void> {
    await this.page.emulateMedia({ forcedColors: 'active' });
    await stillPane(this.document);
    expect(['forced', await violations(this.document)]).toEqual(['forced', []]);
    await picture(this.page, `state-${name}-forced`);
    await this.page.emulateMedia({ forcedColors: 'none' });
  }

  /**
   * « Copier le détail » of a place: what the clipboard then holds, line by line, without its ends, which say the version of the
   * add-in and of Excel. Compared whole, it leaves no room for what the cells hold.
   */
  async copied(place: Locator): Promise<string[]> {
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await place.getByRole('button', { name: this.names.copy }).click();
    await place.getByText(this.names.copied).waitFor();
    const lines = (await this.page.evaluate(() => navigator.clipboard.readText())).split('\n').map(plain);
    expect(lines[0]).toBe(`recensement-achats ${version}`);
    const [, api, locale] = /^excel: OfficeOnline [\d.]+, ExcelApi 1\.(\d+), (.*)$/.exec(lines.at(-1)!) ?? [];
    expect([Number(api) > 0, locale]).toEqual([true, this.language === 'fr' ? 'fr-FR' : 'en-US']);
    return lines.slice(1, -1);
  }
}

/** Tells a state's story in French, then in English, each over a workbench of its own. */
export function inBoth<Words>(
  name: string,
  given: Given,
  words: Record<Language, Words>,
  story: (state: StatePage, say: Words) => Promise<void>,
): void {
  test.each(['fr', 'en'] as const)(`${name} (%s)`, async (language) => {
    const state = await StatePage.of(await theBrowser(), language, given);
    try {
      await story(state, words[language]);
      expect(state.open.problems).toEqual([]);
    } finally {
      await state.open.close();
    }
  });
}

let launched: Promise<Browser> | null = null;
const theBrowser = (): Promise<Browser> => (launched ??= launchBrowser());

/** One browser for the states of a file. */
export function closeBrowserAtEnd(): void {
  afterAll(async () => (await launched)?.close());
}
