/**
 * By keyboard alone, in both languages: the findings of a group are accepted with one reason but for one left out, the waivers
 * of the group are taken back; narrow, light and dark.
 */
import type { Browser, Frame, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n';
import { paneTexts } from '../../src/taskpane/view-model/texts';
import { violations } from './axe-violations';
import { cutBoxes } from './cut-boxes';
import { launchBrowser, openWorkbench, picture } from './open-workbench';
import type { OpenWorkbench } from './open-workbench';
import { stillPane } from './still-pane';

jest.setTimeout(180_000);

/** A reminder that the sample has ten times. */
const RULE = 'R33';
const COUNT = 10;
const REASON = 'Note du 12 mars : marchés sans lots';
const AUTHOR = 'A. Martin';
/** Presses of Tab after which what is looked for is not there. */
const MOST_TABS = 40;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each<[Locale, string]>([
  ['fr-FR', 'Largeur du volet'],
  ['en-US', 'Width of the pane'],
])('%s', (locale, edgeName) => {
  const t = paneTexts(locale);
  const { waiver } = t.edits;
  const { several } = waiver;
  let open: OpenWorkbench;
  let page: Page;

  beforeAll(async () => {
    open = await openWorkbench(browser, { query: `?lang=${locale}` });
    page = open.page;
  });
  afterAll(() => open.close());
  afterEach(() => expect(open.problems).toEqual([]));

  const pane = () => open.pane;
  const frame = (): Frame => page.frames().find((candidate) => candidate.url().endsWith('/taskpane.html'))!;
  const idle = () => pane().getByRole('progressbar').waitFor({ state: 'detached' });
  const search = () => pane().getByRole('searchbox', { name: t.findings.search });
  const heading = (name: string) => pane().getByRole('heading', { name, exact: true });
  const boxes = (name: string) => pane().getByRole('list', { name }).getByRole('checkbox');
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  /** What has the focus, as it is read. */
  const focused = (): Promise<string> =>
    frame().evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const labels = [...(element?.labels ?? [])].map(({ textContent }) => textContent).join(' ');
      return (element?.getAttribute('aria-label') || labels || element?.textContent || '').trim();
    });
  async function tabTo(name: string): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if ((await focused()).startsWith(name)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not lead to ${name}, but to ${await focused()}`);
  }
  /** Waits until the pane has given the focus to what is read so. */
  const focusOn = (start: string) =>
    frame().waitForFunction((text) => document.activeElement?.textContent?.trim().startsWith(text), start);
  const said = (start: string) => pane().getByRole('status').filter({ hasText: start }).first().waitFor();

  async function openGroup(button: string): Promise<void> {
    await search().focus();
    await tabTo(button);
    await press('Enter');
  }

  test('the group of a rule offers to accept all that is shown of it; the title has the focus', async () => {
    await pane().getByRole('button', { name: t.check, exact: true }).focus();
    await press('Enter');
    await search().waitFor();
    await idle();
    await search().focus();
    await page.keyboard.type(RULE);
    await openGroup(waiver.acceptAll(COUNT));
    await focusOn(several.waive.title);
    expect(await boxes(several.waive.list).count()).toBeGreaterThan(COUNT - 1);
  });

  test('Escape changes nothing, and the focus is back on the group', async () => {
    await press('Escape');
    await search().waitFor();
    await focusOn(RULE);
    expect(await search().inputValue()).toBe(RULE);
    await openGroup(waiver.acceptAll(COUNT));
    await focusOn(several.waive.title);
  });

  test.each(['light', 'dark'] as const)('%s: no violation, nothing cut at 320 pixels', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const edge = page.getByRole('separator', { name: edgeName });
    await edge.focus();
    while ((await edge.getAttribute('aria-valuenow')) !== '320') await press('ArrowRight');
    await stillPane(frame());
    expect(await violations(frame())).toEqual([]);
    expect(await cutBoxes(frame())).toEqual([]);
    await picture(page, `41-waivers-${locale}-${colorScheme}`);
  });

  test('none, all, one left out; no reason is told and the focus goes to its field', async () => {
    await pane().getByRole('textbox', { name: waiver.reason }).focus();
    await tabTo(waiver.all(COUNT, COUNT));
    await press('Space');
    expect(await boxes(several.waive.list).first().isChecked()).toBe(false);
    await tabTo(several.waive.nothing);
    await press('Shift+Tab', 'Shift+Tab');
    expect(await focused()).toBe(waiver.all(0, COUNT));
    await press('Space', 'Tab', 'ArrowDown', 'ArrowDown', 'Space', 'End');
    await picture(page, `42-left-out-${locale}`);
    await tabTo(several.waive.write(COUNT - 1));
    await press('Enter');
    await pane().getByText(waiver.reasonMissing).waitFor();
    expect(await focused()).toMatch(new RegExp(`^${waiver.reason}`));
    await picture(page, `42-no-reason-${locale}`);
    expect(await violations(frame())).toEqual([]);
  });

  test('one reason, one name: the nine kept are accepted, said, and the focus is on what is left of the group', async () => {
    await page.keyboard.type(REASON);
    // Escape does not throw away what is typed.
    await press('Escape', 'Tab');
    await page.keyboard.type(AUTHOR);
    await tabTo(several.waive.write(COUNT - 1));
    await press('Enter');
    await heading(t.edits.outcome.done.waive(COUNT - 1)).waitFor();
    await said(t.edits.outcome.done.waive(COUNT - 1));
    await pane()
      .getByRole('button', { name: new RegExp(`^${t.findings.waivedFilter} \\(${COUNT - 1}\\)`) })
      .waitFor();
    await idle();
    await focusOn(RULE);
    await picture(page, `43-accepted-${locale}`);
    expect(await violations(frame())).toEqual([]);
    expect(await cutBoxes(frame())).toEqual([]);
  });

  test('the waivers of the group are shown with their reason, and taken back together', async () => {
    await search().focus();
    await tabTo(t.findings.waivedFilter);
    await press('Enter');
    await openGroup(waiver.withdrawGroup(COUNT - 1));
    await focusOn(several.unwaive.title);
    expect(
      await pane()
        .getByText(new RegExp(`${REASON.slice(-12)} \\(${AUTHOR}\\)`))
        .count(),
    ).toBe(COUNT - 1);
    expect(await violations(frame())).toEqual([]);
    await picture(page, `44-withdraw-${locale}`);
    await tabTo(several.unwaive.write(COUNT - 1));
    await press('Enter');
    await heading(t.edits.outcome.done.unwaive(COUNT - 1)).waitFor();
    await idle();
    await pane()
      .getByRole('button', { name: new RegExp(`^${t.findings.waivedFilter}`) })
      .waitFor({ state: 'detached' });
    await focusOn(RULE);
  });

  test('what was just accepted is taken back where its result is told', async () => {
    await openGroup(waiver.acceptAll(COUNT));
    await focusOn(several.waive.title);
    await tabTo(waiver.reason);
    await page.keyboard.type(REASON);
    await tabTo(several.waive.write(COUNT));
    await press('Enter');
    await heading(t.edits.outcome.done.waive(COUNT)).waitFor();
    await idle();
    const back = pane().getByRole('button', { name: waiver.withdrawGiven(COUNT), exact: true });
    await back.focus();
    await press('Enter');
    await heading(t.edits.outcome.done.unwaive(COUNT)).waitFor();
    await idle();
    await search().focus();
    await tabTo(waiver.acceptAll(COUNT));
  });
});
